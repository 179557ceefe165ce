import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../lib/app/collect';
import { credits } from '../../../lib/app/commerce/attribution';
import { funnelOf } from '../../../lib/app/commerce/funnel';
import {
  addEntry,
  budgets,
  type KeptBudget,
  ledgerEntries,
  removeBudget,
  removeEntry,
  saveBudget,
} from '../../../lib/app/commerce/ledger';
import { people } from '../../../lib/app/commerce/people';
import { budgetPresets } from '../../../lib/models/budget';
import { type FunnelStep, funnelTemplates } from '../../../lib/models/funnel-nodes';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, day, hour, reading } from '../sightings';

const now = Date.UTC(2026, 10, 22, 4);
let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const steps = funnelTemplates[0]?.steps ?? [];
const zone = 'Asia/Shanghai';
const ask = (of: readonly FunnelStep[], template = 'nodes') => ({ template, steps: of, alarmAt: 0.35 });

/** A work that was read at exactly the four ages. */
async function publish(workId: string, publishedAt: number): Promise<void> {
  const base = {
    workId,
    accountId: 'a',
    title: workId,
    publishedAt,
    durationSec: 40,
    format: 'video' as const,
  };
  const values = [
    { age: 24, impressions: 2_000, views: 500 },
    { age: 48, impressions: 3_000, views: 1_000 },
    { age: 72, views: 1_200, completionRate: 0.25 },
    { age: 168, views: 1_500, followsGained: 15, orders: 3 },
  ];
  for (const { age, ...seen } of values)
    await collect(db, batch(reading(publishedAt + age * hour, { works: [{ ...base, values: seen }] })), now);
}

describe('the funnel of works', () => {
  test('reads each step at its age, of one work or of many', async () => {
    await publish('1', now - 20 * day);
    await publish('2', now - 18 * day);
    const one = await funnelOf(db, { work: 'douyin:1' }, ask(steps), now, zone);
    expect(one?.nodes.map(({ count }) => count)).toEqual([2_000, 1_000, 300, 15]);
    const all = await funnelOf(db, {}, ask(steps), now, zone);
    expect(all).toMatchObject({ works: 2, read: 2, inVideo: null });
    expect(all?.nodes.map(({ count, loss }) => [count, loss])).toEqual([
      [4_000, null],
      [2_000, 0.5],
      [600, 0.7],
      [30, 0.95],
    ]);
    expect(await funnelOf(db, { publishedFrom: now }, ask(steps), now, zone)).toBeNull();
    expect(await funnelOf(db, { work: 'douyin:9' }, ask(steps), now, zone)).toBeNull();
  });

  test('counts orders, of which the store keeps no fixed ages', async () => {
    await publish('1', now - 20 * day);
    const life = funnelTemplates.find(({ id }) => id === 'life')?.steps ?? [];
    expect((await funnelOf(db, {}, ask(life), now, zone))?.nodes.at(-1)).toMatchObject({
      metric: 'orders',
      count: 3,
      known: 1,
    });
  });

  test('shows who is left at the prompts inside a video, from its own curve', async () => {
    await publish('1', now - 20 * day);
    const points: [number, number][] = [
      [0, 1],
      [3, 0.7],
      [20, 0.4],
      [40, 0.1],
    ];
    const curve = {
      workId: '1',
      kind: 'retention' as const,
      variant: 'self',
      x: 'sec' as const,
      y: 'ratio' as const,
      points,
    };
    await collect(db, batch(reading(now, { curves: [curve] })), now);
    const { inVideo } = (await funnelOf(db, { work: 'douyin:1' }, ask(steps), now, zone)) ?? {};
    expect(inVideo?.map(({ id, left }) => [id, left && Math.round(left * 100)])).toEqual([
      ['hook', 70],
      ['middle', 40],
      ['end', 16],
    ]);
  });
});

describe('credit of channels', () => {
  test('comes from imported paths, else from traffic sources times follows, else is unknown', async () => {
    expect(await credits(db, {})).toBeNull();
    await publish('1', now - 20 * day);
    const parts = [
      { key: 'feed', value: 0.6 },
      { key: 'search', value: 0.2 },
    ];
    await collect(
      db,
      batch(reading(now, { breakdowns: [{ workId: '1', kind: 'traffic', unit: 'share', parts }] })),
      now,
    );
    const sources = await credits(db, {});
    expect(sources).toMatchObject({ from: 'sources', works: 1, credit: { method: 'exact' } });
    // 15 follows, three quarters of the known traffic from the feed.
    expect(
      sources?.credit.channels.map(({ channel, shapley }) => [channel, Math.round(shapley * 100) / 100]),
    ).toEqual([
      ['feed', 11.25],
      ['search', 3.75],
    ]);
    const id = '0b8e7e1e-7a40-4f6e-9d2c-3c1f0a6b9d11';
    await db.touchPaths.put({ id, channels: ['a', 'b'], conversions: 4, import: id });
    const paths = await credits(db, {});
    expect(paths?.from).toBe('paths');
    expect(paths?.credit.channels).toMatchObject([
      { channel: 'a', shapley: 2, lastTouch: 0, linear: 2 },
      { channel: 'b', shapley: 2, lastTouch: 4, linear: 2 },
    ]);
  });
});

