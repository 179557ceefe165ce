import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../../lib/app/backup/export';
import { restoreBackup } from '../../../lib/app/backup/restore';
import { instantIn, type ReadContext } from '../../../lib/app/commerce/cells';
import {
  commitImport,
  goodCount,
  type ImportPreview,
  ImportRefused,
  moneyImports,
  previewImport,
  undoImport,
} from '../../../lib/app/commerce/import-file';
import { decodeFile } from '../../../lib/app/import/decode';
import type { FupanDb } from '../../../lib/store/database';
import type { ImportKind } from '../../../lib/store/tables/money-rows';
import { freshStore } from '../../store/fresh-store';

const now = Date.UTC(2026, 10, 22, 4);
const context: ReadContext = { currency: 'CNY', timeZone: 'Asia/Shanghai', now };
let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

async function preview(kind: ImportKind, csv: string, into = db): Promise<ImportPreview> {
  const { sheets } = await decodeFile(new Blob([csv]), `${kind}.csv`);
  const sheet = sheets[0];
  if (!sheet) throw new Error('no sheet');
  return previewImport(into, kind, sheet, context);
}
const take = async (kind: ImportKind, csv: string, leaveOut = false, into = db) =>
  commitImport(into, await preview(kind, csv, into), now, leaveOut);

const head = '订单编号,买家会员名,付款时间,实付金额,退款金额,订单状态';
const good = [
  head,
  'A-1001,13800138000,2026-11-01 09:30:00,128.00,0,已完成',
  'A-1002,山野小店长,2026/11/2 8:05,59.9,9.90,已完成',
  'A-1003,13800138000,2026年11月3日,30,,已完成',
].join('\n');

