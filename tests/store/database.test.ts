import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { backupFile } from '../../lib/app/backup/export';
import { recordNames } from '../../lib/app/backup/records';
import { declareVersions, openStore, StoreTooNew } from '../../lib/store/database';
import { migrations } from '../../lib/store/migrations';
import { readingsOf } from '../../lib/store/tables/snapshots';
import { readExample } from './examples/read-example';
import { freshStore } from './fresh-store';

/** A database of some version, made without our code. */
async function made(
  indexedDB: IDBFactory,
  version: number,
  stores: Record<string, string>,
  name = 'fupan',
): Promise<Dexie> {
  const db = new Dexie(name, { indexedDB, IDBKeyRange });
  db.version(version).stores(stores);
  return db.open();
}

describe('the store', () => {
  test('has the tables and keys of the contract', async () => {
    const db = freshStore();
    await db.open();
    const keys = Object.fromEntries(db.tables.map(({ name, schema }) => [name, schema.primKey.src]));
    expect(keys).toMatchObject({
      accounts: 'id',
      works: 'id',
      snapshots: '[work+month+part]',
      accountDays: '[accountId+day]',
      curves: '[owner+kind+at]',
      breakdowns: '[owner+kind+at]',
      readerHealth: 'id',
    });
    expect(db.works.schema.indexes.map(({ src }) => src)).toEqual(['accountId', '[studio+publishedAt]']);
    expect(db.name).toBe('fupan');
  });

  test('of a newer Fupan is not opened and not touched', async () => {
    const indexedDB = new IDBFactory();
    const newer = await made(indexedDB, 7, { works: 'id', future: 'id' });
    await newer.table('future').put({ id: 1 });
    newer.close();
    const db = freshStore(indexedDB);
    const error = await db.works.count().catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('StoreTooNew');
    expect(await db.open().catch((thrown: unknown) => thrown)).toBeInstanceOf(StoreTooNew);
    const untouched = await new Dexie('fupan', { indexedDB, IDBKeyRange }).open();
    expect(untouched.tables.map(({ name }) => name)).toEqual(['future', 'works']);
    expect(untouched.backendDB().version).toBe(70);
    expect(await untouched.table('future').count()).toBe(1);
  });

  test('lets go when another context upgrades it, and tells', async () => {
    const indexedDB = new IDBFactory();
    let replaced = 0;
    const db = openStore('fupan', { indexedDB, IDBKeyRange, onReplaced: () => replaced++ });
    await db.works.count();
    const newer = await made(indexedDB, 2, { added: 'id' });
    expect(replaced).toBe(1);
    expect(newer.tables.map(({ name }) => name)).toContain('added');
    await expect(db.works.count()).rejects.toThrow('StoreTooNew');
  });

  test('under another name is another store', async () => {
    const indexedDB = new IDBFactory();
    const real = openStore('fupan', { indexedDB, IDBKeyRange });
    const demo = openStore('fupan-demo', { indexedDB, IDBKeyRange });
    await demo.settings.put({ key: 'a', value: 1 });
    expect(await real.settings.count()).toBe(0);
  });
});

describe('migrations', () => {
  test('are numbered without a gap and each says only what it changes', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, n) => n + 1));
  });

  test('that fail leave the old version and its rows as they were', async () => {
    const indexedDB = new IDBFactory();
    const old = await made(indexedDB, 1, { works: 'id' });
    await old.table('works').put({ id: 'a', title: 'kept' });
    old.close();
    const next = new Dexie('fupan', { indexedDB, IDBKeyRange });
    declareVersions(next, [
      { version: 1, stores: { works: 'id' } },
      {
        version: 2,
        stores: { works: 'id, title' },
        upgrade: async (tx) => {
          await tx.table('works').toCollection().modify({ title: 'half done' });
          throw new Error('a row that this step does not understand');
        },
      },
    ]);
    await expect(next.open()).rejects.toThrow('does not understand');
    const again = await made(indexedDB, 1, { works: 'id' });
    expect(again.verno).toBe(1);
    expect(await again.table('works').toArray()).toEqual([{ id: 'a', title: 'kept' }]);
  });

  test.each(['store-1.fupan', 'store-2.fupan'])(
    'bring an example of a released version up to date: %s',
    async (name) => {
      const { version, stores, rows } = readExample(name);
      const indexedDB = new IDBFactory();
      const old = await made(indexedDB, version, stores);
      for (const [table, all] of Object.entries(rows)) await old.table(table).bulkPut(all);
      old.close();
      const db = freshStore(indexedDB);
      expect((await readingsOf(db, 'douyin:7300000000000000001')).map(({ values }) => values.views)).toEqual([
        0, 1200, 2400, 3600, 4800, 6000, 7000,
      ]);
      const file = JSON.parse(await (await backupFile(db, { app: 'test', now: 0 })).text());
      for (const [section, kept] of Object.entries(file.tables)) {
        // What a later version brought is there and empty.
        if (!recordNames.some((name) => name === section)) expect(kept, section).not.toEqual([]);
      }
    },
  );

  test.each(['store-1.fupan', 'store-2.fupan'])(
    'bring an empty database of a released version up to date: %s',
    async (name) => {
      const { version, stores } = readExample(name);
      const indexedDB = new IDBFactory();
      (await made(indexedDB, version, stores)).close();
      expect(await freshStore(indexedDB).works.count()).toBe(0);
    },
  );
});
