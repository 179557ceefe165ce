import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../lib/app/collect';
import { noted } from '../../lib/app/collect-health';
import type { ReaderHealthRow } from '../../lib/core/rows';
import type { CollectItem } from '../../lib/messages/batch';
import type { FupanDb } from '../../lib/store/database';
import { newestOfEachKind } from '../../lib/store/tables/owned';
import { freshStore } from '../store/fresh-store';
import { batch, hour, minute, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);

describe('curves and breakdowns', () => {
  const curve = (at: number, y1: number, variant = 'self') =>
    reading(at, {
      curves: [
        {
          workId: '1',
          kind: 'retention',
          variant,
          x: 'sec',
          y: 'ratio',
          points: [
            [0, 1],
            [1, y1],
          ],
        },
      ],
    });
  const ages = (at: number, value: number, window?: 'days:7') =>
    reading(at, {
      breakdowns: [
        {
          workId: '1',
          kind: 'age',
          unit: 'share',
          parts: [{ key: '18-23', value }],
          ...(window && { window }),
        },
      ],
    });

  test('are stored when they differ from the one before', async () => {
    expect(await see(curve(noon, 0.5))).toMatchObject({ stored: 1 });
    expect(await see(curve(noon + hour, 0.5))).toMatchObject({ stored: 0, duplicates: 1 });
    expect(await see(curve(noon + 2 * hour, 0.4))).toMatchObject({ stored: 1 });
    expect(await see(curve(noon + 3 * hour, 0.5))).toMatchObject({ stored: 1 });
    expect(await see(curve(noon + 90 * minute, 0.5))).toMatchObject({ stored: 0 });
    expect((await db.curves.toArray()).map(({ kind, at }) => [kind, at])).toEqual([
      ['retention/self', noon],
      ['retention/self', noon + 2 * hour],
      ['retention/self', noon + 3 * hour],
    ]);
    expect(await see(ages(noon, 0.4), ages(noon + 1, 0.4), ages(noon + 2, 0.5))).toMatchObject({
      stored: 2,
      duplicates: 1,
    });
  });

  test('are told apart by variant and window', async () => {
    await see(curve(noon, 0.5), curve(noon, 0.5, 'similar'), ages(noon, 0.4), ages(noon, 0.4, 'days:7'));
    expect((await db.curves.toArray()).map(({ kind }) => kind)).toEqual([
      'retention/self',
      'retention/similar',
    ]);
    expect((await db.breakdowns.toArray()).map(({ kind }) => kind)).toEqual(['age', 'age@days:7']);
  });

  test('are found newest first, one of each kind', async () => {
    await see(curve(noon, 0.5), curve(noon + hour, 0.4), curve(noon, 0.7, 'similar'));
    const newest = await newestOfEachKind(db.curves, 'douyin:1');
    expect(newest.map(({ kind, at }) => [kind, at])).toEqual([
      ['retention/self', noon + hour],
      ['retention/similar', noon],
    ]);
  });
});

describe('account days', () => {
  const days = (at: number, ...views: number[]) =>
    reading(at, {
      accountDays: views.map((value, n) => ({ day: `2026-11-0${n + 1}`, values: { views: value } })),
    });

  test('take the newer statement and ignore the same one', async () => {
    expect(await see(days(noon, 1, 2, 3))).toMatchObject({ stored: 3 });
    expect(await see(days(noon + hour, 1, 2, 4))).toMatchObject({ stored: 1, duplicates: 2 });
    expect(await see(days(noon + 1, 9, 9, 9))).toMatchObject({ stored: 2 });
    const rows = await db.accountDays.toArray();
    expect(rows.map(({ values }) => [values.views?.value, values.views?.at])).toEqual([
      [9, noon + 1],
      [9, noon + 1],
      [4, noon + hour],
    ]);
  });
});

