import type { MetricId, Values } from '../core/metric-ids';
import { ByteReader, ByteWriter, DamagedBytes } from './bytes';
import { type CumulativeId, cumulativeIds } from './marks';
import { newSeries, readNumber, writeNumber } from './pack-number';

/** The last values of one work on one day of the studio's calendar. */
export interface DayEntry {
  /** epoch ms of the last sighting that day */
  readonly at: number;
  readonly values: Readonly<Partial<Record<CumulativeId, number>>>;
}

/** Works of one studio seen on one day, by the studio's own work id. */
export type DayEntries = Map<string, DayEntry>;

/** A day as stored: ids joined by commas (none holds one), and their entries in the same order as bytes. */
export interface PackedDay {
  readonly works: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

const format = 1;
/** Frozen: the bit that says a metric is present. A new metric takes the next free bit. */
const bits = {
  views: 1,
  likes: 2,
  comments: 4,
  shares: 8,
  favorites: 16,
  danmaku: 32,
  coins: 64,
  followsGained: 128,
  watchTimeSec: 256,
} as const satisfies Record<CumulativeId, number>;
const allBits = Object.values(bits).reduce<number>((sum, bit) => sum + bit, 0);

export function packDay(entries: DayEntries): PackedDay {
  const ids = [...entries.keys()].sort();
  const out = new ByteWriter();
  out.byte(format);
  let before = 0;
  for (const id of ids) {
    const entry = entries.get(id);
    if (!entry) continue;
    out.zigzag(entry.at - before);
    before = entry.at;
    const present = cumulativeIds.filter((metric) => entry.values[metric] !== undefined);
    out.varint(present.reduce<number>((mask, metric) => mask | bits[metric], 0));
    for (const metric of present) {
      const value = entry.values[metric];
      if (value !== undefined) writeNumber(out, value, newSeries());
    }
  }
  return { works: ids.join(), data: out.done() };
}

/** Undoes `packDay`. Throws `DamagedBytes` on anything it did not write. */
export function unpackDay(day: PackedDay): DayEntries {
  const entries: DayEntries = new Map();
  eachDayEntry(day, (id, at, numbers) => {
    const values: Partial<Record<CumulativeId, number>> = {};
    for (const [n, metric] of cumulativeIds.entries()) {
      const value = numbers[n];
      if (value !== undefined && !isAbsent(value)) values[metric] = value;
    }
    entries.set(id, { at, values });
  });
  return entries;
}

/** A value that a day does not have, among the numbers of `eachDayEntry`. */
const absent = Number.NaN;
export const isAbsent = (value: number): boolean => Number.isNaN(value);

/**
 * Calls `visit` for every work of a day with its values in the order of `cumulativeIds`, NaN where there is none. The
 * array is the same one each time: a page goes through a hundred thousand entries and must not make as many objects.
 */
export function eachDayEntry(
  { works, data }: PackedDay,
  visit: (workId: string, at: number, values: Float64Array) => void,
): void {
  const from = new ByteReader(data);
  if (from.byte() !== format) throw new DamagedBytes('unknown format');
  const values = new Float64Array(cumulativeIds.length);
  const series = newSeries();
  let at = 0;
  for (const id of works ? works.split(',') : []) {
    at += from.zigzag();
    const mask = from.varint();
    if (mask > allBits) throw new DamagedBytes('unknown metric');
    for (const [n, metric] of cumulativeIds.entries()) {
      series.scale = 0;
      series.mantissa = 0;
      values[n] = mask & bits[metric] ? readNumber(from, series) : absent;
    }
    visit(id, at, values);
  }
  from.end();
}

/**
 * A day's entry after one more sighting: what came later that day wins, metric by metric; a rounded or settled
 * value only fills a gap. The same object when nothing changes.
 */
export function joinDayEntry(
  known: DayEntry | undefined,
  seen: { readonly at: number; readonly values: Values; readonly approx?: true; readonly settled?: true },
): DayEntry {
  const wins = (!known || seen.at >= known.at) && !seen.approx && !seen.settled;
  const values: Partial<Record<MetricId, number>> = { ...known?.values };
  let changed = !known;
  for (const metric of cumulativeIds) {
    const value = seen.values[metric];
    if (value === undefined || value === values[metric]) continue;
    if (!wins && values[metric] !== undefined) continue;
    values[metric] = value;
    changed = true;
  }
  if (known && !changed) return known;
  return { at: Math.max(seen.at, known?.at ?? 0), values };
}
