import { IconChartLine, IconCoins, IconDatabase, IconFlask, IconTable } from '@tabler/icons-react';
import { type ComponentType, lazy } from 'react';

export interface Page {
  readonly path: string;
  /** locale key under `nav.` */
  readonly name: 'overview' | 'works' | 'commerce' | 'experiments' | 'data';
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
    path: '/data',
    name: 'data',
    icon: IconDatabase,
    screen: lazy(async () => ({ default: (await import('./data/data-page')).DataPage })),
    foot: true,
  },
];

/** Opened from a list, so not in the menu. */
export const workPath = '/works/:id';
export const WorkScreen = lazy(async () => ({ default: (await import('./work/work-page')).WorkPage }));
