import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../../lib/app/backup/export';
import { collect } from '../../../lib/app/collect';
import { scoreExport } from '../../../lib/app/score-export';
import type { Period } from '../../../lib/app/scorecards/periods';
import { manualEntries, saveManualValue } from '../../../lib/app/scorecards/records';
import { deleteSeries, saveSeries, seriesList } from '../../../lib/app/scorecards/series';
import { sourceOfStore } from '../../../lib/app/scorecards/source';
import { type Level, scoreSubject, subjectsOf } from '../../../lib/app/scorecards/subjects';
import type { StudioId } from '../../../lib/core/studios';
import { kpi3d7i } from '../../../lib/models/presets/kpi-3d7i';
import type { FupanDb } from '../../../lib/store/database';
import type { OrderRow } from '../../../lib/store/tables/money-rows';
import { scoreTable } from '../../../scripts/score-table';
import { freshStore } from '../../store/fresh-store';
import { batch, day, noon, reading } from '../sightings';

const period: Period = {
  range: { from: '2026-10-25', to: '2026-11-21' },
  before: { from: '2026-09-27', to: '2026-10-24' },
};
const uuid = (n: number) => `7d1c0c52-1a55-4bd4-9b4e-0a4d5b8e1c0${n}`;

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

/** A work comes out ten days ago and is read a day and two days later. */
async function publish(studio: StudioId, accountId: string, workId: string, title: string, views: number) {
  const publishedAt = noon - 10 * day;
  const account = { accountId, name: accountId, values: { followerTotal: 10_000 } };
  for (const age of [1, 2]) {
    const work = { workId, accountId, title, publishedAt, format: 'video' as const };
    const values = { views: (views * age) / 2, likes: (views * age) / 20, followsGained: 10 * age };
    await collect(
      db,
      batch(
        reading(publishedAt + age * day, { account, works: [{ ...work, values }] }, { studio, accountId }),
      ),
      noon,
    );
  }
}

const subjects = async (level: Level, scope = 'all') =>
  subjectsOf(await sourceOfStore(db, scope, period), level, period);

const series = (change = {}) => ({
  ...{ id: uuid(1), name: '老街', words: ['老街'], works: [] as string[], everyDays: 7, at: noon },
  ...change,
});

beforeEach(async () => {
  await publish('douyin', 'a', '1', '老街早餐', 1000);
  await publish('douyin', 'a', '2', '山里的夜', 3000);
  await publish('bilibili', 'b', '3', '老街夜市', 600);
});

describe('series', () => {
  test('are scored by their works alone, over studios and accounts', async () => {
    await saveSeries(db, series());
    const [found, ...rest] = await subjects('series');
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ id: uuid(1), name: '老街', level: 'series', units: 2 });
    expect(found?.works.map(({ id }) => id).sort()).toEqual(['bilibili:3', 'douyin:1']);
    expect(found?.facts.views?.value).toBe(1600);
    expect(found?.facts.likeRate?.value).toBeCloseTo(0.1, 9);
    // Followers belong to the accounts, not to the series on them.
    expect(found?.facts.followerTotal).toBeUndefined();
    expect((await subjects('series', 'douyin'))[0]?.facts.views?.value).toBe(1000);
  });

  test('take works by hand, and one without works is no subject', async () => {
    await saveSeries(db, series({ words: [], works: ['douyin:2'] }));
    await saveSeries(db, series({ id: uuid(2), name: '空', words: ['没有'] }));
    expect((await subjects('series')).map(({ id, facts }) => [id, facts.views?.value])).toEqual([
      [uuid(1), 3000],
    ]);
  });

  test('are kept under one name each, changed in place and taken away without their works', async () => {
    await saveSeries(db, series());
    await expect(saveSeries(db, series({ id: uuid(2) }))).rejects.toThrow('taken');
    await expect(saveSeries(db, series({ words: ['x'] }))).rejects.toThrow();
    await expect(saveSeries(db, series({ everyDays: 0 }))).rejects.toThrow();
    await saveSeries(db, series({ name: '新名' }));
    expect((await seriesList(db)).map(({ name }) => name)).toEqual(['新名']);
    await deleteSeries(db, uuid(1));
    expect(await seriesList(db)).toEqual([]);
    expect(await db.works.count()).toBe(3);
  });
});

describe('owners', () => {
  const person = (n: number, name: string, accounts: string[]) => ({
    ...{ id: uuid(n), name, roles: [], accounts, at: noon },
  });

  test('are scored by all they answer for, and by nothing else', async () => {
    await db.people.bulkPut([
      person(3, '小周', ['douyin:a']),
      person(4, '阿林', ['douyin:a', 'bilibili:b']),
      person(5, '实习', []),
      person(6, '离开', ['douyin:gone']),
    ]);
    const found = await subjects('owner');
    expect(found.map(({ name, facts }) => [name, facts.views?.value])).toEqual([
      ['小周', 4000],
      ['阿林', 4600],
    ]);
    expect(found[1]?.facts.followerTotal?.value).toBe(20_000);
    expect(await subjects('owner', 'youtube')).toEqual([]);
  });
});

