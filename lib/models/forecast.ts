import { median, quantileSorted } from 'simple-statistics';
import { valueAtAge } from './ages';
import type { AgedWork, Cohort } from './compare';
import { type IndicatorId, indicatorOf } from './indicators';

/** Ages at which a work is forecast: 24 h, 72 h, 7 d, 30 d (issue 4 part 8). */
export const forecastHorizons = [24, 72, 168, 720] as const;
/** Share of works that should end inside the interval. */
export const forecastCoverage = 0.8;
/**
 * The fewest works that can carry the interval: with n growths of own works, the tenth lowest and highest percent of n + 1
 * lie inside the n known ones only from 9 on. Below, any interval would be invented.
 */
export const fewestForecastWorks = 9;
/** Only the newest works teach, since an account changes. Assumed. */
export const mostForecastWorks = 60;
/** How many works are looked through for them. */
const mostLookedAt = 600;

export type ForecastReason = 'own-value-unknown' | 'too-few-works' | 'horizon-passed' | 'not-a-count';

export interface Forecast {
  readonly metric: IndicatorId;
  readonly ageHours: number;
  readonly horizonHours: number;
  /** own value at `ageHours` */
  readonly now: number | null;
  /** middle and ends of the 80 % interval, as counts (not rounded); null when refused */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** own works whose growth the forecast rests on, at most 60, and the fewest it needs */
  readonly n: number;
  readonly needs: number;
  readonly reason: ForecastReason | null;
}

/** How much one work grew from the present age to the horizon. */
export interface Growth {
  readonly id: string;
  readonly publishedAt: number;
  readonly from: number;
  readonly to: number;
}

/** Growth of a work between two ages; null when either value is unknown or below 0. */
export function growthOf(
  work: AgedWork,
  metric: IndicatorId,
  ageHours: number,
  horizonHours: number,
): Growth | null {
  const points = work.points[metric] ?? [];
  const from = valueAtAge(points, ageHours);
  const to = valueAtAge(points, horizonHours);
  if (from === null || to === null || from < 0 || to < 0) return null;
  return { id: work.id, publishedAt: work.publishedAt, from, to };
}

/**
 * Where a count will stand at a later age, from the growth of own works of the same kind between the same two ages
 * (catalogue S1-119 as a local method). The middle is the median growth; the 80 % interval is conformal: own growths and
 * the one to come are taken as exchangeable, so the coming one falls between the 10th and 90th percent of n + 1 ranks in
 * 80 % of cases, whatever the shape of the distribution. Growth is a ratio of (count + 1), so zeros are fine. Refused below
 * 9 works with both values, for a horizon already passed, for indicators that are no counts, and without an own value.
 * @param cohort own works of the same studio and format; the work itself is never used
 */
export function forecast(
  work: AgedWork,
  cohort: Cohort,
  metric: IndicatorId,
  ageHours: number,
  horizonHours: number,
): Forecast {
  const now = valueAtAge(work.points[metric] ?? [], ageHours);
  const isCount = indicatorOf(metric).unit === 'count';
  const passed = horizonHours <= ageHours;
  const growths = isCount && !passed ? newestGrowths(work.id, cohort, metric, ageHours, horizonHours) : [];
  const base = { metric, ageHours, horizonHours, now, n: growths.length, needs: fewestForecastWorks };
  const refuse = (reason: ForecastReason): Forecast => ({
    ...base,
    value: null,
    low: null,
    high: null,
    reason,
  });
  if (!isCount) return refuse('not-a-count');
  if (passed) return refuse('horizon-passed');
  if (now === null || now < 0) return refuse('own-value-unknown');
  if (growths.length < fewestForecastWorks) return refuse('too-few-works');
  return { ...base, ...intervalFrom(now, growths), reason: null };
}

function newestGrowths(
  self: string,
  cohort: Cohort,
  metric: IndicatorId,
  age: number,
  horizon: number,
): Growth[] {
  const growths: Growth[] = [];
  for (const other of cohort.newestFirst.slice(0, mostLookedAt)) {
    if (growths.length === mostForecastWorks) break;
    const growth = other.id === self ? null : growthOf(other, metric, age, horizon);
    if (growth) growths.push(growth);
  }
  return growths;
}

/** Middle and interval for a work that stands at `now`, from at least 9 growths. */
export function intervalFrom(
  now: number,
  growths: readonly Growth[],
): { value: number; low: number; high: number } {
  const factors = growths.map(({ from, to }) => Math.log1p(to) - Math.log1p(from)).sort((a, b) => a - b);
  const at = (share: number) => Math.max(0, Math.expm1(Math.log1p(now) + rankQuantile(factors, share)));
  return { value: at(0.5), low: at((1 - forecastCoverage) / 2), high: at((1 + forecastCoverage) / 2) };
}

/** Quantile by rank among n + 1 (Hyndman and Fan type 6), which is what makes the interval conformal. */
function rankQuantile(sorted: readonly number[], share: number): number {
  const n = sorted.length;
  const position = share * (n + 1) - 1;
  // type 7 counts positions from 0 to n − 1, so the same place on its scale is position / (n − 1)
  return quantileSorted([...sorted], Math.min(1, Math.max(0, position / (n - 1))));
}

/** The usual rough method, for comparison: value × median of the raw growth multipliers. null when none can be formed. */
export function naiveForecast(now: number, growths: readonly Growth[]): number | null {
  const multipliers = growths.flatMap(({ from, to }) => (from > 0 ? [to / from] : []));
  return multipliers.length > 0 ? now * median(multipliers) : null;
}
