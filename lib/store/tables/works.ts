import type { WorkRow } from '../../core/rows';
import type { FupanDb } from '../database';
import { packReadings, type StoredReading, unpackReadings } from '../pack-readings';
import type { StoredWork } from '../rows';

/** Readings of a tail that `snapshots` does not hold. */
export function pendingReadings({ tail, kept }: StoredWork): StoredReading[] {
  return unpackReadings(tail).slice(kept);
}

/** The newest reading of each reader. */
export function lastByReader(readings: readonly StoredReading[]): Map<string, StoredReading> {
  const last = new Map<string, StoredReading>();
  for (const reading of readings) {
    const known = last.get(reading.reader);
    if (!known || reading.at >= known.at) last.set(reading.reader, reading);
  }
  return last;
}

/** The tail of a work all of whose readings are in `snapshots`. */
export function settledTail(readings: readonly StoredReading[]): Pick<StoredWork, 'tail' | 'kept'> {
  const last = [...lastByReader(readings).values()];
  return { tail: packReadings(last), kept: last.length };
}

/** The row without what is the store's own business. */
export function workRowOf({ tail: _tail, kept: _kept, ...row }: StoredWork): WorkRow {
  return row;
}

/** Fewer works than this are asked for one by one. */
const worthARange = 16;
/** Studios whose lists turned out to lie scattered among their works: only a hint, forgotten with the worker. */
const scattered = new Set<string>();

/**
 * The works of these keys that the store has. Most studios number their works in order of time, so a list is nearly a
 * stretch of keys, and reading the stretch in one go costs half of asking for each; where it is not, each is asked for.
 */
export async function worksByKey(db: FupanDb, keys: readonly string[]): Promise<Map<string, StoredWork>> {
  const byStudio = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const studio = key.slice(0, key.indexOf(':'));
    const others = byStudio.get(studio);
    if (others) others.push(key);
    else byStudio.set(studio, [key]);
  }
  const found = await Promise.all(
    [...byStudio].map(([studio, ofStudio]) =>
      ofStudio.length < worthARange || scattered.has(studio)
        ? db.works.bulkGet(ofStudio)
        : stretchOf(db, studio, ofStudio.sort()),
    ),
  );
  const works = new Map<string, StoredWork>();
  for (const row of found.flat()) if (row) works.set(row.id, row);
  return works;
}

/** Everything between the first and the last key, up to twice as many rows as asked for; the rest one by one. */
async function stretchOf(
  db: FupanDb,
  studio: string,
  keys: readonly string[],
): Promise<(StoredWork | undefined)[]> {
  const limit = keys.length * 2;
  const rows = await db.works.where('id').between(keys[0], keys.at(-1), true, true).limit(limit).toArray();
  const end = rows.length < limit ? undefined : rows.at(-1)?.id;
  if (end === undefined) return rows;
  const beyond = keys.filter((key) => key > end);
  if (beyond.length > keys.length / 2) scattered.add(studio);
  return [...rows, ...(await db.works.bulkGet(beyond))];
}
