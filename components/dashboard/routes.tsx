import {
  IconChartLine,
  IconCoins,
  IconDatabase,
  IconFileImport,
  IconFlask,
  IconScale,
  IconSettings,
  IconTable,
  IconVideo,
} from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';

export interface Page {
  readonly path: string;
  /** locale key under `nav.` */
  readonly name:
    | 'overview'
    | 'works'
    | 'live'
    | 'scorecards'
    | 'commerce'
    | 'experiments'
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
    screen: lazy(async () => ({ default: (await import('./overview/overview-page')).OverviewPage })),
  },
  {
    path: '/works',
    name: 'works',
    icon: IconTable,
    screen: lazy(async () => ({ default: (await import('./works/works-page')).WorksPage })),
  },
  {
    path: '/live',
    name: 'live',
    icon: IconVideo,
    screen: lazy(async () => ({ default: (await import('./live/live-page')).LivePage })),
  },
  {
    path: '/scorecards',
    name: 'scorecards',
    icon: IconScale,
    screen: lazy(async () => ({ default: (await import('./scorecards/scorecards-page')).ScorecardsPage })),
  },
  {
    path: '/commerce',
    name: 'commerce',
    icon: IconCoins,
    screen: lazy(async () => ({ default: (await import('./commerce/commerce-page')).CommercePage })),
  },
  {
    path: '/experiments',
    name: 'experiments',
    icon: IconFlask,
    screen: lazy(async () => ({
      default: (await import('./experiments/experiments-page')).ExperimentsPage,
    })),
  },
  {
    path: '/import',
    name: 'import',
    icon: IconFileImport,
    screen: lazy(async () => ({ default: (await import('./import/import-page')).ImportPage })),
    foot: true,
  },
  {
    path: '/data',
    name: 'data',
    icon: IconDatabase,
    screen: lazy(async () => ({ default: (await import('./data/data-page')).DataPage })),
    foot: true,
  },
  {
    path: '/settings',
    name: 'settings',
    icon: IconSettings,
    screen: lazy(async () => ({ default: (await import('./settings/settings-page')).SettingsPage })),
    foot: true,
  },
];

/** Opened from a list, so not in the menu. */
export const workPath = '/works/:id';
export const WorkScreen = lazy(async () => ({ default: (await import('./work/work-page')).WorkPage }));

/** Opened once after installation, and from the settings. */
export const welcomePath = '/welcome';
export const WelcomeScreen = lazy(async () => ({
  default: (await import('./onboarding/welcome-page')).WelcomePage,
}));
