import { medianAbsoluteDeviation, quantileSorted } from 'simple-statistics';

/** Normal-consistent factor: makes the median absolute deviation comparable to a standard deviation (1 / Φ⁻¹(3/4)). */
const madToSpread = 1.4826;
/** The same for the interquartile range (2 Φ⁻¹(3/4)). */
const iqrToSpread = 1.349;

/** Five plain facts about a list of numbers. All in the unit of the numbers. */
export interface Summary {
  readonly n: number;
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
  /** robust spread; null when more than half of the values are the same */
  readonly spread: number | null;
}

/**
 * Median, quartiles (Hyndman and Fan type 7) and robust spread: 1.4826 × the median absolute deviation, or the
 * interquartile range / 1.349 where ties make that 0. The order of the values does not matter; an empty list gives null.
 */
export function summarise(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const q1 = quantileSorted(sorted, 0.25);
  const q3 = quantileSorted(sorted, 0.75);
  const spread = madToSpread * medianAbsoluteDeviation(sorted) || (q3 - q1) / iqrToSpread;
  return {
    n: sorted.length,
    median: quantileSorted(sorted, 0.5),
    q1,
    q3,
    spread: spread > 0 ? spread : null,
  };
}

export interface Rank {
  /** 1 is best; equal values share the better rank */
  readonly rank: number;
  /** size of the group, the ranked one included */
  readonly of: number;
  /** how many others have exactly the same value */
  readonly ties: number;
}

/** Place of `value` among `others` and itself. `lower`: small values are good. Ties share the better place. */
export function rankAmong(value: number, others: readonly number[], better: 'higher' | 'lower'): Rank {
  const sign = better === 'lower' ? -1 : 1;
  const ahead = others.filter((other) => sign * (other - value) > 0).length;
  return { rank: ahead + 1, of: others.length + 1, ties: others.filter((other) => other === value).length };
}

/** Keeps a number between two bounds. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
