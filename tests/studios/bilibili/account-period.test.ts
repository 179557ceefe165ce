import { describe, expect, it } from 'vitest';
import { failure, read, renamed } from './play';

describe('bilibili/account-period', () => {
  it('reads a week as a window with a net gain, and nothing as lifetime', () => {
    const { windows, account } = read('account-period-week');
    expect(windows).toEqual([
      {
        window: 'days:7',
        values: { views: 147_110, profileVisits: 812, followsNet: -21, watchTimeSec: 418_240 * 60 },
      },
    ]);
    expect(account).toBeUndefined();
  });

  it.each([
    ['-1', 'day:2026-11-21'],
    ['0', 'days:7'],
    ['1', 'days:30'],
    ['2', 'days:90'],
  ])('reads period %s as %s', (period, window) => {
    expect(read('account-period-week', { request: { period } }).windows?.[0]?.window).toBe(window);
  });

  it('reads yesterday as the last day with figures', () => {
    expect(read('account-period-yesterday').windows).toEqual([
      { window: 'day:2026-11-21', values: { comments: 49, danmaku: 57, shares: 41 } },
    ]);
    const text = renamed('account-period-yesterday', 'log_date');
    expect(failure('account-period-yesterday', { text })).toEqual({ kind: 'empty' });
  });

  it('reads all time as lifetime: the follower total, no visitors, no empty watch time', () => {
    const { account, windows } = read('account-period-all');
    expect(account).toEqual({ values: { views: 745_591, followerTotal: 12_604 } });
    expect(windows).toBeUndefined();
  });

  it('reads nothing for a period it does not know', () => {
    expect(failure('account-period-week', { request: {} })).toEqual({ kind: 'empty' });
    expect(failure('account-period-week', { request: { period: '7' } })).toEqual({ kind: 'empty' });
  });

  it('leaves a missing metric out', () => {
    const { windows } = read('account-period-week', { text: renamed('account-period-week', 'visitor') });
    expect(windows?.[0]?.values).toEqual({ views: 147_110, followsNet: -21, watchTimeSec: 418_240 * 60 });
  });

  it('calls a renamed container drift', () => {
    const text = renamed('account-period-week', 'data');
    expect(failure('account-period-week', { text })).toEqual({ kind: 'drift', path: 'data' });
  });
});
