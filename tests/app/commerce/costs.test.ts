import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../lib/app/collect';
import { type FunnelScope, funnelOf } from '../../../lib/app/commerce/funnel';
import { addEntry } from '../../../lib/app/commerce/ledger';
import { spendEffect } from '../../../lib/app/commerce/spend-effect';
import { addTypedCount, removeTypedCount, typedCounts } from '../../../lib/app/commerce/typed-counts';
import { unitCosts } from '../../../lib/app/commerce/unit-costs';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, reading } from '../sightings';

const now = Date.UTC(2026, 10, 22, 4);
let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

describe('spend and effect', () => {
  const zone = 'Asia/Shanghai';
  const spent = {
    day: '2026-11-11',
    kind: 'spend',
    amountMinor: 5_000,
    currency: 'CNY',
    category: 'traffic',
    scope: 'traffic',
    original: null,
    note: '',
  } as const;
  const ask = (effect: 'views' | 'orders' | 'gmv', currency = 'CNY') =>
    spendEffect(db, { currency, length: 'week', effect }, '2026-11-22', zone);
  const bought = (n: number, at: number, refundMinor = 0) => ({
    ...{ id: n.toString(16).padStart(32, '0'), buyer: 'b'.padStart(32, '0'), at, import: null },
    ...{ amountMinor: 1_000, refundMinor, currency: 'CNY' },
  });

  test('are unknown without any spend', async () => {
    await addEntry(db, { ...spent, kind: 'income' }, now);
    expect(await ask('views')).toBeNull();
    await addEntry(db, spent, now);
    expect(await ask('views', 'USD')).toBeNull();
    expect((await ask('views'))?.at(-1)).toMatchObject({ spendMinor: 5_000, effect: null });
  });
  test('take orders between the first and the last, less refunds', async () => {
    await addEntry(db, spent, now);
    const noonOf = (date: number) => Date.UTC(2026, 10, date, 4);
    await db.orders.bulkPut([
      bought(1, noonOf(9)),
      bought(2, noonOf(11), 1_000),
      bought(3, noonOf(11), 400),
      bought(4, noonOf(15)),
    ]);
    expect((await ask('orders'))?.at(-1)).toMatchObject({ effect: 3, known: 7, of: 7 });
    expect((await ask('gmv'))?.at(-1)).toMatchObject({ effect: 2_600 });
    expect((await ask('orders'))?.at(-2)).toMatchObject({ effect: null, of: 0 });
  });
  test('do not take the days between two files of orders for days of none', async () => {
    await addEntry(db, spent, now);
    const file = (n: number, date: number, from: string) => ({
      ...bought(n, Date.UTC(2026, 10, date, 4)),
      import: from,
    });
    await db.orders.bulkPut([file(1, 2, 'a'), file(2, 9, 'a'), file(3, 15, 'b'), file(4, 16, 'b')]);
    expect((await ask('orders'))?.at(-1)).toMatchObject({ effect: null, known: 2, of: 7 });
    expect((await ask('orders'))?.at(-2)).toMatchObject({ effect: 1, known: 7, of: 7 });
  });
  test('take the days of accounts, and none of a hidden one', async () => {
    await addEntry(db, spent, now);
    const days = (accountId: string) => ({
      account: { accountId, name: accountId, values: {} },
      accountDays: Array.from({ length: 7 }, (_, n) => ({
        ...{ accountId, day: `2026-11-${String(9 + n).padStart(2, '0')}`, values: { views: 10 } },
      })),
    });
    await collect(db, batch(reading(now, days('a')), reading(now, days('b'))), now);
    expect((await ask('views'))?.at(-1)).toMatchObject({ effect: 140, of: 14 });
    await db.accounts.update('douyin:b', { hidden: true });
    expect((await ask('views'))?.at(-1)).toMatchObject({ effect: 70, of: 7 });
  });
});

