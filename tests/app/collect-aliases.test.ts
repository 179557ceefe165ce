import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../lib/app/backup/export';
import { restoreBackup } from '../../lib/app/backup/restore';
import { collect } from '../../lib/app/collect';
import type { ReadingParts } from '../../lib/core/reading';
import type { StudioId } from '../../lib/core/studios';
import type { CollectItem } from '../../lib/messages/batch';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, hour, minute, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const studio: StudioId = 'wechat-channels';
const from = (at: number, parts: ReadingParts) => reading(at, parts, { studio });
const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);

/** The list that says that 7 is another id of `a`, or of another work. */
const list = (at: number, workId = 'a', aliases: string[] | undefined = ['7']) =>
  from(at, { works: [{ workId, aliases, values: { views: 10 } }] });
/** What the studio says of the work that it calls `workId` on its own page. */
const single = (at: number, workId: string, value: number): CollectItem =>
  from(at, {
    windows: [{ workId, window: 'day:2026-11-21', values: { views: value } }],
    curves: [{ workId, kind: 'exit', variant: 'self', x: 'sec', y: 'unverified', points: [[0, value]] }],
    breakdowns: [{ workId, kind: 'traffic', unit: 'count', parts: [{ key: 'x', value }] }],
  });
const owners = async () => ({
  windows: (await db.windows.toArray()).map(({ owner, values }) => [owner, values.views]),
  curves: (await db.curves.toArray()).map(({ owner, points }) => [owner, points[0]?.[1]]),
  breakdowns: (await db.breakdowns.toArray()).map(({ owner, parts }) => [owner, parts[0]?.value]),
});
const all = (...rows: [owner: string, value: number][]) => ({
  windows: rows.slice(-1),
  curves: rows,
  breakdowns: rows,
});
const a = 'wechat-channels:a';

describe('another id of a work', () => {
  test('leads to the work once it is known', async () => {
    await see(list(noon));
    await see(single(noon + hour, '7', 3));
    expect(await owners()).toEqual(all([a, 3]));
  });

  test('leads to it within one batch, whichever comes first', async () => {
    await see(single(noon, '7', 3), list(noon + minute));
    expect(await owners()).toEqual(all([a, 3]));
  });

  test('takes along what came before it was known, beside what the work has', async () => {
    await see(single(noon, '7', 3), single(noon, '8', 1));
    await see(single(noon + hour, 'a', 4));
    expect((await owners()).curves).toEqual([
      ['wechat-channels:7', 3],
      ['wechat-channels:8', 1],
      [a, 4],
    ]);
    await see(list(noon + 2 * hour));
    expect((await owners()).curves).toEqual([
      ['wechat-channels:8', 1],
      [a, 3],
      [a, 4],
    ]);
    expect((await owners()).windows).toEqual([
      ['wechat-channels:8', 1],
      [a, 4],
    ]);
  });

  test('says the same a second time without a new row', async () => {
    await see(list(noon), single(noon, '7', 3));
    expect(await see(list(noon + minute), single(noon + minute, '7', 3))).toMatchObject({ stored: 0 });
    expect(await db.aliases.toArray()).toEqual([{ id: 'wechat-channels:7', work: a }]);
    expect(await owners()).toEqual(all([a, 3]));
  });

  test('is one of its own studio, and makes no work', async () => {
    await see(
      list(noon),
      reading(noon, { windows: [{ workId: '7', window: 'days:7', values: { views: 5 } }] }),
    );
    expect((await db.windows.toArray()).map(({ owner }) => owner)).toEqual(['douyin:7']);
    expect((await db.works.toArray()).map(({ id }) => id)).toEqual([a]);
  });

  test("that turns out to be another work's goes there from then on", async () => {
    await see(list(noon), single(noon, '7', 3));
    await see(list(noon + hour, 'b'));
    await see(single(noon + hour, '7', 4));
    expect((await owners()).curves).toEqual([
      [a, 3],
      ['wechat-channels:b', 4],
    ]);
  });

  test("that is the work's own changes nothing", async () => {
    await see(list(noon, 'a', ['a']), single(noon, 'a', 3));
    expect(await db.aliases.count()).toBe(0);
    expect(await owners()).toEqual(all([a, 3]));
  });
});

test('what a restored file holds under another id goes to the work with the next list', async () => {
  const elsewhere = freshStore();
  await collect(elsewhere, batch(single(noon, '7', 3)), noon);
  const file = await backupFile(elsewhere, { app: 'test', now: noon });
  await see(list(noon));
  await restoreBackup(db, file, 'merge');
  expect((await owners()).curves).toEqual([['wechat-channels:7', 3]]);
  await see(list(noon + hour));
  expect(await owners()).toEqual(all([a, 3]));
});
