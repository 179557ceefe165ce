import { describe, expect, it } from 'vitest';
import { failure, read, renamed } from './play';

describe('bilibili/account-days', () => {
  it('reads a series by day in Beijing', () => {
    const { accountDays = [] } = read('account-days');
    expect(accountDays).toHaveLength(7);
    expect(accountDays[0]).toEqual({ day: '2026-11-15', values: { views: 14_410 } });
    expect(accountDays[6]).toEqual({ day: '2026-11-21', values: { views: 25_120 } });
  });

  it('joins several series by day; fan is a net gain, money is not read', () => {
    const { accountDays = [] } = read('account-days-many');
    expect(accountDays).toHaveLength(7);
    expect(accountDays[0]).toEqual({ day: '2026-11-15', values: { profileVisits: 101, followsNet: -9 } });
  });

  it('reads the bare series as the one type that was asked for', () => {
    const text = renamed('account-days', 'data_tendency');
    const request = { period: '1', type: 'like' };
    expect(read('account-days', { text, request }).accountDays?.[0]?.values).toEqual({ likes: 14_410 });
    expect(failure('account-days', { text, request: { period: '1', type: 'play,like' } })).toEqual({
      kind: 'empty',
    });
  });

  it.each(['-1', '3', undefined])('takes no days from period %s', (period) => {
    expect(failure('account-days', { request: { period, type: 'play' } })).toEqual({ kind: 'empty' });
  });

  it('leaves a missing series out', () => {
    const { accountDays = [] } = read('account-days-many', { text: renamed('account-days-many', 'visitor') });
    expect(accountDays[0]).toEqual({ day: '2026-11-15', values: { followsNet: -9 } });
  });

  it('calls a body without series drift', () => {
    const text = renamed('account-days', 'tendency').replace('"data_tendency":', '"trend":');
    expect(failure('account-days', { text })).toEqual({ kind: 'drift', path: 'data.tendency' });
  });
});
