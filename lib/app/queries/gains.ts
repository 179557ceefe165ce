import { addDays, dayOf, daysBetween } from '../../core/dates';
import type { WorkRow } from '../../core/rows';
import { studioFacts } from '../../core/studios';
import { type CumulativeId, cumulativeIds } from '../../store/marks';
import { eachDayEntry, isAbsent } from '../../store/pack-day';
import type { StudioDayRow } from '../../store/rows';

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

/** What gains need to know of a work. */
export type GainWork = Pick<WorkRow, 'id' | 'studio' | 'workId' | 'publishedAt'>;

/** What the gains are worked out from. */
export interface GainSource {
  /** of works published before `since` the publication time may be left out: it changes nothing */
  readonly works: readonly GainWork[];
  /** in any order */
  readonly days: readonly StudioDayRow[];
  /** the first day that was asked for, `lookBack` before the earliest range */
  readonly since: string;
}

/**
 * Gains of cumulative metrics over some ranges, from the values last seen on each day. A gain is the difference between
 * two sightings; a work published within the days counts from 0 at its publication; a work first seen after it was
 * published counts only from there, since what came before is unknown, not zero. A gain between sightings up to a week
 * apart is spread evenly over the days in between, and what falls outside the range is left out. A longer gap gives no
 * single day a value; it counts in the total only when it lies wholly inside the range, where it is exact. A work may
 * lose (studios correct counts): then the gain is negative.
 */
export function sumGains(source: GainSource, ranges: readonly DayRange[]): Record<CumulativeId, Gain>[] {
  return sumGainsOf(cumulativeIds, source, ranges);
}

/** The same of some metrics only. */
export function sumGainsOf<Id extends CumulativeId>(
  ids: readonly Id[],
  source: GainSource,
  ranges: readonly DayRange[],
): Record<Id, Gain>[] {
  const sums = ranges.map((range) => ids.map(() => new RangeSum(range, source)));
  eachStretch(source, ids, (work, metric, first, last, gain) => {
    for (const metrics of sums) metrics[metric]?.add(work, first, last, gain);
  });
  return sums.map((metrics) => {
    const gains = ids.map((id, n) => [id, metrics[n]?.gain()]);
    // Made from the very list that the keys of the type come from.
    return Object.fromEntries(gains) as Record<Id, Gain>;
  });
}

/** What each work gained of one metric on each day of its range; null where that is unknown or a week was missed. */
export function gainsByWork(
  source: GainSource,
  metric: CumulativeId,
  rangeOf: (work: GainWork) => DayRange,
): Map<string, (number | null)[]> {
  const ranges = source.works.map(rangeOf);
  const froms = ranges.map(({ from }) => daysBetween(source.since, from));
  const gains = ranges.map(({ from, to }) => new Array<number | null>(daysBetween(from, to) + 1).fill(null));
  eachStretch(source, [metric], (work, _metric, first, last, gain) => {
    const days = gains[work];
    const from = froms[work];
    const gap = last - first + 1;
    if (!days || from === undefined || gap > longestGap) return;
    for (let day = Math.max(first - from, 0); day <= Math.min(last - from, days.length - 1); day++) {
      days[day] = Math.round(gain / gap);
    }
  });
  return new Map(source.works.map(({ id }, n) => [id, gains[n] ?? []]));
}

/** One metric summed over the works and days of one range. */
class RangeSum {
  readonly #range: DayRange;
  readonly #start: number;
  readonly #sums: Float64Array;
  readonly #works: Uint32Array;
  readonly #spread: Uint32Array;
  readonly #covered: Uint8Array;
  #total = 0;

  constructor(range: DayRange, { works, since }: GainSource) {
    this.#start = daysBetween(since, range.from);
    const length = daysBetween(range.from, range.to) + 1;
    this.#range = range;
    this.#sums = new Float64Array(length);
    this.#works = new Uint32Array(length);
    this.#spread = new Uint32Array(length);
    this.#covered = new Uint8Array(works.length);
  }

