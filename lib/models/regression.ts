import { errorFunction, median } from 'simple-statistics';

/** Two figures of the same work or period. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** Fewer pairs than this show the source's claim instead of an own figure (catalogue X-09, P3). */
export const fewestPairs = 20;
/** Newest pairs used: pairwise slopes grow with the square, and an account changes. Assumed. */
const mostPairs = 400;
/** Two-sided 95 % of the normal distribution. */
const z95 = 1.959964;

export interface Slope {
  /** median of all pairwise slopes, y per unit of x; null below `fewestPairs` or when x never varies */
  readonly slope: number | null;
  /** 95 % interval of the slope; null with it */
  readonly low: number | null;
  readonly high: number | null;
  /** median of y − slope × x */
  readonly intercept: number | null;
  /** pairs used, and the fewest it needs */
  readonly n: number;
  readonly needs: number;
  readonly reason: 'too-few-pairs' | 'x-never-varies' | null;
  /** `up`, `down`: the whole interval lies on one side of 0 · `cannot-tell`: it does not, or there is no slope */
  readonly verdict: 'up' | 'down' | 'cannot-tell';
}

/**
 * How y goes with x, by Theil–Sen: the median of all slopes between two pairs, which a quarter of wild values cannot move,
 * with Sen's distribution-free 95 % interval (Sen 1968; ties in x are left out, ties in y reduce the variance as in
 * Kendall's test). Units are those of the pairs. It says what went together, never what caused what. Needs 20 pairs with a
 * varying x; the newest 400 (first in the list) are used; pairs that are not finite are left out.
 */
export function robustSlope(pairs: readonly Pair[]): Slope {
  const used = pairs.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).slice(0, mostPairs);
  const n = used.length;
  const none = (reason: 'too-few-pairs' | 'x-never-varies'): Slope => ({
    ...{ slope: null, low: null, high: null, intercept: null },
    ...{ n, needs: fewestPairs, reason, verdict: 'cannot-tell' },
  });
  if (n < fewestPairs) return none('too-few-pairs');
  const slopes = pairwiseSlopes(used);
  if (slopes.length === 0) return none('x-never-varies');
  const slope = middle(slopes);
  const half = (z95 * kendallSpread(used)) / 2;
  const count = slopes.length;
  const low = slopes[Math.max(0, Math.floor(count / 2 - half))] ?? slope;
  const high = slopes[Math.min(count - 1, Math.ceil(count / 2 + half))] ?? slope;
  return {
    slope,
    low,
    high,
    intercept: median(used.map(({ x, y }) => y - slope * x)),
    n,
    needs: fewestPairs,
    reason: null,
    verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'cannot-tell',
  };
}

function pairwiseSlopes(pairs: readonly Pair[]): Float64Array {
  const slopes = new Float64Array((pairs.length * (pairs.length - 1)) / 2);
  let count = 0;
  pairs.forEach((a, i) => {
    for (let j = i + 1; j < pairs.length; j++) {
      const b = pairs[j];
      if (!b || b.x === a.x) continue;
      // Adding 0 makes a negative zero a plain one.
      slopes[count++] = (b.y - a.y) / (b.x - a.x) + 0;
    }
  });
  return slopes.subarray(0, count).sort();
}

function middle(sorted: Float64Array): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? (upper + (sorted[half - 1] ?? upper)) / 2 : upper;
}

/** Standard deviation of Kendall's S under no association, with the corrections for ties on both sides. */
function kendallSpread(pairs: readonly Pair[]): number {
  const n = pairs.length;
  const tied = (of: (pair: Pair) => number) => {
    const sizes = new Map<number, number>();
    for (const pair of pairs) sizes.set(of(pair), (sizes.get(of(pair)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  };
  const total = n * (n - 1) * (2 * n + 5);
  return Math.sqrt(Math.max(0, total - tied(({ x }) => x) - tied(({ y }) => y)) / 18);
}

/** Two-sided probability of a normal deviate at least this far from 0. */
export function twoSided(z: number): number {
  return Math.min(1, Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2)));
}
