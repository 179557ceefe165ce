import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthTier } from '../../lib/checklist/checks/craft';
import { shippedPlan } from '../../lib/models/plan';
import { hitGenes } from '../../lib/models/plan-genes';
import { answerWithin, draftHot, hotAnswer, hotClock, topicLife } from '../../lib/models/plan-hot';
import { lengthFit } from '../../lib/models/plan-length';
import { newWorksShare, plannedAgainstRated, qualityShare, weakForms } from '../../lib/models/plan-share';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 22, 2);

describe('the length tier', () => {
  test.each([
    [32, 'single', 30],
    [58, 'single', 60],
    [90, 'scenario', 90],
    [200, 'series', 180],
  ])('%i s is %s', (seconds, tier, about) => {
    expect(lengthFit(seconds, shippedPlan.lengths)).toEqual({
      light: 'green',
      reason: 'in-tier',
      tier,
      about,
    });
  });

  test('the lost digit keeps both readings until the user settles it', () => {
    const settled = { ...shippedPlan.lengths, single: 30 };
    expect(lengthFit(60, shippedPlan.lengths).light).toBe('green');
    expect(lengthFit(60, settled)).toMatchObject({ light: 'amber', reason: 'between', tier: null });
  });

  test('a length that is not known has not passed', () => {
    for (const none of [null, 0, -1, Number.NaN])
      expect(lengthFit(none, shippedPlan.lengths)).toMatchObject({
        light: 'unknown',
        reason: 'length-unknown',
      });
  });

  test('agrees with the craft check of the checklist', () => {
    for (let seconds = 1; seconds <= 400; seconds++) {
      const isIn = lengthFit(seconds, shippedPlan.lengths).light === 'green';
      expect(isIn).toBe(lengthTier(seconds) !== null);
    }
  });
});

describe('a hot topic', () => {
  const topic = { id: 't', name: '冬至', words: ['饺子'], startedAt: now - 10 * hour };
  const draft = (title: string) => ({ id: 'draft', title, topics: [] });

  test('has a day for the answer and seven to live', () => {
    expect(hotClock(topic, now)).toEqual({ phase: 'answer', answerLeft: 14 * hour, lifeLeft: 158 * hour });
    expect(hotClock({ startedAt: now - answerWithin }, now).phase).toBe('answer');
    expect(hotClock({ startedAt: now - answerWithin - 1 }, now)).toMatchObject({
      phase: 'late',
      answerLeft: 0,
    });
    expect(hotClock({ startedAt: now - topicLife - 1 }, now)).toMatchObject({ phase: 'over', lifeLeft: 0 });
    expect(hotClock({ startedAt: now + 1 }, now).phase).toBe('ahead');
  });

  test('a draft answers in time, late, after its life, or is about something else', () => {
    expect(draftHot([topic], draft('冬至吃什么'), now, now)).toMatchObject({
      light: 'green',
      reason: 'in-time',
      left: 14 * hour,
    });
    expect(draftHot([topic], draft('ＪＩＡＯ 饺子'), now + 20 * hour, now)).toMatchObject({
      light: 'amber',
      reason: 'late',
    });
    expect(draftHot([topic], draft('饺子'), now + 8 * 24 * hour, now)).toMatchObject({
      light: 'amber',
      reason: 'over',
    });
    expect(draftHot([topic], draft('春笋'), now, now)).toMatchObject({
      light: 'unknown',
      reason: 'not-about',
    });
    expect(draftHot([topic], draft('饺子'), null, now)).toMatchObject({
      light: 'unknown',
      reason: 'time-unknown',
    });
    expect(draftHot([], draft('饺子'), now, now)).toMatchObject({ light: 'unknown', reason: 'no-topics' });
  });

  test('is answered by the first own work in its life', () => {
    const work = (id: string, after: number | null, title = '饺子') => ({
      ...{ id, title, topics: [] },
      publishedAt: after === null ? null : topic.startedAt + after * hour,
    });
    const works = [
      work('b', 30),
      work('a', 5),
      work('early', -1),
      work('undated', null),
      work('c', 2, '春笋'),
    ];
    expect(hotAnswer(topic, works)).toEqual({ work: 'a', afterHours: 5, inTime: true });
    expect(hotAnswer(topic, [...works].reverse())).toEqual({ work: 'a', afterHours: 5, inTime: true });
    expect(hotAnswer(topic, [work('b', 30)])).toMatchObject({ inTime: false });
    expect(hotAnswer(topic, [work('old', 169)])).toBeNull();
  });
});

