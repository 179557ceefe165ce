import { type AnyMetricId, derivedIds, metricIds } from '../../../lib/core/metric-ids';
import { shownBy } from '../../../lib/core/metrics';
import type { IndicatorId } from '../../../lib/models/indicators';
import { changeOf } from '../../../lib/models/review';
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
  /** null while the value is unknown */
  readonly origin: Origin | null;
  readonly currency: string | undefined;
}

/** The figures of an account: what is known in either period, and what its studio shows but nobody has opened yet. */
export function factLines({ facts, before, origin, studios }: Subject): FactLine[] {
  const isShown = (metric: IndicatorId) =>
    isMetric(metric) && studios.some((studio) => ['both', 'account'].includes(shownBy(metric, studio)));
  return talkedAbout
    .filter((metric) => facts[metric] || before?.[metric] || isShown(metric))
    .map((metric) => {
      const [now, then] = [facts[metric], before?.[metric]];
      const sameMoney = now?.currency === then?.currency;
      return {
        metric,
        value: now?.value ?? null,
        before: then?.value ?? null,
        change: sameMoney ? changeOf(metric, then?.value ?? null, now?.value ?? null) : null,
        origin: (now && origin[metric]) ?? null,
        currency: now?.currency ?? then?.currency,
      };
    });
}

const metrics: ReadonlySet<string> = new Set([...metricIds, ...derivedIds]);
const isMetric = (id: IndicatorId): id is AnyMetricId & IndicatorId => metrics.has(id);
