import Dexie from 'dexie';
import type { FupanDb } from '../database';
import { packReadings, type StoredReading, unpackReadings } from '../pack-readings';
import type { SnapshotRow, StoredWork } from '../rows';
import { pendingReadings } from './works';

export interface WorkReadings {
  readonly work: string;
  readonly readings: readonly StoredReading[];
}

const partSize = 128;

/** The month a reading is filed under. UTC, so that it depends on nothing but the reading. */
export function fileMonth(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** The rows of a work of which the table holds nothing. */
export function newSnapshotRows(group: WorkReadings): SnapshotRow[] {
  return byMonth([group]).flatMap((month) => rowsWith(undefined, month));
}

/** Removes what the table holds of a work. */
export async function dropReadings(db: FupanDb, work: string): Promise<void> {
  await db.snapshots.where('[work+month+part]').between([work, Dexie.minKey], [work, Dexie.maxKey]).delete();
}

/** Adds readings that the table does not hold yet. Must run in a transaction over `snapshots`. */
export async function addReadings(db: FupanDb, groups: readonly WorkReadings[]): Promise<void> {
  const months = byMonth(groups);
  const open = await db.snapshots.bulkGet(months.map(({ work, month }) => [work, month, 0]));
  await db.snapshots.bulkPut(months.flatMap((added, n) => rowsWith(open[n], added)));
}

interface MonthReadings extends WorkReadings {
  readonly month: string;
}

function byMonth(groups: readonly WorkReadings[]): MonthReadings[] {
  const months = new Map<string, { work: string; month: string; readings: StoredReading[] }>();
  for (const { work, readings } of groups) {
    for (const reading of readings) {
      const month = fileMonth(reading.at);
      const key = `${month} ${work}`;
      const known = months.get(key);
      if (known) known.readings.push(reading);
      else months.set(key, { work, month, readings: [reading] });
    }
  }
  return [...months.values()];
}

function rowsWith(open: SnapshotRow | undefined, { work, month, readings }: MonthReadings): SnapshotRow[] {
  const all = sorted([...(open ? unpackReadings(open.data) : []), ...readings]);
  let closed = open?.closed ?? 0;
  const rows: SnapshotRow[] = [];
  let from = 0;
  for (; all.length - from > partSize; from += partSize) {
    closed++;
    rows.push(row(work, month, closed, 0, all.slice(from, from + partSize)));
  }
  rows.push(row(work, month, 0, closed, all.slice(from)));
  return rows;
}

function row(
  work: string,
  month: string,
  part: number,
  closed: number,
  readings: StoredReading[],
): SnapshotRow {
  return { work, month, part, closed, count: readings.length, data: packReadings(readings) };
}

function sorted(readings: StoredReading[]): StoredReading[] {
  return readings.sort((a, b) => a.at - b.at);
}

/** The readings that `snapshots` holds of a work, or of one month of it, in order of time. */
export async function filedReadings(db: FupanDb, work: string, month?: string): Promise<StoredReading[]> {
  const rows = await db.snapshots
    .where('[work+month+part]')
    .between([work, month ?? Dexie.minKey, Dexie.minKey], [work, month ?? Dexie.maxKey, Dexie.maxKey])
    .toArray();
  return sorted(rows.flatMap(({ data }) => unpackReadings(data)));
}

/** Every reading of a work, in order of time; empty when the work is unknown. */
export async function readingsOf(db: FupanDb, work: string): Promise<StoredReading[]> {
  return db.transaction('r', db.works, db.snapshots, async () => {
    const row = await db.works.get(work);
    return row ? allReadings(db, row) : [];
  });
}

/** Every reading of a work whose row is at hand, in order of time. Must run in a transaction over `snapshots`. */
export async function allReadings(db: FupanDb, row: StoredWork): Promise<StoredReading[]> {
  return sorted([...(await filedReadings(db, row.id)), ...pendingReadings(row)]);
}
