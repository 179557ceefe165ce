import { beforeEach, describe, expect, it } from 'vitest';
import { exportBackup } from '../../../lib/app/backup/export';
import { collect } from '../../../lib/app/collect';
import { fileWorkId } from '../../../lib/app/import/job';
import { ImportCancelled, previewImport, runImport, takeBackUnfinished } from '../../../lib/app/import/run';
import { undoImport } from '../../../lib/app/import/undo';
import { parseStudioDateTime } from '../../../lib/core/dates';
import type { WorkSighting } from '../../../lib/core/reading';
import { shippedPlan } from '../../../lib/models/plan';
import type { FupanDb } from '../../../lib/store/database';
import { planRowSchema } from '../../../lib/store/tables/plan-rows';
import { readingsOf } from '../../../lib/store/tables/snapshots';
import { douyinXlsx, tiktokCsv, wechatCsv, youtubeTable, youtubeZip } from '../../fixtures/files/studios';
import { freshStore } from '../../store/fresh-store';
import { batch, day, hour, noon, reading } from '../sightings';
import { jobOf } from './jobs';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const later = noon + hour;
const published = parseStudioDateTime('2026-11-18 18:30', 'Asia/Shanghai') ?? 0;
const title = '春笋三吃，最后一种没人会 #美食';
const captured = (values: WorkSighting['values'], at: number, more: Partial<WorkSighting> = {}) =>
  collect(
    db,
    batch(
      reading(at, {
        account: { accountId: '4711', values: {} },
        works: [{ workId: '7301', title, publishedAt: published + 12_000, values, ...more }],
      }),
    ),
    at,
  );
/** All that a backup holds: everything but the store's own layout. */
async function content(): Promise<string> {
  let text = '';
  for await (const piece of exportBackup(db, { app: '1', now: noon })) text += piece;
  return text;
}
const views = async (id: string) => (await db.works.get(id))?.latest.views;