describe('ledger and budgets', () => {
  const line = {
    day: '2026-11-02',
    kind: 'spend',
    amountMinor: 500,
    currency: 'CNY',
    category: 'tools',
    scope: 'other',
    original: null,
    note: '',
  } as const;
  test('keep what was typed in, newest day first, and forget on request', async () => {
    await addEntry(db, line, now);
    await addEntry(db, { ...line, day: '2026-11-05' }, now);
    const entries = await ledgerEntries(db);
    expect(entries.map((entry) => entry.day)).toEqual(['2026-11-05', '2026-11-02']);
    await removeEntry(db, entries[0]?.id ?? '');
    expect(await ledgerEntries(db)).toMatchObject([line]);
  });
  test('refuse fractions of a minor unit and currencies that are none', async () => {
    await expect(addEntry(db, { ...line, amountMinor: 0.5 }, now)).rejects.toThrow();
    await expect(addEntry(db, { ...line, currency: 'yuan' }, now)).rejects.toThrow();
    expect(await db.ledger.count()).toBe(0);
  });
  test('read a category that models no longer know as "other"', async () => {
    await addEntry(db, line, now);
    await db.ledger.toCollection().modify({ category: 'horses' });
    expect(await ledgerEntries(db)).toMatchObject([{ category: 'other' }]);
  });
  test('a budget is stored whole and replaced by its id', async () => {
    const budget: KeptBudget = {
      ...{ id: crypto.randomUUID(), name: '年度', currency: 'CNY', from: '2026-01-01', to: '2026-12-31' },
      preset: 'annual',
      ...{ totalMinor: 100, shares: budgetPresets.annual, items: [] },
      reserve: { basisPoints: 500, amountMinor: null, placement: 'inside' },
    };
    await saveBudget(db, budget, now);
    await saveBudget(db, { ...budget, totalMinor: 200 }, now);
    expect(await budgets(db)).toEqual([{ ...budget, totalMinor: 200 }]);
    await expect(saveBudget(db, { ...budget, totalMinor: 0 }, now)).rejects.toThrow();
    const elastic = { category: 'users', amountMinor: 30, scope: 'plan', basis: 'net', least: 8.2 } as const;
    await saveBudget(db, { ...budget, elastic }, now);
    expect(await budgets(db)).toEqual([{ ...budget, elastic }]);
    await expect(saveBudget(db, { ...budget, elastic: { ...elastic, least: 0 } }, now)).rejects.toThrow();
    await removeBudget(db, budget.id);
    expect(await budgets(db)).toEqual([]);
  });
});

describe('people', () => {
  const order = (n: number, buyer: number, at: number) => ({
    ...{ id: n.toString(16).padStart(32, '0'), buyer: buyer.toString(16).padStart(32, '0'), at },
    ...{ amountMinor: 1_000, refundMinor: 0, currency: 'CNY', import: null },
  });
  test('are unknown without orders and accounts', async () => {
    expect(await people(db, now, 'Asia/Shanghai')).toBeNull();
  });
  test('are graded by month on the clock of the machine, beside what studios show', async () => {
    // The last evening of October in Shanghai, and the first minutes of November.
    const edge = Date.UTC(2026, 9, 31, 16);
    await db.orders.bulkPut([
      order(1, 1, edge - 1),
      order(2, 1, edge),
      order(3, 1, edge + day),
      order(4, 2, edge),
    ]);
    const account = { accountId: 'a', name: '山野', values: { followerTotal: 900 } };
    const accountDays = ['2026-10-31', '2026-11-01', '2026-11-02'].map((each) => ({
      accountId: 'a',
      day: each,
      values: { profileVisits: 10 },
    }));
    await collect(db, batch(reading(now, { account, accountDays })), now);
    const found = await people(db, now, 'Asia/Shanghai');
    expect(found).toMatchObject({
      currency: 'CNY',
      orders: 4,
      followers: 900,
      signals: { profileVisits: 20, followsGained: null },
      mixedSalts: false,
    });
    expect(found?.months).toEqual([
      { month: '2026-10', grades: { paying: 1, loyal: 0, lapsed: 0 }, firstTime: 1, up: 0, down: 0 },
      { month: '2026-11', grades: { paying: 1, loyal: 1, lapsed: 0 }, firstTime: 1, up: 1, down: 0 },
    ]);
    expect(found?.rfm.buyers).toBeNull();
  });
});
