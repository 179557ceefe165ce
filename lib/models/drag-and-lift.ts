import type { Comparison } from './compare';
import { type IndicatorId, indicatorOf } from './indicators';
import type { Rank } from './statistics';

/** One metric's distance from the own median at the same age, with the numbers a sentence needs. */
export interface Effect {
  readonly metric: IndicatorId;
  readonly basis: Comparison['basis'];
  readonly ageHours: number | null;
  /** value, median and middle half in the unit of the metric */
  readonly value: number;
  readonly median: number;
  readonly q1: number;
  readonly q3: number;
  /** works compared with */
  readonly n: number;
  readonly rank30: Rank | null;
  /** in units of the own robust spread; negative is worse, positive better, whichever way the metric points */
  readonly strength: number;
}

export interface DragAndLift {
  readonly drag: Effect | null;
  readonly lift: Effect | null;
}

/** Metrics that describe why a work did well rather than how well; counts that merely follow the plays are left out. */
export const explainingMetrics: readonly IndicatorId[] = [
  'ctr',
  'bounce2s',
  'exit3s',
  'retention5s',
  'completionRate',
  'avgWatchRatio',
  'avgWatchSec',
  'likeRate',
  'commentRate',
  'shareRate',
  'favoriteRate',
  'followConversion',
  'conversionPerClick',
  'conversionPerView',
];

/** Nearer to the median than one own spread is ordinary and not worth a sentence. Assumed. */
const leastStrength = 1;

/**
 * The metric that drags most and the one that lifts most against the own median (panel, product.md). Only comparisons that
 * stand (at least 5 works, an own value, some spread) and lie outside the own middle half by at least one robust spread
 * count; metrics that are better neither way are left out. null where nothing honest can be said. A statement about
 * distance from one's own usual, never about cause. The order of the comparisons does not matter.
 */
export function dragAndLift(comparisons: readonly Comparison[]): DragAndLift {
  const effects = comparisons.flatMap((comparison) => effectOf(comparison) ?? []);
  const worst = pick(effects, (a, b) => a.strength < b.strength);
  const best = pick(effects, (a, b) => a.strength > b.strength);
  return {
    drag: worst && worst.strength <= -leastStrength ? worst : null,
    lift: best && best.strength >= leastStrength ? best : null,
  };
}

function pick(effects: readonly Effect[], leads: (a: Effect, b: Effect) => boolean): Effect | null {
  return effects.reduce<Effect | null>((kept, next) => {
    if (!kept || leads(next, kept)) return next;
    return !leads(kept, next) && next.metric < kept.metric ? next : kept;
  }, null);
}

function effectOf(comparison: Comparison): Effect | null {
  const { metric, basis, ageHours, value, band, deviation, n, rank30 } = comparison;
  const { better } = indicatorOf(metric);
  if (value === null || band === null || deviation === null || better === 'neither') return null;
  if (value >= band.q1 && value <= band.q3) return null;
  const { median, q1, q3 } = band;
  const strength = better === 'lower' ? -deviation : deviation;
  return { metric, basis, ageHours, value, median, q1, q3, n, rank30, strength };
}
