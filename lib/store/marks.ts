import type { MetricId } from '../core/metric-ids';
import type { StoredReading } from './pack-readings';

const hour = 3_600_000;
const day = 24 * hour;

/** Ages since publication at which works are compared, in ms. */
export const markAges = {
  h1: hour,
  h3: 3 * hour,
  h6: 6 * hour,
  h12: 12 * hour,
  h24: 24 * hour,
  h48: 48 * hour,
  h72: 72 * hour,
  d7: 7 * day,
  d14: 14 * day,
  d30: 30 * day,
  d60: 60 * day,
  d90: 90 * day,
} as const;
export type MarkAge = keyof typeof markAges;
// Object.entries forgets the keys of a literal.
const ages = Object.entries(markAges) as [MarkAge, number][];

/** Metrics that only add up, so that a value between two readings can be told from both. */
export const cumulativeIds = [
  'views',
  'likes',
  'comments',
  'shares',
  'favorites',
  'danmaku',
  'coins',
  'followsGained',
  'watchTimeSec',
] as const satisfies readonly MetricId[];
export type CumulativeId = (typeof cumulativeIds)[number];

/** Shares and averages that are compared at equal age too; between two readings they are taken to move evenly. */
const levelIds = [
  'impressions',
  'ctr',
  'bounce2s',
  'exit3s',
  'retention5s',
  'completionRate',
  'avgWatchRatio',
  'avgWatchSec',
  'fanViewRatio',
  'profileVisits',
] as const satisfies readonly MetricId[];

/** Metrics whose values at fixed ages are kept. */
export const markedIds = [...cumulativeIds, ...levelIds] as const;
export type MarkedId = (typeof markedIds)[number];
const whole: ReadonlySet<MarkedId> = new Set([...cumulativeIds, 'impressions', 'profileVisits']);

/** A value at an instant (epoch ms). */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** The nearest realtime readings on both sides of an age. */
export interface Bracket {
  readonly before?: Point;
  readonly after?: Point;
}
export type Brackets = Partial<Record<MarkAge, Partial<Record<MarkedId, Bracket>>>>;

/** A value at a fixed age, and how far the readings it rests on are from that age. */
export interface MarkValue {
  readonly value: number;
  /** ms from the age to the nearest reading */
  readonly nearest: number;
  /** ms between the two readings; 0 when one reading stands for the age */
  readonly span: number;
}

/** Widest honest bracket, as a share of the age: growth that slows down is then bent by about 1 % at most. */
const widest = 0.5;
/** A reading this near to the age, as a share of it, may stand for it alone. */
const near = 0.05;

/** What one reading that follows `before` tells of the ages between the two. */
export function bracketsBetween(
  metric: MarkedId,
  before: Point | undefined,
  after: Point,
  publishedAt: number,
): Brackets {
  const found: Brackets = {};
  for (const [age, ms] of ages) {
    const at = publishedAt + ms;
    if (after.at < at) break;
    if (before ? before.at <= at : after.at - at <= ms * near) {
      found[age] = { [metric]: { ...(before && { before }), after } };
    }
  }
  return found;
}

/** True when an age lies between the two instants: only then can a reading add a bracket. */
export function passesMark(from: number, to: number, publishedAt: number): boolean {
  return ages.some(([, ms]) => publishedAt + ms >= from && publishedAt + ms <= to);
}

/** All brackets that a work's readings give. Only realtime, exact values count; order does not matter. */
export function bracketsOf(readings: readonly StoredReading[], publishedAt: number): Brackets {
  const exact = readings.filter(({ approx, settled }) => !approx && !settled).sort((a, b) => a.at - b.at);
  let all: Brackets = {};
  for (const metric of markedIds) {
    let before: Point | undefined;
    for (const { at, values } of exact) {
      const value = values[metric];
      if (value === undefined) continue;
      const after = { at, value };
      if (!before || passesMark(before.at, at, publishedAt)) {
        all = joinBrackets(all, bracketsBetween(metric, before, after, publishedAt));
      }
      before = after;
    }
  }
  return all;
}

/** For each age and metric the nearest reading of both on either side. */
export function joinBrackets(a: Brackets, b: Brackets): Brackets {
  const joined: Brackets = { ...a };
  for (const [age] of ages) {
    const theirs = b[age];
    if (!theirs) continue;
    const ours = { ...joined[age] };
    for (const metric of markedIds) {
      const bracket = theirs[metric];
      if (bracket) ours[metric] = nearest(ours[metric], bracket);
    }
    joined[age] = ours;
  }
  return joined;
}

function nearest(a: Bracket | undefined, b: Bracket): Bracket {
  const before = pick(a?.before, b.before, (x, y) => x.at >= y.at);
  const after = pick(a?.after, b.after, (x, y) => x.at <= y.at);
  return { ...(before && { before }), ...(after && { after }) };
}

function pick(a: Point | undefined, b: Point | undefined, first: (a: Point, b: Point) => boolean) {
  if (!a || !b) return a ?? b;
  return first(a, b) ? a : b;
}

/**
 * The value at an age, interpolated on a straight line between its two readings; counts are rounded to whole numbers.
 * Null when that would not be
 * honest: the readings are further apart than half the age, neither is within 5 % of it, and the value changed.
 */
export function markValue(
  metric: MarkedId,
  { before, after }: Bracket,
  age: MarkAge,
  publishedAt: number,
): MarkValue | null {
  const at = publishedAt + markAges[age];
  const only = before && after ? undefined : (before ?? after);
  if (only) {
    const nearest = Math.abs(only.at - at);
    return nearest <= markAges[age] * near ? { value: only.value, nearest, span: 0 } : null;
  }
  if (!before || !after) return null;
  const span = after.at - before.at;
  const nearest = Math.min(at - before.at, after.at - at);
  const flat = before.value === after.value;
  if (!flat && span > markAges[age] * widest && nearest > markAges[age] * near) return null;
  if (flat) return { value: before.value, nearest, span };
  const share = (at - before.at) / span;
  const value = before.value + (after.value - before.value) * share;
  return { value: whole.has(metric) ? Math.round(value) : Number(value.toPrecision(9)), nearest, span };
}

export type Marks = Partial<Record<MarkAge, Partial<Record<MarkedId, MarkValue>>>>;

/** Every value at a fixed age that can be told; an age or metric that cannot has no key. */
export function marksOf(brackets: Brackets, publishedAt: number): Marks {
  const marks: Marks = {};
  for (const [age] of ages) {
    const known: Partial<Record<MarkedId, MarkValue>> = {};
    for (const metric of markedIds) {
      const bracket = brackets[age]?.[metric];
      const value = bracket && markValue(metric, bracket, age, publishedAt);
      if (value) known[metric] = value;
    }
    if (Object.keys(known).length > 0) marks[age] = known;
  }
  return marks;
}
