import { describe, expect, it } from 'vitest';
import { accountId, failure, read, renamed, replaced, without } from './play';

describe('tiktok/user', () => {
  it('reads id, handle and name, every digit of the id', () => {
    expect(read('user').account).toEqual({
      accountId,
      name: 'Slow Simmer Kitchen',
      handle: 'slowsimmer.kitchen',
      values: {},
    });
  });

  it('takes the id from either of its two places', () => {
    expect(read('user', { body: renamed('user', ['userId']) }).account?.accountId).toBe(accountId);
    expect(read('user', { body: without('user', ['userBaseInfo']) }).account).toEqual({
      accountId,
      values: {},
    });
    const neither = { statusCode: 0, userBaseInfo: { UserProfile: { UserBase: { UniqId: 'someone' } } } };
    expect(failure('user', { body: neither })).toEqual({ kind: 'drift', path: 'userId' });
  });

  it('is signed out when the answer says so', () => {
    expect(failure('user', { body: { statusCode: 8, statusMsg: '' } })).toEqual({ kind: 'signed-out' });
    expect(failure('user', { status: 401 })).toEqual({ kind: 'signed-out' });
  });
});

describe('tiktok/follow-counts', () => {
  it('reads the followers of the only account that is counted', () => {
    expect(read('follow-counts').account).toEqual({ accountId, values: { followerTotal: 15_420 } });
  });

  it('reads none of several accounts', () => {
    const body = replaced('follow-counts', ['FollowerCount'], { '111222333': '4', [accountId]: '15420' });
    expect(failure('follow-counts', { body })).toEqual({ kind: 'empty' });
  });

  it('calls a renamed container drift', () => {
    expect(failure('follow-counts', { body: renamed('follow-counts', ['FollowerCount']) })).toEqual({
      kind: 'drift',
      path: 'FollowerCount',
    });
  });
});

describe('tiktok/reward-analytics', () => {
  const name = 'reward-analytics';
  const revenueOf = (body?: unknown) =>
    Object.fromEntries(
      (read(name, { body }).windows ?? []).map(({ window, values, currency }) => [
        window,
        [values.revenue, currency],
      ]),
    );

  it('reads sums and days in minor units of their currency', () => {
    expect(revenueOf()).toEqual({
      'days:7': [831, 'USD'],
      'days:30': [4107, 'USD'],
      'days:60': [7700, 'USD'],
      'day:2026-11-15': [120, 'USD'],
      'day:2026-11-16': [94, 'USD'],
      'day:2026-11-17': [201, 'USD'],
      'day:2026-11-18': [305, 'USD'],
      'day:2026-11-19': [0, 'USD'],
      'day:2026-11-20': [111, 'USD'],
    });
  });

  it('knows a currency without minor units, and the answer under a wrapper', () => {
    expect(read('reward-analytics-wrapped').windows).toEqual([
      { window: 'days:7', values: { revenue: 640 }, currency: 'JPY' },
    ]);
  });

  it.each([
    ['units', ['seven_d_income', 'units']],
    ['nanos', ['seven_d_income', 'nanos']],
    ['currency', ['seven_d_income', 'currency']],
    ['code', ['seven_d_income', 'currency', 'code']],
  ])('has no sum without its %s', (_, path) => {
    const { 'days:7': gone, ...rest } = revenueOf(without(name, path));
    expect(gone).toBeUndefined();
    expect(Object.keys(rest)).toHaveLength(8);
  });

  it('calls it drift when nothing that it knows is there', () => {
    expect(failure(name, { body: { status_code: 0, data: { income: 1 } } })).toEqual({
      kind: 'drift',
      path: 'seven_d_income',
    });
  });

  it('calls it drift when a sum is in another unit', () => {
    expect(failure(name, { body: replaced(name, ['seven_d_income', 'nanos'], 2e9) })?.path).toBe(
      'seven_d_income.nanos',
    );
  });
});
