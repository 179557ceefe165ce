import { beforeEach, describe, expect, test } from 'vitest';
import { collect } from '../../lib/app/collect';
import type { CollectItem } from '../../lib/messages/batch';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, hour, minute, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const see = (...items: CollectItem[]) => collect(db, batch(...items), noon);
const accountIds = async () => (await db.accounts.toArray()).map(({ id }) => id);
const accountOf = async (workId: string) => (await db.works.get(`douyin:${workId}`))?.accountId;
const work = (workId: string, accountId?: string) => ({
  workId,
  values: { views: 1 },
  ...(accountId && { accountId }),
});
const days = [{ day: '2026-11-21', values: { views: 3 } }];

describe('whose a sighting is', () => {
  test('self, where the studio never shows an account', async () => {
    await see(reading(noon, { works: [work('1')], accountDays: days }, { studio: 'bilibili' }));
    expect(await accountIds()).toEqual(['bilibili:self']);
    expect((await db.works.get('bilibili:1'))?.accountId).toBe('bilibili:self');
    expect(await db.accounts.get('bilibili:self')).toMatchObject({
      studio: 'bilibili',
      accountId: 'self',
      name: null,
    });
  });

  test('the account a part names before the one its answer names before the hint before the only one', async () => {
    await see(reading(noon, { account: { accountId: 'only', values: {} } }));
    await see(reading(noon, { works: [work('1')] }));
    expect(await accountOf('1')).toBe('douyin:only');
    await see(reading(noon, { works: [work('2')] }, { accountId: 'hinted' }));
    expect(await accountOf('2')).toBe('douyin:hinted');
    await see(
      reading(
        noon,
        { account: { accountId: 'answer', values: {} }, works: [work('3'), work('4', 'own')] },
        { accountId: 'hinted' },
      ),
    );
    expect(await accountOf('3')).toBe('douyin:answer');
    expect(await accountOf('4')).toBe('douyin:own');
    expect((await accountIds()).sort()).toEqual([
      'douyin:answer',
      'douyin:hinted',
      'douyin:only',
      'douyin:own',
    ]);
  });

  test('nobody, for a work where several accounts are known; account values go to self', async () => {
    await see(reading(noon, { works: [work('1', 'a'), work('2', 'b')] }));
    await see(reading(noon, { works: [work('3')], accountDays: days }));
    expect(await accountOf('3')).toBeNull();
    expect((await db.accountDays.toArray()).map(({ accountId }) => accountId)).toEqual(['douyin:self']);
  });

  test('accounts of one studio say nothing about another', async () => {
    await see(reading(noon, { account: { accountId: 'a', values: {} } }));
    await see(reading(noon, { works: [work('1')] }, { studio: 'kuaishou' }));
    expect((await db.works.get('kuaishou:1'))?.accountId).toBe('kuaishou:self');
  });

  test('a known account is not lost to none, and only the work itself can change it', async () => {
    await see(reading(noon, { works: [work('1', 'a'), work('2', 'b')] }));
    await see(reading(noon + hour, { works: [work('1')] }));
    expect(await accountOf('1')).toBe('douyin:a');
    await see(reading(noon + hour, { works: [work('1')] }, { accountId: 'b' }));
    expect(await accountOf('1')).toBe('douyin:a');
    await see(reading(noon + 2 * hour, { works: [work('1', 'b')] }));
    expect(await accountOf('1')).toBe('douyin:b');
  });
});

