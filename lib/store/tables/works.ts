import type { WorkRow } from '../../core/rows';
import type { FupanDb } from '../database';
import { packReadings, type StoredReading, unpackReadings } from '../pack-readings';
import type { StoredWork } from '../rows';
import { rowsByWork } from './stretch';

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

/** The works of these keys that the store has. */
export function worksByKey(db: FupanDb, keys: readonly string[]): Promise<Map<string, StoredWork>> {
  return rowsByWork(db.works, ({ id }) => id, keys);
}
