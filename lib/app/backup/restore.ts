import type { FupanDb } from '../../store/database';
import { packDay } from '../../store/pack-day';
import { getMeta, setMeta } from '../../store/tables/meta';
import { mergeRows } from './merge';
import { putWorks } from './put-works';
import { type BackupRows, readBackup, readingsIn } from './read';
import { putRecords } from './records';

/** `replace`: the store becomes what the file holds. `merge`: both are kept, as if all had been read in one place. */
export type RestoreMode = 'replace' | 'merge';

/** What the file held. */
export interface Restored {
  readonly accounts: number;
  readonly works: number;
}

/**
 * Restores a backup, all of it or nothing: the file is checked to its end before the one transaction that writes.
 * Throws `BackupError` and leaves the store as it was when the file is not good.
 */
export async function restoreBackup(db: FupanDb, file: Blob, mode: RestoreMode): Promise<Restored> {
  const rows = await readBackup(file);
  // The scope must itself be an async function: Dexie loses its transaction in promises that a plain one returns.
  await db.transaction('rw', db.tables, async () => {
    if (mode === 'replace') await replaceAll(db, rows);
    else await mergeRows(db, rows);
  });
  return { accounts: rows.accounts.length, works: rows.works.length };
}

async function replaceAll(db: FupanDb, rows: BackupRows): Promise<void> {
  const lastBackup = await getMeta(db, 'lastBackup');
  // The salt stays with the machine: the hashes of its next import should match those of its last.
  await Promise.all(db.tables.filter(({ name }) => name !== 'secrets').map((table) => table.clear()));
  if (lastBackup !== undefined) await setMeta(db, 'lastBackup', lastBackup);
  const readings = await putWorks(db, rows.works, ({ id }) => readingsIn(rows, id));
  if (readings > 0) await setMeta(db, 'readings', readings);
  await db.studioDays.bulkPut(
    rows.studioDays.map(({ studio, day, works }) => ({
      studio,
      day,
      ...packDay(new Map(works.map(({ id, at, values }) => [id, { at, values }]))),
    })),
  );
  await db.accounts.bulkPut(rows.accounts);
  await db.workMarks.bulkPut(rows.workMarks);
  await db.accountDays.bulkPut(rows.accountDays);
  await db.accountLevels.bulkPut(rows.accountLevels);
  await db.windows.bulkPut(rows.windows);
  await db.curves.bulkPut(rows.curves);
  await db.breakdowns.bulkPut(rows.breakdowns);
  await db.readerHealth.bulkPut(rows.readerHealth);
  await db.ratings.bulkPut(rows.ratings);
  await db.checklists.bulkPut(rows.checklists);
  await db.settings.bulkPut(rows.settings);
  await putRecords(db, rows);
}
