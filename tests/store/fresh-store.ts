import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type FupanDb, openStore } from '../../lib/store/database';

/** An empty store in a memory of its own. */
export function freshStore(indexedDB: IDBFactory = new IDBFactory()): FupanDb {
  return openStore('fupan', { indexedDB, IDBKeyRange });
}
