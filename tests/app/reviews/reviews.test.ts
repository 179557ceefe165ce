import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../../lib/app/collect';
import { dueDecisions } from '../../../lib/app/reviews/due';
import { prepareReview } from '../../../lib/app/reviews/prepare';
import {
  addDecision,
  keepNotes,
  listReviews,
  type ReviewAbout,
  removeDecision,
  removeReview,
} from '../../../lib/app/reviews/reviews';
import { addDays, startOfDay } from '../../../lib/core/dates';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, hour, noon, reading } from '../sightings';

const zone = 'Asia/Shanghai';
/** The second last whole week before `noon`, and the one after it. */
const week: ReviewAbout = {
  scope: 'all',
  period: { kind: 'week', from: '2026-11-02', to: '2026-11-08' },
};
const next = { from: '2026-11-09', to: '2026-11-15' };
const today = '2026-11-22';
const decision = {
  what: '开头三秒先出锅',
  owner: '小满',
  due: '2026-11-15',
  prediction: { metric: 'views', direction: 'up', size: 0.1 },
} as const;

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

/** The account's own views of each day, `from` to `to`. */
async function views(from: string, to: string, value: (day: string) => number): Promise<void> {
  const accountDays = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    accountDays.push({ day, values: { views: value(day) } });
  const account = { accountId: 'a', name: '山野', values: { followerTotal: 500 } };
  await collect(db, batch(reading(noon, { account, accountDays }, { accountId: 'a' })), noon);
}

describe('reviews that were held', () => {
  test('begin with the first decision, take more, and lose one', async () => {
    await addDecision(db, week, decision, noon);
    await addDecision(db, week, { ...decision, what: '换封面', prediction: null }, noon + 1);
    await keepNotes(db, week, '这周稳', noon + 2);
    const [review, ...others] = await listReviews(db);
    expect(others).toEqual([]);
    expect(review).toMatchObject({ ...week, notes: '这周稳', at: noon + 2 });
    expect(review?.decisions.map(({ what }) => what)).toEqual(['开头三秒先出锅', '换封面']);
    await removeDecision(db, week, review?.decisions[0]?.id ?? '', noon + 3);
    expect((await listReviews(db))[0]?.decisions.map(({ what }) => what)).toEqual(['换封面']);
    await removeReview(db, review?.id ?? '');
    expect(await listReviews(db)).toEqual([]);
  });

  test('stand one for each period and scope, the latest days first', async () => {
    await keepNotes(db, week, '', noon);
    await keepNotes(db, { ...week, scope: 'douyin:a' }, '', noon + 1);
    await keepNotes(db, { ...week, period: { kind: 'week', ...next } }, '', noon);
    const reviews = await listReviews(db);
    expect(reviews.map(({ scope, period }) => [period.from, scope])).toEqual([
      ['2026-11-09', 'all'],
      ['2026-11-02', 'douyin:a'],
      ['2026-11-02', 'all'],
    ]);
  });

  test.each([
    ['no text', { ...decision, what: '  ' }],
    ['a day that is none', { ...decision, due: '2026-02-30' }],
    ['no size', { ...decision, prediction: { ...decision.prediction, size: 0 } }],
    [
      'an endless size',
      { ...decision, prediction: { ...decision.prediction, size: Number.POSITIVE_INFINITY } },
    ],
  ])('refuse a decision with %s and keep nothing', async (_, wrong) => {
    await expect(addDecision(db, week, wrong, noon)).rejects.toThrow();
    expect(await listReviews(db)).toEqual([]);
  });
});

