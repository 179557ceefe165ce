import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../lib/app/collect';
import type { WorkSighting } from '../../lib/core/reading';
import type { CollectItem } from '../../lib/messages/batch';
import type { FupanDb } from '../../lib/store/database';
import { readingsOf } from '../../lib/store/tables/snapshots';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, minute, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);
const work = (views: number, more: Partial<WorkSighting> = {}): WorkSighting => ({
  workId: '7300',
  values: { views },
  ...more,
});
const stored = () => readingsOf(db, 'douyin:7300');

/** Everything in the store, table by table. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  return tables;
}

describe('a work', () => {
  test('is stored with its facts, latest values and reading', async () => {
    const seen = work(1200, {
      title: '春笋三吃',
      publishedAt: noon - day,
      durationSec: 72,
      format: 'video',
      state: 'public',
      topics: ['美食'],
      values: { views: 1200, ctr: 0.0388 },
    });
    expect(await see(reading(noon, { works: [seen] }))).toEqual({ stored: 1, duplicates: 0, failures: 0 });
    expect(await db.works.get('douyin:7300')).toMatchObject({
      id: 'douyin:7300',
      studio: 'douyin',
      workId: '7300',
      accountId: 'douyin:self',
      title: '春笋三吃',
      publishedAt: noon - day,
      durationSec: 72,
      format: 'video',
      state: 'public',
      topics: ['美食'],
      firstSeen: noon,
      seenAt: noon,
      latest: {
        views: { value: 1200, at: noon, reader: 'douyin/work-list' },
        ctr: { value: 0.0388, at: noon, reader: 'douyin/work-list' },
      },
    });
    expect(await stored()).toEqual([
      { at: noon, reader: 'douyin/work-list', values: { views: 1200, ctr: 0.0388 } },
    ]);
    expect(await db.snapshots.count()).toBe(1);
  });

  test('keeps every reading that differs, exactly and in order, over months and parts', async () => {
    const count = 400;
    for (let from = 0; from < count; from += 7) {
      const items = Array.from({ length: 7 }, (_, n) =>
        reading(noon + (from + n) * 4 * hour, {
          works: [work(from + n, { values: { views: from + n, ctr: (from + n) / 977 } })],
        }),
      );
      await see(...items);
    }
    const readings = await stored();
    expect(readings.map(({ values }) => values.views)).toEqual(Array.from({ length: 406 }, (_, n) => n));
    expect(readings.every(({ values }, n) => values.ctr === n / 977)).toBe(true);
    expect(
      await db.snapshots.where('[work+month+part]').above(['douyin:7300', '', 0]).count(),
    ).toBeGreaterThan(3);
    expect((await db.meta.get('readings'))?.value).toBe(406);
  });

  test('read again with the same values costs nothing; after ten minutes only the time moves', async () => {
    await see(reading(noon, { works: [work(5)] }));
    const before = await everything();
    const again = await see(reading(noon + 9 * minute, { works: [work(5)] }));
    expect(again).toEqual({ stored: 0, duplicates: 1, failures: 0 });
    const after = await everything();
    for (const table of ['works', 'snapshots', 'studioDays', 'accounts', 'meta', 'workMarks']) {
      expect(after[table]).toEqual(before[table]);
    }
    await see(reading(noon + 10 * minute, { works: [work(5)] }));
    const row = await db.works.get('douyin:7300');
    expect(row?.seenAt).toBe(noon + 10 * minute);
    expect(row?.latest.views?.at).toBe(noon + 10 * minute);
    expect((await everything()).snapshots).toEqual(before.snapshots);
    expect(await stored()).toHaveLength(1);
  });

  test('readers are compared with their own last reading', async () => {
    const other = { reader: 'work-data' };
    await see(reading(noon, { works: [work(5)] }));
    await see(reading(noon + 1, { works: [work(4)] }, other));
    await see(reading(noon + 2, { works: [work(5)] }), reading(noon + 3, { works: [work(4)] }, other));
    expect((await stored()).map(({ values }) => values.views)).toEqual([5, 4]);
    expect((await db.works.get('douyin:7300'))?.latest.views).toMatchObject({ value: 4, at: noon + 3 });
  });

  test('a late reading is filed once and never replaces newer values', async () => {
    for (let n = 0; n < 40; n++) await see(reading(noon + n * hour, { works: [work(100 + n)] }));
    const late = reading(noon + 5 * hour + minute, { works: [work(77, { title: 'old' })] });
    expect(await see(late)).toMatchObject({ stored: 1, duplicates: 0 });
    expect(await see(late)).toMatchObject({ stored: 0, duplicates: 1 });
    expect(await see(reading(noon + 5 * hour + 2 * minute, { works: [work(77)] }))).toMatchObject({
      stored: 0,
    });
    const views = (await stored()).map(({ values }) => values.views);
    expect(views).toHaveLength(41);
    expect(views.slice(4, 8)).toEqual([104, 105, 77, 106]);
    expect((await db.works.get('douyin:7300'))?.latest.views?.value).toBe(139);
  });

  test('one answer in two parts at the same instant keeps both', async () => {
    const two = { reader: 'columns' };
    await see(
      reading(noon, { works: [work(5)] }, two),
      reading(noon, { works: [work(0, { values: { likes: 2 } })] }, two),
    );
    expect((await stored()).map(({ values }) => values)).toEqual([{ views: 5 }, { likes: 2 }]);
  });

  test('facts: newer replaces older, unknown replaces nothing, old news fill gaps', async () => {
    await see(reading(noon, { works: [work(1, { title: 'first', format: 'video' })] }));
    await see(reading(noon + hour, { works: [work(1, { title: 'second' })] }));
    await see(reading(noon - hour, { works: [work(0, { title: 'zeroth', durationSec: 60 })] }));
    expect(await db.works.get('douyin:7300')).toMatchObject({
      title: 'second',
      format: 'video',
      durationSec: 60,
    });
  });

  test('a doubtful zero is unknown once a value is known', async () => {
    await see(reading(noon, { works: [work(7)] }));
    const doubtful = work(0, { doubtfulZeros: ['views'], values: { views: 0, likes: 3 } });
    await see(reading(noon + 1, { works: [doubtful] }));
    expect((await db.works.get('douyin:7300'))?.latest.views?.value).toBe(7);
    expect((await stored()).map(({ values }) => values)).toEqual([{ views: 7 }, { likes: 3 }]);
  });

  test('windowed values never land in latest', async () => {
    await see(reading(noon, { windows: [{ workId: '7300', window: 'days:28', values: { views: 9 } }] }));
    expect(await db.works.count()).toBe(0);
    expect(await db.windows.toArray()).toEqual([
      { owner: 'douyin:7300', window: 'days:28', reader: 'douyin/work-list', at: noon, values: { views: 9 } },
    ]);
  });
});

describe('a batch', () => {
  const items = () => [
    reading(noon, {
      account: { accountId: 'a1', name: '山野厨房', values: { followerTotal: 9 } },
      works: [work(5, { publishedAt: noon - 23 * hour }), work(6, { workId: '7301' })],
      accountDays: [{ day: '2026-11-21', values: { views: 3 } }],
      windows: [{ window: 'days:7', values: { views: 2 } }],
      curves: [
        { workId: '7300', kind: 'retention', variant: 'self', x: 'sec', y: 'ratio', points: [[0, 1]] },
      ],
      breakdowns: [{ kind: 'age', unit: 'share', parts: [{ key: '18-23', value: 0.4 }] }],
    }),
    {
      kind: 'failure' as const,
      reader: 'douyin/fans' as const,
      at: noon,
      failure: { kind: 'drift' as const },
    },
  ];

  test('sent twice changes nothing the second time, counters included', async () => {
    const one = batch(...items());
    expect(await collect(db, one, noon)).toEqual({ stored: 7, duplicates: 0, failures: 1 });
    const before = await everything();
    expect(await collect(db, one, noon + 5)).toEqual({ stored: 0, duplicates: 7, failures: 1 });
    expect(await everything()).toEqual(before);
  });

  test('with other items but the same readings stores none of them again', async () => {
    await see(...items());
    const before = await everything();
    expect(await see(...items())).toMatchObject({ stored: 0, duplicates: 7 });
    const after = await everything();
    for (const table of db.tables) {
      if (!['readerHealth', 'batches'].includes(table.name))
        expect(after[table.name]).toEqual(before[table.name]);
    }
  });

  test('is stored whole or not at all', async () => {
    const broken = { kind: 'failure', reader: null, at: noon, failure: { kind: 'drift' } };
    // A message that the schema would have refused stands for any fault in the middle of storing.
    await expect(see(...items(), broken as unknown as CollectItem)).rejects.toThrow();
    for (const rows of Object.values(await everything())) expect(rows).toEqual([]);
  });

  test('from two connections at once loses no update', async () => {
    const indexedDB = new IDBFactory();
    const [one, two] = [freshStore(indexedDB), freshStore(indexedDB)];
    const send = (to: FupanDb, n: number) =>
      collect(
        to,
        batch(reading(noon + n * minute, { works: [work(n), work(n, { workId: `w${n}` })] })),
        noon,
      );
    await Promise.all(Array.from({ length: 60 }, (_, n) => send(n % 2 ? one : two, n)));
    const readings = await readingsOf(two, 'douyin:7300');
    expect(readings.map(({ values }) => values.views)).toEqual(Array.from({ length: 60 }, (_, n) => n));
    expect(await one.works.count()).toBe(61);
    expect((await one.readerHealth.get('douyin/work-list'))?.good).toBe(60);
  });

  test('forgets the batches of the day before', async () => {
    await collect(db, batch(), noon);
    await collect(db, batch(), noon + day + 1);
    expect(await db.batches.count()).toBe(1);
  });
});

test('a list of a thousand works is one batch', async () => {
  const list = (views: number) =>
    Array.from({ length: 1000 }, (_, n) => work(views + n, { workId: `w${n}`, publishedAt: noon - day }));
  expect(await see(reading(noon, { works: list(0) }))).toMatchObject({ stored: 1000 });
  expect(await see(reading(noon + hour, { works: list(0) }))).toMatchObject({ stored: 0, duplicates: 1000 });
  expect(await see(reading(noon - hour, { works: list(5) }))).toMatchObject({ stored: 1000 });
  expect(await see(reading(noon + 2 * hour, { works: list(9) }))).toMatchObject({ stored: 1000 });
  expect((await db.meta.get('readings'))?.value).toBe(3000);
});

describe('roll-ups', () => {
  test('keep the last values of a work on each day of the studio', async () => {
    const { studioDays } = await import('../../lib/store/tables/studio-days');
    // 23:30 and 00:30 in Shanghai
    const late = Date.UTC(2026, 10, 21, 15, 30);
    await see(reading(late, { works: [work(10)] }), reading(late + 20 * minute, { works: [work(12)] }));
    await see(reading(late + hour, { works: [work(15), work(3, { workId: '7301' })] }));
    await see(reading(late - hour, { works: [work(4)] }));
    const [first, second] = await studioDays(db, [
      { studio: 'douyin', day: '2026-11-21' },
      { studio: 'douyin', day: '2026-11-22' },
    ]);
    expect(first?.entries).toEqual(new Map([['7300', { at: late + 20 * minute, values: { views: 12 } }]]));
    expect([...(second?.entries ?? [])].map(([id, { values }]) => [id, values.views])).toEqual([
      ['7300', 15],
      ['7301', 3],
    ]);
  });

  test('keep the readings around each age, whatever order they come in', async () => {
    const published = noon - 10 * day;
    const at = (hours: number, views: number) =>
      reading(published + hours * hour, { works: [work(views, { publishedAt: published })] });
    await see(at(20, 200));
    await see(at(28, 280), at(47, 470));
    await see(at(70, 700));
    await see(at(49, 490));
    expect((await db.workMarks.get('douyin:7300'))?.brackets).toEqual({
      h24: {
        views: {
          before: { at: published + 20 * hour, value: 200 },
          after: { at: published + 28 * hour, value: 280 },
        },
      },
      h48: {
        views: {
          before: { at: published + 47 * hour, value: 470 },
          after: { at: published + 49 * hour, value: 490 },
        },
      },
    });
  });

  test('are made from the readings at hand when the publication time becomes known later', async () => {
    const published = noon - 30 * hour;
    for (const hours of [10, 11, 13, 23, 25]) {
      await see(reading(published + hours * hour, { works: [work(hours * 10)] }));
    }
    expect(await db.workMarks.count()).toBe(0);
    await see(reading(noon, { works: [work(300, { publishedAt: published })] }));
    const marks = await db.workMarks.get('douyin:7300');
    expect(Object.keys(marks?.brackets ?? {})).toEqual(['h12', 'h24']);
    await see(reading(noon + minute, { works: [work(301, { publishedAt: published + hour })] }));
    expect((await db.workMarks.get('douyin:7300'))?.brackets.h12?.views?.after?.value).toBe(130);
    expect((await db.workMarks.get('douyin:7300'))?.publishedAt).toBe(published + hour);
  });

  test('count an identical re-reading as a reading of its time', async () => {
    const published = noon - 48 * hour;
    const at = (hours: number) =>
      reading(published + hours * hour, { works: [work(9, { publishedAt: published })] });
    await see(at(20));
    await see(at(23));
    await see(at(25));
    expect(await stored()).toHaveLength(1);
    expect((await db.workMarks.get('douyin:7300'))?.brackets.h24?.views).toEqual({
      before: { at: published + 23 * hour, value: 9 },
      after: { at: published + 25 * hour, value: 9 },
    });
  });
});
