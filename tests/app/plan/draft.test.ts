import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../lib/app/collect';
import { draftPlan, type PlanAnswers, planFacts, planRecord } from '../../../lib/app/plan/draft';
import { listedIn } from '../../../lib/app/plan/lists';
import { addHotTopic, changePlan, planOf, removeHotTopic, setWorkType } from '../../../lib/app/plan/store';
import type { Draft } from '../../../lib/checklist/draft';
import { loadSimplify } from '../../../lib/checklist/simplify';
import { parseTeamList } from '../../../lib/checklist/team';
import { checklistRowSchema } from '../../../lib/core/rows';
import { shippedPlan } from '../../../lib/models/plan';
import { qualityItems } from '../../../lib/models/presets/quality-items';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, day, hour, noon, reading } from '../sightings';

const timeZone = 'Asia/Shanghai';
let db: FupanDb;
let address: string;
beforeEach(() => {
  db = freshStore();
  address = 'https://creator.douyin.com/post/video';
});

const noAnswers: PlanAnswers = { durationSec: null, quality: {} };
const allMarks = (mark: number) => Object.fromEntries(qualityItems.map(({ id }) => [id, mark]));

async function held(draft: Draft, answers: Partial<PlanAnswers> = {}, at: number | null = noon) {
  const facts = await planFacts(db, { studio: 'douyin', address }, noon, timeZone);
  const moment = { now: noon, at, timeZone, simplify: undefined, nameOf: ({ id }: { id: string }) => id };
  return draftPlan(facts, draft, { ...noAnswers, ...answers }, moment);
}

/** Ten works: seven that explain, three quizzes; the last one two days ago. */
async function someWorks(): Promise<void> {
  const works = Array.from({ length: 10 }, (_, n) => ({
    workId: `700${n}`,
    title: n < 7 ? `为什么 ${n}` : `猜一猜 ${n}`,
    publishedAt: noon - (n + 2) * day,
    format: 'video' as const,
    values: { views: 100 },
  }));
  await collect(db, batch(reading(noon - hour, { works })), noon - hour);
  await changePlan(
    db,
    ({ types }) => ({
      types: types.map((type, n) => ({ ...type, words: [['为什么'], ['教你'], ['猜一猜']][n] ?? [] })),
    }),
    noon,
  );
}

describe('the plan in the store', () => {
  test('is the shipped one until it is changed, and a refused change leaves it', async () => {
    expect(await planOf(db)).toEqual(shippedPlan);
    await changePlan(db, () => ({ tolerance: 0.05 }), noon);
    await expect(changePlan(db, () => ({ tolerance: 7 }), noon)).rejects.toThrow();
    expect(await planOf(db)).toMatchObject({ tolerance: 0.05, types: shippedPlan.types, at: noon });
  });

  test('two changes at once both stay', async () => {
    await Promise.all([
      changePlan(db, () => ({ tolerance: 0.05 }), noon),
      changePlan(db, () => ({ windowDays: 7 }), noon),
      setWorkType(db, 'douyin:1', 'quiz', noon),
      setWorkType(db, 'douyin:2', 'quiz', noon),
    ]);
    await setWorkType(db, 'douyin:1', 'tutorial', noon);
    const plan = await planOf(db);
    expect([plan.tolerance, plan.windowDays]).toEqual([0.05, 7]);
    expect(plan.types.map(({ works }) => works)).toEqual([[], ['douyin:1'], ['douyin:2']]);
    await setWorkType(db, 'douyin:1', null, noon);
    expect((await planOf(db)).types[1]?.works).toEqual([]);
  });
});