describe('a file of lifetime values', () => {
  it('makes works with ids of their own, settled values with the file as origin', async () => {
    const job = await jobOf(db, douyinXlsx());
    expect(await previewImport(db, job, later)).toMatchObject({ added: 2, changed: 0, refused: 0 });
    expect(await db.works.count()).toBe(0);
    const { id } = await runImport(db, job, '作品.xlsx', later);
    expect(id).toBe(`douyin/file-${later.toString(36)}`);
    const work = await db.works.get(`douyin:${fileWorkId(title, published)}`);
    expect(work).toMatchObject({ title, publishedAt: published, accountId: 'douyin:self' });
    expect(work?.latest.views).toEqual({ value: 48_213, at: noon, reader: id, settled: true });
    expect(work?.latest.coins).toBeUndefined();
    expect(await db.imports.get(id)).toMatchObject({ name: '作品.xlsx', state: 'done', added: 2 });
  });

  it('finds the captured work by title and minute, adds what was unknown, and changes no fact', async () => {
    await captured({ views: 40_000 }, noon - 3 * day);
    const job = await jobOf(db, douyinXlsx());
    const preview = await previewImport(db, job, later);
    expect(preview).toMatchObject({ added: 1, changed: 1, disagreements: 0 });
    expect(preview.examples.changed[0]?.changes).toContainEqual({
      metric: 'views',
      from: 40_000,
      to: 48_213,
    });
    await runImport(db, job, 'a.xlsx', later);
    const work = await db.works.get('douyin:7301');
    expect(work).toMatchObject({ publishedAt: published + 12_000, accountId: 'douyin:4711' });
    expect(work?.latest.views?.value).toBe(48_213);
    expect(work?.latest.likes?.value).toBe(2_310);
    expect(await readingsOf(db, 'douyin:7301')).toHaveLength(2);
    expect((await db.accounts.toArray()).map(({ id }) => id)).toEqual(['douyin:4711']);
  });

  it('keeps a captured value that is younger than two days, and one that would fall, and lists both', async () => {
    await captured({ views: 50_000 }, noon - 3 * day);
    await captured({ likes: 2_400 }, noon - hour);
    const job = await jobOf(db, douyinXlsx());
    const { examples } = await previewImport(db, job, later);
    const { disagreements } = await runImport(db, job, 'a.xlsx', later);
    expect(disagreements).toEqual([
      {
        of: 'douyin:7301',
        title,
        metric: 'views',
        captured: 50_000,
        capturedAt: noon - 3 * day,
        imported: 48_213,
      },
      {
        of: 'douyin:7301',
        title,
        metric: 'likes',
        captured: 2_400,
        capturedAt: noon - hour,
        imported: 2_310,
      },
    ]);
    expect(examples.disagreements).toEqual(disagreements);
    const { latest } = (await db.works.get('douyin:7301')) ?? {};
    expect([latest?.views?.value, latest?.likes?.value, latest?.comments?.value]).toEqual([
      50_000, 2_400, 96,
    ]);
  });

  it('an older file never replaces a newer one, and a newer one does so without a word', async () => {
    await runImport(db, await jobOf(db, wechatCsv), 'new.csv', later);
    const old = await jobOf(db, wechatCsv.replace('9912', '5000'), { at: noon - day });
    expect((await runImport(db, old, 'old.csv', later + 1)).disagreements).toEqual([]);
    expect((await views('wechat-channels:UzFfBgAAxmn0'))?.value).toBe(9912);
    const newer = await jobOf(db, wechatCsv.replace('9912', '9000'), { at: noon + day });
    expect((await runImport(db, newer, 'newer.csv', later + 2)).disagreements).toEqual([]);
    expect((await views('wechat-channels:UzFfBgAAxmn0'))?.value).toBe(9000);
  });

  it('a rounded value is kept as one', async () => {
    await runImport(db, await jobOf(db, tiktokCsv), 'Content.csv', later);
    const work = await db.works.get('tiktok:7412345678901234567');
    expect(work?.latest.likes).toMatchObject({ value: 1_200, approx: true });
    expect(work?.latest.views?.approx).toBeUndefined();
    expect(work?.publishedAt).toBeNull();
  });

  it('refuses rows that fit two works, that nothing tells apart, and that come twice', async () => {
    await captured({ views: 1 }, noon - hour);
    await captured({ views: 2 }, noon - hour, { workId: '7302' });
    const csv = `作品名称,发布时间,播放量\n${title},2026-11-18 18:30,9\n甲,2026-11-18,9\n乙,2026-11-18 10:00,9\n乙,2026-11-18 10:00,8`;
    const job = await jobOf(db, csv);
    const { examples, refused } = await previewImport(db, job, later);
    expect(examples.refused.map(({ row, fault }) => [row, fault])).toEqual([
      [2, 'ambiguous'],
      [3, 'no-time'],
      [5, 'twice'],
    ]);
    const done = await runImport(db, job, 'a.csv', later);
    expect([done.added, done.refused]).toEqual([1, refused]);
  });
});

it('a file of some days goes into windows and never into lifetime values', async () => {
  const covers = { kind: 'range', from: '2026-10-26', to: '2026-11-22' } as const;
  const { id } = await runImport(db, await jobOf(db, youtubeTable, { covers }), 'Table data.csv', later);
  const work = await db.works.get('youtube:dQw4w9WgXcQ');
  expect(work).toMatchObject({ title: 'Why bread collapses, in 4 minutes', durationSec: 244, latest: {} });
  expect(await db.windows.toArray()).toContainEqual({
    owner: 'youtube:dQw4w9WgXcQ',
    window: 'range:2026-10-26..2026-11-22',
    reader: id,
    at: noon,
    values: expect.objectContaining({ views: 12_400, revenue: 1810 }),
    currency: 'USD',
  });
});

it('a file of days goes into the days of the account', async () => {
  const before = await content();
  const { id } = await runImport(db, await jobOf(db, youtubeZip(), { sheet: 1 }), 'Totals.csv', later);
  expect(await db.accountDays.get(['youtube:self', '2026-11-18'])).toEqual({
    accountId: 'youtube:self',
    day: '2026-11-18',
    values: { views: { value: 9100, at: noon, reader: id, settled: true } },
  });
  await undoImport(db, id);
  expect(await content()).toBe(before);
});

