import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { backupFile, noteBackup } from '../../lib/app/backup/export';
import { type Restored, type RestoreMode, restoreBackup } from '../../lib/app/backup/restore';
import { useSource } from './source';

export { BackupError } from '../../lib/app/backup/format';
export type { Restored, RestoreMode } from '../../lib/app/backup/restore';
export { askPersistence } from './persistence';

/** Hands the whole store to the user as one file; resolves when the browser has taken it. */
export function useExport(): () => Promise<void> {
  const { db } = useSource();
  return useMemo(
    () => async () => {
      const now = Date.now();
      const file = await backupFile(db, { app: browser.runtime.getManifest().version, now });
      offerFile(file, `fupan-${new Date(now).toISOString().slice(0, 10)}.json`);
      await noteBackup(db, now);
    },
    [db],
  );
}

/** Restores a backup file; throws `BackupError` with the store as it was. */
export function useRestore(): (file: Blob, mode: RestoreMode) => Promise<Restored> {
  const { db } = useSource();
  return useMemo(() => (file, mode) => restoreBackup(db, file, mode), [db]);
}

function offerFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is over; the next task may let it go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