describe('the share of quality works', () => {
  test('is judged only where unrated works cannot change it', () => {
    expect(qualityShare([0.9, 0.7, 0.6, 0.2, 0.8], 0.6, 0.6)).toEqual({
      ...{ n: 5, rated: 5, passed: 4, share: 0.8, low: 0.8, high: 0.8, verdict: 'reached' },
    });
    expect(qualityShare([0.9, 0.9, 0.9, 0.1, 0.1, null, null], 0.6, 0.6).verdict).toBe('unknown');
    expect(qualityShare([0.1, 0.1, 0.1, 0.1, 0.1, null], 0.6, 0.6).verdict).toBe('below');
    expect(qualityShare([0.9, 0.9, 0.9, 0.9], 0.6, 0.6)).toMatchObject({ share: null, verdict: 'unknown' });
  });

  test('one more unrated work never makes it reached', () => {
    const scores = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 });
    fc.assert(
      fc.property(scores, (list) => {
        const before = qualityShare(list, 0.6, 0.6);
        expect(qualityShare([...list].reverse(), 0.6, 0.6)).toEqual(before);
        if (before.verdict !== 'reached')
          expect(qualityShare([...list, null], 0.6, 0.6).verdict).not.toBe('reached');
      }),
    );
  });

  test('new works are of the dated ones, and none known is not 0 %', () => {
    expect(newWorksShare([now, now - 1, now - 10, null], now - 5, now)).toBe(2 / 3);
    expect(newWorksShare([null], 0, now)).toBeNull();
    expect(newWorksShare([], 0, now)).toBeNull();
  });
});

test('planned and real marks are compared over the items that have both', () => {
  expect(plannedAgainstRated({ a: 4, b: 5, c: 5 }, { a: 2, b: 4, d: 0 })).toEqual({
    n: 2,
    planned: 4.5,
    rated: 3,
  });
  expect(plannedAgainstRated({ a: 4 }, { b: 4 })).toBeNull();
});

test('only forms with five scored works or more are offered for the blacklist', () => {
  const forms = [
    { name: 'weak', scores: [30, 35, 40, 30, 35] },
    { name: 'few', scores: [10, 10, 10, 10] },
    { name: 'good', scores: [80, 80, 80, 80, 80] },
    { name: 'none', scores: [] },
  ];
  expect(weakForms(forms, 40)).toEqual([{ name: 'weak', n: 5, mean: 34 }]);
});

describe('the gene library', () => {
  const work = (score: number | null, hook: string, rhythm = 'fast') => ({ score, tags: { hook, rhythm } });

  test('shows what hits share beside how many others do', () => {
    const works = [
      ...[work(90, 'question'), work(88, 'question'), work(80, 'result')],
      ...Array.from({ length: 6 }, (_, n) => work(30 + n, n < 1 ? 'question' : 'none')),
      work(null, 'question'),
      { score: 99, tags: {} },
    ];
    const found = hitGenes(works);
    expect(found).toMatchObject({ hits: 3, works: 9 });
    expect(found?.genes).toEqual([
      { feature: 'hook', value: 'question', hits: 2, hitsOf: 3, others: 1, othersOf: 6 },
      { feature: 'rhythm', value: 'fast', hits: 3, hitsOf: 3, others: 6, othersOf: 6 },
    ]);
    expect(hitGenes([...works].reverse())).toEqual(found);
  });

  test('says nothing with too few tagged works', () => {
    expect(hitGenes([])).toBeNull();
    expect(hitGenes(Array.from({ length: 7 }, (_, n) => work(n, 'question')))).toBeNull();
  });
});
