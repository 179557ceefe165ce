import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed, withValue } from './answers';

const file = 'fans-summary.json';

it('reads the total, the changes and the days', () => {
  const { account, windows, accountDays = [] } = readingOf(file);
  expect(account).toEqual({ values: { followerTotal: 48_519 } });
  expect(windows).toEqual([
    { window: 'days:1', values: { followsNet: 28, followsLost: 8 } },
    { window: 'days:7', values: { followsNet: 625, followsLost: 35 } },
  ]);
  expect(accountDays).toHaveLength(10);
  expect(accountDays[0]).toEqual({ day: '2026-11-12', values: { followsNet: 39, followsLost: 9 } });
  expect(accountDays[5]).toEqual({ day: '2026-11-17', values: { followsNet: 135, followsLost: 0 } });
});

it('turns counts into shares of their sum, and percent points into shares', () => {
  const { breakdowns = [] } = readingOf(file);
  expect(breakdowns.map(({ kind, unit, parts: list }) => [kind, unit, list.length])).toEqual([
    ['gender', 'share', 2],
    ['age', 'share', 5],
    ['device', 'share', 5],
    ['activity', 'share', 4],
    ['region', 'share', 6],
    ['interest', 'share', 3],
  ]);
  expect(breakdowns[0]?.parts).toEqual([
    { key: 'male', value: 0.4 },
    { key: 'female', value: 0.6 },
  ]);
  expect(breakdowns[4]?.parts[0]).toEqual({ key: '广东', value: 0.12 });
  expect(breakdowns[5]?.parts[2]).toEqual({ key: '亲子', value: 0.09 });
});

it('has no shares where nobody was counted, and no total under the threshold', () => {
  const body = {
    BaseResp: { StatusCode: 0 },
    fans_cnt_sum: 0,
    gender_distribution: [{ label: 'male', count: 0 }],
  };
  expect(failureOf(outcomeOf(file, {}, body))).toEqual({ kind: 'empty' });
});

it('does not believe the zeros of yesterday before noon', () => {
  const body = {
    fans_data_1: { net_fans: 0, cancel_fans: 0 },
    fans_data_7: { net_fans: 4, cancel_fans: 0 },
    fans_data_trend_1: { net_fans_trend: [{ key: '2026-11-21', value: 0 }] },
  };
  const morning = parts(outcomeOf(file, { at: shanghai('2026-11-22 09:00') }, body));
  expect(morning.windows).toEqual([{ window: 'days:7', values: { followsNet: 4, followsLost: 0 } }]);
  expect(morning.accountDays).toEqual([]);
  expect(parts(outcomeOf(file, {}, body)).accountDays).toEqual([
    { day: '2026-11-21', values: { followsNet: 0 } },
  ]);
});

it('calls it drift when what it reads is renamed', () => {
  expect(failureOf(outcomeOf(file, {}, { fans_cnt_sum: 12 }))).toEqual({
    kind: 'drift',
    path: 'gender_distribution',
  });
  expect(failureOf(withRenamed(file, ['gender_distribution', 0, 'count']))?.path).toBe(
    'gender_distribution.[].count',
  );
  expect(failureOf(withRenamed(file, ['city_distribution', 0, 'label']))?.path).toBe(
    'city_distribution.[].label',
  );
  const key = ['fans_data_trend_7', 'net_fans_trend', 0, 'key'] as const;
  expect(failureOf(withValue(file, key, 'Mon'))).toEqual({ kind: 'drift', path: 'fans_data_trend_7.key' });
});

it('loses one part when one is gone', () => {
  const rest = parts(without(file, ['fans_cnt_sum']));
  expect(rest).toEqual({ ...readingOf(file), account: undefined });
  expect(parts(withRenamed(file, ['age_distribution'])).breakdowns?.map(({ kind }) => kind)).not.toContain(
    'age',
  );
});

it('knows the code of a signed-out answer', () => {
  expect(failureOf(outcomeOf('fans-summary-signed-out.json'))).toEqual({ kind: 'signed-out' });
});
