import { median, sampleCorrelation } from 'simple-statistics';
import { clamp } from './statistics';

export interface ChangePoint {
  /** index of the first value after the change */
  readonly at: number;
  /** medians before and after, in the unit of the values */
  readonly before: number;
  readonly after: number;
  /** chance of so clear a split without a change, 0–1, corrected for values that follow one another */
  readonly p: number;
}

const fewestValues = 20;

/**
 * The one place where a series most likely changed its level: Pettitt's rank test (1979), with the number of values
 * reduced for the correlation between neighbours that is left once both halves are levelled. Ranks, so hits and the scale
 * do not matter. null with fewer than 20 values or when `p` is above `alpha`. A statement about when, never about why.
 */
export function changePoint(values: readonly number[], alpha = 0.01): ChangePoint | null {
  const n = values.length;
  if (n < fewestValues) return null;
  const split = bestSplit(values);
  const before = median(values.slice(0, split.at));
  const after = median(values.slice(split.at));
  const levelled = values.map((value, i) => value - (i < split.at ? before : after));
  const independent = effectiveShare(levelled);
  const p = clamp(2 * Math.exp((-6 * split.size ** 2 * independent) / (n ** 3 + n ** 2)), 0, 1);
  return p <= alpha ? { at: split.at, before, after, p } : null;
}

/** Pettitt's statistic: the split with the largest surplus of values on one side that lie above those on the other. */
function bestSplit(values: readonly number[]): { at: number; size: number } {
  let best = { at: 1, size: 0 };
  let surplus = 0;
  for (let i = 0; i < values.length - 1; i++) {
    const own = values[i] ?? 0;
    surplus += values.reduce((sum, value) => sum + Math.sign(own - value), 0);
    if (Math.abs(surplus) > best.size) best = { at: i + 1, size: Math.abs(surplus) };
  }
  return best;
}

function effectiveShare(values: readonly number[]): number {
  const correlation = sampleCorrelation(values.slice(0, -1), values.slice(1));
  const carried = Number.isFinite(correlation) ? clamp(correlation, 0, 0.9) : 0;
  return (1 - carried) / (1 + carried);
}
