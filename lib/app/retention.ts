import type { Table } from 'dexie';
import { z } from 'zod';
import type { FupanDb } from '../store/database';
import { getSetting, putSetting } from './settings';

/**
 * How many months superseded curves and breakdowns are kept; null: for ever. The newest of each kind is always kept, and
 * so is every reading of a number: those are small, and what history is made of.
 */
export const retentionSchema = z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24), z.null()]);
export type Retention = z.infer<typeof retentionSchema>;

const key = 'retention';
const monthMs = 30.5 * 86_400_000;

/** The user's choice; for ever until made. */
export async function getRetention(db: FupanDb): Promise<Retention> {
  return (await getSetting(db, key, retentionSchema)) ?? null;
}

export async function setRetention(db: FupanDb, months: Retention): Promise<void> {
  await putSetting(db, key, months);
}

/** How many rows `months` would delete at `now` (epoch ms). */
export async function countOutdated(db: FupanDb, months: Retention, now: number): Promise<number> {
  const [curves, breakdowns] = await Promise.all([
    outdated(db.curves, months, now),
    outdated(db.breakdowns, months, now),
  ]);
  return curves.length + breakdowns.length;
}

/** Deletes what the user's choice has outlived; returns how many rows went. Safe to call at any time. */
export function keepWithin(db: FupanDb, now: number): Promise<number> {
  return db.transaction('rw', db.settings, db.curves, db.breakdowns, async () => {
    const months = await getRetention(db);
    const curves = await outdated(db.curves, months, now);
    const breakdowns = await outdated(db.breakdowns, months, now);
    await db.curves.bulkDelete(curves);
    await db.breakdowns.bulkDelete(breakdowns);
    return curves.length + breakdowns.length;
  });
}

type Key = [owner: string, kind: string, at: number];

/** Keys only, in the order of owner, kind and time: the last of each kind is its newest and stays. */
async function outdated(table: Table<unknown, Key>, months: Retention, now: number): Promise<Key[]> {
  if (months === null) return [];
  const before = now - months * monthMs;
  const keys = await table.orderBy(':id').primaryKeys();
  return keys.filter(([owner, kind, at], n) => {
    const next = keys[n + 1];
    return at < before && next?.[0] === owner && next[1] === kind;
  });
}
