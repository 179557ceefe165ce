import { beforeAll, describe, expect, test } from 'vitest';
import { backupFile } from '../../lib/app/backup/export';
import { restoreBackup } from '../../lib/app/backup/restore';
import { budgets } from '../../lib/app/commerce/ledger';
import { fillWithDemo, isFilled } from '../../lib/app/demo/fill';
import { demoReadings } from '../../lib/app/demo/readings';
import { judgedExperiments } from '../../lib/app/experiments/experiments';
import { liveDesk } from '../../lib/app/live-runs';
import { liveOverview } from '../../lib/app/queries/lives';
import { dueDecisions } from '../../lib/app/reviews/due';
import { lookForAlerts } from '../../lib/app/scorecards/alerts';
import { isRoleId } from '../../lib/checklist/roles';
import { readingSchema } from '../../lib/core/reading';
import { planBudget } from '../../lib/models/budget';
import { riskCategories, riskLevel } from '../../lib/models/risk';
import { crisisClocks } from '../../lib/models/risk-crisis';
import { riskStarters } from '../../lib/models/risk-starters';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';

const now = Date.UTC(2026, 10, 22, 4);
let db: FupanDb;
beforeAll(async () => {
  db = freshStore();
  await fillWithDemo(db, now, 'zh');
});

/** A backup without its first line, which says when and by which version. */
const content = async (store: FupanDb) => {
  const text = await (await backupFile(store, { app: '1', now })).text();
  return text.slice(text.indexOf('\n'));
};