describe('ledger and orders', () => {
  const order = (n: number, change: Partial<OrderRow> = {}): OrderRow => ({
    ...{ id: String(n).repeat(32), buyer: 'b'.repeat(32), at: noon - 5 * day, amountMinor: 8_000 },
    ...{ refundMinor: 0, currency: 'CNY', import: null },
    ...change,
  });
  const line = (n: number, kind: 'spend' | 'income', amountMinor: number, currency = 'CNY') => ({
    ...{ id: uuid(n), day: '2026-11-10', kind, amountMinor, currency, category: 'traffic', scope: 'traffic' },
    ...{ original: null, note: '', at: noon, import: null },
  });

  test('count for everything as one, name the book they are from, and count for nothing narrower', async () => {
    await db.ledger.bulkPut([line(1, 'spend', 60_000), line(2, 'income', 90_000)]);
    await db.orders.bulkPut([order(1), order(2, { amountMinor: 12_000 })]);
    const [all] = await subjects('all');
    expect(all?.facts.roi?.value).toBe(1.5);
    expect(all?.facts.averageOrderValue).toMatchObject({ value: 10_000, currency: 'CNY' });
    expect(all?.facts.costPerFollower?.value).toBe(60_000 / 60);
    expect(all?.origin).toMatchObject({ roi: 'ledger', averageOrderValue: 'orders' });
    expect(all?.sells).toBe(true);
    // A shop's orders are not set against the views of studios.
    expect(all?.facts.conversionPerView).toBeUndefined();
    const part = all && scoreSubject(kpi3d7i, all)?.parts.find(({ metric }) => metric === 'roi');
    expect(part).toMatchObject({ reason: 'reached', input: 1.5 });
    for (const account of await subjects('account')) {
      expect(account.facts.roi).toBeUndefined();
      expect(account.gaps.roi).toBe('whole-only');
    }
    expect((await subjects('all', 'douyin'))[0]?.gaps.roi).toBe('whole-only');
    await db.people.put({
      ...{ id: uuid(4), name: '阿林', roles: [], accounts: ['douyin:a', 'bilibili:b'], at: noon },
    });
    // Who answers for all accounts answers for the whole.
    expect((await subjects('owner'))[0]?.facts.roi?.value).toBe(1.5);
  });

  test('in two currencies are unknown with the reason, and what is typed in comes first', async () => {
    await db.ledger.bulkPut([line(1, 'spend', 60_000), line(2, 'income', 90_000, 'USD')]);
    expect((await subjects('all'))[0]).toMatchObject({ gaps: { roi: 'mixed-currency' } });
    expect((await subjects('all'))[0]?.facts.roi).toBeUndefined();
    await saveManualValue(db, {
      ...{ id: uuid(7), indicator: 'roi', scope: 'all', from: '2026-11-01', to: '2026-11-20' },
      ...{ value: 2, source: '财务', note: '', at: noon },
    });
    const [all] = await subjects('all');
    expect(all?.facts.roi?.value).toBe(2);
    expect(all?.origin.roi).toBe('typed');
    expect(all?.gaps.roi).toBeUndefined();
  });

  test('outside the period do not count', async () => {
    await db.orders.put(order(1, { at: noon - 200 * day }));
    expect((await subjects('all'))[0]?.facts.averageOrderValue).toBeUndefined();
    expect((await subjects('all'))[0]?.facts.ltv?.value).toBe(8_000);
  });
});

test('a figure typed in for one work counts for that work and says what it is about', async () => {
  await saveManualValue(db, {
    ...{
      id: uuid(8),
      indicator: 'conversionPerClick',
      scope: 'douyin:2',
      from: '2026-01-01',
      to: '2026-01-31',
    },
    ...{ value: 0.02, source: '橱窗', note: '', at: noon },
  });
  const found = await subjects('work');
  const work = found.find(({ id }) => id === 'douyin:2');
  expect(work?.facts.conversionPerClick?.value).toBe(0.02);
  expect(work?.origin.conversionPerClick).toBe('typed');
  expect(work?.sells).toBe(true);
  const part =
    work && scoreSubject(kpi3d7i, work)?.parts.find(({ metric }) => metric === 'conversionPerClick');
  expect(part).toMatchObject({ reason: 'reached', attainment: 1 });
  expect(found.find(({ id }) => id === 'douyin:1')?.facts.conversionPerClick).toBeUndefined();
  expect((await manualEntries(db))[0]).toMatchObject({ work: { id: 'douyin:2' }, name: null });
});

test('an account out of sight is scored only when it is asked for', async () => {
  await db.accounts.update('bilibili:b', { hidden: true });
  expect((await subjects('account')).map(({ id }) => id)).toEqual(['douyin:a']);
  expect((await subjects('account', 'bilibili:b')).map(({ id }) => id)).toEqual(['bilibili:b']);
});

test('the command line scores series and owners too, by their names', async () => {
  await saveSeries(db, series());
  await db.people.put({ id: uuid(3), name: '小周', roles: [], accounts: ['douyin:a'], at: noon });
  const scored = await scoreExport(await backupFile(db, { app: 'test', now: noon }), 'kpi-3d7i');
  const [card] = scored.scorecards;
  expect(card?.levels.series.map(({ id, name }) => [id, name])).toEqual([[uuid(1), '老街']]);
  expect(card?.levels.owner[0]).toMatchObject({ id: uuid(3), name: '小周' });
  const roi = card?.levels.account[0]?.parts.find(({ metric }) => metric === 'roi');
  expect(roi?.gap).toBe('whole-only');
  expect(scoreTable(scored)).toMatch(/^小周\t/m);
  expect(scoreTable(scored)).toMatch(/^老街\t/m);
});