describe('orders', () => {
  test('are read with their refunds, in whole cents and on the clock of the file', async () => {
    const record = await take('orders', good);
    expect(record).toMatchObject({ kind: 'orders', rows: 3, leftOut: 0, name: 'orders.csv', at: now });
    const rows = (await db.orders.toArray()).sort((a, b) => a.at - b.at);
    expect(
      rows.map(({ at, amountMinor, refundMinor, currency }) => [at, amountMinor, refundMinor, currency]),
    ).toEqual([
      [Date.UTC(2026, 10, 1, 1, 30), 12_800, 0, 'CNY'],
      [Date.UTC(2026, 10, 2, 0, 5), 5_990, 990, 'CNY'],
      [Date.UTC(2026, 10, 2, 16), 3_000, 0, 'CNY'],
    ]);
    expect(rows[0]?.buyer).toBe(rows[2]?.buyer);
    expect(rows[0]?.buyer).not.toBe(rows[1]?.buyer);
  });

  test('leave no raw id anywhere in the database nor in a backup', async () => {
    await take('orders', good);
    const everything: string[] = [await (await backupFile(db, { app: 'test', now })).text()];
    let rows = 0;
    for (const table of db.tables)
      for (const row of await table.toArray()) {
        rows += 1;
        everything.push(
          JSON.stringify(row),
          ...Object.values(row).map((part) =>
            part instanceof Uint8Array ? new TextDecoder().decode(part) : '',
          ),
        );
      }
    expect(rows).toBeGreaterThan(4);
    const text = everything.join('\n');
    for (const raw of ['13800138000', '山野小店长', 'A-1001', 'A-1002', 'A-1003'])
      expect(text).not.toContain(raw);
    // Nor the plain digest that anybody could work out from a telephone number.
    const plain = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('13800138000'));
    expect(text).not.toContain(Buffer.from(plain).toString('hex').slice(0, 32));
  });

  test('are hashed under a salt of this machine that no backup holds', async () => {
    const other = freshStore();
    const [mine, theirs] = [await take('orders', good), await take('orders', good, false, other)];
    expect(mine.salt).not.toBe(theirs.salt);
    const hashesOf = async (store: FupanDb) =>
      new Set((await store.orders.toArray()).map(({ buyer }) => buyer));
    for (const hash of await hashesOf(other)) expect(await hashesOf(db)).not.toContain(hash);

    const file = await backupFile(db, { app: 'test', now });
    const copy = freshStore();
    await restoreBackup(copy, file, 'replace');
    expect(await copy.orders.toArray()).toEqual(await db.orders.toArray());
    expect(await copy.secrets.count()).toBe(0);
    // Restoring over a used store keeps that machine's own salt.
    await restoreBackup(other, file, 'replace');
    expect(await other.secrets.count()).toBe(1);
  });

  test('say of each bad row why, and nothing is stored until the user decides', async () => {
    const bad = [
      '店铺导出,,,,,',
      head,
      'B-1,甲,2026-11-01 10:00,10.00,,已完成',
      'B-1,甲,2026-11-01 10:00,10.00,,已完成',
      'B-1,甲,2026-11-01 10:00,11.00,,已完成',
      'B-2,甲,2026-11-02 10:00,0.00,,已完成',
      'B-3,甲,2027-01-01 10:00,10.00,,已完成',
      'B-4,甲,昨天,10.00,,已完成',
      'B-5,,2026-11-02 10:00,10.00,,已完成',
      ',甲,2026-11-02 10:00,10.00,,已完成',
      'B-6,甲,2026-11-02 10:00,十元,,已完成',
      'B-7,甲,2026-11-02 10:00,10.005,,已完成',
      'B-8,甲,2026-11-02 10:00,10.00,10.01,已完成',
      'B-9,甲,2026-11-02 10:00,10.00,,待付款',
      'B-1,甲,2026-11-05 10:00,-4.00,,已退款',
      'B-1,甲,2026-11-06 10:00,-7.00,,已退款',
      'B-0,甲,2026-11-06 10:00,-7.00,,已退款',
    ].join('\n');
    const shown = await preview('orders', bad);
    expect(shown.problems.map(({ row, code }) => [row, code])).toEqual([
      [4, 'duplicate'],
      [5, 'duplicate-differs'],
      [6, 'zero-price'],
      [7, 'future'],
      [8, 'bad-date'],
      [9, 'no-buyer'],
      [10, 'no-order-id'],
      [11, 'not-an-amount'],
      [12, 'too-many-decimals'],
      [13, 'refund-over'],
      [14, 'not-paid'],
      [16, 'refund-over'],
      [17, 'refund-without-order'],
    ]);
    expect(goodCount(shown)).toBe(1);
    await expect(commitImport(db, shown, now, false)).rejects.toThrow(ImportRefused);
    expect([await db.orders.count(), await db.moneyImports.count()]).toEqual([0, 0]);
    await commitImport(db, shown, now, true);
    expect(await db.orders.toArray()).toMatchObject([{ amountMinor: 1_000, refundMinor: 400 }]);
  });

  test('in two currencies are refused, in one file and across files', async () => {
    const two = [
      'orderId,buyer,paidAt,amount,currency',
      '1,a,2026-11-01,5,USD',
      '2,b,2026-11-01,5,CNY',
      '3,b,2026-11-01,5,dollars',
    ].join('\n');
    expect((await preview('orders', two)).problems).toEqual([
      { row: 3, code: 'other-currency' },
      { row: 4, code: 'bad-currency' },
    ]);
    await take('orders', good);
    await expect(take('orders', two, true)).rejects.toMatchObject({ code: 'mixed-currencies' });
    expect([await db.orders.count(), await db.moneyImports.count()]).toEqual([3, 1]);
  });

  test('of an overlapping export are stored once', async () => {
    await take('orders', good);
    const more = `${good}\nA-1004,13800138000,2026-11-04 09:30:00,12,0,已完成`;
    const shown = await preview('orders', more);
    expect(shown.problems.map(({ code }) => code)).toEqual(Array(3).fill('already-stored'));
    await commitImport(db, shown, now, false);
    expect(await db.orders.count()).toBe(4);
    await expect(take('orders', more)).rejects.toMatchObject({ code: 'nothing' });
  });

  test('of a later export that was refunded since are not passed over in silence', async () => {
    await take('orders', good);
    const later = good.replace(',128.00,0,', ',128.00,28.00,');
    const shown = await preview('orders', later);
    expect(shown.problems).toEqual([
      { row: 2, code: 'stored-differs' },
      { row: 3, code: 'already-stored' },
      { row: 4, code: 'already-stored' },
    ]);
    await expect(commitImport(db, shown, now, false)).rejects.toMatchObject({ code: 'faults' });
    const [old] = await moneyImports(db);
    await undoImport(db, old?.id ?? '');
    await take('orders', later);
    expect((await db.orders.toArray()).map(({ refundMinor }) => refundMinor).sort()).toEqual([0, 2_800, 990]);
  });

  test('a hundred thousand rows are read whole, each bad one with its row, and nothing is stored', async () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => {
      const amount = n % 10_000 === 9_999 ? '0' : '12.30';
      return `R-${n},${n % 7_000},2026-11-01 09:30:00,${amount},,已完成`;
    });
    const shown = await preview('orders', [head, ...rows].join('\n'));
    expect(goodCount(shown)).toBe(99_990);
    expect(shown.problems).toEqual(
      Array.from({ length: 10 }, (_, n) => ({ row: (n + 1) * 10_000 + 1, code: 'zero-price' })),
    );
    await expect(commitImport(db, shown, now, false)).rejects.toMatchObject({ code: 'faults' });
    expect([await db.orders.count(), await db.moneyImports.count()]).toEqual([0, 0]);
  }, 60_000);

  test('a write that fails half way stores nothing', async () => {
    const shown = await preview('orders', good);
    db.orders.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(commitImport(db, shown, now, false)).rejects.toThrow();
    expect(await db.moneyImports.count()).toBe(0);
  });

  test('can be taken back, and only those of that file', async () => {
    const first = await take('orders', good);
    const second = await take('orders', `${head}\nZ-1,乙,2026-11-05,8,,已完成`);
    await undoImport(db, first.id);
    expect((await db.orders.toArray()).map((row) => row.import)).toEqual([second.id]);
    expect(await moneyImports(db)).toEqual([second]);
  });

  test('a file without a needed column says which, and columns can be named by hand', async () => {
    const csv = '编号,谁,何时,多少\n1,a,2026-11-01,5';
    const blind = await preview('orders', csv);
    expect(blind.missing).toEqual(['orderId', 'buyer', 'paidAt', 'amount']);
    const { sheets } = await decodeFile(new Blob([csv]), 'x.csv');
    const rows = sheets[0]?.rows ?? [];
    const seen = await previewImport(db, 'orders', { name: 'x.csv', rows }, context, {
      orderId: 0,
      buyer: 1,
      paidAt: 2,
      amount: 3,
    });
    expect(seen.missing).toEqual([]);
    // Without a header that is known, the first row is read too, and refused for what it is.
    expect(seen.problems).toEqual([{ row: 1, code: 'bad-date' }]);
    expect(goodCount(seen)).toBe(1);
  });
});

