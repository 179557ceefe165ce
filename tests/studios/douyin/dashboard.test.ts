import { expect, it } from 'vitest';
import {
  failureOf,
  outcome,
  outcomeOf,
  parts,
  readingOf,
  shanghai,
  without,
  withRenamed,
  withValue,
} from './answers';

const file = 'dashboard.json';
const custom = 'dashboard-custom-range.json';
const lastWeek = { recent_days: 7 };

it('reads the last seven days, and their totals as a window', () => {
  const { accountDays = [], windows, ...others } = readingOf(file);
  expect(others).toEqual({});
  expect(accountDays.map(({ day }) => day)).toEqual([
    '2026-11-15',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
  ]);
  expect(accountDays[2]).toEqual({
    day: '2026-11-17',
    values: {
      views: 29_373,
      profileVisits: 352,
      likes: 1_263,
      comments: 64,
      shares: 176,
      followsNet: 135,
      followsLost: 0,
      followerTotal: 48_308,
      ctr: 0.040471,
      retention5s: 0.51001,
      bounce2s: 0.266956,
      avgWatchSec: 18.253549,
    },
  });
  expect(windows).toEqual([
    {
      window: 'days:7',
      values: {
        views: 142_845,
        profileVisits: 1_711,
        likes: 6_138,
        comments: 310,
        shares: 854,
        followsNet: 625,
        followsLost: 35,
        ctr: 0.040019,
        retention5s: 0.509722,
        bounce2s: 0.260457,
        avgWatchSec: 18.271579,
      },
    },
  ]);
});

it('reads thirty days, a losing one among them', () => {
  const { accountDays = [], windows } = readingOf('dashboard-30-days.json');
  expect([accountDays.length, accountDays[0]?.day]).toEqual([30, '2026-10-23']);
  expect(accountDays.filter(({ values }) => (values.followsNet ?? 0) < 0).map(({ day }) => day)).toEqual([
    '2026-11-03',
  ]);
  expect(windows?.map(({ window }) => window)).toEqual(['days:30']);
});

it('believes a day without plays, but no share of nothing', () => {
  const day = readingOf(custom).accountDays?.find((one) => one.day === '2026-11-03');
  expect(day?.values).toEqual({
    views: 0,
    profileVisits: 0,
    likes: 0,
    comments: 0,
    shares: 0,
    followsNet: -5,
    followsLost: 8,
    followerTotal: 47_489,
  });
});

it('proves the window of a chosen range by its sums', () => {
  expect(readingOf(custom).windows).toEqual([
    expect.objectContaining({
      window: 'range:2026-11-01..2026-11-07',
      values: expect.objectContaining({ views: 40_494 }),
    }),
  ]);
  // The page also sends `recent_days` beside a chosen range: seven days, but not the last seven.
  expect(readingOf(custom, { request: lastWeek }).windows?.[0]?.window).toBe('range:2026-11-01..2026-11-07');
});

it('counts the days itself when the request does not tell', () => {
  expect(readingOf(file, { request: {} })).toEqual(readingOf(file));
  expect(readingOf('dashboard-wrapped.json', { request: {} }).windows?.[0]?.window).toBe('days:1');
});

it('gives no totals when no window can be proven', () => {
  const off = withValue(file, ['metrics', 0, 'metric_value'], 142_846, { request: {} });
  expect([parts(off).windows, parts(off).accountDays?.length]).toEqual([[], 7]);
  const gap = withValue(file, ['metrics', 0, 'trends', 3, 'date_time'], '20261014', { request: {} });
  expect(parts(gap).windows).toEqual([]);
  const still = {
    metrics: [{ english_metric_name: 'play_cnt', metric_value: 0, trends: [point('20261120', 0)] }],
  };
  expect(parts(outcome('douyin/dashboard', still)).windows).toEqual([]);
});

it('takes the asked days when there is no trend', () => {
  const bare = { metrics: [{ english_metric_name: 'play_cnt', metric_value: 12, trends: null }] };
  const windows = (request: object) => parts(outcomeOf(file, { request: { ...request } }, bare)).windows;
  expect(windows(lastWeek)).toEqual([{ window: 'days:7', values: { views: 12 } }]);
  for (const days of ['', 'week', 0, -7, 7.5, 1_000, null]) {
    expect(failureOf(outcomeOf(file, { request: { recent_days: days } }, bare))).toEqual({ kind: 'empty' });
  }
});

it('does not believe a 0 of yesterday before noon', () => {
  const unmade = {
    metrics: [{ english_metric_name: 'play_cnt', metric_value: 0, trends: [point('20261121', 0)] }],
  };
  const at = (time: string) =>
    outcomeOf(file, { at: shanghai(`2026-11-22 ${time}`), request: { recent_days: 1 } }, unmade);
  expect(failureOf(at('11:59'))).toEqual({ kind: 'empty' });
  expect(parts(at('12:00'))).toEqual({
    accountDays: [{ day: '2026-11-21', values: { views: 0 } }],
    windows: [{ window: 'days:1', values: { views: 0 } }],
  });
});

it('reads the copy that is wrapped in data', () => {
  const { accountDays } = readingOf('dashboard-wrapped.json');
  expect(accountDays).toEqual([
    { day: '2026-11-21', values: { views: 7_555, profileVisits: 90, likes: 324, comments: 16, shares: 45 } },
  ]);
});

it.each([
  [['metrics'], 'metrics'],
  [['metrics', 0, 'english_metric_name'], 'metrics.[].english_metric_name'],
  [['metrics', 0, 'trends', 0, 'date_time'], 'metrics.[].trends.[].date_time'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('calls a value in another unit drift, unless the metric is none of ours', () => {
  expect(failureOf(withValue(file, ['metrics', 9, 'metric_value'], 4.0019))?.path).toBe('metrics.[].total');
  expect(failureOf(withValue(file, ['metrics', 0, 'trends', 0, 'value'], 'many'))?.path).toBe(
    'metrics.[].value',
  );
  expect(parts(withValue(file, ['metrics', 5, 'metric_value'], 'none of ours'))).toEqual(readingOf(file));
  expect(parts(withValue(file, ['metrics', 5, 'english_metric_name'], 'constructor'))).toEqual(
    readingOf(file),
  );
});

it('loses one metric when its total, or its trend, is gone', () => {
  const { views: _gone, ...rest } = readingOf(file).windows?.[0]?.values ?? {};
  expect(parts(without(file, ['metrics', 0, 'metric_value'])).windows?.[0]?.values).toEqual(rest);
  const untold = parts(without(file, ['metrics', 2, 'trends']));
  expect(untold.accountDays?.[0]?.values).not.toHaveProperty('likes');
  expect(untold.windows).toEqual(readingOf(file).windows);
});

const point = (date_time: string, value: number) => ({ date_time, value });
