import { addDays, dayOf, daysBetween } from '../../core/dates';
import type { WorkRow } from '../../core/rows';
import { studioFacts } from '../../core/studios';
import type { CumulativeId } from '../../store/marks';
import type { StudioDay } from '../../store/tables/studio-days';

/** Days, both included, on the studio's own calendar. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** What works gained on one day. */
export interface DayGain {
  readonly day: string;
  /** null when nothing is known of the day */
  readonly value: number | null;
  /** works the value covers */
  readonly works: number;
  /** how many of these were not seen every day, so that their gain is spread evenly over the days in between */
  readonly spread: number;
}

/** What works gained over a range. */
export interface Gain {
  /** null when nothing is known */
  readonly value: number | null;
  /** works the value covers, of all that the filter holds */
  readonly works: number;
  readonly days: readonly DayGain[];
}

/** Days before a range in which the value to count from is looked for. */
export const lookBack = 31;
/** Longest gap, in days, that an even spread over the days in between is honest for. */
const longestGap = 7;

interface Known {
  readonly day: number;
  readonly values: Readonly<Partial<Record<CumulativeId, number>>>;
}

/**
 * Gains of cumulative metrics from the values last seen on each day. A gain is the difference between two sightings; a
 * work published within the days counts from 0 at its publication; a work first seen after it was published counts only
 * from there, since what came before is unknown, not zero. A gain between sightings up to a week apart is spread evenly
 * over the days in between, and what falls outside the range is left out. A longer gap gives no single day a value; it
 * counts in the total only when it lies wholly inside the range, where it is exact. A work may lose (studios correct
 * counts): then the gain is negative.
 */
export class Gains {
  readonly #since: string;
  readonly #byWork: ReadonlyMap<string, readonly Known[]>;

  /** `days` in any order; `since` is the first day they were asked for, `lookBack` before the earliest range. */
  constructor(days: readonly StudioDay[], works: readonly WorkRow[], since: string) {
    this.#since = since;
    this.#byWork = sightingsByWork(days, works, since);
  }

  /** What all works together gained of one metric. */
  over(metric: CumulativeId, range: DayRange): Gain {
    const from = this.#dayNumber(range.from);
    const length = daysBetween(range.from, range.to) + 1;
    const sums = new Float64Array(length);
    const works = new Uint32Array(length);
    const spread = new Uint32Array(length);
    let total = 0;
    let covered = 0;
    for (const known of this.#byWork.values()) {
      let isCovered = false;
      forEachStretch(known, metric, (first, last, gain) => {
        const gap = last - first + 1;
        const inside = Math.min(last, from + length - 1) - Math.max(first, from) + 1;
        if (inside <= 0 || (gap > longestGap && inside < gap)) return;
        isCovered = true;
        total += (gain * inside) / gap;
        if (gap > longestGap) return;
        for (let index = Math.max(first - from, 0); index <= Math.min(last - from, length - 1); index++) {
          sums[index] = (sums[index] ?? 0) + gain / gap;
          works[index] = (works[index] ?? 0) + 1;
          if (gap > 1) spread[index] = (spread[index] ?? 0) + 1;
        }
      });
      if (isCovered) covered++;
    }
    const days = Array.from({ length }, (_, n) => ({
      day: addDays(range.from, n),
      value: works[n] ? Math.round(sums[n] ?? 0) : null,
      works: works[n] ?? 0,
      spread: spread[n] ?? 0,
    }));
    return { value: covered > 0 ? Math.round(total) : null, works: covered, days };
  }

  /** What one work gained of a metric on each day of a range; null where that is unknown or a week was missed. */
  ofWork(id: string, metric: CumulativeId, range: DayRange): (number | null)[] {
    const length = daysBetween(range.from, range.to) + 1;
    const from = this.#dayNumber(range.from);
    const days = new Array<number | null>(length).fill(null);
    forEachStretch(this.#byWork.get(id) ?? [], metric, (first, last, gain) => {
      const gap = last - first + 1;
      if (gap > longestGap) return;
      for (let day = Math.max(first, from); day <= Math.min(last, from + length - 1); day++) {
        days[day - from] = Math.round(gain / gap);
      }
    });
    return days;
  }

  #dayNumber(day: string): number {
    return daysBetween(this.#since, day);
  }
}

function sightingsByWork(
  days: readonly StudioDay[],
  works: readonly WorkRow[],
  since: string,
): Map<string, Known[]> {
  const byStudio = new Map<string, Map<string, Known[]>>();
  const byWork = new Map<string, Known[]>();
  for (const work of works) {
    const known = fromPublication(work, since);
    byWork.set(work.id, known);
    const others = byStudio.get(work.studio);
    if (others) others.set(work.workId, known);
    else byStudio.set(work.studio, new Map([[work.workId, known]]));
  }
  const inOrder = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const { studio, day, entries } of inOrder) {
    const number = daysBetween(since, day);
    const ofStudio = byStudio.get(studio);
    if (!ofStudio) continue;
    for (const [workId, { values }] of entries) ofStudio.get(workId)?.push({ day: number, values });
  }
  return byWork;
}

/** Before its publication a work had nothing of anything: the one zero that is known without a reading. */
function fromPublication({ publishedAt, studio }: WorkRow, since: string): Known[] {
  if (publishedAt === null) return [];
  const day = daysBetween(since, dayOf(publishedAt, studioFacts[studio].timeZone));
  return day >= 0 ? [{ day: day - 1, values: nothing }] : [];
}

const nothing: Record<CumulativeId, number> = {
  views: 0,
  likes: 0,
  comments: 0,
  shares: 0,
  favorites: 0,
  danmaku: 0,
  coins: 0,
  followsGained: 0,
  watchTimeSec: 0,
};

/** Calls `take` with the days, both included, between each two sightings of a metric, and what was gained over them. */
function forEachStretch(
  known: readonly Known[],
  metric: CumulativeId,
  take: (first: number, last: number, gain: number) => void,
): void {
  let before: { day: number; value: number } | undefined;
  for (const { day, values } of known) {
    const value = values[metric];
    if (value === undefined) continue;
    if (before && day > before.day) take(before.day + 1, day, value - before.value);
    before = { day, value };
  }
}
