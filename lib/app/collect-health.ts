import { studioOfKey } from '../core/ids';
import type { ReaderHealthRow } from '../core/rows';
import { type CollectItem, studioOfItem } from '../messages/batch';
import type { FupanDb } from '../store/database';

/** Takes every item of a batch into the health of its reader. Must run in a transaction over readerHealth. */
export async function storeHealth(db: FupanDb, items: readonly CollectItem[]): Promise<void> {
  const ids = [...new Set(items.map(readerOf))];
  const known = await db.readerHealth.bulkGet(ids);
  const rows = new Map<string, ReaderHealthRow>();
  for (const row of known) if (row) rows.set(row.id, row);
  for (const item of items) {
    const row = rows.get(readerOf(item)) ?? newRow(item);
    if (row) rows.set(row.id, noted(row, item));
  }
  await db.readerHealth.bulkPut([...rows.values()]);
}

function readerOf(item: CollectItem): string {
  return item.kind === 'reading' ? item.reading.reader : item.reader;
}

/**
 * A reader's health after one more item. A failure belongs to the present row of failures when nothing good came
 * since; one that arrives after a newer good reading is counted and changes nothing else.
 */
export function noted(row: ReaderHealthRow, item: CollectItem): ReaderHealthRow {
  if (item.kind === 'missed') return { ...row, missed: row.missed + item.missed };
  if (item.kind === 'reading') {
    const { at } = item.reading;
    const recovered = at >= (row.lastFailure ?? 0);
    return {
      ...row,
      good: row.good + 1,
      lastGood: Math.max(at, row.lastGood ?? 0),
      ...(recovered && { streak: 0, since: null }),
    };
  }
  const { at, failure } = item;
  const failed = { ...row, failed: row.failed + 1 };
  if (at < (row.lastGood ?? 0)) return failed;
  const isNewest = at >= (row.lastFailure ?? 0);
  return {
    ...failed,
    streak: row.streak + 1,
    since: Math.min(at, row.since ?? at),
    ...(isNewest && { lastFailure: at, kind: failure.kind, path: failure.path ?? null }),
  };
}

function newRow(item: CollectItem): ReaderHealthRow | null {
  const studio = studioOfItem(item) ?? studioOfKey(readerOf(item));
  if (!studio) return null;
  return {
    id: readerOf(item),
    studio,
    lastGood: null,
    lastFailure: null,
    kind: null,
    path: null,
    streak: 0,
    since: null,
    good: 0,
    failed: 0,
    missed: 0,
  };
}