describe('windows', () => {
  const week = (at: number, values: { views?: number; likes?: number }) =>
    reading(at, { windows: [{ window: 'days:7', values }] });

  test('keep the newest value of each metric with its time', async () => {
    await see(week(noon, { views: 5 }));
    await see(week(noon + hour, { likes: 2 }));
    expect(await db.windows.toArray()).toEqual([
      {
        owner: 'douyin:self',
        window: 'days:7',
        reader: 'douyin/work-list',
        at: noon + hour,
        values: { views: 5, likes: 2 },
        valueAt: { views: noon },
      },
    ]);
    await see(week(noon + minute, { views: 6, likes: 9 }));
    expect(await db.windows.toArray()).toMatchObject([
      { at: noon + hour, values: { views: 6, likes: 2 }, valueAt: { views: noon + minute } },
    ]);
  });

  test('with the same values move their time every ten minutes', async () => {
    await see(week(noon, { views: 5 }));
    await see(week(noon + 9 * minute, { views: 5 }));
    expect((await db.windows.toArray())[0]?.at).toBe(noon);
    expect(await see(week(noon + 10 * minute, { views: 5 }))).toMatchObject({ stored: 0, duplicates: 1 });
    expect(await db.windows.toArray()).toMatchObject([{ at: noon + 10 * minute, values: { views: 5 } }]);
    expect((await db.windows.toArray())[0]).not.toHaveProperty('valueAt');
  });
});

describe('reader health', () => {
  const drift = (at: number, path = 'items'): CollectItem => ({
    kind: 'failure',
    reader: 'douyin/work-list',
    at,
    failure: { kind: 'drift', path },
  });
  const good = (at: number) => reading(at, { works: [{ workId: '1', values: {} }] });
  const health = () => db.readerHealth.get('douyin/work-list');

  test('counts, says since when and where, and recovers', async () => {
    await see(good(noon));
    expect(await health()).toMatchObject({
      lastGood: noon,
      lastFailure: null,
      streak: 0,
      good: 1,
      studio: 'douyin',
    });
    expect(await see(drift(noon + 1), drift(noon + 2, 'aweme_list'))).toEqual({
      stored: 0,
      duplicates: 0,
      failures: 2,
    });
    expect(await health()).toEqual({
      id: 'douyin/work-list',
      studio: 'douyin',
      lastGood: noon,
      lastFailure: noon + 2,
      kind: 'drift',
      path: 'aweme_list',
      streak: 2,
      since: noon + 1,
      good: 1,
      failed: 2,
      missed: 0,
    } satisfies ReaderHealthRow);
    await see(good(noon + 3));
    expect(await health()).toMatchObject({
      lastGood: noon + 3,
      streak: 0,
      since: null,
      kind: 'drift',
      good: 2,
    });
  });

  test('what arrives late does not undo what is newer', async () => {
    await see(good(noon + 9));
    await see(drift(noon));
    expect(await health()).toMatchObject({ streak: 0, since: null, failed: 1, lastFailure: null });
    await see(drift(noon + 20), drift(noon + 15, 'earlier'));
    expect(await health()).toMatchObject({
      streak: 2,
      since: noon + 15,
      lastFailure: noon + 20,
      path: 'items',
    });
    await see(good(noon + 12));
    expect(await health()).toMatchObject({ streak: 2, lastGood: noon + 12 });
  });

  test('a failure writes nothing else', async () => {
    await see(drift(noon));
    for (const table of db.tables) {
      const expected = ['readerHealth', 'batches'].includes(table.name) ? 1 : 0;
      expect(await table.count(), table.name).toBe(expected);
    }
  });

  test('missed answers add up', async () => {
    await see({ kind: 'missed', reader: 'douyin/work-list', at: noon, missed: 3 });
    await see({ kind: 'missed', reader: 'douyin/work-list', at: noon, missed: 2 });
    const row = await health();
    expect(row).toMatchObject({ missed: 5, good: 0, failed: 0 });
    expect(row && noted(row, drift(noon))).toMatchObject({ missed: 5, failed: 1 });
  });
});
