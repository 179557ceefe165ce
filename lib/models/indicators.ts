import { type AnyMetricId, derivedIds, type MetricId, metricIds } from '../core/metric-ids';
import { metricFacts, ratioParts } from '../core/metrics';
import type { Indicator } from './indicator';
import { type OwnIndicatorId, ownIndicatorIds, ownIndicators } from './own-indicators';

/**
 * An indicator is a metric together with its definition: interaction over plays and interaction over followers are two
 * indicators, so that lines with different definitions are never merged (catalogue §3.0 rule 4, X-03, X-04).
 * It is a metric of the registry, or one that no studio shows and that is worked out, imported or typed in.
 */
export const indicatorIds = [...metricIds, ...derivedIds, ...ownIndicatorIds] as const;
export type { Indicator } from './indicator';
export type IndicatorId = AnyMetricId | OwnIndicatorId;

const own: ReadonlySet<string> = new Set(ownIndicatorIds);

/** True for indicators that are not metrics of the registry. */
export function isOwnIndicator(id: IndicatorId): id is OwnIndicatorId {
  return own.has(id);
}

/** Name, unit, direction and formula of an indicator. */
export function indicatorOf(id: IndicatorId): Indicator {
  if (isOwnIndicator(id)) return ownIndicators[id];
  const { name, unit, better } = metricFacts[id];
  return { name, unit, better, formula: formulaOf(id) };
}

function formulaOf(id: AnyMetricId): string {
  const recipes: Readonly<Partial<Record<AnyMetricId, { sum: readonly MetricId[]; per: MetricId }>>> =
    ratioParts;
  const recipe = recipes[id];
  if (!recipe) return id;
  const top = recipe.sum.length > 1 ? `(${recipe.sum.join(' + ')})` : recipe.sum.join('');
  return `${top} / ${recipe.per}`;
}
