import { alarmLimit, leastDrop } from './alarm-limit';
import type { Comparison } from './compare';
import { indicatorOf } from './indicators';

export interface WorkAnomaly {
  readonly comparison: Comparison;
  /** (value − median) ÷ median */
  readonly change: number;
  /** in robust spreads; positive is better, whichever way the metric points */
  readonly strength: number;
  readonly limit: number;
  readonly verdict: 'drop' | 'rise';
}

/** Fewer works than this carry a median but no alarm. Assumed. */
const fewestWorks = 10;

/**
 * Which comparisons of works at equal age are out of line (catalogue S4-57; outliers, field.md)? Worse or better than the
 * own median by more than 15 % and further out than a stable account would go by chance, in at most 5 % of weeks over all
 * `testsPerWeek` comparisons (works a week × metrics × ages looked at). Only equal-age comparisons with at least 10 works
 * and some spread count, and metrics with a better direction. Strongest first; the order of the input does not matter.
 */
export function workAnomalies(comparisons: readonly Comparison[], testsPerWeek: number): WorkAnomaly[] {
  return comparisons
    .flatMap((comparison) => anomalyOf(comparison, testsPerWeek) ?? [])
    .sort(
      (a, b) =>
        Math.abs(b.strength) - Math.abs(a.strength) || (a.comparison.metric < b.comparison.metric ? -1 : 1),
    );
}

function anomalyOf(comparison: Comparison, testsPerWeek: number): WorkAnomaly | null {
  const { basis, metric, value, band, deviation, n } = comparison;
  const { better } = indicatorOf(metric);
  if (basis !== 'equal-age' || value === null || band === null || deviation === null) return null;
  if (n < fewestWorks || band.median <= 0 || better === 'neither') return null;
  const change = (value - band.median) / band.median;
  const strength = better === 'lower' ? -deviation : deviation;
  const limit = alarmLimit(n, testsPerWeek);
  if (Math.abs(change) <= leastDrop || Math.abs(strength) < limit) return null;
  return { comparison, change, strength, limit, verdict: strength < 0 ? 'drop' : 'rise' };
}
