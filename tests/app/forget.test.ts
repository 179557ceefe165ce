import { beforeEach, describe, expect, it } from 'vitest';
import { chooseAccount, hiddenAccounts } from '../../lib/app/accounts';
import { collect } from '../../lib/app/collect';
import { judgedExperiments } from '../../lib/app/experiments/experiments';
import { forget, weigh } from '../../lib/app/forget';
import { coverage } from '../../lib/app/queries/coverage';
import { worksOf } from '../../lib/app/queries/filter';
import { accountsOf } from '../../lib/app/queries/overview';
import { saveRating } from '../../lib/app/ratings';
import { countOutdated, keepWithin, setRetention } from '../../lib/app/retention';
import type { CurveSighting, ReadingParts } from '../../lib/core/reading';
import { shippedPlan } from '../../lib/models/plan';
import type { FupanDb } from '../../lib/store/database';
import { unpackDay } from '../../lib/store/pack-day';
import { getMeta } from '../../lib/store/tables/meta';
import { planRowSchema } from '../../lib/store/tables/plan-rows';
import { freshStore } from '../store/fresh-store';
import { batch, day, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const curve = (workId: string): CurveSighting => ({
  workId,
  kind: 'retention',
  variant: 'self',
  x: 'sec',
  y: 'ratio',
  points: [[0, 1]],
});
const account = (accountId: string, works: readonly string[]): ReadingParts => ({
  account: { accountId, name: accountId, values: { followerTotal: 7 } },
  works: works.map((workId, n) => ({
    workId,
    aliases: [`x${workId}`],
    publishedAt: noon - day,
    values: { views: n + 1 },
  })),
  accountDays: [{ day: '2026-11-20', values: { views: 9 } }],
  windows: [{ window: 'days:7', values: { views: 9 } }],
  curves: [curve(works[0] ?? '')],
  breakdowns: [{ kind: 'traffic', unit: 'share', parts: [{ key: 'a', value: 1 }] }],
});

/** Two accounts of one studio and one of another, each with rows in every table that knows them. */
async function three(): Promise<void> {
  const see = (studio: 'douyin' | 'bilibili', parts: ReadingParts) =>
    collect(db, batch(reading(noon, parts, { studio })), noon);
  await see('douyin', account('a', ['1', '2']));
  await see('douyin', account('b', ['3']));
  await see('bilibili', account('a', ['1']));
  for (const workId of ['douyin:1', 'douyin:3', 'bilibili:1'] as const)
    await saveRating(db, { workId, marks: { opening: 3 }, model: 'q1', at: noon });
}

const uuid = (n: number) => `5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e2${n}`;
const rated = (workId: string) => ({ workId, marks: { opening: 3 }, model: 'q1', at: noon });

/** Everything that people and Fupan write of works and accounts: some about one of them alone, some about several. */
async function written(): Promise<void> {
  const keys = ['douyin:1', 'douyin:3', 'bilibili:1'];
  const owners = ['douyin:a', 'douyin:b', 'bilibili:a', 'douyin'];
  await db.secondRatings.bulkPut(keys.map(rated));
  await db.featureTags.bulkPut(keys.map((workId) => ({ workId, tags: { rhythm: 'fast' }, at: noon })));
  await db.alerts.bulkPut(
    [...keys, ...owners.slice(0, 3)].map((subject) => ({
      ...{ id: `work/${subject}/views/2026-11-20`, kind: 'work' as const, subject, metric: 'views' },
      ...{ day: '2026-11-20', verdict: 'drop' as const, value: 3, expected: 9, n: 12 },
      ...{ firstSeen: noon, lastSeen: noon, state: 'open' as const, at: noon },
    })),
  );
  const period = { kind: 'week' as const, from: '2026-11-09', to: '2026-11-15' };
  await db.reviews.bulkPut(
    owners.map((scope, n) => ({ id: uuid(n), scope, period, decisions: [], notes: scope, at: noon })),
  );
  const typed = { from: '2026-11-09', to: '2026-11-15', value: 1, source: '问卷', at: noon };
  await db.manualValues.bulkPut(
    [...owners, ...keys].map((scope, n) => ({ ...typed, id: uuid(n), indicator: 'nps', scope, note: '' })),
  );
  await db.typedCounts.bulkPut(
    ['all', ...keys].map((scope, n) => ({
      ...{ ...typed, id: uuid(n), of: 'unit', what: 'newCustomers', scope, currency: null },
    })),
  );
  await db.people.put({ id: uuid(0), name: '小满', roles: [], accounts: owners.slice(0, 3), at: noon });
  await db.series.put({ id: uuid(0), name: '春笋', works: keys, words: [], everyDays: null, at: noon });
  const plan = planRowSchema.parse({ ...shippedPlan, id: 'own', at: noon });
  await db.plans.put({ ...plan, types: plan.types.map((type) => ({ ...type, works: keys })) });
  const checklist = { studio: 'bilibili' as const, at: noon, title: '', light: 'green' as const };
  await db.checklists.put({
    ...{ ...checklist, id: uuid(0), commercial: false, workId: 'bilibili:1', notOf: keys },
    ...{ findings: [], unknown: [], ticks: {} },
  });
  await db.liveRuns.put({
    ...{ id: uuid(0), studio: 'douyin', title: '包饺子', startedAt: noon, endedAt: null },
    ...{ live: 'douyin:L1', notOf: ['douyin:L1', 'douyin:L3'], phase: null, roles: {}, ticks: [] },
    ...{ incidents: [], review: { effect: '', problems: '', measures: '' }, at: noon },
  });
  await db.lives.bulkPut(
    ['a', 'b'].map((id, n) => ({
      ...{ id: `douyin:L${n * 2 + 1}`, studio: 'douyin' as const, liveId: `L${n * 2 + 1}` },
      ...{ accountId: `douyin:${id}`, title: null, startedAt: noon, durationSec: null, latest: {} },
      ...{ firstSeen: noon, seenAt: noon },
    })),
  );
  await db.experiments.put({
    ...{ id: uuid(0), name: '开头', kind: 'ab', hypothesis: '', variables: ['开头'], studio: 'douyin' },
    ...{ metrics: { conversion: 'views' }, primary: 'conversion', lift: 0.1, spread: null, perArm: null },
    ...{ dealt: [0, 1, 1, 0, 0], changedAt: null, studioResult: null, spendMinor: null, gainMinor: null },
    ...{ works: keys.map((work, n) => ({ work, arm: [0, 1, 1][n] ?? 0 })), currency: 'CNY', learnt: '' },
    ...{ startedAt: noon, endedAt: null, decision: null, at: noon },
  });
  const apart = { title: null, metric: 'views' as const, captured: 3, capturedAt: noon, imported: 4 };
  await db.imports.put({
    ...{ id: 'bilibili/file-1', studio: 'bilibili', kind: 'works', name: 'a.csv', at: noon, asOf: noon },
    ...{ state: 'done', added: 0, changed: 0, refused: 0 },
    disagreements: ['douyin:1', 'douyin:a 2026-11-20', 'douyin:b 2026-11-20'].map((of) => ({ ...apart, of })),
  });
  const journal = { part: 0, works: [], day: '2026-11-20', dayEntries: [], marks: [], accountDays: [] };
  await db.importParts.bulkPut([
    { ...journal, import: 'douyin/file-1', account: null, made: ['douyin:1'], windows: [] },
    { ...journal, import: 'bilibili/file-1', account: 'bilibili:a', made: ['bilibili:1'], windows: [] },
  ]);
}

/** Names of the tables in which any row has one of these keys, alone or at the beginning of a text. */
async function mentioning(of: readonly string[]): Promise<string[]> {
  const names = await Promise.all(
    db.tables.map(async (table) => {
      const text = JSON.stringify(await table.toArray());
      return of.some((one) => text.includes(`"${one}"`) || text.includes(`"${one} `)) ? [table.name] : [];
    }),
  );
  return names.flat().sort();
}

/** Every key of every table that begins with, or is under, one of these. */
async function traces(of: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of db.tables) {
    for (const key of await table.toCollection().primaryKeys()) {
      const text = JSON.stringify(key);
      if (of.some((one) => text.includes(`"${one}"`))) found.push(`${table.name} ${text}`);
    }
  }
  return found;
}
const dayOfDouyin = async () => {
  const [row] = await db.studioDays.where('[studio+day]').between(['douyin', ''], ['douyin', '~']).toArray();
  return row ? [...unpackDay(row).keys()] : [];
};

