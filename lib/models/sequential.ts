import { quantileSorted } from 'simple-statistics';
import { clamp } from './statistics';
import { tQuantile } from './student';

/**
 * Inference that stays honest however often it is looked at. A fixed-sample interval holds for one look; who peeks every
 * day and stops at the first success is wrong far more often than promised. These intervals hold at all sample sizes at
 * once: with a chance of at most `alpha` does the truth ever leave them.
 */

/** An estimate of one contrast of group means with its noise. */
export interface Contrast {
  readonly estimate: number;
  /** standard deviation of one unit, pooled within the groups */
  readonly spread: number;
  /** units that the contrast is worth: the estimate's variance is spread² ÷ this. For two groups n₁n₂ ÷ (n₁ + n₂) */
  readonly units: number;
  /** units less groups */
  readonly freedom: number;
}

/** Weighted sum of group means; null with an empty group, no freedom left, or no spread at all. */
export function contrastOf(
  groups: readonly { readonly values: readonly number[]; readonly weight: number }[],
): Contrast | null {
  const n = groups.reduce((sum, { values }) => sum + values.length, 0);
  const freedom = n - groups.length;
  if (freedom < 1 || groups.some(({ values }) => values.length === 0)) return null;
  const means = groups.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const squares = groups.reduce(
    (sum, { values }, g) => sum + values.reduce((part, value) => part + (value - (means[g] ?? 0)) ** 2, 0),
    0,
  );
  const spread = Math.sqrt(squares / freedom);
  if (!(spread > 0)) return null;
  const perUnit = groups.reduce((sum, { values, weight }) => sum + weight ** 2 / values.length, 0);
  const estimate = groups.reduce((sum, { weight }, g) => sum + weight * (means[g] ?? 0), 0);
  return { estimate, spread, units: 1 / perUnit, freedom };
}

/**
 * Largest |t| that is still no surprise at `alpha`, at every sample size at once; Infinity while the sample is too small to
 * ever surprise. The mixture sequential probability ratio test with the spread unknown: the likelihood ratio of effects
 * N(0, g · spread²) against none, made free of the spread by the right Haar prior, is
 * (1 + u·g)^(−½) · [(1 + t²/ν) / (1 + t²/((1 + u·g) ν))]^((ν+1)/2), a test martingale under every spread and level
 * (Robbins 1970; Lai 1976; Pérez-Ortiz, Lardy, de Heide and Grünwald 2024; Lindon, Ham, Tingley and Bojinov 2022), so by
 * Ville's inequality it exceeds 1/alpha with a chance of at most alpha. `g` must be fixed before the data are seen.
 */
export function alwaysValidLimit(
  { units, freedom }: Pick<Contrast, 'units' | 'freedom'>,
  g: number,
  alpha: number,
): number {
  const wide = 1 + units * g;
  const needed = (Math.sqrt(wide) / alpha) ** (2 / (freedom + 1));
  if (needed >= wide) return Number.POSITIVE_INFINITY;
  return Math.sqrt((freedom * (needed - 1)) / (1 - needed / wide));
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval that holds at all sample sizes at once with a chance of at least 1 − alpha; null while it is boundless. */
export function alwaysValidInterval(contrast: Contrast, g: number, alpha: number): Interval | null {
  const limit = alwaysValidLimit(contrast, g, alpha);
  if (!Number.isFinite(limit)) return null;
  const half = (limit * contrast.spread) / Math.sqrt(contrast.units);
  return { low: contrast.estimate - half, high: contrast.estimate + half };
}

/** Chance of finding an effect that is as large as planned. Assumed, as usual. */
export const plannedPower = 0.8;

/** More units per group than this is no plan. */
const mostPerGroup = 100_000;

/** Narrower mixtures would leave the interval boundless for the first hundred units, wider ones cost little. Assumed. */
const [narrowest, widest] = [0.1, 1];

/** How wide the mixture is for a planned effect: effects of about the planned size, in spreads, are found soonest. */
export const mixtureFor = (effect: number, spread: number): number =>
  clamp((effect / spread) ** 2, narrowest, widest);

/**
 * Units per group that two groups need to tell an effect of this size with a chance of 80 %, under daily looks; null above
 * 100,000. `effect` and `spread` on the same scale, both above 0; `groups` 2 or 4 (two variables: half of the units stand
 * on either side of each contrast). The price of peeking is in it: two to three times what a single look would need.
 */
export function unitsNeeded(effect: number, spread: number, alpha: number, groups: 2 | 4 = 2): number | null {
  const g = mixtureFor(effect, spread);
  const enough = (n: number) => {
    const side = (groups / 2) * n;
    const units = side / 2;
    const freedom = groups * n - groups;
    return (
      Math.sqrt(units) * (effect / spread) - tQuantile(plannedPower, freedom) >=
      alwaysValidLimit({ units, freedom }, g, alpha)
    );
  };
  let high = 2;
  while (!enough(high)) {
    high *= 2;
    if (high > mostPerGroup) return null;
  }
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle >= 2 && enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Where one more value of a kind may be expected, from the values of its kind alone: with exchangeable values it lies above
 * `high`, and likewise below `low`, with a chance of at most `tail`, whatever their distribution (conformal prediction;
 * Vovk, Gammerman and Shafer 2005). Good for a single look. Null with too few values: 5 % a side takes 19.
 */
export function predictionInterval(
  values: readonly number[],
  tail: number,
): (Interval & { readonly centre: number }) | null {
  const allowed = Math.floor(tail * (values.length + 1) + 1e-9);
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[allowed - 1], sorted[sorted.length - allowed]];
  return low === undefined || high === undefined ? null : { low, high, centre: quantileSorted(sorted, 0.5) };
}
