import { median } from 'simple-statistics';
import { type IndicatorId, indicatorOf } from './indicators';

/** Works shown as best and as worst at most. */
export const reviewEnds = 3;

/**
 * The best and the worst by score, never the same work twice: with too few for both ends the best come first. Works
 * without a score are in neither. Equal scores stand by id, so the order of the input does not matter.
 */
export function bestAndWorst<Row extends { readonly id: string; readonly score: number | null }>(
  rows: readonly Row[],
  ends = reviewEnds,
): { readonly best: readonly Row[]; readonly worst: readonly Row[] } {
  const ranked = rows
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.id < b.id ? -1 : 1));
  const best = ranked.slice(0, Math.min(ends, Math.ceil(ranked.length / 2)));
  const worst = ranked.slice(Math.max(best.length, ranked.length - ends)).reverse();
  return { best, worst };
}

/**
 * How far a figure moved: in points (0–1) for shares and rates, relative to `from` for everything else. null when either
 * is unknown, and for a relative change from 0 or less, which has no size.
 */
export function changeOf(metric: IndicatorId, from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  if (indicatorOf(metric).unit === 'ratio') return to - from;
  return from > 0 ? (to - from) / from : null;
}

/** Fewer changes than this say nothing about what is usual. Assumed. */
export const fewestChanges = 5;
/** Median absolute change to the 80 % of a normal spread around no change (1.4826 × 1.2816). */
const toEighty = 1.4826 * 1.2816;

/**
 * How far a figure moves from one period to the next in eight cases of ten, from earlier periods in order: in the unit of
 * `changeOf`, around no change, robust against single jumps. Only neighbours that are both known count; null with fewer
 * than five changes.
 */
export function usualChange(metric: IndicatorId, values: readonly (number | null)[]): number | null {
  const changes = values.flatMap((value, n) => {
    const change = n === 0 ? null : changeOf(metric, values[n - 1] ?? null, value);
    return change === null ? [] : Math.abs(change);
  });
  return changes.length < fewestChanges ? null : median(changes) * toEighty;
}

/** What a decision is meant to bring. `size` is above 0, in the unit of `changeOf`. */
export interface Prediction {
  readonly metric: IndicatorId;
  readonly direction: 'up' | 'down';
  readonly size: number;
}

export interface ScoredPrediction {
  /** `reached`: moved as far as predicted, or further · `partly`: that way but less · `missed`: not that way at all */
  readonly outcome: 'reached' | 'partly' | 'missed' | 'unknown';
  readonly reason:
    | 'not-due'
    | 'no-base'
    | 'not-measured'
    | 'other-accounts'
    | 'other-source'
    | 'zero-base'
    | null;
  /** in the unit of `changeOf`; null when unknown */
  readonly change: number | null;
  /** change in the predicted direction ÷ predicted size, below 0 for the other way; null when unknown */
  readonly share: number | null;
  /** further than the figure usually moves anyway; null when what is usual is unknown */
  readonly beyondUsual: boolean | null;
}

/**
 * A prediction against what was measured when it fell due (product.md, Reviews). What was not measured is unknown, never
 * missed. Says what happened, not that the decision did it: a move within the usual one is marked as such.
 * @param base value of the reviewed period
 * @param measured value of as many days up to the due date; null when it was not measured
 * @param usual what `usualChange` says; null when unknown
 */
export function scorePrediction(
  { metric, direction, size }: Prediction,
  base: number | null,
  measured: number | null,
  usual: number | null,
  isDue = true,
): ScoredPrediction {
  const unknown = (reason: ScoredPrediction['reason']): ScoredPrediction => ({
    ...{ outcome: 'unknown', reason, change: null, share: null, beyondUsual: null },
  });
  if (!isDue) return unknown('not-due');
  if (base === null) return unknown('no-base');
  if (measured === null) return unknown('not-measured');
  const change = changeOf(metric, base, measured);
  if (change === null) return unknown('zero-base');
  const moved = direction === 'up' ? change : -change;
  return {
    outcome: moved >= size * (1 - 1e-9) ? 'reached' : moved > 0 ? 'partly' : 'missed',
    reason: null,
    change,
    share: moved / size,
    beyondUsual: usual === null ? null : Math.abs(change) > usual,
  };
}

/** Fewer scored predictions than this carry no rate. Assumed. */
export const fewestScored = 5;
/** Two-sided 80 % of the normal distribution. */
const z80 = 1.2816;

/**
 * How often predictions were reached, with the 80 % interval of Wilson (1927), which stays honest near 0 and 1. Unknown
 * outcomes leave the count; null with fewer than five known ones.
 */
export function reachedRate(
  outcomes: readonly ScoredPrediction['outcome'][],
): { readonly reached: number; readonly of: number; readonly low: number; readonly high: number } | null {
  const known = outcomes.filter((outcome) => outcome !== 'unknown');
  const of = known.length;
  if (of < fewestScored) return null;
  const reached = known.filter((outcome) => outcome === 'reached').length;
  const [share, squared] = [reached / of, z80 ** 2];
  const middle = (share + squared / (2 * of)) / (1 + squared / of);
  const half = (z80 / (1 + squared / of)) * Math.sqrt((share * (1 - share)) / of + squared / (4 * of * of));
  return { reached, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
