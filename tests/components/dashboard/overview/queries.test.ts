import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../../lib/app/collect';
import { freshRuns } from '../../../../lib/app/queries/fresh-runs';
import { overviewByAccount } from '../../../../lib/app/queries/overview-by-account';
import { recentStandings } from '../../../../lib/app/queries/recent-standings';
import type { WorkSighting } from '../../../../lib/core/reading';
import type { CollectItem } from '../../../../lib/messages/batch';
import type { FupanDb } from '../../../../lib/store/database';
import { batch, day, hour, noon, reading } from '../../../app/sightings';
import { freshStore } from '../../../store/fresh-store';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);
const range = { from: '2026-11-15', to: '2026-11-21' };
const work = (
  workId: string,
  views: number,
  publishedAt: number,
  more: Partial<WorkSighting> = {},
): WorkSighting => ({
  workId,
  publishedAt,
  format: 'video',
  state: 'public',
  values: { views },
  ...more,
});

describe('the overview by account', () => {
  test('keeps accounts apart, in the order of the product, and works without an account under their studio', async () => {
    const old = noon - 30 * day;
    for (const [n, views] of [
      [3, 100],
      [1, 160],
    ] as const) {
      await see(
        reading(
          noon - n * day,
          { works: [work('9', views, old)] },
          { studio: 'bilibili', reader: 'works-list' },
        ),
        reading(noon - n * day, {
          account: { accountId: 'a', name: 'A', values: { followerTotal: 5 } },
          works: [work('1', views * 10, old, { accountId: 'a' })],
          accountDays: [{ accountId: 'a', day: `2026-11-${20 - n}`, values: { views: 7 } }],
        }),
      );
    }
    await db.works.update('bilibili:9', { accountId: null });
    await db.accounts.delete('bilibili:self');
    const found = await overviewByAccount(db, { range });
    expect(found.map(({ studio, account }) => [studio, account?.id ?? null])).toEqual([
      ['douyin', 'douyin:a'],
      ['bilibili', null],
    ]);
    expect(found[0]).toMatchObject({ views: { value: 600, works: 1 }, viewsBefore: null });
    expect(found[0]?.trend?.days.map(({ day: on }) => on)).toEqual(['2026-11-17', '2026-11-19']);
    expect(found[1]).toMatchObject({ views: { value: 60, works: 1 }, trend: null, asOf: noon - day });
    expect(await overviewByAccount(db, { range, filter: { studios: ['douyin'] } })).toHaveLength(1);
    expect(await overviewByAccount(db, { range, filter: { accountId: 'douyin:a' } })).toHaveLength(1);
  });
});

describe('fresh runs', () => {
  test('are the new works with their readings, apart by kind, and the own works before them', async () => {
    const published = noon - 2 * day;
    await see(
      reading(published + 5 * hour, { works: [work('new', 50, published)] }),
      reading(published + 20 * hour, {
        works: [work('new', 90, published), work('draft', 0, published, { state: 'draft' })],
      }),
      reading(noon, {
        works: [work('old', 900, noon - 60 * day), work('pic', 3, published + hour, { format: 'image' })],
      }),
    );
    const groups = await freshRuns(db, {}, noon);
    expect(groups.map(({ runs }) => runs.map((run) => run.work.id))).toEqual([
      ['douyin:pic'],
      ['douyin:new'],
    ]);
    const video = groups.find(({ runs }) => runs[0]?.work.id === 'douyin:new');
    expect(video?.runs[0]?.readings.map(({ values }) => values.views)).toEqual([50, 90]);
    expect(video?.cohort.newestFirst.map(({ id }) => id)).toEqual(['douyin:old']);
    expect(await freshRuns(db, { studios: ['youtube'] }, noon)).toEqual([]);
  });
});

describe('recent standings', () => {
  test('judge new and rejected works, against all of their kind', async () => {
    const works = Array.from({ length: 8 }, (_, n) => work(`w${n}`, 100 + n, noon - (n * 10 + 1) * day));
    await see(reading(noon, { works: [...works, work('no', 0, noon - 80 * day, { state: 'rejected' })] }));
    const found = await recentStandings(db, {}, noon - 15 * day);
    expect(found?.map(({ work: { id } }) => id).sort()).toEqual(['douyin:no', 'douyin:w0', 'douyin:w1']);
    expect(found?.find(({ work: { id } }) => id === 'douyin:w0')?.verdict.comparisons.views?.others).toBe(7);
    expect(await recentStandings(db, { studios: ['youtube'] }, 0)).toBeNull();
  });
});
