import type { Worker } from '@playwright/test';

/** All rows of a table of the extension's database, read in the service worker by the plain IndexedDB API. */
export async function rows<Row = Record<string, unknown>>(worker: Worker, table: string): Promise<Row[]> {
  return worker.evaluate(
    (name) =>
      new Promise<Row[]>((done, fail) => {
        const open = indexedDB.open('fupan');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const db = open.result;
          if (!db.objectStoreNames.contains(name)) {
            db.close();
            return done([]);
          }
          const all = db.transaction(name).objectStore(name).getAll();
          all.onerror = () => fail(all.error);
          all.onsuccess = () => {
            db.close();
            done(all.result);
          };
        };
      }),
    table,
  );
}

/** Names of all tables. */
export async function tables(worker: Worker): Promise<string[]> {
  return worker.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const open = indexedDB.open('fupan');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const names = [...open.result.objectStoreNames];
          open.result.close();
          done(names);
        };
      }),
  );
}
