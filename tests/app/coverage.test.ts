import { beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../lib/app/collect';
import { kindsOf } from '../../lib/app/coverage-kinds';
import { openNext } from '../../lib/app/coverage-next';
import { type Coverage, coverage } from '../../lib/app/queries/coverage';
import type { Reading } from '../../lib/core/reading';
import type { FupanDb } from '../../lib/store/database';
import { studios } from '../../lib/studios';
import { demoStudios } from '../demo';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const work = { workId: '1', values: { views: 1 } };
const readings: readonly [string, Partial<Reading> & Pick<Reading, 'reader'>, readonly string[]][] = [
  ['a list', { reader: 'douyin/work-list', works: [work] }, ['works']],
  [
    'a list of an unlisted reader',
    { reader: 'douyin/new', works: [work, { ...work, workId: '2' }] },
    ['works'],
  ],
  ['one work', { reader: 'bilibili/work-view', works: [work] }, ['work']],
  [
    'a curve of one work',
    {
      reader: 'bilibili/work-retention',
      curves: [{ workId: '1', kind: 'retention', variant: 'self', x: 'sec', y: 'ratio', points: [[0, 1]] }],
    },
    ['work'],
  ],
  ['account figures', { reader: 'douyin/dashboard', account: { values: { followerTotal: 3 } } }, ['account']],
  ['a name alone', { reader: 'douyin/creator-user', account: { name: 'A', values: {} } }, []],
  [
    'account days',
    { reader: 'x/y', accountDays: [{ day: '2026-11-20', values: { views: 1 } }] },
    ['account'],
  ],
  [
    'traffic of the account',
    { reader: 'x/y', breakdowns: [{ kind: 'traffic', unit: 'share', parts: [{ key: 'a', value: 1 }] }] },
    ['account'],
  ],
  [
    'people',
    { reader: 'x/y', breakdowns: [{ kind: 'age', unit: 'share', parts: [{ key: 'a', value: 1 }] }] },
    ['fans'],
  ],
  [
    'people of one work',
    {
      reader: 'x/y',
      breakdowns: [{ workId: '1', kind: 'age', unit: 'share', parts: [{ key: 'a', value: 1 }] }],
    },
    ['work'],
  ],
  [
    'fans by day',
    { reader: 'bilibili/fans-days', accountDays: [{ day: '2026-11-20', values: {} }] },
    ['fans'],
  ],
];

describe('kindsOf', () => {
  it.each(readings)('%s', (_what, parts, kinds) => {
    expect(kindsOf({ studio: 'douyin', at: noon, ...parts })).toEqual(kinds);
  });

  it('knows the works lists of all seven studios by the links that lead to them', () => {
    const named = demoStudios.map(({ fixtures }) => fixtures.map(({ reader }) => reader));
    for (const [n, readers] of named.entries()) {
      const lists = readers.filter(
        (id) => kindsOf({ studio: 'douyin', at: noon, reader: id, works: [work] })[0] === 'works',
      );
      expect(lists, studios[n]?.id).not.toEqual([]);
    }
  });
});

describe('coverage', () => {
  const see = (at: number, parts: Partial<Reading>, reader = 'work-list') =>
    collect(db, batch(reading(at, parts, { reader })), at);

  it('says which kinds were read on which day, also when nothing was new', async () => {
    await see(noon - day, { account: { accountId: 'a', values: { followerTotal: 3 } } }, 'dashboard');
    await see(noon - day, { works: [work] });
    await see(noon, { works: [work] });
    const [found] = await coverage(db, noon, 3);
    expect(found?.days.map(({ read }) => read)).toEqual([
      {},
      { works: noon - day, account: noon - day },
      { works: noon },
    ]);
    expect(found?.lastRead).toEqual({ works: noon, account: noon - day });
  });

  it('cuts days on the studio’s clock', async () => {
    // 16:30 UTC is half past midnight of the next day in Shanghai.
    const at = Date.UTC(2026, 10, 21, 16, 30);
    await see(at, { account: { accountId: 'a', values: { followerTotal: 3 } }, works: [work] });
    const [found] = await coverage(db, at, 2);
    expect(found?.days.map(({ day: on, read }) => [on, read.works])).toEqual([
      ['2026-11-21', undefined],
      ['2026-11-22', at],
    ]);
  });

  it('keeps what was read as `self` once the studio says who that was', async () => {
    await see(noon - day, { works: [work] });
    await see(noon, { account: { accountId: 'a', values: { followerTotal: 3 } } }, 'dashboard');
    const all = await coverage(db, noon, 2);
    expect(all.map(({ account, lastRead }) => [account.id, lastRead])).toEqual([
      ['douyin:a', { works: noon - day, account: noon }],
    ]);
    expect((await db.readDays.toArray()).map(({ accountId }) => accountId)).toEqual(['douyin:a', 'douyin:a']);
  });

  it('a value of a day that the studio has not settled is not missing', async () => {
    await see(noon, { account: { accountId: 'a', values: { followerTotal: 3 } } }, 'dashboard');
    const [found] = await coverage(db, noon, 2);
    // 10:00 in Shanghai: yesterday is ready at 12:00.
    expect(found?.settledTo).toBe('2026-11-20');
    expect((await coverage(db, noon + 2 * hour, 2))[0]?.settledTo).toBe('2026-11-21');
  });
});

describe('openNext', () => {
  const account = { id: 'douyin:a', studio: 'douyin', accountId: 'a', name: 'A' } as Coverage['account'];
  const of = (more: Partial<Coverage>): Coverage => ({
    account,
    works: 1,
    lastRead: { works: noon, account: noon, fans: noon },
    settledTo: '2026-11-21',
    days: [{ day: '2026-11-21', works: 1, hasDay: true, hasLevel: true, read: {} }],
    ...more,
  });
  const named = (accounts: Coverage[]) => openNext(accounts, noon).map(({ what, why }) => `${what} ${why}`);

  it('asks for nothing when all was read', () => {
    expect(openNext([of({})], noon)).toEqual([]);
  });

  it('asks for the works list first, then the figures, the longest unread first', () => {
    const other = { ...account, id: 'bilibili:b', studio: 'bilibili' } as const;
    const found = openNext(
      [of({ lastRead: { works: noon - 25 * hour } }), of({ account: other, lastRead: { account: noon } })],
      noon,
    );
    expect(found.map(({ account: { id }, what, why }) => [id, what, why])).toEqual([
      ['bilibili:b', 'works', 'never'],
      ['douyin:a', 'works', 'old'],
      ['douyin:a', 'account', 'never'],
      ['bilibili:b', 'fans', 'never'],
    ]);
    expect(found[1]?.url).toBe('https://creator.douyin.com/creator-micro/content/manage');
  });

  it('names a settled day that is missing, and only where the studio gives days at all', () => {
    const bare = { day: '2026-11-20', works: 1, hasDay: true, hasLevel: true, read: {} };
    const missing = { ...bare, day: '2026-11-21', hasDay: false };
    expect(openNext([of({ days: [bare, missing] })], noon)).toMatchObject([
      { what: 'account', why: 'day', day: '2026-11-21' },
    ]);
    expect(named([of({ days: [missing] })])).toEqual([]);
    expect(named([of({ days: [bare, missing], settledTo: null })])).toEqual([]);
  });

  it('names one page once, however many gaps it fills', () => {
    const youtube = { ...account, id: 'youtube:a', studio: 'youtube' } as const;
    expect(named([of({ account: youtube, lastRead: {} })])).toEqual(['works never']);
  });
});
