import { type AnyMetricId, derivedIds, metricIds } from '../../../lib/core/metric-ids';
import { shownBy } from '../../../lib/core/metrics';
import type { IndicatorId } from '../../../lib/models/indicators';
import { changeOf } from '../../../lib/models/review';
import type { AccountFacts } from '../../data/reviews';
import type { Origin, Subject } from '../../data/scorecards';

/** Figures that a review begins with, in the order they are talked about. */
const talkedAbout: readonly IndicatorId[] = [
  'views',
  'followerTotal',
  'followersPerDay',
  'worksPerWeek',
  'completionRate',
  'avgWatchRatio',
  'engagementRate',
  'gmv',
];

/** One figure of one account over both periods. */
export interface FactLine {
  readonly metric: IndicatorId;
  readonly value: number | null;
  readonly before: number | null;
  /** in the unit of `changeOf`; null when unknown */
  readonly change: number | null;
  /** false where both are known but come from different things, so that a difference would mean nothing */
  readonly alike: boolean;
  /** null while the value is unknown */
  readonly origin: Origin | null;
  readonly currency: string | undefined;
}

/** Figures that stand here unknown too: nobody has opened their page yet. */
const expected: ReadonlySet<IndicatorId> = new Set(['views', 'completionRate', 'engagementRate']);

/** The figures of an account: what is known in either period, and of what its studio shows what is expected of everyone. */
export function factLines({ now, before }: AccountFacts): FactLine[] {
  const isShown = (metric: IndicatorId) =>
    expected.has(metric) &&
    isMetric(metric) &&
    now.studios.some((studio) => ['both', 'work', 'account'].includes(shownBy(metric, studio)));
  return talkedAbout
    .filter((metric) => now.facts[metric] || before?.facts[metric] || isShown(metric))
    .map((metric) => factLine(metric, now, before));
}

function factLine(metric: IndicatorId, now: Subject, before: Subject | null): FactLine {
  const [fact, then] = [now.facts[metric], before?.facts[metric]];
  const alike = now.origin[metric] === before?.origin[metric] && fact?.currency === then?.currency;
  return {
    metric,
    value: fact?.value ?? null,
    before: then?.value ?? null,
    change: alike ? changeOf(metric, then?.value ?? null, fact?.value ?? null) : null,
    alike: alike || !fact || !then,
    origin: (fact && now.origin[metric]) ?? null,
    currency: fact?.currency ?? then?.currency,
  };
}

const metrics: ReadonlySet<string> = new Set([...metricIds, ...derivedIds]);
const isMetric = (id: IndicatorId): id is AnyMetricId & IndicatorId => metrics.has(id);
