import {
  IconCalendarCheck,
  IconCalendarEvent,
  IconChartLine,
  IconCoins,
  IconDatabase,
  IconFileImport,
  IconFlask,
  IconScale,
  IconSettings,
  IconShieldCheck,
  IconTable,
  IconVideo,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { fetched } from '../ui/fetched';
import { LoadingState } from '../ui/states';

const PageLoading = () => <LoadingState lines={8} />;

export interface Page {
  readonly path: string;
  /** what may follow the path: the part of the page that is shown, and the entry in it */
  readonly parts?: string;
  /** locale key under `nav.` */
  readonly name:
    | 'overview'
    | 'works'
    | 'live'
    | 'plan'
    | 'scorecards'
    | 'commerce'
    | 'experiments'
    | 'reviews'
    | 'risk'
    | 'import'
    | 'data'
    | 'settings';
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly screen: ComponentType;
  /** pages about the product itself stand at the foot of the menu */
  readonly foot?: true;
}

/** The pages of the menu. A new page: its folder here beside, one line in this list, `nav.<name>` in both locales. */
export const pages: readonly Page[] = [
  {
    path: '/overview',
    name: 'overview',
    icon: IconChartLine,
    screen: fetched(async () => (await import('./overview/overview-page')).OverviewPage, PageLoading),
  },
  {
    path: '/works',
    name: 'works',
    icon: IconTable,
    screen: fetched(async () => (await import('./works/works-page')).WorksPage, PageLoading),
  },
  {
    path: '/live',
    name: 'live',
    icon: IconVideo,
    screen: fetched(async () => (await import('./live/live-page')).LivePage, PageLoading),
  },
  {
    path: '/plan',
    name: 'plan',
    icon: IconCalendarEvent,
    screen: fetched(async () => (await import('./plan/plan-page')).PlanPage, PageLoading),
  },
  {
    path: '/scorecards',
    name: 'scorecards',
    icon: IconScale,
    screen: fetched(async () => (await import('./scorecards/scorecards-page')).ScorecardsPage, PageLoading),
  },
  {
    path: '/commerce',
    name: 'commerce',
    icon: IconCoins,
    screen: fetched(async () => (await import('./commerce/commerce-page')).CommercePage, PageLoading),
  },
  {
    path: '/experiments',
    name: 'experiments',
    icon: IconFlask,
    screen: fetched(
      async () => (await import('./experiments/experiments-page')).ExperimentsPage,
      PageLoading,
    ),
  },
  {
    path: '/reviews',
    name: 'reviews',
    icon: IconCalendarCheck,
    screen: fetched(async () => (await import('./reviews/reviews-page')).ReviewsPage, PageLoading),
  },
  {
    path: '/risk',
    parts: '/:part?/:law?',
    name: 'risk',
    icon: IconShieldCheck,
    screen: fetched(async () => (await import('./risk/risk-page')).RiskPage, PageLoading),
  },
  {
    path: '/import',
    name: 'import',
    icon: IconFileImport,
    screen: fetched(async () => (await import('./import/import-page')).ImportPage, PageLoading),
    foot: true,
  },
  {
    path: '/data',
    name: 'data',
    icon: IconDatabase,
    screen: fetched(async () => (await import('./data/data-page')).DataPage, PageLoading),
    foot: true,
  },
  {
    path: '/settings',
    parts: '/:part?',
    name: 'settings',
    icon: IconSettings,
    screen: fetched(async () => (await import('./settings/settings-page')).SettingsPage, PageLoading),
    foot: true,
  },
];

/** Opened from a list, so not in the menu. */
export const workPath = '/works/:id';
export const WorkScreen = fetched(async () => (await import('./work/work-page')).WorkPage, PageLoading);

/** Opened once after installation, and from the settings. */
export const welcomePath = '/welcome';
export const WelcomeScreen = fetched(
  async () => (await import('./onboarding/welcome-page')).WelcomePage,
  PageLoading,
);
