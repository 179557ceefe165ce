import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type FupanDb, ownStore } from '../../../lib/app/stores';

// Not through fake-indexeddb/auto: with a global key range Dexie takes `[[]]` for its largest key, and the stand-in,
// unlike browsers, refuses a key that holds the same array twice.
globalThis.indexedDB = new IDBFactory();
Dexie.dependencies.indexedDB = globalThis.indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** The user's own store in memory, empty. */
export async function emptyOwnStore(): Promise<FupanDb> {
  const db = ownStore();
  await db.delete();
  await db.open();
  return db;
}
