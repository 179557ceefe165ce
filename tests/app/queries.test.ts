import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../lib/app/collect';
import { coverage, readerHealth, storageUse } from '../../lib/app/queries/coverage';
import { worksOf } from '../../lib/app/queries/filter';
import { overview } from '../../lib/app/queries/overview';
import { provenance, sameAgeCohort, workDetail } from '../../lib/app/queries/work';
import { worksTable } from '../../lib/app/queries/works-table';
import { saveRating } from '../../lib/app/ratings';
import type { WorkSighting } from '../../lib/core/reading';
import type { CollectItem } from '../../lib/messages/batch';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);
const work = (workId: string, views: number, more: Partial<WorkSighting> = {}): WorkSighting => ({
  workId,
  format: 'video',
  values: { views },
  ...more,
});
const week = { from: '2026-11-16', to: '2026-11-22' };

/** Two accounts on two studios, seen on three days. */
async function twoAccounts(): Promise<void> {
  for (const n of [2, 1, 0]) {
    const at = noon - n * day;
    await see(
      reading(at, {
        account: { accountId: 'a', name: 'A', values: { followerTotal: 100 - n } },
        works: [
          work('1', 1000 - n * 100, { publishedAt: noon - 40 * day }),
          work('2', 50 - n * 10, { publishedAt: noon - 3 * day }),
        ],
        accountDays: [{ day: `2026-11-${21 - n}`, values: { views: 7 + n } }],
      }),
      reading(at, { works: [work('9', 500 - n * 5)] }, { studio: 'bilibili', reader: 'works-list' }),
    );
  }
}

describe('the overview', () => {
  test('sums gains over works, says how many they cover, and compares', async () => {
    await twoAccounts();
    const found = await overview(db, { range: week, before: { from: '2026-11-09', to: '2026-11-15' } });
    expect(found.works.map(({ id }) => id)).toEqual(['bilibili:9', 'douyin:2', 'douyin:1']);
    expect(found.asOf).toBe(noon);
    expect(found.gains.views).toMatchObject({ value: 200 + 50 + 10, works: 3 });
    expect(found.gains.views.days.at(-1)).toEqual({
      day: '2026-11-22',
      value: 100 + 10 + 5,
      works: 3,
      spread: 0,
    });
    expect(found.gainsBefore?.views).toMatchObject({ value: null, works: 0 });
    expect(found.gains.likes).toMatchObject({ value: null, works: 0 });
  });

  test('gives the days of each account', async () => {
    await twoAccounts();
    const { accounts } = await overview(db, {
      filter: { studios: ['douyin'] },
      range: { from: '2026-11-20', to: '2026-11-22' },
    });
    expect(accounts).toHaveLength(1);
    expect(accounts[0]?.account).toMatchObject({ id: 'douyin:a', name: 'A' });
    expect(accounts[0]?.days.map(({ day: on, values }) => [on, values.views?.value])).toEqual([
      ['2026-11-20', 8],
      ['2026-11-21', 7],
    ]);
    expect(accounts[0]?.levels.map(({ values }) => values.followerTotal?.value)).toEqual([98, 99, 100]);
    expect(accounts[0]?.daysBefore).toEqual([]);
  });

  test('of one account holds nothing of another', async () => {
    await twoAccounts();
    const found = await overview(db, { filter: { accountId: 'bilibili:self' }, range: week });
    expect(found.works.map(({ id }) => id)).toEqual(['bilibili:9']);
    expect(found.gains.views).toMatchObject({ value: 10, works: 1 });
    expect(found.gainsBefore).toBeNull();
  });

  test('of an empty store is empty, not zero', async () => {
    const found = await overview(db, { range: week });
    expect(found).toMatchObject({
      works: [],
      asOf: null,
      accounts: [],
      gains: { views: { value: null, works: 0 } },
    });
  });

  test('never reads a snapshot', async () => {
    await twoAccounts();
    db.snapshots.hook('reading', () => {
      throw new Error('a snapshot was read');
    });
    await overview(db, { range: week });
    await worksTable(db, {}, noon);
    await coverage(db, noon);
    await expect(workDetail(db, 'douyin:1')).rejects.toThrow('a snapshot was read');
  });
});

describe('works', () => {
  test('are found by studio, account and publication time', async () => {
    await twoAccounts();
    const ids = async (filter: Parameters<typeof worksOf>[1]) =>
      (await worksOf(db, filter)).map(({ id }) => id);
    expect(await ids({})).toEqual(['bilibili:9', 'douyin:1', 'douyin:2']);
    expect(await ids({ studios: ['douyin'] })).toEqual(['douyin:1', 'douyin:2']);
    expect(await ids({ accountId: 'douyin:a' })).toEqual(['douyin:1', 'douyin:2']);
    expect(await ids({ accountId: 'douyin:a', studios: ['bilibili'] })).toEqual([]);
    expect(await ids({ publishedFrom: noon - 3 * day })).toEqual(['douyin:2']);
    expect(await ids({ publishedTo: noon - 3 * day })).toEqual(['douyin:1']);
    expect(await ids({ accountId: 'douyin:a', publishedTo: noon - 3 * day })).toEqual(['douyin:1']);
  });

  test('come to the table with their last days, values at ages and whether they are rated', async () => {
    await twoAccounts();
    await saveRating(db, { workId: 'douyin:2', marks: { opening: 4 }, model: 'q1', at: noon });
    const rows = await worksTable(db, { studios: ['douyin'] }, noon);
    const second = rows.find(({ work: row }) => row.id === 'douyin:2');
    expect(second?.spark).toHaveLength(14);
    expect(second?.spark.slice(-5)).toEqual([null, 15, 15, 10, 10]);
    expect(second?.marks.h24?.views).toEqual({ value: 30, nearest: 0, span: 0 });
    expect(second?.isRated).toBe(true);
    expect(rows.find(({ work: row }) => row.id === 'douyin:1')?.isRated).toBe(false);
  });

  test('marks outside 0 to 5 are refused', async () => {
    const rating = { workId: 'douyin:2', marks: { opening: 6 }, model: 'q1', at: noon };
    await expect(saveRating(db, rating)).rejects.toThrow();
    expect(await db.ratings.count()).toBe(0);
  });
});