describe('forget', () => {
  const ofA = ['douyin:a', 'douyin:1', 'douyin:2'];
  const ofB = ['douyin:b', 'douyin:3'];

  it('takes one account and nothing of the others', async () => {
    await three();
    expect((await traces(ofA)).length).toBeGreaterThan(10);
    const others = await traces([...ofB, 'bilibili:a', 'bilibili:1']);
    await forget(db, 'douyin:a');
    expect(await traces(ofA)).toEqual([]);
    expect(await traces([...ofB, 'bilibili:a', 'bilibili:1'])).toEqual(others);
    expect(await dayOfDouyin()).toEqual(['3']);
    expect((await db.aliases.toArray()).map(({ work }) => work).sort()).toEqual(['bilibili:1', 'douyin:3']);
  });

  it('leaves no row in any table that mentions the account or its works', async () => {
    await three();
    await written();
    const gone = [...ofA, 'douyin:L1'];
    const tables = [
      'alerts',
      'checklists',
      'experiments',
      'featureTags',
      'importParts',
      'imports',
      'liveRuns',
    ];
    const more = [
      'lives',
      'manualValues',
      'people',
      'plans',
      'ratings',
      'reviews',
      'secondRatings',
      'series',
    ];
    expect(await mentioning(gone)).toEqual(expect.arrayContaining([...tables, ...more, 'typedCounts']));
    const told = await weigh(db, 'douyin:a');
    expect(told.notes).toBe(5);
    expect(await forget(db, 'douyin:a')).toEqual(told);
    expect(await mentioning(gone)).toEqual([]);
  });

  it('leaves what was written of others as it was, and the next work its arm', async () => {
    await three();
    await written();
    await forget(db, 'douyin:a');
    expect((await db.reviews.toArray()).map(({ scope }) => scope)).toEqual([
      'douyin:b',
      'bilibili:a',
      'douyin',
    ]);
    expect(await db.manualValues.count()).toBe(5);
    expect((await db.typedCounts.toArray()).map(({ scope }) => scope)).toEqual([
      'all',
      'douyin:3',
      'bilibili:1',
    ]);
    expect(await db.alerts.count()).toBe(4);
    expect((await db.people.toArray()).map(({ accounts }) => accounts)).toEqual([['douyin:b', 'bilibili:a']]);
    expect((await db.series.toArray()).map(({ works }) => works)).toEqual([['douyin:3', 'bilibili:1']]);
    expect((await db.checklists.toArray()).map(({ notOf }) => notOf)).toEqual([['douyin:3', 'bilibili:1']]);
    expect(await db.liveRuns.get(uuid(0))).toMatchObject({ live: null, notOf: ['douyin:L3'] });
    const [experiment] = await db.experiments.toArray();
    expect(experiment).toMatchObject({
      works: [
        { work: 'douyin:3', arm: 1 },
        { work: 'bilibili:1', arm: 1 },
      ],
      dealt: [1, 1, 0, 0],
    });
    expect(await judgedExperiments(db, noon)).toHaveLength(1);
    expect((await db.imports.toArray()).flatMap(({ disagreements }) => disagreements)).toMatchObject([
      { of: 'douyin:b 2026-11-20' },
    ]);
    expect((await db.importParts.toArray()).map((part) => part.import)).toEqual(['bilibili/file-1']);
  });

  it('of a whole studio also takes what was written of the studio', async () => {
    await three();
    await written();
    await forget(db, 'douyin');
    expect(
      await mentioning(['douyin:a', 'douyin:b', 'douyin:1', 'douyin:3', 'douyin:L1', 'douyin:L3']),
    ).toEqual([]);
    expect((await db.reviews.toArray()).map(({ scope }) => scope)).toEqual(['bilibili:a']);
    expect((await db.manualValues.toArray()).map(({ scope }) => scope)).toEqual(['bilibili:a', 'bilibili:1']);
  });

  it('takes a whole studio, its readers’ health too', async () => {
    await three();
    await forget(db, 'douyin');
    expect(await traces([...ofA, ...ofB, 'douyin/work-list', 'douyin'])).toEqual([]);
    expect((await db.accounts.toArray()).map(({ id }) => id)).toEqual(['bilibili:a']);
    expect((await db.readerHealth.toArray()).map(({ id }) => id)).toEqual(['bilibili/work-list']);
  });

  it('says beforehand what it takes, and changes nothing by saying so', async () => {
    await three();
    const before = await traces([...ofA, ...ofB]);
    const told = await weigh(db, 'douyin:a');
    expect(told).toEqual({ accounts: 1, works: 2, readings: 2, days: 1, curves: 2, notes: 1 });
    expect(await traces([...ofA, ...ofB])).toEqual(before);
    const total = await getMeta(db, 'readings');
    expect(await forget(db, 'douyin:a')).toEqual(told);
    expect(await getMeta(db, 'readings')).toBe((total ?? 0) - 2);
  });

  it('of what was never read takes nothing', async () => {
    expect(await forget(db, 'tiktok')).toEqual({
      accounts: 0,
      works: 0,
      readings: 0,
      days: 0,
      curves: 0,
      notes: 0,
    });
  });

  it('what is read again afterwards is there again', async () => {
    await three();
    await forget(db, 'douyin:a');
    await collect(db, batch(reading(noon + day, account('a', ['1']))), noon + day);
    expect((await db.works.get('douyin:1'))?.accountId).toBe('douyin:a');
    expect(await dayOfDouyin()).toEqual(['3']);
  });
});

