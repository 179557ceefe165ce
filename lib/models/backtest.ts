import type { Cohort } from './compare';
import {
  fewestForecastWorks,
  forecastCoverage,
  type Growth,
  growthOf,
  intervalFrom,
  mostForecastWorks,
  naiveForecast,
} from './forecast';
import type { IndicatorId } from './indicators';

export interface Backtest {
  readonly metric: IndicatorId;
  readonly ageHours: number;
  readonly horizonHours: number;
  /** forecasts that could be made and checked */
  readonly n: number;
  /** forecasts that would have been refused for too few works at that time */
  readonly refused: number;
  /** share of outcomes inside the interval, 0–1; 0.8 is right. null without a forecast */
  readonly coverage: number | null;
  /** mean pinball loss over the 10th, 50th and 90th percent on the log scale; lower is better */
  readonly loss: number | null;
  /** the same loss of the naive median multiplier, which gives one number for all three */
  readonly naiveLoss: number | null;
}

const hour = 3_600_000;
const rounding = 1e-9;
const quantiles = [(1 - forecastCoverage) / 2, 0.5, (1 + forecastCoverage) / 2] as const;

/**
 * Would the forecasts have been right? For every own work in order of publication, the forecast that could have been made
 * at `ageHours` for `horizonHours`, using only works whose outcome was known by then, is held against what happened. No
 * future value is used. Pinball loss on the log scale, so that one hit does not drown the rest. Missing outcomes are left
 * out; nothing is returned as a figure when no forecast could be made.
 */
export function backtest(
  cohort: Cohort,
  metric: IndicatorId,
  ageHours: number,
  horizonHours: number,
): Backtest {
  const growths = cohort.newestFirst
    .flatMap((work) => growthOf(work, metric, ageHours, horizonHours) ?? [])
    .reverse();
  let known = 0;
  let refused = 0;
  const checks: { inside: boolean; loss: number; naive: number | null }[] = [];
  for (const growth of growths) {
    const now = growth.publishedAt + ageHours * hour;
    while ((growths[known]?.publishedAt ?? Number.POSITIVE_INFINITY) + horizonHours * hour <= now) known += 1;
    const past = growths.slice(Math.max(0, known - mostForecastWorks), known);
    if (past.length < fewestForecastWorks) refused += 1;
    else checks.push(check(growth, past));
  }
  const mean = (of: (entry: (typeof checks)[number]) => number) =>
    checks.length > 0 ? checks.reduce((sum, entry) => sum + of(entry), 0) / checks.length : null;
  return {
    metric,
    ageHours,
    horizonHours,
    n: checks.length,
    refused,
    coverage: mean(({ inside }) => Number(inside)),
    loss: mean(({ loss }) => loss),
    naiveLoss: checks.every(({ naive }) => naive !== null) ? mean(({ naive }) => naive ?? 0) : null,
  };
}

function check(
  { from, to }: Growth,
  past: readonly Growth[],
): { inside: boolean; loss: number; naive: number | null } {
  const { value, low, high } = intervalFrom(from, past);
  const naive = naiveForecast(from, past);
  return {
    // an interval of no width must still hold the very value it was made from
    inside: to >= low - rounding * low && to <= high + rounding * high,
    loss: pinball(to, [low, value, high]),
    naive: naive === null ? null : pinball(to, [naive, naive, naive]),
  };
}

function pinball(actual: number, predicted: readonly [number, number, number]): number {
  const losses = quantiles.map((share, i) => {
    const miss = Math.log1p(actual) - Math.log1p(predicted[i] ?? 0);
    return Math.max(share * miss, (share - 1) * miss);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
