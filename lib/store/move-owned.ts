import Dexie, { type Table } from 'dexie';
import type { WindowRow } from '../core/rows';
import type { FupanDb } from './database';
import { joinWindow } from './tables/windows';

/**
 * Gives the windows, curves and breakdowns of one work or account to another: for the day both turn out to be the same.
 * Must run in a transaction over these tables.
 */
export async function moveOwned(db: FupanDb, from: string, to: string): Promise<void> {
  await Promise.all([
    moveWindows(db, from, to),
    moveKinds(db.curves, from, to),
    moveKinds(db.breakdowns, from, to),
  ]);
}

async function moveWindows(db: FupanDb, from: string, to: string): Promise<void> {
  const range = db.windows.where('[owner+window+reader]').between([from, Dexie.minKey], [from, Dexie.maxKey]);
  const old = await range.toArray();
  const known = await db.windows.bulkGet(old.map(({ window, reader }) => [to, window, reader]));
  await range.delete();
  await db.windows.bulkPut(
    old.map((row, n): WindowRow => {
      const moved = { ...row, owner: to };
      const there = known[n];
      return there ? joinWindow(there, moved) : moved;
    }),
  );
}

async function moveKinds<Row extends { owner: string; kind: string; at: number }>(
  table: Table<Row, [owner: string, kind: string, at: number]>,
  from: string,
  to: string,
): Promise<void> {
  const range = table.where('[owner+kind+at]').between([from, Dexie.minKey], [from, Dexie.maxKey]);
  const old = await range.toArray();
  await range.delete();
  await table.bulkPut(old.map((row) => ({ ...row, owner: to })));
}