describe('retention', () => {
  const at = (n: number) => noon - n * 31 * day;
  async function curves(): Promise<void> {
    for (const months of [7, 4, 1, 0])
      await collect(
        db,
        batch(reading(at(months), { curves: [{ ...curve('1'), points: [[0, months]] }] })),
        at(months),
      );
    await collect(db, batch(reading(at(9), { curves: [curve('old')] })), at(9));
  }
  const kept = async () => (await db.curves.toArray()).map(({ owner, at: when }) => [owner, when]);

  it('keeps everything until the user says otherwise', async () => {
    await curves();
    expect(await keepWithin(db, noon)).toBe(0);
    expect(await kept()).toHaveLength(5);
  });

  it('deletes what is superseded and older, and always keeps the newest of a kind', async () => {
    await curves();
    expect(await countOutdated(db, 3, noon)).toBe(2);
    await setRetention(db, 3);
    expect(await keepWithin(db, noon)).toBe(2);
    expect(await kept()).toEqual([
      ['douyin:1', at(1)],
      ['douyin:1', at(0)],
      ['douyin:old', at(9)],
    ]);
    expect(await keepWithin(db, noon)).toBe(0);
  });
});

describe('an account', () => {
  it('keeps the user’s name and place when it is read again', async () => {
    await three();
    await chooseAccount(db, 'douyin:a', { givenName: '厨房' });
    await chooseAccount(db, 'douyin:a', { hidden: true });
    await collect(db, batch(reading(noon + day, account('a', ['1']))), noon + day);
    expect(await db.accounts.get('douyin:a')).toMatchObject({ name: 'a', givenName: '厨房', hidden: true });
    expect([...(await hiddenAccounts(db))]).toEqual(['douyin:a']);
    expect((await coverage(db, noon, 2)).map(({ account: { id } }) => id)).toEqual([
      'bilibili:a',
      'douyin:b',
    ]);
    expect((await worksOf(db)).map(({ id }) => id)).toEqual(['bilibili:1', 'douyin:3']);
    expect((await worksOf(db, { accountId: 'douyin:a' })).map(({ id }) => id)).toEqual([
      'douyin:1',
      'douyin:2',
    ]);
    expect((await accountsOf(db)).map(({ id }) => id)).toEqual(['bilibili:a', 'douyin:b']);
    await chooseAccount(db, 'douyin:a', { givenName: undefined, hidden: undefined });
    expect(await db.accounts.get('douyin:a')).not.toHaveProperty('givenName');
    expect(await hiddenAccounts(db)).toEqual(new Set());
  });
});
