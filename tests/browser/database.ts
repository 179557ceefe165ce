import type { Worker } from '@playwright/test';

/** Any context of the extension: its worker, or one of its pages. */
type Inside = Pick<Worker, 'evaluate'>;

/** All rows of a table of the extension's database, read by the plain IndexedDB API. */
export async function rows<Row = Record<string, unknown>>(
  inside: Inside,
  table: string,
  database = 'fupan',
): Promise<Row[]> {
  return inside.evaluate(
    ([name, from]) =>
      new Promise<Row[]>((done, fail) => {
        const open = indexedDB.open(from);
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
    [table, database] as const,
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

/** Names of the extension's databases. */
export async function databases(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort());
}

/** Everything in the user's own database as one text, table by table. */
export async function contents(worker: Worker): Promise<string> {
  const names = await tables(worker);
  const all = await Promise.all(names.map(async (name) => [name, await rows(worker, name)]));
  return JSON.stringify(all);
}
