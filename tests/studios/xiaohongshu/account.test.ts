import { describe, expect, it } from 'vitest';
import { edited, failure, read, renamed, textOf } from './play';

const week = {
  views: 7779,
  impressions: 98_686,
  ctr: 0.078,
  avgWatchSec: 20,
  watchTimeSec: 159_131,
  completionRate: 0.182,
  likes: 335,
  comments: 48,
  favorites: 174,
  shares: 32,
  danmaku: 5,
  followsGained: 58,
  followsLost: 17,
  followsNet: 41,
  profileVisits: 233,
};
const lastDay = {
  views: 763,
  impressions: 9919,
  ctr: 0.07,
  avgWatchSec: 15,
  watchTimeSec: 11_445,
  completionRate: 0.16,
  likes: 33,
  comments: 5,
  favorites: 17,
  shares: 3,
  danmaku: 0,
  followsGained: 2,
  followsLost: 3,
  followsNet: -1,
  profileVisits: 23,
};
const without = (values: object, ...gone: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !gone.includes(key)));
const windowOf = (name: string, window: string, text?: string) =>
  read(name, { text }).windows?.find((one) => one.window === window);

describe('xiaohongshu/account-base', () => {
  it('reads both windows, with the total watch time under its misleading name', () => {
    expect(windowOf('account-base', 'days:7')).toEqual({ window: 'days:7', values: week });
    expect(Object.keys(windowOf('account-base', 'days:30')?.values ?? {})).toHaveLength(15);
    expect(read('account-base').works).toBeUndefined();
  });

  it('reads the days once, in order, in the studio’s zone', () => {
    const { accountDays = [] } = read('account-base');
    expect(accountDays).toHaveLength(30);
    expect([accountDays[0]?.day, accountDays[29]]).toEqual([
      '2026-10-23',
      { day: '2026-11-21', values: lastDay },
    ]);
  });

  it('believes a net change of −1 only when gains and losses say so', () => {
    const text = renamed('account-base', 'loss_fans_count_list');
    expect(read('account-base', { text }).accountDays?.at(-1)?.values).toEqual(
      without(lastDay, 'followsLost', 'followsNet'),
    );
    expect(
      windowOf(
        'account-base',
        'days:7',
        edited('account-base', '"net_rise_fans_count": 41', '"net_rise_fans_count": -1'),
      )?.values,
    ).toEqual(without(week, 'followsNet'));
  });

  it.each([
    ['view_time_avg', 'watchTimeSec'],
    ['avg_view_time', 'avgWatchSec'],
    ['impl_count', 'impressions'],
  ])('leaves %s out when it is missing and keeps the rest', (key, metric) => {
    expect(windowOf('account-base', 'days:7', renamed('account-base', key))?.values).toEqual(
      without(week, metric),
    );
  });

  it('leaves out a total that is not available or rounded', () => {
    const gone = edited('account-base', '"like_count": 335', '"like_count": -1');
    expect(windowOf('account-base', 'days:7', gone)?.values).toEqual(without(week, 'likes'));
    const rounded = edited('account-base', '"view_count": 7779', '"view_count": "1.2万"');
    expect(windowOf('account-base', 'days:7', rounded)?.values).toEqual(without(week, 'views'));
  });

  it.each([
    ['seven', 'data.seven'],
    ['thirty', 'data.thirty'],
    ['data', 'data'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('account-base', { text: renamed('account-base', key) })).toEqual({ kind: 'drift', path });
  });

  it('calls periods in which nothing is known drift, and empty ones empty', () => {
    const body = (period: object) => JSON.stringify({ code: 0, data: { seven: period, thirty: period } });
    expect(failure('account-base', { text: body({ plays: 7 }) })).toEqual({
      kind: 'drift',
      path: 'data.seven',
    });
    expect(failure('account-base', { text: body({}) })).toEqual({ kind: 'empty' });
  });

  it('calls a rate on the other scale or a date that is none drift', () => {
    const scale = edited('account-base', '"cover_click_rate": 7.8', '"cover_click_rate": 780');
    expect(failure('account-base', { text: scale })).toMatchObject({ kind: 'drift' });
    const date = textOf('account-base').replace(/"date": \d+/, '"date": "soon"');
    expect(failure('account-base', { text: date })).toMatchObject({ kind: 'drift' });
  });
});

describe('xiaohongshu/account-totals', () => {
  it('reads counts, and not the watch time whose unit is disputed', () => {
    expect(windowOf('account-totals', 'days:7')?.values).toEqual(
      without(
        week,
        'impressions',
        'ctr',
        'avgWatchSec',
        'watchTimeSec',
        'completionRate',
        'followsLost',
        'followsNet',
      ),
    );
    const { accountDays = [] } = read('account-totals');
    expect(accountDays.map(({ values }) => Object.keys(values).length)).toEqual(accountDays.map(() => 8));
    expect(accountDays).toHaveLength(30);
  });

  it('needs both periods', () => {
    expect(failure('account-totals', { text: renamed('account-totals', 'seven') })).toEqual({
      kind: 'drift',
      path: 'data.seven',
    });
  });
});

describe('xiaohongshu/account-sources', () => {
  it('reads shares by source in both windows', () => {
    const { breakdowns = [] } = read('account-sources');
    expect(breakdowns.map(({ kind, window, unit }) => [kind, window, unit])).toEqual([
      ['traffic', 'days:7', 'share'],
      ['traffic', 'days:30', 'share'],
    ]);
    expect(breakdowns[0]?.parts).toEqual([
      { key: '首页推荐', value: 0.58 },
      { key: '搜索', value: 0.24 },
      { key: '个人主页', value: 0.11 },
      { key: '其他来源', value: 0.07 },
    ]);
  });

  it('leaves an unnamed part out, and is drift without its lists', () => {
    const text = edited('account-sources', '"title": "搜索"', '"title": ""');
    expect(read('account-sources', { text }).breakdowns?.[0]?.parts).toHaveLength(3);
    expect(failure('account-sources', { text: renamed('account-sources', 'thirty') })).toEqual({
      kind: 'drift',
      path: 'data.thirty',
    });
  });
});

describe('xiaohongshu/account-hours', () => {
  it('reads views by hour of day in both windows', () => {
    const { breakdowns = [] } = read('account-hours');
    expect(
      breakdowns.map(({ kind, variant, window, unit, parts }) => [kind, variant, window, unit, parts.length]),
    ).toEqual([
      ['activity', 'views', 'days:7', 'count', 24],
      ['activity', 'views', 'days:30', 'count', 24],
    ]);
    expect(breakdowns[0]?.parts.slice(0, 2)).toEqual([
      { key: '00', value: 20 },
      { key: '01', value: 57 },
    ]);
  });

  it('is empty with too few views, and drift without its lists', () => {
    expect(failure('account-hours-few')).toEqual({ kind: 'empty' });
    expect(failure('account-hours', { text: renamed('account-hours', 'seven') })).toEqual({
      kind: 'drift',
      path: 'data.seven',
    });
  });
});