test('a ledger file: kinds, categories and scopes by their names, money given back below zero', async () => {
  const csv = [
    '日期,收支,金额,类别,归属,原创,备注',
    '2026-11-01,支出,"1,200.50",内容制作,,是,拍摄',
    '2026-11-02,收入,300,其他,投流,,',
    '2026-11-03,支出,-20,投流,投流,,退回',
    '2026-11-03,借,20,投流,,,',
    '2026-11-03,支出,20,玄学,,,',
    '2026-11-03,支出,20,投流,玄学,,',
    '2026-11-03,支出,20,投流,,也许,',
    '2026-12-03,支出,20,投流,,,',
  ].join('\n');
  const shown = await preview('ledger', csv);
  expect(shown.problems.map(({ row, code }) => [row, code])).toEqual([
    [5, 'bad-kind'],
    [6, 'bad-category'],
    [7, 'bad-scope'],
    [8, 'bad-flag'],
    [9, 'future'],
  ]);
  await commitImport(db, shown, now, true);
  const rows = (await db.ledger.toArray()).sort((a, b) => (a.day < b.day ? -1 : 1));
  expect(rows).toMatchObject([
    {
      day: '2026-11-01',
      kind: 'spend',
      amountMinor: 120_050,
      category: 'production',
      scope: 'other',
      original: true,
      note: '拍摄',
    },
    { day: '2026-11-02', kind: 'income', amountMinor: 30_000, scope: 'traffic', original: null },
    { day: '2026-11-03', kind: 'spend', amountMinor: -2_000, category: 'traffic' },
  ]);
});

test('touch paths by any of the usual separators', async () => {
  const csv = ['path,conversions', '抖音 > 微信 > 小程序,3', 'a→b,', 'a|b,0', ' > ,2', 'a,x'].join('\n');
  const shown = await preview('paths', csv);
  expect(shown.problems.map(({ row, code }) => [row, code])).toEqual([
    [4, 'bad-count'],
    [5, 'no-path'],
    [6, 'bad-count'],
  ]);
  const { id } = await commitImport(db, shown, now, true);
  const paths = (await db.touchPaths.toArray()).map(({ channels, conversions }) => ({
    channels,
    conversions,
  }));
  expect(paths).toHaveLength(2);
  expect(paths).toContainEqual({ channels: ['抖音', '微信', '小程序'], conversions: 3 });
  expect(paths).toContainEqual({ channels: ['a', 'b'], conversions: 1 });
  await undoImport(db, id);
  expect(await db.touchPaths.count()).toBe(0);
});

test.each([
  ['2026-11-02', Date.UTC(2026, 10, 1, 16)],
  ['2026/1/2 3:04', Date.UTC(2026, 0, 1, 19, 4)],
  ['2026-11-02T18:30:05.120', Date.UTC(2026, 10, 2, 10, 30, 5)],
  ['2026-02-30', null],
  ['2026-11-02 25:00', null],
  ['02/11/2026', null],
])('a date cell %s', (text, instant) => {
  expect(instantIn(text, 'Asia/Shanghai')).toBe(instant);
});
