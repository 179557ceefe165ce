import { describe, expect, test } from 'vitest';
import { sumOver } from '../../../../components/dashboard/overview/period-sum';
import { account, days, now, week, weekBefore, work } from './accounts';

const works = [work('douyin:1', {}), work('douyin:2', {})];
const daily = (...views: (number | null)[]) =>
  days(week.from, ...views.map((n) => (n === null ? null : { views: n })));
const dailyBefore = (...views: number[]) => days(weekBefore.from, ...views.map((n) => ({ views: n })));

describe('views of a range', () => {
  test("are the studio's own daily values, not what works gained, where these cover half of it", () => {
    const one = account('douyin', { days: daily(1, 2, 3, 4), gained: [9, 9, 9, 9, 9, 9, 9], works });
    const { value, parts } = sumOver([one], 'views', week);
    expect(value).toBe(10);
    expect(parts[0]).toMatchObject({
      source: 'days',
      known: 4,
      works: null,
      at: now,
      reader: 'douyin/dashboard',
    });
  });

  test('are what works gained where the studio gave few days, with the works they cover', () => {
    const one = account('douyin', { days: daily(1, 2), gained: [9, 9, 9, null, 9, 9, 9], works });
    expect(sumOver([one], 'views', week)).toMatchObject({
      value: 54,
      parts: [{ source: 'works', known: 6, works: 2 }],
      daily: [9, 9, 9, null, 9, 9, 9],
    });
  });

  test('leave out an account nothing is known of, and name it; nothing known at all is no 0', () => {
    const known = account('douyin', { days: daily(1, 1, 1, 1, 1, 1, 1) });
    const silent = account('kuaishou');
    const both = sumOver([known, silent], 'views', week);
    expect(both.value).toBe(7);
    expect(both.silent.map(({ studio }) => studio)).toEqual(['kuaishou']);
    const none = sumOver([silent], 'views', week, weekBefore);
    expect(none).toMatchObject({ value: null, parts: [], change: null, asOf: null });
    expect(none.daily).toEqual([null, null, null, null, null, null, null]);
  });

  test('have no value on a day that one of the accounts does not know', () => {
    const one = account('douyin', { days: daily(1, 1, 1, 1, 1, 1, null) });
    const other = account('bilibili', { gained: [5, null, 5, 5, 5, 5, 5], works });
    expect(sumOver([one, other], 'views', week).daily).toEqual([6, null, 6, 6, 6, 6, null]);
  });
});

describe('the change of views', () => {
  test('compares days with days, so that a day not settled yet is no loss', () => {
    const one = account('douyin', {
      days: daily(100, 100, 100, 100, 100, 100, null),
      daysBefore: dailyBefore(50, 50, 50, 50, 50, 50, 50),
    });
    const { value, change } = sumOver([one], 'views', week, weekBefore);
    expect(value).toBe(600);
    expect(change).toEqual({ relative: 1, difference: 350, accounts: 1, of: 1, weak: false });
  });

  test('rests on the accounts that can be compared, and says how many', () => {
    const compared = account('douyin', {
      days: daily(110, 110, 110, 110, 110, 110, 110),
      daysBefore: dailyBefore(100, 100, 100, 100, 100, 100, 100),
    });
    const young = account('bilibili', { days: daily(9, 9, 9, 9, 9, 9, 9), daysBefore: dailyBefore(1) });
    const { change } = sumOver([compared, young], 'views', week, weekBefore);
    expect(change?.relative).toBeCloseTo(0.1);
    expect(change).toMatchObject({ accounts: 1, of: 2 });
  });

  test('is unknown when the sources differ, and weak on a small base', () => {
    const changed = account('douyin', {
      days: daily(9, 9, 9, 9, 9, 9, 9),
      gainedBefore: [1, 1, 1, 1, 1, 1, 1],
      works,
    });
    expect(sumOver([changed], 'views', week, weekBefore).change).toBeNull();
    const small = account('douyin', {
      days: daily(9, 9, 9, 9, 9, 9, 9),
      daysBefore: dailyBefore(1, 1, 1, 1, 1, 1, 1),
    });
    expect(sumOver([small], 'views', week, weekBefore).change).toMatchObject({ weak: true });
  });
});

describe('net followers of a range', () => {
  test('are the daily net, or gained less lost', () => {
    const given = days(
      week.from,
      ...Array.from({ length: 7 }, () => ({ followsNet: -2, followsGained: 90 })),
    );
    const made = days(week.from, ...Array.from({ length: 7 }, () => ({ followsGained: 5, followsLost: 2 })));
    expect(sumOver([account('douyin', { days: given })], 'followsNet', week).value).toBe(-14);
    expect(sumOver([account('douyin', { days: made })], 'followsNet', week).value).toBe(21);
  });

  test('are the difference of two totals where no day was given; what works gained never stands in', () => {
    const levels = days(week.from, { followerTotal: 100 }, { followerTotal: 103 }, null, {
      followerTotal: 99,
    });
    const {
      value,
      parts,
      daily: perDay,
    } = sumOver([account('douyin', { levels, works })], 'followsNet', week);
    expect(value).toBe(-1);
    expect(parts[0]).toMatchObject({ source: 'levels', known: 3 });
    expect(perDay).toEqual([null, 3, null, null, null, null, null]);
    const gainsOnly = account('douyin', { gained: [5, 5, 5, 5, 5, 5, 5], works });
    expect(sumOver([gainsOnly], 'followsNet', week).value).toBeNull();
  });
});
