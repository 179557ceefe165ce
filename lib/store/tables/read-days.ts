import Dexie from 'dexie';
import type { FupanDb } from '../database';
import type { ReadDayRow } from './read-day-rows';

const step = 600_000;

/** Notes what was read. Must run in a transaction over `readDays`. */
export async function putReadDays(db: FupanDb, seen: readonly ReadDayRow[]): Promise<void> {
  const newest = new Map<string, ReadDayRow>();
  for (const row of seen) {
    const key = keyOf(row).join(' ');
    if ((newest.get(key)?.at ?? 0) < row.at) newest.set(key, row);
  }
  const rows = [...newest.values()];
  const known = await db.readDays.bulkGet(rows.map(keyOf));
  await db.readDays.bulkPut(rows.filter(({ at }, n) => at - (known[n]?.at ?? 0) >= step));
}

/** What was read of an account from `from` to `to`, both included, in order of days. */
export function readDaysBetween(
  db: FupanDb,
  accountId: string,
  from: string,
  to: string,
): Promise<ReadDayRow[]> {
  return db.readDays
    .where('[accountId+day+kind]')
    .between([accountId, from, Dexie.minKey], [accountId, to, Dexie.maxKey], true, true)
    .toArray();
}

/** Gives what was read of one account to another of the same studio. Must run in a transaction over `readDays`. */
export async function moveReadDays(db: FupanDb, from: string, to: string): Promise<void> {
  const old = await readDaysBetween(db, from, '', '~');
  const known = await db.readDays.bulkGet(old.map(({ day, kind }) => [to, day, kind]));
  await db.readDays.bulkDelete(old.map(keyOf));
  await db.readDays.bulkPut(
    old.map((row, n) => ({ ...row, accountId: to, at: Math.max(row.at, known[n]?.at ?? 0) })),
  );
}

const keyOf = ({ accountId, day, kind }: ReadDayRow): [string, string, string] => [accountId, day, kind];
