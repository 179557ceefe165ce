import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../lib/app/collect';
import {
  type Draft,
  joinWork,
  judgedExperiments,
  noteExperiment,
  removeExperiment,
  sizing,
  startExperiment,
  takeLastWork,
} from '../../../lib/app/experiments/experiments';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, day, hour, reading } from '../sightings';

const start = Date.UTC(2026, 10, 1, 4);
const draft: Draft = {
  ...{
    name: '封面加字',
    kind: 'ab',
    hypothesis: '',
    variables: ['封面加字'],
    studio: 'douyin',
    currency: 'CNY',
  },
  ...{ metrics: { exposure: 'views' }, primary: 'exposure', lift: 0.3, work: null, changedAt: null },
};
let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

/** A work read at the given ages (hours) with these views. */
async function publish(
  workId: string,
  publishedAt: number,
  views: Readonly<Record<number, number>>,
): Promise<string> {
  for (const [age, value] of Object.entries(views)) {
    const work = {
      workId,
      accountId: 'a',
      title: workId,
      publishedAt,
      format: 'video' as const,
      state: 'public' as const,
      values: { views: value },
    };
    const at = publishedAt + Number(age) * hour;
    await collect(db, batch(reading(at, { works: [work] })), at);
  }
  return `douyin:${workId}`;
}

const only = async (now: number) => {
  const [first] = await judgedExperiments(db, now);
  if (!first) throw new Error('no experiment');
  return first;
};

describe('an A/B across works', () => {
  test('says how many works it takes from how far own works spread', async () => {
    expect(await sizing(db, draft, start)).toEqual({ spread: null, perArm: 452, perFourWeeks: 0 });
    for (const n of [1, 2, 3, 4, 5, 6]) await publish(`${n}`, start - n * day, { 24: 1_000 * 1.1 ** n });
    const { spread, perArm, perFourWeeks } = await sizing(db, draft, start + day);
    expect(spread).toBeCloseTo(Math.log(1.1) * Math.sqrt(3.5));
    expect(perArm).toBeLessThan(60);
    expect(perFourWeeks).toBe(6);
  });

  test('fixes its plan, deals the arms, and each work takes the next one', async () => {
    const id = await startExperiment(db, draft, start);
    const { row } = await only(start);
    expect(row).toMatchObject({ name: '封面加字', lift: 0.3, perArm: 452, startedAt: start, works: [] });
    expect(row.dealt).toHaveLength(1_000);
    const works = [];
    for (const n of [0, 1, 2]) works.push(await publish(`${n}`, start + n * day, { 24: 100 }));
    for (const work of [...works, works[0] ?? '']) await joinWork(db, id, work, start + 9 * day);
    const joined = await only(start + 9 * day);
    expect(joined.works.map(({ id: work, arm }) => [work, arm])).toEqual(
      works.map((work, n) => [work, row.dealt[n]]),
    );
    await takeLastWork(db, id, start + 9 * day);
    const after = await only(start + 9 * day);
    expect(after.works).toHaveLength(2);
    expect(after.waiting).toEqual([{ id: works[2], title: '2' }]);
  });

  test('judges works published since the start, and tells of earlier ones', async () => {
    const id = await startExperiment(db, draft, start);
    const { dealt } = (await only(start)).row;
    await joinWork(db, id, await publish('early', start - day, { 24: 9_999_999 }), start);
    for (let n = 1; n < 31; n++) {
      const views = (dealt[n] === 1 ? 200 : 100) + (n % 5);
      await joinWork(db, id, await publish(`w${n}`, start + n * hour, { 24: views }), start + 3 * day);
    }
    const soon = await only(start + 3 * day);
    expect(soon.early).toBe(1);
    expect(soon.judgement).toMatchObject({
      provisional: true,
      primary: [{ verdict: 'better', known: 30, due: 30 }],
    });
    expect(soon.judgement?.primary[0]?.lift).toBeCloseTo(1, 1);
    expect((await only(start + 10 * day)).judgement?.provisional).toBe(false);
  });

  test('that is closed is not judged again by what came later', async () => {
    const id = await startExperiment(db, draft, start);
    for (let n = 0; n < 30; n++)
      await joinWork(db, id, await publish(`w${n}`, start + n * hour, { 24: 100 + n }), start + day);
    await noteExperiment(
      db,
      id,
      { endedAt: start + 24 * hour, decision: 'dropped', learnt: '不明显' },
      start + day,
    );
    const { row, judgement, waiting } = await only(start + 30 * day);
    expect(row).toMatchObject({ decision: 'dropped', learnt: '不明显', lift: 0.3 });
    // Only the work of the first hour was a day old when it was closed.
    expect(judgement?.primary[0]).toMatchObject({ known: 1, verdict: 'cannot-tell' });
    expect(waiting).toEqual([]);
    await removeExperiment(db, id);
    expect(await judgedExperiments(db, start)).toEqual([]);
  });
});

test('before and after on one work is held against own works at the same age', async () => {
  for (let n = 1; n <= 19; n++)
    await publish(`o${n}`, start - (20 + n) * day, { 24: 1_000, 48: 1_200 + n, 72: 1_300 });
  const work = await publish('mine', start, { 24: 1_000, 48: 2_000, 72: 2_100 });
  await startExperiment(db, { ...draft, kind: 'before-after', work, changedAt: start + day }, start + day);
  const { judgement, early, row } = await only(start + 4 * day);
  expect(row).toMatchObject({ dealt: [], perArm: null });
  expect(early).toBe(0);
  expect(judgement?.primary).toMatchObject([{ verdict: 'better', known: 1, hours: 24 }]);
  expect(judgement?.primary[0]?.lift).toBeCloseTo(2_000 / 1_210 - 1);
});

test("a studio's own result is noted and not judged", async () => {
  const id = await startExperiment(db, { ...draft, kind: 'studio', studio: 'youtube' }, start);
  await noteExperiment(
    db,
    id,
    { studioResult: { outcome: 'same', winner: '', at: start + day } },
    start + day,
  );
  expect(await only(start + day)).toMatchObject({
    judgement: null,
    row: { studioResult: { outcome: 'same' } },
  });
  await expect(noteExperiment(db, id, { spendMinor: -1 }, start)).rejects.toThrow();
});
