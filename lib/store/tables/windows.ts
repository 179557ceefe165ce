import Dexie from 'dexie';
import { type MetricId, metricIds } from '../../core/metric-ids';
import type { WindowRow } from '../../core/rows';
import type { FupanDb } from '../database';

/** When each value of a window was read: its own time, or the row's. */
const readAt = (row: WindowRow, metric: MetricId): number => row.valueAt?.[metric] ?? row.at;

/**
 * Two sightings of one window by one reader made one. Studios send some windows metric by metric: the newest value
 * of each stays, and one that is older than the row carries its own time in `valueAt`.
 */
export function joinWindow(a: WindowRow, b: WindowRow): WindowRow {
  const at = Math.max(a.at, b.at);
  const [older, newer] = a.at <= b.at ? [a, b] : [b, a];
  const values: Partial<Record<MetricId, number>> = {};
  const valueAt: Partial<Record<MetricId, number>> = {};
  for (const metric of metricIds) {
    const inNewer = newer.values[metric] !== undefined;
    const inOlder = older.values[metric] !== undefined;
    const from = inNewer && (!inOlder || readAt(newer, metric) >= readAt(older, metric)) ? newer : older;
    const value = from.values[metric];
    if (value === undefined) continue;
    values[metric] = value;
    if (readAt(from, metric) !== at) valueAt[metric] = readAt(from, metric);
  }
  const currency = newer.currency ?? older.currency;
  return {
    owner: newer.owner,
    window: newer.window,
    reader: newer.reader,
    at,
    values,
    ...(Object.keys(valueAt).length > 0 && { valueAt }),
    ...(currency && { currency }),
  };
}

/** All windowed values of a work or an account. */
export function windowsOf(db: FupanDb, owner: string): Promise<WindowRow[]> {
  return db.windows
    .where('[owner+window+reader]')
    .between([owner, Dexie.minKey], [owner, Dexie.maxKey])
    .toArray();
}
