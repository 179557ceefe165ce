import type { WorkRow } from '../../core/rows';
import type { FupanDb } from '../../store/database';
import type { StoredReading } from '../../store/pack-readings';
import { newSnapshotRows } from '../../store/tables/snapshots';
import { settledTail } from '../../store/tables/works';

/** Works packed at once: enough to write in bulk, few enough to hold unpacked. */
const atOnce = 50;

/**
 * Puts works with all their readings, of which the store must hold none; returns the number of readings.
 * Must run in a transaction over works and snapshots.
 */
export async function putWorks(
  db: FupanDb,
  works: readonly WorkRow[],
  readingsOf: (work: WorkRow) => readonly StoredReading[],
): Promise<number> {
  let count = 0;
  for (let from = 0; from < works.length; from += atOnce) {
    const some = works.slice(from, from + atOnce).map((work) => ({ work, readings: readingsOf(work) }));
    await db.snapshots.bulkPut(
      some.flatMap(({ work, readings }) => newSnapshotRows({ work: work.id, readings })),
    );
    await db.works.bulkPut(some.map(({ work, readings }) => ({ ...work, ...settledTail(readings) })));
    count += some.reduce((sum, { readings }) => sum + readings.length, 0);
  }
  return count;
}