describe('invented data', () => {
  test('is readings that a page could have sent, none of them from the future', () => {
    const readings = demoReadings(now);
    for (const reading of readings) expect(readingSchema.safeParse(reading).error).toBeUndefined();
    expect(Math.max(...readings.map(({ at }) => at))).toBeLessThanOrEqual(now);
  });

  test('fills every kind of row that pages show, and passes the checks of a backup', async () => {
    const file = await backupFile(db, { app: '1', now });
    const other = freshStore();
    await restoreBackup(other, file, 'replace');
    expect(await other.budgets.toArray()).toEqual(await db.budgets.toArray());
    const shown = [
      ...[other.works, other.accounts, other.accountDays, other.curves, other.breakdowns, other.lives],
      ...[other.liveSamples, other.ratings, other.checklists, other.manualValues, other.secondRatings],
      ...[other.featureTags, other.benchmarks, other.orders, other.ledger, other.budgets, other.touchPaths],
      ...[other.typedCounts, other.moneyImports, other.experiments, other.people, other.series],
      ...[other.plans, other.hotTopics, other.liveRuns, other.risks, other.crises, other.credentials],
      ...[other.drills, other.reviews],
    ];
    for (const table of shown) expect([table.name, await table.count()]).not.toEqual([table.name, 0]);
  });

  test('is the same again for the same day', async () => {
    const again = freshStore();
    expect(await isFilled(again)).toBe(false);
    await fillWithDemo(again, now, 'zh');
    expect(await isFilled(again)).toBe(true);
    expect(await content(again)).toBe(await content(db));
  });

  test('names only works that are there', async () => {
    const ids = new Set(await db.works.toCollection().primaryKeys());
    const experiments = await db.experiments.toArray();
    const named = [
      ...(await db.ratings.toArray()).map(({ workId }) => workId),
      ...(await db.featureTags.toArray()).map(({ workId }) => workId),
      ...(await db.checklists.toArray()).flatMap(({ workId }) => workId ?? []),
      ...experiments.flatMap(({ works }) => works.map(({ work }) => work)),
    ];
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('invented money', () => {
  test('refunds at most what was paid, and pays out what the orders of the weeks brought', async () => {
    const orders = await db.orders.toArray();
    expect(orders.filter(({ refundMinor }) => refundMinor > 0).length).toBeGreaterThan(20);
    for (const { amountMinor, refundMinor, at } of orders) {
      expect(refundMinor).toBeLessThanOrEqual(amountMinor);
      expect(at).toBeLessThanOrEqual(now);
    }
    const paidOut = (await db.ledger.toArray())
      .filter(({ note }) => note.startsWith('小店回款'))
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const net = orders.reduce((sum, { amountMinor, refundMinor }) => sum + amountMinor - refundMinor, 0);
    expect(paidOut).toBeGreaterThan(0.95 * net);
    expect(paidOut).toBeLessThanOrEqual(net);
  });

  test('plans a budget that adds up', async () => {
    const [budget] = await budgets(db);
    expect(budget && planBudget(budget).problems).toEqual([]);
  });

  test('shows people in the room while they were there', async () => {
    const overview = await liveOverview(db);
    expect(overview?.sessions.map(({ samples }) => samples.length > 20)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test('its experiments end as experiments do: one better, others cannot tell', async () => {
  const judged = await judgedExperiments(db, now);
  const found = Object.fromEntries(
    judged.map(({ row, judgement }) => [row.name, judgement?.primary.map(({ verdict }) => verdict)]),
  );
  expect(found).toEqual({
    开头先给成品: ['better'],
    封面加人物: ['cannot-tell'],
    标题改成提问: ['cannot-tell'],
    发布两天后换封面: ['cannot-tell'],
    '缩略图 A/B（YouTube 自带）': undefined,
  });
});

test('one bad day of one account is out of line', async () => {
  const other = freshStore();
  await fillWithDemo(other, now, 'zh');
  await lookForAlerts(other, now);
  const open = await other.alerts.toArray();
  expect(open.map(({ kind, subject, day, verdict }) => [kind, subject, day, verdict])).toContainEqual([
    ...['day', 'bilibili:self', '2026-11-18', 'drop'],
  ]);
  expect(open.length).toBeLessThan(10);
});

describe('the invented team', () => {
  test('has people with roles that are named', async () => {
    const roles = (await db.people.toArray()).map((person) => person.roles);
    expect(roles.every((each) => each.length > 1)).toBe(true);
    expect(roles.flat().filter((id) => !isRoleId(id))).toEqual([]);
  });

  test('made one live session ready, and learnt from one that was captured', async () => {
    const { runs } = await liveDesk(db, now);
    expect(runs.map(({ row, session }) => [row.phase, session?.live.id, row.incidents.length])).toEqual([
      ['before', undefined, 0],
      [null, 'wechat-channels:demo-live-0', 2],
    ]);
    const [planned, done] = runs.map(({ row }) => row);
    expect([planned?.ticks.length, done?.ticks.length]).toEqual([3, 13]);
    expect(Object.values(done?.review ?? {}).every((chapter) => chapter.length > 0)).toBe(true);
    expect(done?.title).toBe((await db.lives.get(done?.live ?? ''))?.title);
  });

  test('has risks of every category, assessed again as time went by, one of them not yet', async () => {
    const risks = await db.risks.toArray();
    expect(new Set(risks.map(({ category }) => category))).toEqual(new Set(riskCategories));
    expect(risks.filter((risk) => riskLevel(risk) === null)).toHaveLength(1);
    const starters = new Map<string, string>(riskStarters.map(({ id, category }) => [id, category]));
    for (const { history, at, probability, impact, status, starter, category } of risks) {
      expect(history.at(-1)).toEqual({ at, probability, impact, status });
      expect(history.map((each) => each.at)).toEqual(history.map((each) => each.at).sort());
      if (starter !== null) expect(starters.get(starter)).toBe(category);
    }
  });

  test('was through one crisis, with both clocks kept', async () => {
    const [crisis, ...others] = await db.crises.toArray();
    expect(others).toEqual([]);
    if (!crisis) throw new Error('no crisis');
    const { startedAt, answeredAt, closedAt } = crisis;
    const news = crisis.news.map(({ at }) => at);
    const clocks = crisisClocks({ startedAt, answeredAt, closedAt, news }, now);
    expect([clocks.answer.isLate, clocks.news]).toEqual([false, null]);
    expect(Math.max(...news)).toBeLessThan(closedAt ?? 0);
  });

  test.each([0, 1, 4])('predicted one thing that came and one that did not, %i days on', async (days) => {
    const later = now + days * 86_400_000;
    const other = freshStore();
    await fillWithDemo(other, later, 'en');
    const today = new Date(later).toISOString().slice(0, 10);
    const due = await dueDecisions(other, { from: '2026-01-01', to: '2027-12-31' }, today);
    const outcomes = due.map(({ scored }) => [scored?.outcome, scored?.reason]);
    expect(outcomes).toHaveLength(3);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        ['reached', null],
        ['missed', null],
        ['unknown', 'not-due'],
      ]),
    );
  });
});
