import { audienceMetrics } from './metric-data/audience';
import { derivedMetrics } from './metric-data/derived';
import { interactionMetrics } from './metric-data/interaction';
import { reachMetrics } from './metric-data/reach';
import type { BothLanguages, MetricFacts, RatioParts, Shown } from './metric-data/shape';
import { watchingMetrics } from './metric-data/watching';
import { type AnyMetricId, type DerivedId, derivedIds } from './metric-ids';
import { type StudioId, studioIds } from './studios';

export type {
  Better,
  BothLanguages,
  MetricFacts,
  MetricKind,
  MetricUnit,
  RatioParts,
  Shown,
} from './metric-data/shape';

/** The metric registry: name, unit, kind, direction, definition and what it means on each studio, for every metric id. */
export const metricFacts: Readonly<Record<AnyMetricId, MetricFacts>> = {
  ...reachMetrics,
  ...watchingMetrics,
  ...interactionMetrics,
  ...audienceMetrics,
  ...derivedMetrics,
};

/** Recipe of each derived ratio. Interaction follows catalogue X-03 d2: likes, comments and shares over plays. */
export const ratioParts: Readonly<Record<DerivedId, RatioParts>> = {
  engagementRate: { sum: ['likes', 'comments', 'shares'], per: 'views' },
  likeRate: { sum: ['likes'], per: 'views' },
  commentRate: { sum: ['comments'], per: 'views' },
  shareRate: { sum: ['shares'], per: 'views' },
  favoriteRate: { sum: ['favorites'], per: 'views' },
  followConversion: { sum: ['followsGained'], per: 'views' },
};

const places: Readonly<Record<Shown, readonly ('work' | 'account' | 'live')[]>> = {
  both: ['work', 'account'],
  work: ['work'],
  account: ['account'],
  live: ['live'],
  never: [],
};

/** Where a studio shows this metric; a derived ratio is shown where all its parts are. */
export function shownBy(metric: AnyMetricId, studio: StudioId): Shown {
  const recipe = isDerived(metric) ? ratioParts[metric] : null;
  if (!recipe) return metricFacts[metric].shown[studio];
  const common = [...recipe.sum, recipe.per]
    .map((part) => places[metricFacts[part].shown[studio]])
    .reduce((kept, next) => kept.filter((place) => next.includes(place)));
  if (common.includes('work')) return common.includes('account') ? 'both' : 'work';
  return common[0] ?? 'never';
}

/** Studios that never show this metric, so that the interface can say so instead of asking the user to open a page. */
export function neverShownBy(metric: AnyMetricId): StudioId[] {
  return studioIds.filter((studio) => shownBy(metric, studio) === 'never');
}

/** What the metric means on one studio where that differs from the general definition; null where it does not. */
export function studioNote(metric: AnyMetricId, studio: StudioId): BothLanguages | null {
  return metricFacts[metric].notes[studio] ?? null;
}

/** True for the ratios that models work out and the store never keeps. */
export function isDerived(metric: AnyMetricId): metric is DerivedId {
  return (derivedIds as readonly string[]).includes(metric);
}
