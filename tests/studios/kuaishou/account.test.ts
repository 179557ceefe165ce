import { describe, expect, it } from 'vitest';
import { failure, read, renamed, textOf } from './play';

const week = {
  views: 341_491,
  likes: 16_547,
  followsNet: 818,
  completionRate: 0.1877,
  comments: 1283,
  shares: 799,
};

describe('kuaishou/account-overview', () => {
  it('reads the sums of the period that was asked for', () => {
    expect(read('account-overview').windows).toEqual([{ window: 'days:7', values: week }]);
  });

  it.each([
    [1, 'days:7'],
    ['2', 'days:30'],
    [3, 'days:90'],
  ])('reads timeType %s as %s', (timeType, window) => {
    expect(read('account-overview', { request: { timeType } }).windows?.[0]?.window).toBe(window);
  });

  it('reads each day', () => {
    const { accountDays = [] } = read('account-overview');
    expect(accountDays).toHaveLength(7);
    expect(accountDays[3]).toEqual({
      day: '2026-11-18',
      values: {
        views: 40_118,
        likes: 1902,
        followsNet: -14,
        completionRate: 0.198,
        comments: 140,
        shares: 90,
      },
    });
  });

  it('keeps the days when the period is not known', () => {
    const { windows, accountDays } = read('account-overview', { request: {} });
    expect(windows).toEqual([]);
    expect(accountDays).toHaveLength(7);
  });

  it('reads the cards of the home page', () => {
    const { windows, accountDays } = read('account-overview-home');
    expect(windows?.[0]?.values).toEqual({ views: 341_491, likes: 16_547, followsNet: 818 });
    expect(accountDays?.[0]).toEqual({
      day: '2026-11-15',
      values: { views: 30_211, likes: 1401, followsNet: 120 },
    });
  });

  it('leaves a missing metric out', () => {
    const text = textOf('account-overview').replace('"SHARE"', '"FORWARD"');
    const { windows, accountDays } = read('account-overview', { text });
    const { shares: _shares, ...rest } = week;
    expect(windows?.[0]?.values).toEqual(rest);
    expect(accountDays?.[0]?.values).not.toHaveProperty('shares');
  });

  it('calls a completion over 1 drift', () => {
    const text = textOf('account-overview').replace('"sumCount": 0.1877', '"sumCount": 18.77');
    const path = 'data.basicData.COMPLETE_RATIO.sumCount';
    expect(failure('account-overview', { text })).toEqual({ kind: 'drift', path });
  });

  it.each([
    ['basicData', 'data.basicData'],
    ['tab', 'data.basicData.[].tab'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('account-overview', { text: renamed('account-overview', key) })).toEqual({
      kind: 'drift',
      path,
    });
  });
});

describe('kuaishou/account-info', () => {
  const whole = {
    accountId: '2900017',
    name: '海风号',
    handle: 'haifenghao_demo',
    values: { followerTotal: 48_210, likes: 1_203_344 },
  };

  it('reads who is signed in', () => {
    expect(read('account-info').account).toEqual(whole);
  });

  it('leaves a missing metric or handle out', () => {
    const text = renamed('account-info', 'likeCnt').replace('"userKwaiId":', '"kwaiId":');
    expect(read('account-info', { text }).account).toEqual({
      accountId: '2900017',
      name: '海风号',
      values: { followerTotal: 48_210 },
    });
  });

  it('calls a renamed id drift', () => {
    const text = renamed('account-info', 'userId');
    expect(failure('account-info', { text })).toEqual({ kind: 'drift', path: 'data.userId' });
  });
});
