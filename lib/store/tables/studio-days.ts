import type { StudioId } from '../../core/studios';
import type { FupanDb } from '../database';
import { type DayEntries, packDay, unpackDay } from '../pack-day';
import type { StudioDayRow } from '../rows';

export interface StudioDay {
  readonly studio: StudioId;
  readonly day: string;
  readonly entries: DayEntries;
}

/** The days asked for, in this order, still packed; a day without a row is undefined. */
export function packedDays(
  db: FupanDb,
  keys: readonly { studio: StudioId; day: string }[],
): PromiseLike<(StudioDayRow | undefined)[]> {
  return db.studioDays.bulkGet(keys.map(({ studio, day }) => [studio, day]));
}

/** What a day holds; nothing when it has no row. */
export function entriesOf(row: StudioDayRow | undefined): DayEntries {
  return row ? unpackDay(row) : new Map();
}

/** The days asked for; a day without a row comes back empty. */
export async function studioDays(
  db: FupanDb,
  keys: readonly { studio: StudioId; day: string }[],
): Promise<StudioDay[]> {
  const rows = await packedDays(db, keys);
  return keys.map(({ studio, day }, n) => ({ studio, day, entries: entriesOf(rows[n]) }));
}

/** Days from `from` to `to`, both included, that have a row, in order, still packed. */
export function studioDaysBetween(
  db: FupanDb,
  studio: StudioId,
  from: string,
  to: string,
): Promise<StudioDayRow[]> {
  return db.studioDays.where('[studio+day]').between([studio, from], [studio, to], true, true).toArray();
}

export async function putStudioDays(db: FupanDb, days: readonly StudioDay[]): Promise<void> {
  await db.studioDays.bulkPut(days.map(({ studio, day, entries }) => ({ studio, day, ...packDay(entries) })));
}
