import Dexie from 'dexie';
import { z } from 'zod';
import type { FupanDb } from '../database';

/**
 * Kinds of page that an account is read from: its list of works, the data page of single works, its own figures by day
 * or period, its followers, its live sessions.
 */
export const readKinds = ['works', 'work', 'account', 'fans', 'live'] as const;
export type ReadKind = (typeof readKinds)[number];

/** That something of a kind was read of an account on one day of the studio's calendar, whether it was new or not. */
export const readDayRowSchema = z.object({
  accountId: z.string().min(3).max(120),
  /** `YYYY-MM-DD` */
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  kind: z.enum(readKinds),
  /** the last time that day, epoch ms; reading the same again moves it at most every ten minutes */
  at: z.number().int(),
});
export type ReadDayRow = z.infer<typeof readDayRowSchema>;

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
