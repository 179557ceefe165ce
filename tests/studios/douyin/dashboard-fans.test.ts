import { expect, it } from 'vitest';
import { failureOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'dashboard-fans.json';

it('reads followers gained, lost, net and in total', () => {
  const { accountDays = [], windows } = readingOf(file);
  expect(accountDays[0]).toEqual({
    day: '2026-11-15',
    values: {
      followsGained: 137,
      followsLost: 9,
      followsNet: 128,
      followerTotal: 48_022,
      profileVisits: 359,
    },
  });
  expect(accountDays.at(-1)?.values.followerTotal).toBe(48_519);
  expect(windows).toEqual([
    {
      window: 'days:7',
      values: { followsGained: 660, followsLost: 35, followsNet: 625, profileVisits: 1_711 },
    },
  ]);
});

it('calls a renamed list drift, and loses one metric when one is gone', () => {
  expect(failureOf(withRenamed(file, ['metrics']))).toEqual({ kind: 'drift', path: 'metrics' });
  const { followsNet: _gone, ...rest } = readingOf(file).windows?.[0]?.values ?? {};
  expect(parts(without(file, ['metrics', 0, 'metric_value'])).windows?.[0]?.values).toEqual(rest);
});
