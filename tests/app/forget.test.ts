import { beforeEach, describe, expect, it } from 'vitest';
import { chooseAccount, hiddenAccounts } from '../../lib/app/accounts';
import { collect } from '../../lib/app/collect';
import { forget, weigh } from '../../lib/app/forget';
import { coverage } from '../../lib/app/queries/coverage';
import { worksOf } from '../../lib/app/queries/filter';
import { accountsOf } from '../../lib/app/queries/overview';
import { saveRating } from '../../lib/app/ratings';
import { countOutdated, keepWithin, setRetention } from '../../lib/app/retention';
import type { CurveSighting, ReadingParts } from '../../lib/core/reading';
import type { FupanDb } from '../../lib/store/database';
import { unpackDay } from '../../lib/store/pack-day';
import { getMeta } from '../../lib/store/tables/meta';
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