describe('undo', () => {
  it('restores exactly what was: nothing, works that were there, and their days and ages', async () => {
    const empty = await content();
    const first = await runImport(db, await jobOf(db, douyinXlsx()), 'a.xlsx', later);
    await undoImport(db, first.id);
    expect(await content()).toBe(empty);
    expect(await db.importParts.count()).toBe(0);

    await captured({ views: 40_000, likes: 2_000 }, noon - 4 * day);
    await captured({ views: 44_000 }, noon - hour, { publishedAt: undefined });
    const before = await content();
    const second = await runImport(db, await jobOf(db, douyinXlsx()), 'a.xlsx', later);
    expect(await content()).not.toBe(before);
    await undoImport(db, second.id);
    expect(await content()).toBe(before);
  });

  it('gives a publication time back that the file had brought, with the ages counted from it', async () => {
    await captured({ views: 40_000 }, published + day, { title, publishedAt: undefined });
    const before = await content();
    const csv = `作品名称,作品ID,发布时间,播放量\n${title},730100000000000000,2026-11-18 18:30,48213`;
    await db.aliases.put({ id: 'douyin:730100000000000000', work: 'douyin:7301' });
    const { id } = await runImport(db, await jobOf(db, csv), 'a.csv', later);
    expect((await db.works.get('douyin:7301'))?.publishedAt).toBe(published);
    expect(await db.workMarks.count()).toBe(1);
    await undoImport(db, id);
    expect(await content()).toBe(before);
  });

  it('leaves what pages have shown since', async () => {
    await captured({ views: 40_000, likes: 2_000 }, noon - 4 * day);
    const { id } = await runImport(db, await jobOf(db, douyinXlsx()), 'a.xlsx', later);
    await captured({ views: 49_000 }, later + hour);
    await undoImport(db, id);
    const work = await db.works.get('douyin:7301');
    expect(work?.latest).toEqual({
      views: { value: 49_000, at: later + hour, reader: 'douyin/work-list' },
      likes: { value: 2_000, at: noon - 4 * day, reader: 'douyin/work-list' },
    });
    expect((await readingsOf(db, 'douyin:7301')).map(({ reader }) => reader)).toEqual([
      'douyin/work-list',
      'douyin/work-list',
    ]);
    expect(await db.works.count()).toBe(1);
  });

  it('two imports are taken back in either order', async () => {
    const a = await runImport(db, await jobOf(db, wechatCsv), 'a.csv', later);
    const onlyA = JSON.parse(JSON.stringify((await db.works.get('wechat-channels:UzFfBgAAxmn0'))?.latest));
    const b = await runImport(
      db,
      await jobOf(db, wechatCsv.replace('9912', '9950'), { at: noon + 3 * day }),
      'b.csv',
      later + 1,
    );
    await undoImport(db, b.id);
    expect((await db.works.get('wechat-channels:UzFfBgAAxmn0'))?.latest).toEqual(onlyA);
    await undoImport(db, a.id);
    expect(await db.works.count()).toBe(0);
  });
});

describe('all or nothing', () => {
  const big = `作品名称,发布时间,播放量\n${Array.from({ length: 5_000 }, (_, n) => `作品 ${n},2026-11-18 10:00,${n}`).join('\n')}`;

  it('a cancel between steps takes everything back', async () => {
    const before = await content();
    const shares: number[] = [];
    const cancelled = runImport(db, await jobOf(db, big), 'a.csv', later, {
      onProgress: (share) => shares.push(share),
      isCancelled: () => shares.length === 2,
    });
    await expect(cancelled).rejects.toThrow(ImportCancelled);
    expect(shares).toEqual([0.4, 0.8]);
    expect(await content()).toBe(before);
    expect(await db.importParts.count()).toBe(0);
  });

  it('an import that a closed browser cut short is taken back when next seen', async () => {
    await captured({ views: 40_000 }, noon - 4 * day);
    const before = await content();
    // A closed store does what a closed browser does: nothing can be taken back any more.
    const cut = runImport(db, await jobOf(db, big), 'a.csv', later, { onProgress: () => db.close() });
    await expect(cut).rejects.toThrow();
    await db.open();
    expect((await db.imports.toArray()).map(({ state }) => state)).toEqual(['running']);
    expect(await db.works.count()).toBe(2_001);
    await takeBackUnfinished(db);
    expect(await content()).toBe(before);
  });
});

