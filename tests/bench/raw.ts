/** Rows of one transaction. */
export type Written = { readonly table: string; readonly value: unknown }[];

/** A table as Dexie describes it, as far as plain IndexedDB needs it. */
export interface TableShape {
  readonly name: string;
  readonly primKey: IndexShape;
  readonly indexes: readonly (IndexShape & { readonly name: string })[];
}
interface IndexShape {
  readonly keyPath?: string | string[] | null;
  readonly auto?: boolean;
}

/** An empty database made by plain IndexedDB, and a way to put rows into it, one transaction a call. */
export async function rawStore(name: string, tables: readonly TableShape[]) {
  await answered(indexedDB.deleteDatabase(name));
  const open = indexedDB.open(name, 1);
  open.onupgradeneeded = () => {
    for (const { name: table, primKey, indexes } of tables) {
      const options = { keyPath: primKey.keyPath ?? null, autoIncrement: primKey.auto ?? false };
      const store = open.result.createObjectStore(table, options);
      for (const index of indexes) store.createIndex(index.name, index.keyPath ?? '');
    }
  };
  const db = await answered(open);
  return {
    put: (written: Written) => put(db, written),
    remove: async () => {
      db.close();
      await answered(indexedDB.deleteDatabase(name));
    },
  };
}

function put(db: IDBDatabase, written: Written): Promise<void> {
  return new Promise((done, fail) => {
    const names = [...new Set(written.map(({ table }) => table))];
    const tx = db.transaction(names, 'readwrite');
    for (const { table, value } of written) tx.objectStore(table).put(value);
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });
}

function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