describe('decisions that fell due', () => {
  test('are scored against the days up to their due date', async () => {
    await views('2026-09-01', '2026-11-15', (day) => (day < next.from ? 100 : 120));
    await addDecision(db, week, decision, noon);
    const [due] = await dueDecisions(db, next, today);
    expect(due).toMatchObject({ base: 700, measured: 840, usual: 0 });
    expect(due?.scored).toMatchObject({ outcome: 'reached', beyondUsual: true });
    expect(due?.scored?.change).toBeCloseTo(0.2, 9);
    expect(await dueDecisions(db, week.period, today)).toEqual([]);
  });

  test('say when a move is no further than the usual one', async () => {
    const even = (day: string) => Math.floor(Date.parse(day) / 86_400_000 / 7) % 2;
    await views('2026-09-01', '2026-11-15', (day) => (even(day) ? 100 : 140));
    await addDecision(
      db,
      week,
      { ...decision, prediction: { ...decision.prediction, direction: 'down' } },
      noon,
    );
    const [due] = await dueDecisions(db, next, today);
    expect(due?.scored?.change).not.toBeNull();
    expect(due?.usual).toBeGreaterThan(Math.abs(due?.scored?.change ?? 1));
    expect(due?.scored?.beyondUsual).toBe(false);
  });

  test('are unknown while nothing was measured, and not due while the day is not over', async () => {
    await views('2026-11-01', '2026-11-08', () => 100);
    await addDecision(db, week, decision, noon);
    expect((await dueDecisions(db, next, today))[0]?.scored).toMatchObject({
      outcome: 'unknown',
      reason: 'not-measured',
    });
    expect((await dueDecisions(db, next, '2026-11-15'))[0]?.scored?.reason).toBe('not-due');
    await addDecision(db, { ...week, scope: 'douyin:nobody' }, decision, noon);
    const nobody = (await dueDecisions(db, next, today)).find(({ review }) => review.scope !== 'all');
    expect(nobody?.scored?.reason).toBe('no-base');
  });

  test('are not compared when other accounts were read, or from another place', async () => {
    await views('2026-11-01', '2026-11-15', () => 100);
    await addDecision(db, week, decision, noon);
    const accountDays = [];
    for (let day = next.from; day <= next.to; day = addDays(day, 1))
      accountDays.push({ day, values: { views: 50 } });
    const second = { account: { accountId: 'b', name: '第二个', values: {} }, accountDays };
    await collect(db, batch(reading(noon, second, { accountId: 'b' })), noon);
    expect((await dueDecisions(db, next, today))[0]).toMatchObject({
      measured: null,
      scored: { outcome: 'unknown', reason: 'other-accounts', change: null },
    });
    const publishedAt = startOfDay(next.from, zone) + hour;
    const work = { workId: '1', accountId: 'a', title: '一', publishedAt, format: 'video' as const };
    const seen = { works: [{ ...work, values: { views: 9_000 } }] };
    await collect(db, batch(reading(publishedAt + 24 * hour, seen, { accountId: 'a' })), noon);
    await addDecision(db, { ...week, scope: 'douyin:a' }, decision, noon);
    const own = (await dueDecisions(db, next, today)).find(({ review }) => review.scope === 'douyin:a');
    expect(own?.scored).toMatchObject({ outcome: 'unknown', reason: 'other-source' });
  });

  test('take a base that was read only later', async () => {
    await addDecision(db, week, decision, noon);
    expect((await listReviews(db))[0]?.decisions[0]?.prediction?.base).toBeNull();
    await views('2026-10-01', '2026-11-15', () => 100);
    expect((await dueDecisions(db, next, today))[0]).toMatchObject({ base: 700, measured: 700 });
  });

  test('without a prediction are shown without a score', async () => {
    await addDecision(db, week, { ...decision, prediction: null }, noon);
    expect((await dueDecisions(db, next, today))[0]).toMatchObject({ scored: null });
  });
});

describe('what a review begins with', () => {
  async function work(workId: string, day: string, scale: number): Promise<void> {
    const publishedAt = startOfDay(day, zone) + hour;
    const values = { views: 100 * scale, likes: 10 * scale, comments: scale, shares: 1 };
    const seen = {
      workId,
      accountId: 'a',
      title: `第 ${workId} 锅`,
      publishedAt,
      format: 'video' as const,
      values,
    };
    await collect(db, batch(reading(publishedAt + 24 * hour, { works: [seen] }, { accountId: 'a' })), noon);
  }
  const period = { range: week.period, before: { from: '2026-10-26', to: '2026-11-01' } };

  test('is nothing while nothing was read', async () => {
    expect(await prepareReview(db, 'all', period, zone)).toBeNull();
  });

  test('is the works of its own days on its own calendar, and those out of line', async () => {
    for (let n = 0; n < 12; n++) await work(`${n}`, addDays('2026-10-10', n), 10 + (n % 3));
    await work('first', '2026-11-02', 11);
    await work('hit', '2026-11-08', 400);
    await work('after', '2026-11-09', 11);
    const prepared = await prepareReview(db, 'all', period, zone);
    expect(prepared?.standings.map(({ work: { workId } }) => workId).sort()).toEqual(['first', 'hit']);
    expect(prepared?.worksOut.map(({ standing }) => standing.work.workId)).toEqual(['hit']);
    expect(prepared?.worksOut[0]?.anomalies[0]).toMatchObject({ verdict: 'rise' });
    // An hour after midnight in Shanghai is still the day before in London.
    const london = await prepareReview(db, 'all', period, 'Europe/London');
    expect(london?.standings.map(({ work: { workId } }) => workId).sort()).toEqual(['after', 'hit']);
  });

  test('is each account with both periods, and its days out of line', async () => {
    await views('2026-09-01', '2026-11-15', (day) =>
      day === '2026-11-05' ? 5 : 100 + (Number(day.slice(8)) % 5),
    );
    const prepared = await prepareReview(db, 'all', period, zone);
    const [account] = prepared?.accounts ?? [];
    expect(account?.now).toMatchObject({ id: 'douyin:a', origin: { views: 'account-days' } });
    expect(account?.before?.origin.views).toBe('account-days');
    expect(account?.before?.facts.views?.value).toBeGreaterThan(account?.now.facts.views?.value ?? 0);
    expect(prepared?.daysOut.map(({ day, metric, verdict }) => [day, metric, verdict])).toEqual([
      ['2026-11-05', 'views', 'drop'],
    ]);
  });
});