describe('a work that a file made', () => {
  it('becomes the one that a page shows, with its readings, and is taken back all the same', async () => {
    const { id } = await runImport(db, await jobOf(db, douyinXlsx()), 'a.xlsx', later);
    const own = `douyin:${fileWorkId(title, published)}`;
    await db.ratings.put({ workId: own, marks: { opening: 4 }, model: 'q1', at: later });
    await db.featureTags.put({ workId: own, tags: { rhythm: 'fast' }, at: later });
    await captured({ views: 60_000 }, later + 3 * day);
    expect(await db.works.get(own)).toBeUndefined();
    const work = await db.works.get('douyin:7301');
    expect(work).toMatchObject({ workId: '7301', title, accountId: 'douyin:4711' });
    expect([work?.latest.views?.value, work?.latest.likes?.value]).toEqual([60_000, 2_310]);
    expect((await readingsOf(db, 'douyin:7301')).map(({ reader }) => reader)).toEqual([
      id,
      'douyin/work-list',
    ]);
    expect((await db.ratings.get('douyin:7301'))?.marks).toEqual({ opening: 4 });
    expect((await db.featureTags.toArray()).map(({ workId }) => workId)).toEqual(['douyin:7301']);
    expect(await db.works.count()).toBe(2);

    await undoImport(db, id);
    expect((await db.works.get('douyin:7301'))?.latest).toEqual({
      views: { value: 60_000, at: later + 3 * day, reader: 'douyin/work-list' },
    });
    expect(await db.works.count()).toBe(1);
  });

  it('takes along what was written of it', async () => {
    await runImport(db, await jobOf(db, douyinXlsx()), 'a.xlsx', later);
    const own = `douyin:${fileWorkId(title, published)}`;
    const [id, other] = ['5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21', '6c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e22'];
    const checklist = { studio: 'douyin', at: later, title, light: 'green', commercial: false } as const;
    const asked = { findings: [], unknown: [], ticks: {} };
    await db.checklists.bulkPut([
      { ...checklist, ...asked, id, workId: own },
      { ...checklist, ...asked, id: other, workId: null, notOf: ['douyin:1', own] },
    ]);
    await db.series.put({
      id,
      name: '春笋',
      works: [own, 'douyin:1'],
      words: [],
      everyDays: null,
      at: later,
    });
    const plan = planRowSchema.parse({ ...shippedPlan, id: 'own', at: later });
    const types = plan.types.map((type) => ({ ...type, works: type.id === 'quiz' ? [own] : [] }));
    await db.plans.put({ ...plan, types });
    const day = '2026-11-20';
    const typed = { indicator: 'nps', from: day, to: day, value: 61, source: '问卷', note: '', at: later };
    await db.manualValues.put({ ...typed, id, scope: own });

    await captured({ views: 60_000 }, later + 3 * hour);
    expect((await db.checklists.get(id))?.workId).toBe('douyin:7301');
    expect((await db.checklists.get(other))?.notOf).toEqual(['douyin:1', 'douyin:7301']);
    expect((await db.series.get(id))?.works).toEqual(['douyin:7301', 'douyin:1']);
    expect((await db.plans.get('own'))?.types.map(({ works }) => works)).toEqual([[], [], ['douyin:7301']]);
    expect((await db.manualValues.get(id))?.scope).toBe('douyin:7301');
  });

  it('is not taken for another of the same title', async () => {
    await runImport(db, await jobOf(db, douyinXlsx()), 'a.xlsx', later);
    await captured({ views: 5 }, later, { publishedAt: published + 3 * hour });
    expect(await db.works.count()).toBe(3);
  });
});
