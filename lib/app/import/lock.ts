import type { FupanDb } from '../../store/database';
import { takeBackUnfinished } from './run';

/**
 * One import at a time among all pages of the browser. `work` begins after what a closed page left half done is taken
 * back. False, with nothing done, when another page holds the lock.
 */
export async function withImportLock(db: FupanDb, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request('fupan-import', { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await takeBackUnfinished(db);
    await work();
    return true;
  });
}
