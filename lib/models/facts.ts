import { type DerivedId, derivedIds, type MetricId } from '../core/metric-ids';
import { ratioParts } from '../core/metrics';
import type { Latest } from '../core/rows';
import type { IndicatorId } from './indicators';

/** One known value. Counts as integers, ratios 0–1, durations in seconds, money in minor units. */
export interface Fact {
  readonly value: number;
  /** read from rounded text, or worked out from such a value */
  readonly approx?: true;
  /** when it was read, epoch ms; for a worked-out value the oldest of its parts */
  readonly at?: number;
  /** for money */
  readonly currency?: string;
}

/** What is known about one work, account or period. An unknown indicator has no key; it is never 0. */
export type Facts = Readonly<Partial<Record<IndicatorId, Fact>>>;

/** The latest values of a work or account as facts. Unknown stays unknown. */
export function factsFrom(latest: Latest): Facts {
  const facts: Partial<Record<IndicatorId, Fact>> = {};
  // A zod partial record keeps its keys as plain text; they were checked against metricIds on the way in.
  for (const [id, seen] of Object.entries(latest) as [MetricId, Latest[MetricId]][]) {
    if (!seen) continue;
    const { value, at, approx, currency } = seen;
    facts[id] = { value, at, ...(approx && { approx }), ...(currency && { currency }) };
  }
  return facts;
}

/**
 * Sum of `top` divided by `bottom`, in their common units. Unknown (null) when any part is unknown or the bottom is
 * 0 or below. Approximate when any part is; as old as its oldest part.
 */
export function ratio(facts: Facts, top: readonly IndicatorId[], bottom: IndicatorId): Fact | null {
  const parts: Fact[] = [];
  for (const id of [...top, bottom]) {
    const fact = facts[id];
    if (!fact) return null;
    parts.push(fact);
  }
  const per = facts[bottom]?.value ?? 0;
  if (!(per > 0)) return null;
  const sum = parts.slice(0, -1).reduce((total, part) => total + part.value, 0);
  const times = parts.flatMap((part) => part.at ?? []);
  return {
    value: sum / per,
    ...(parts.some((part) => part.approx) && { approx: true as const }),
    ...(times.length === parts.length && { at: Math.min(...times) }),
  };
}

/**
 * The six derived ratios of the contract, each 0 or above (catalogue X-03 d1 and d2, M-03…M-06, M-16).
 * `engagementRate` = (likes + comments + shares) / views; favourites have their own rate. A ratio with an unknown part,
 * or without views, is left out. Where a part was read later than the views the ratio may exceed 1 by a hair.
 */
export function derivedRatios(facts: Facts): Facts {
  const derived: Partial<Record<DerivedId, Fact>> = {};
  for (const id of derivedIds) {
    const { sum, per } = ratioParts[id];
    const value = ratio(facts, sum, per);
    if (value) derived[id] = value;
  }
  return derived;
}

/**
 * Worked-out commerce indicators: orders per product click, orders per view, average order value (minor units, currency
 * of the sales value). Catalogue M-19, M-20, X-04. Given values win over worked-out ones; unknown parts leave them out.
 */
export function commerceRatios(facts: Facts): Facts {
  const perClick = facts.conversionPerClick ?? ratio(facts, ['orders'], 'productClicks');
  const perView = facts.conversionPerView ?? ratio(facts, ['orders'], 'views');
  const orderValue =
    facts.averageOrderValue ?? withCurrency(ratio(facts, ['gmv'], 'orders'), facts.gmv?.currency);
  return {
    ...(perClick && { conversionPerClick: perClick }),
    ...(perView && { conversionPerView: perView }),
    ...(orderValue && { averageOrderValue: orderValue }),
  };
}

function withCurrency(fact: Fact | null, currency: string | undefined): Fact | null {
  return fact && currency ? { ...fact, currency } : fact;
}

/** Facts with every ratio that can be worked out from them. Facts that are given win. */
export function withRatios(facts: Facts): Facts {
  return { ...derivedRatios(facts), ...commerceRatios(facts), ...facts };
}
