import { quantileSorted } from 'simple-statistics';
import { clockOf } from '../core/dates';
import type { PlanLight, PublishWindow } from './plan';

/** When a work went out on the creator's clocks, and how it did. */
export interface TimedWork {
  /** 0 Monday to 6 Sunday */
  readonly weekday: number;
  /** after midnight, 0–1439 */
  readonly minute: number;
  /** against the own median at equal age, 1 is the median; null while unknown */
  readonly value: number | null;
}

export interface HourCell {
  /** works that went out then, and those of them with a value */
  readonly works: number;
  readonly n: number;
  /** median of the values with its 95 % interval; all three null below 6 values */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** From 6 values on the median has a 95 % interval without any assumption on the values; below that nothing is said. */
export const fewestForMedian = 6;

/**
 * Median with its 95 % interval from the order of the values alone (the interval that belongs to the sign test). The
 * order of the list does not matter. Null below 6 values: even the whole range would then hold the median too seldom.
 */
export function medianWithInterval(
  values: readonly number[],
): { readonly median: number; readonly low: number; readonly high: number } | null {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  // The largest k for which at most k - 1 of n fair coins fall to one side with a chance of 2.5 % or less.
  let logChance = -n * Math.LN2;
  let tail = Math.exp(logChance);
  let k = 0;
  while (tail <= 0.025 && k < n / 2) {
    logChance += Math.log((n - k) / (k + 1));
    tail += Math.exp(logChance);
    k++;
  }
  const [low, high] = [sorted[k - 1], sorted[n - k]];
  if (k === 0 || low === undefined || high === undefined) return null;
  return { median: quantileSorted(sorted, 0.5), low, high };
}

function cellOf(works: readonly TimedWork[]): HourCell {
  const values = works.flatMap(({ value }) => (value === null ? [] : [value]));
  const { median, low, high } = medianWithInterval(values) ?? { median: null, low: null, high: null };
  return { works: works.length, n: values.length, median, low, high };
}

export interface HourMap {
  /** by day of the week, then by time of day */
  readonly cells: readonly (readonly HourCell[])[];
  /** all days together by time of day, and all times together by day: where a single cell has too few */
  readonly byTime: readonly HourCell[];
  readonly byDay: readonly HourCell[];
  readonly all: HourCell;
}

/**
 * Own works by weekday and time of day (catalogue S1-25, X-36). It describes what went out when and how that did; works
 * at different times differ in much else, so it says nothing of why.
 * @param cellHours hours in a cell: a divisor of 24
 */
export function hourMap(works: readonly TimedWork[], cellHours: number): HourMap {
  const columns = Array.from({ length: 24 / cellHours }, (_, n) => n);
  const columnOf = ({ minute }: TimedWork) => Math.floor(minute / (60 * cellHours));
  const days = Array.from({ length: 7 }, (_, day) => works.filter(({ weekday }) => weekday === day));
  const split = (list: readonly TimedWork[]) =>
    columns.map((column) => cellOf(list.filter((work) => columnOf(work) === column)));
  return { cells: days.map(split), byTime: split(works), byDay: days.map(cellOf), all: cellOf(works) };
}

/** True when the minute of the day lies in the window; its end is excluded. A window may run over midnight. */
export function isInside(minute: number, { from, to }: Pick<PublishWindow, 'from' | 'to'>): boolean {
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

export interface WindowEvidence {
  readonly inside: HourCell;
  readonly outside: HourCell;
  /** `higher`, `lower`: the two intervals do not touch */
  readonly verdict: 'higher' | 'lower' | 'cannot-tell' | 'too-few';
}

/** A window held against own works: those inside beside those outside. Says nothing below 6 values on either side. */
export function windowEvidence(
  works: readonly TimedWork[],
  window: Pick<PublishWindow, 'from' | 'to'>,
): WindowEvidence {
  const inside = cellOf(works.filter(({ minute }) => isInside(minute, window)));
  const outside = cellOf(works.filter(({ minute }) => !isInside(minute, window)));
  const verdict = (): WindowEvidence['verdict'] => {
    if (inside.low === null || inside.high === null || outside.low === null || outside.high === null)
      return 'too-few';
    if (inside.low > outside.high) return 'higher';
    return inside.high < outside.low ? 'lower' : 'cannot-tell';
  };
  return { inside, outside, verdict: verdict() };
}

export interface DraftWindow {
  readonly light: PlanLight;
  readonly reason: 'inside' | 'outside' | 'no-window' | 'time-unknown';
  /** the window it falls into, else the first that is followed */
  readonly window: PublishWindow | null;
}

/**
 * Whether a draft goes out inside a window that the user follows (S1-25). Unknown while none is followed, or while the
 * page does not show when it goes out (`at` null, else epoch ms).
 */
export function draftWindow(
  at: number | null,
  windows: readonly PublishWindow[],
  timeZone: string,
): DraftWindow {
  const followed = windows.filter(({ on }) => on);
  const [first] = followed;
  if (!first) return { light: 'unknown', reason: 'no-window', window: null };
  if (at === null) return { light: 'unknown', reason: 'time-unknown', window: first };
  const { minute } = clockOf(at, timeZone);
  const inside = followed.find((window) => isInside(minute, window));
  return inside
    ? { light: 'green', reason: 'inside', window: inside }
    : { light: 'amber', reason: 'outside', window: first };
}