describe('the first real account of a studio', () => {
  test('takes over all that was stored under self, in the same transaction', async () => {
    await see(
      reading(noon, {
        account: { name: '我', values: { followerTotal: 10 } },
        works: [work('1')],
        accountDays: days,
        windows: [{ window: 'days:7', values: { views: 2 } }],
        curves: [{ kind: 'trend', variant: 'views:hour', x: 'time', y: 'count', points: [[1, 2]] }],
        breakdowns: [{ kind: 'age', unit: 'share', parts: [{ key: '18-23', value: 0.4 }] }],
      }),
    );
    const id = '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21';
    await db.people.put({ id, name: '小满', roles: [], accounts: ['douyin:self'], at: noon });
    await see(
      reading(noon + hour, {
        account: { accountId: 'me', values: { followerTotal: 11 } },
        works: [work('2')],
        accountDays: [{ day: '2026-11-22', values: { views: 4 } }],
      }),
    );
    expect(await accountIds()).toEqual(['douyin:me']);
    expect(await db.accounts.get('douyin:me')).toMatchObject({
      accountId: 'me',
      name: '我',
      firstSeen: noon,
      seenAt: noon + hour,
      latest: { followerTotal: { value: 11, at: noon + hour } },
    });
    expect((await db.people.get(id))?.accounts).toEqual(['douyin:me']);
    expect(await accountOf('1')).toBe('douyin:me');
    expect(await accountOf('2')).toBe('douyin:me');
    expect((await db.accountDays.toArray()).map(({ accountId, day }) => [accountId, day])).toEqual([
      ['douyin:me', '2026-11-21'],
      ['douyin:me', '2026-11-22'],
    ]);
    expect(
      (await db.accountLevels.toArray()).map(({ accountId, values }) => [
        accountId,
        values.followerTotal?.value,
      ]),
    ).toEqual([['douyin:me', 11]]);
    for (const table of [db.windows, db.curves, db.breakdowns]) {
      expect((await table.toArray()).map(({ owner }) => owner)).toEqual(['douyin:me']);
    }
  });

  test('joins what both hold, newest first', async () => {
    await see(reading(noon, { accountDays: days }, { studio: 'youtube' }));
    const newer = [{ day: '2026-11-21', values: { views: 5 } }];
    await see(
      reading(
        noon + 1,
        { account: { accountId: 'UC1', values: {} }, accountDays: newer },
        { studio: 'youtube' },
      ),
    );
    expect((await db.accountDays.toArray()).map(({ values }) => values.views?.value)).toEqual([5]);
  });

  test('leaves other studios alone, and the second one moves nothing', async () => {
    await see(
      reading(noon, { works: [work('1')] }),
      reading(noon, { works: [work('1')] }, { studio: 'bilibili' }),
    );
    await see(reading(noon, { works: [work('2', 'a')] }));
    await see(reading(noon, { works: [work('3', 'b')] }));
    expect(await accountOf('1')).toBe('douyin:a');
    expect((await db.works.get('bilibili:1'))?.accountId).toBe('bilibili:self');
    expect((await accountIds()).sort()).toEqual(['bilibili:self', 'douyin:a', 'douyin:b']);
  });
});

describe('account values', () => {
  const seen = (at: number, followerTotal: number) =>
    reading(at, { account: { accountId: 'a', values: { followerTotal } } });

  test('the last of each day is kept, and the same again is a duplicate', async () => {
    await see(seen(noon - 24 * hour, 90));
    await see(seen(noon, 100), seen(noon + hour, 101));
    expect(await see(seen(noon + hour + minute, 101))).toMatchObject({ stored: 0, duplicates: 1 });
    expect(
      (await db.accountLevels.toArray()).map(({ day, values }) => [day, values.followerTotal?.value]),
    ).toEqual([
      ['2026-11-21', 90],
      ['2026-11-22', 101],
    ]);
    expect((await db.accounts.get('douyin:a'))?.seenAt).toBe(noon + hour);
    await see(seen(noon + 2 * hour, 101));
    expect((await db.accounts.get('douyin:a'))?.seenAt).toBe(noon + 2 * hour);
  });

  test('a doubtful zero is not believed', async () => {
    await see(seen(noon, 100));
    await see(
      reading(noon + hour, {
        account: { accountId: 'a', values: { followerTotal: 0 }, doubtfulZeros: ['followerTotal'] },
      }),
    );
    expect((await db.accounts.get('douyin:a'))?.latest.followerTotal?.value).toBe(100);
    expect((await db.accountLevels.toArray()).map(({ values }) => values.followerTotal?.value)).toEqual([
      100,
    ]);
  });
});
