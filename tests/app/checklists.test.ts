import { describe, expect, it } from 'vitest';
import {
  checklistOfWork,
  linkChecklist,
  refuseChecklist,
  skippedAgainstResults,
} from '../../lib/app/checklists';
import { collect } from '../../lib/app/collect';
import { saveChecklist } from '../../lib/app/draft-store';
import type { ChecklistRow, WorkRow } from '../../lib/core/rows';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, noon, reading } from './sightings';

const row = (part: Partial<ChecklistRow>): ChecklistRow => ({
  id: crypto.randomUUID(),
  studio: 'douyin',
  at: noon,
  title: '番茄炒蛋的三个窍门',
  workId: null,
  light: 'green',
  findings: [],
  unknown: [],
  ticks: { factsTrue: true },
  commercial: false,
  ...part,
});

async function storeWith(
  ...works: readonly { id: string; title: string; publishedAt: number }[]
): Promise<FupanDb> {
  const db = freshStore();
  const sightings = works.map(({ id: workId, ...facts }) => ({ workId, ...facts, values: { views: 100 } }));
  await collect(db, batch(reading(noon + day, { works: sightings })), noon + day);
  return db;
}

async function workOf(db: FupanDb, id: string): Promise<WorkRow> {
  const work = await db.works.get(`douyin:${id}`);
  if (!work) throw new Error(`no work ${id}`);
  return work;
}

describe('the checklist of a work', () => {
  it('is found by title and time, and stays once confirmed', async () => {
    const db = await storeWith({ id: '1', title: '番茄炒蛋的三个窍门', publishedAt: noon + hour });
    const kept = row({});
    await saveChecklist(db, kept);
    const work = await workOf(db, '1');
    expect(await checklistOfWork(db, work)).toEqual({ kind: 'linked', row: kept, confirmed: false });
    await linkChecklist(db, kept.id, work.id);
    expect(await checklistOfWork(db, { ...work, title: '改了标题' })).toMatchObject({
      kind: 'linked',
      confirmed: true,
    });
  });

  it('stays away once the user said it is of another work, found or tied', async () => {
    const db = await storeWith({ id: '1', title: '番茄炒蛋的三个窍门', publishedAt: noon + hour });
    const kept = row({});
    await saveChecklist(db, kept);
    const work = await workOf(db, '1');
    await refuseChecklist(db, kept.id, work.id);
    expect(await checklistOfWork(db, work)).toBeNull();
    await linkChecklist(db, kept.id, work.id);
    expect(await checklistOfWork(db, work)).toMatchObject({ kind: 'linked', confirmed: true });
    await refuseChecklist(db, kept.id, work.id);
    expect(await checklistOfWork(db, work)).toBeNull();
  });

  it('is asked about when the title is merely alike', async () => {
    const db = await storeWith({ id: '1', title: '番茄炒蛋三个窍门', publishedAt: noon + hour });
    const kept = row({});
    await saveChecklist(db, kept);
    expect(await checklistOfWork(db, await workOf(db, '1'))).toEqual({ kind: 'maybe', rows: [kept] });
  });

  it('is asked about when two works carry the title', async () => {
    const db = await storeWith(
      { id: '1', title: '番茄炒蛋的三个窍门', publishedAt: noon + hour },
      { id: '2', title: '番茄炒蛋的三个窍门！', publishedAt: noon + 2 * hour },
    );
    await saveChecklist(db, row({}));
    expect(await checklistOfWork(db, await workOf(db, '1'))).toMatchObject({ kind: 'maybe' });
  });

  it.each([
    ['of another studio', { studio: 'tiktok' as const }],
    ['kept long before', { at: noon - 20 * day }],
    ['kept long after', { at: noon + 5 * hour }],
    ['with another title', { title: '周末去爬山' }],
    ['without a title', { title: null }],
    ['that belongs elsewhere', { workId: 'douyin:9' }],
  ])('is none %s', async (_, part) => {
    const db = await storeWith({ id: '1', title: '番茄炒蛋的三个窍门', publishedAt: noon + hour });
    await saveChecklist(db, row(part));
    expect(await checklistOfWork(db, await workOf(db, '1'))).toBeNull();
  });
});

describe('skipped items against results', () => {
  it('counts linked checklists only, and says nothing with too few', async () => {
    const db = await storeWith({ id: '1', title: 'a', publishedAt: noon });
    await saveChecklist(db, row({ ticks: { factsTrue: false } }));
    expect(await skippedAgainstResults(db, noon)).toEqual([]);
    await saveChecklist(db, row({ workId: 'douyin:1', ticks: { factsTrue: false, noFormula: true } }));
    expect(await skippedAgainstResults(db, noon)).toMatchObject([
      { item: 'factsTrue', done: 0, difference: null },
    ]);
  });

  it('are compared in points of 100, as the scores are shown', async () => {
    const db = freshStore();
    for (let n = 0; n < 8; n++) {
      const publishedAt = noon - (20 - n) * day;
      const good = n % 2 === 0;
      const values = {
        ...{ views: 1_000 + n, likes: good ? 60 : 6, comments: 5, shares: 5, followsGained: 9 },
        completionRate: good ? 0.45 : 0.2,
      };
      const work = { workId: `${n}`, title: `第 ${n} 锅`, publishedAt, format: 'video' as const, values };
      await collect(db, batch(reading(publishedAt + day, { works: [work] })), noon);
      await saveChecklist(db, row({ workId: `douyin:${n}`, ticks: { factsTrue: good } }));
    }
    const [effect] = await skippedAgainstResults(db, noon);
    expect(effect).toMatchObject({ item: 'factsTrue', skipped: 4, done: 4 });
    expect(effect?.difference?.value).toBeLessThan(-20);
    expect(effect?.difference?.value).toBeGreaterThan(-80);
  });
});