describe('one work', () => {
  test('comes with everything known of it', async () => {
    await twoAccounts();
    await see(
      reading(noon + hour, {
        windows: [{ workId: '1', window: 'days:7', values: { views: 70 } }],
        curves: [{ workId: '1', kind: 'retention', variant: 'self', x: 'sec', y: 'ratio', points: [[0, 1]] }],
        breakdowns: [{ workId: '1', kind: 'age', unit: 'share', parts: [{ key: '18-23', value: 0.4 }] }],
      }),
    );
    const detail = await workDetail(db, 'douyin:1');
    expect(detail).toMatchObject({
      work: { id: 'douyin:1' },
      account: { id: 'douyin:a' },
      windows: [{ window: 'days:7' }],
      curves: [{ kind: 'retention/self' }],
      breakdowns: [{ kind: 'age' }],
      rating: null,
    });
    expect(detail?.readings.map(({ values }) => values.views)).toEqual([800, 900, 1000]);
    expect(await workDetail(db, 'douyin:unknown')).toBeNull();
  });

  test('is compared with the last works of its kind before it', async () => {
    const at = (n: number) => noon - n * day;
    const list = Array.from({ length: 40 }, (_, n) =>
      work(`w${n}`, n, { publishedAt: at(n), accountId: 'a' }),
    );
    await see(
      reading(noon, {
        works: [
          ...list,
          work('image', 1, { publishedAt: at(5), format: 'image', accountId: 'a' }),
          work('draft', 1, { publishedAt: at(5), state: 'draft', accountId: 'a' }),
          work('other', 1, { publishedAt: at(5), accountId: 'b' }),
          work('undated', 1, { accountId: 'a' }),
        ],
      }),
    );
    const me = await db.works.get('douyin:w3');
    const cohort = me ? await sameAgeCohort(db, me) : [];
    expect(cohort.map(({ work: row }) => row.workId)).toEqual(
      Array.from({ length: 30 }, (_, n) => `w${n + 4}`),
    );
    expect(cohort.find(({ work: row }) => row.workId === 'w7')?.marks.d7?.views?.value).toBe(7);
    const undated = await db.works.get('douyin:undated');
    expect(undated && (await sameAgeCohort(db, undated))).toEqual([]);
  });

  test('tells where a number comes from and what it was before', async () => {
    for (const [n, views] of [10, 20, 30, 40].entries())
      await see(reading(noon + n * hour, { works: [work('1', views)] }));
    await see(reading(noon + 4 * hour, { works: [work('1', 40)] }, { reader: 'work-data' }));
    const origin = (n: number, value: number) => ({ at: noon + n * hour, reader: 'douyin/work-list', value });
    expect(await provenance(db, 'douyin:1', 'views', 3)).toEqual({
      latest: { at: noon + 4 * hour, reader: 'douyin/work-data', value: 40 },
      before: [origin(3, 40), origin(2, 30), origin(1, 20)],
    });
    expect(await provenance(db, 'douyin:1', 'likes')).toEqual({ latest: null, before: [] });
    expect(await provenance(db, 'douyin:none', 'views')).toEqual({ latest: null, before: [] });
  });
});

describe('the data page', () => {
  test('shows what was read of each account on each day', async () => {
    await twoAccounts();
    const rows = await coverage(db, noon, 4);
    const douyin = rows.find(({ account }) => account.id === 'douyin:a');
    expect(douyin?.works).toBe(2);
    expect(douyin?.days).toMatchObject([
      { day: '2026-11-19', works: 0, hasDay: true, hasLevel: false },
      { day: '2026-11-20', works: 2, hasDay: true, hasLevel: true },
      { day: '2026-11-21', works: 2, hasDay: true, hasLevel: true },
      { day: '2026-11-22', works: 2, hasDay: false, hasLevel: true },
    ]);
    expect(
      rows.find(({ account }) => account.id === 'bilibili:self')?.days.map(({ works }) => works),
    ).toEqual([0, 1, 1, 1]);
  });

  test('lists readers in trouble first', async () => {
    await twoAccounts();
    await see({
      kind: 'failure',
      reader: 'douyin/fans',
      at: noon - 9 * day,
      failure: { kind: 'drift', path: 'x' },
    });
    expect((await readerHealth(db)).map(({ id }) => id)).toEqual([
      'douyin/fans',
      'bilibili/works-list',
      'douyin/work-list',
    ]);
  });

  test('says how much is stored, and unknown where the browser does not tell', async () => {
    await twoAccounts();
    expect(await storageUse(db, { usage: 5000, quota: 9 })).toEqual({
      accounts: 2,
      works: 3,
      readings: 9,
      usage: 5000,
      quota: 9,
      lastBackup: null,
    });
    expect(await storageUse(db)).toMatchObject({ usage: null, quota: null });
  });
});