describe('a draft against the plan', () => {
  test('in an empty store every line is unknown', async () => {
    const plan = await held({ studio: 'douyin', title: '春笋三吃' });
    const { lights } = planRecord(plan, noAnswers);
    expect(Object.keys(lights).sort()).toEqual(
      ['blacklist', 'cadence', 'formulas', 'hot', 'length', 'mix', 'quality', 'window'].sort(),
    );
    expect(new Set(Object.values(lights))).toEqual(new Set(['unknown']));
  });

  test('words find its type, the user overrules them, and the mix says what it does', async () => {
    await someWorks();
    expect(await held({ title: '为什么要焯水' })).toMatchObject({
      type: 'explainer',
      mix: { light: 'amber', reason: 'over', before: 0.7 },
    });
    expect(await held({ title: '为什么要焯水' }, { type: 'tutorial' })).toMatchObject({
      type: 'tutorial',
      mix: { light: 'green' },
    });
    expect(await held({ title: '春笋' })).toMatchObject({ type: null, mix: { light: 'unknown' } });
  });

  test('its series gives rhythm and type; a topic tells it too', async () => {
    await someWorks();
    const id = '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21';
    await db.series.put({ id, name: '十万个', works: [], words: ['为什么'], everyDays: 10, at: noon });
    expect(await held({ title: '焯水', topics: ['为什么'] })).toMatchObject({
      series: { id },
      cadence: { light: 'amber', reason: 'too-soon', since: 2 },
    });
    address += '?item=7000';
    expect((await held({ title: '焯水', topics: ['为什么'] })).cadence).toMatchObject({ since: 3 });
    expect((await held({ title: '焯水' })).cadence).toBeNull();
    expect(await held({ title: '焯水' }, { series: id }, noon + 20 * day)).toMatchObject({
      cadence: { light: 'amber', reason: 'scheduled-late' },
    });
  });

  test('answers a topic that was noted, as long as the page shows when it goes out', async () => {
    await addHotTopic(db, { name: '冬至', words: [], startedAt: noon - 3 * hour, at: noon });
    expect((await held({ title: '冬至吃什么' })).hot).toMatchObject({ light: 'green', left: 21 * hour });
    expect((await held({ title: '冬至吃什么' }, {}, null)).hot).toMatchObject({ reason: 'time-unknown' });
    const [topic] = await db.hotTopics.toArray();
    await removeHotTopic(db, topic?.id ?? '');
    expect((await held({ title: '冬至吃什么' })).hot).toMatchObject({ reason: 'no-topics' });
  });

  test('the lists find an entry in text, script or the name of its type; an empty list passes nothing', async () => {
    const lists = { formulas: '震惊\n# 说明\n/三秒.{0,2}反转/', blacklist: 'quiz' };
    await changePlan(db, () => lists, noon);
    expect((await held({ title: '震·惊！春笋' })).formulas).toMatchObject({
      light: 'amber',
      entries: ['震惊'],
    });
    expect((await held({ title: '春笋', script: '三秒后反转' })).formulas.entries).toEqual([
      '/三秒.{0,2}反转/',
    ]);
    expect((await held({ title: '春笋' })).formulas).toMatchObject({ light: 'green', reason: 'clear' });
    expect((await held({})).formulas).toMatchObject({ light: 'unknown', reason: 'no-text' });
    expect((await held({ title: '春笋' }, { type: 'quiz' })).blacklist).toMatchObject({ entries: ['quiz'] });
    await changePlan(db, () => ({ formulas: '# 空的\n' }), noon);
    expect((await held({ title: '春笋' })).formulas).toMatchObject({
      light: 'unknown',
      reason: 'empty-list',
    });
  });

  test('planned quality passes only when every item is planned', async () => {
    const quality = async (marks: Record<string, number>) => (await held({}, { quality: marks })).quality;
    expect(await quality(allMarks(4))).toMatchObject({ light: 'green', reason: 'reaches' });
    const { [qualityItems[0]?.id ?? '']: _, ...most } = allMarks(5);
    expect(await quality(most)).toMatchObject({ light: 'unknown', reason: 'not-planned' });
    expect(await quality({ [qualityItems[0]?.id ?? '']: 1 })).toMatchObject({
      light: 'amber',
      reason: 'below',
    });
  });

  test('what is kept of it fits the row of a checklist', async () => {
    await someWorks();
    const answers: PlanAnswers = { type: 'quiz', durationSec: 92, quality: allMarks(4) };
    const plan = planRecord(await held({ title: '猜' }, answers), answers);
    expect(plan).toMatchObject({ type: 'quiz', series: null, durationSec: 92, lights: { length: 'green' } });
    const row = {
      ...{
        id: '0a5d4b9e-6c3f-4f0e-9a51-2f6f0f6b7c10',
        studio: 'douyin',
        at: noon,
        title: null,
        workId: null,
      },
      ...{ light: 'green', findings: [], unknown: [], ticks: {}, commercial: false },
    };
    expect(checklistRowSchema.parse({ ...row, plan }).plan).toEqual(plan);
    expect(checklistRowSchema.parse(row).plan).toBeUndefined();
  });
});

test('a list reads disguised wording as the checklist does, and its own exceptions', async () => {
  const simplify = await loadSimplify();
  const { list } = parseTeamList('绝绝子\n開箱\n=绝绝子咖啡馆');
  expect(listedIn(['这家绝\u200b绝 子'], list)).toEqual(['绝绝子']);
  expect(listedIn(['去绝绝子咖啡馆'], list)).toEqual([]);
  expect(listedIn(['新品开箱'], list, simplify)).toEqual(['開箱']);
  expect(listedIn(['ＡＢＣ'], parseTeamList('abc').list)).toEqual(['abc']);
  expect(listedIn(['什么都没有'], list)).toEqual([]);
  expect(listedIn(['任何'], parseTeamList('').list)).toEqual([]);
});