  /** Adds what a work gained over some days, both included and counted as in `eachStretch`. */
  add(work: number, first: number, last: number, gain: number): void {
    const gap = last - first + 1;
    const from = Math.max(first - this.#start, 0);
    const to = Math.min(last - this.#start, this.#sums.length - 1);
    const inside = to - from + 1;
    if (inside <= 0 || (gap > longestGap && inside < gap)) return;
    this.#covered[work] = 1;
    this.#total += (gain * inside) / gap;
    if (gap > longestGap) return;
    for (let day = from; day <= to; day++) {
      this.#sums[day] = (this.#sums[day] ?? 0) + gain / gap;
      this.#works[day] = (this.#works[day] ?? 0) + 1;
      if (gap > 1) this.#spread[day] = (this.#spread[day] ?? 0) + 1;
    }
  }

  gain(): Gain {
    const works = this.#covered.reduce((sum, one) => sum + one, 0);
    const days = Array.from(this.#sums, (sum, n) => ({
      day: addDays(this.#range.from, n),
      value: this.#works[n] ? Math.round(sum) : null,
      works: this.#works[n] ?? 0,
      spread: this.#spread[n] ?? 0,
    }));
    return { value: works > 0 ? Math.round(this.#total) : null, works, days };
  }
}

const never = -1_000_000;
const dayMs = 86_400_000;

/**
 * Calls `visit` with the days, both included, between each two sightings of each metric of each work, and what was
 * gained over them. Works and metrics go by their place in `source.works` and `ids`, days count from `since`.
 */
function eachStretch(
  { works, days, since }: GainSource,
  ids: readonly CumulativeId[],
  visit: (work: number, metric: number, first: number, last: number, gain: number) => void,
): void {
  const width = ids.length;
  const columns = ids.map((id) => cumulativeIds.indexOf(id));
  const lastDay = new Int32Array(works.length * width).fill(never);
  const lastValue = new Float64Array(works.length * width);
  const places = placesOf(works);
  const numberOf = dayNumbers(since);
  // Naming a day is slow: a day earlier no calendar of a studio shows `since` yet.
  const earliest = Date.parse(since) - dayMs;
  for (const [work, { publishedAt, studio }] of works.entries()) {
    if (publishedAt === null || publishedAt < earliest) continue;
    // Before its publication a work had nothing of anything: the one zero that is known without a reading.
    const day = numberOf(dayOf(publishedAt, studioFacts[studio].timeZone));
    if (day >= 0) lastDay.fill(day - 1, work * width, (work + 1) * width);
  }
  const inOrder = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const row of inOrder) {
    const day = numberOf(row.day);
    const ofStudio = places.get(row.studio);
    eachDayEntry(row, (workId, _at, values) => {
      const work = ofStudio?.get(workId);
      if (work === undefined) return;
      for (let metric = 0; metric < width; metric++) {
        const value = values[columns[metric] ?? -1];
        if (value === undefined || isAbsent(value)) continue;
        const place = work * width + metric;
        const before = lastDay[place] ?? never;
        if (before !== never && day > before) {
          visit(work, metric, before + 1, day, value - (lastValue[place] ?? 0));
        }
        lastDay[place] = day;
        lastValue[place] = value;
      }
    });
  }
}

function placesOf(works: readonly GainWork[]): Map<string, Map<string, number>> {
  const places = new Map<string, Map<string, number>>();
  for (const [n, { studio, workId }] of works.entries()) {
    const ofStudio = places.get(studio) ?? new Map<string, number>();
    ofStudio.set(workId, n);
    places.set(studio, ofStudio);
  }
  return places;
}

/** Days as numbers from `since`, each worked out once. */
function dayNumbers(since: string): (day: string) => number {
  const known = new Map<string, number>();
  return (day) => {
    const number = known.get(day) ?? daysBetween(since, day);
    known.set(day, number);
    return number;
  };
}