describe('what winning people costs', () => {
  const zone = 'Asia/Shanghai';
  const span = { from: '2026-10-01', to: '2026-10-31' };
  const spent = {
    day: '2026-10-11',
    kind: 'spend',
    amountMinor: 6_000,
    currency: 'CNY',
    category: 'traffic',
    scope: 'traffic',
    original: null,
    note: '',
  } as const;
  const typed = (what: string, value: number, currency: string | null = null) =>
    addTypedCount(db, { of: 'unit', what, scope: 'all', ...span, value, currency, source: '小店后台' }, now);
  const costs = async () => {
    const answer = await unitCosts(db, 'CNY', span, zone);
    return Object.fromEntries(
      answer.costs.map(({ id, costMinor, won }) => [id, [costMinor, won?.origin.kind]]),
    );
  };
  const bought = (n: number, buyer: string, at: number) => ({
    ...{ id: n.toString(16).padStart(32, '0'), buyer: buyer.padStart(32, '0'), at, import: null },
    ...{ amountMinor: 1_000, refundMinor: 0, currency: 'CNY' },
  });

  test('is unknown with nothing to count, then what was typed in, with its source', async () => {
    await addEntry(db, spent, now);
    expect(await costs()).toEqual({
      newCustomers: [null, undefined],
      actions: [null, undefined],
      newFollowers: [null, undefined],
    });
    await typed('newCustomers', 20);
    await typed('lifetime', 900, 'CNY');
    expect((await costs())['newCustomers']).toEqual([300, 'typed']);
    const answer = await unitCosts(db, 'CNY', span, zone);
    expect(answer.lifetimeToCost).toEqual({ ratio: 3, verdict: 'reached' });
    expect((await unitCosts(db, 'USD', span, zone)).lifetime).toBeNull();
    await removeTypedCount(db, answer.typed[0]?.id ?? '');
    expect((await typedCounts(db, 'unit')).map(({ what }) => what)).toHaveLength(1);
  });
  test('is counted from orders and studios where they know', async () => {
    await addEntry(db, spent, now);
    await typed('newCustomers', 20);
    const on = (month: number, date: number) => Date.UTC(2026, month, date, 4);
    await db.orders.bulkPut([
      bought(1, 'a', on(8, 20)),
      bought(2, 'a', on(9, 5)),
      bought(3, 'b', on(9, 6)),
      bought(4, 'c', on(9, 31)),
    ]);
    const days = Array.from({ length: 31 }, (_, n) => ({
      accountId: 'a',
      day: `2026-10-${String(n + 1).padStart(2, '0')}`,
      values: { followsGained: 2 },
    }));
    const account = { accountId: 'a', name: 'a', values: {} };
    await collect(db, batch(reading(now, { account, accountDays: days })), now);
    expect(await costs()).toEqual({
      newCustomers: [3_000, 'orders'],
      actions: [2_000, 'orders'],
      newFollowers: [6_000 / 62, 'studios'],
    });
  });
  test('cannot tell new buyers apart that were hashed on two machines', async () => {
    await addEntry(db, spent, now);
    await db.orders.bulkPut([bought(1, 'a', Date.UTC(2026, 8, 20)), bought(2, 'b', Date.UTC(2026, 9, 20))]);
    for (const salt of ['aaaa', 'bbbb'])
      await db.moneyImports.put({
        ...{ id: crypto.randomUUID(), kind: 'orders', name: salt, at: now, rows: 1, leftOut: 0, salt },
      });
    expect(await costs()).toMatchObject({ newCustomers: [null, undefined], actions: [6_000, 'orders'] });
  });
  test('refuses a number without a source, fractions and days in the wrong order', async () => {
    const row = { of: 'unit', what: 'actions', scope: 'all', ...span, value: 1, currency: null, source: 's' };
    await expect(addTypedCount(db, { ...row, source: ' ' }, now)).rejects.toThrow();
    await expect(addTypedCount(db, { ...row, value: 0.5 }, now)).rejects.toThrow();
    await expect(addTypedCount(db, { ...row, from: '2026-11-01' }, now)).rejects.toThrow(RangeError);
    expect(await db.typedCounts.count()).toBe(0);
  });
});

describe('steps of a funnel outside the studios', () => {
  const zone = 'Asia/Shanghai';
  const steps = [
    { id: 'visit', metric: 'views', hours: 72 },
    { id: 'redeem', metric: null, hours: 720 },
  ] as const;
  const october = { publishedFrom: Date.UTC(2026, 8, 30, 16), publishedTo: Date.UTC(2026, 9, 31, 16) };
  const question = { template: 'local', steps, alarmAt: 0.35 };
  const redeemed = (scope: string, value: number, of = 'local') =>
    addTypedCount(
      db,
      {
        ...{ of, what: 'redeem', scope, from: '2026-10-01', to: '2026-10-31' },
        ...{ value, currency: null, source: '收银台' },
      },
      now,
    );
  const shop = async (scope: FunnelScope = october) =>
    (await funnelOf(db, scope, question, now, zone))?.nodes.map(({ count, loss, alarm, typed }) => [
      count,
      loss,
      alarm,
      typed?.sources,
    ]);

  beforeEach(async () => {
    const publishedAt = Date.UTC(2026, 9, 10);
    const base = { workId: '1', accountId: 'a', title: '探店', publishedAt, format: 'video' as const };
    const at = publishedAt + 72 * 3_600_000;
    await collect(db, batch(reading(at, { works: [{ ...base, values: { views: 1_000 } }] })), at);
  });

  test('stand beside the captured ones for the days they were typed in for', async () => {
    expect(await shop()).toEqual([
      [1_000, null, false, undefined],
      [null, null, false, undefined],
    ]);
    await redeemed('all', 600);
    expect((await shop())?.[1]).toEqual([600, 0.4, true, ['收银台']]);
    expect((await shop({ publishedFrom: october.publishedFrom }))?.[1]).toEqual([
      null,
      null,
      false,
      undefined,
    ]);
  });
  test('belong to their funnel and their works alone', async () => {
    await redeemed('all', 600, 'seed-private');
    await redeemed('bilibili', 600);
    expect((await shop())?.[1]?.[0]).toBeNull();
    await redeemed('douyin', 500);
    expect((await shop({ ...october, studios: ['douyin'] }))?.[1]).toEqual([500, 0.5, true, ['收银台']]);
    await redeemed('douyin:1', 700);
    expect((await shop({ work: 'douyin:1' }))?.[1]?.[0]).toBe(700);
  });
});
