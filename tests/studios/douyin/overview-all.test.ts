import { expect, it } from 'vitest';
import { failureOf, parts, readingOf, shanghai, without, withRenamed, withValue } from './answers';

const file = 'overview-all.json';

it('reads six cells by day, and leaves the two that sources disagree on', () => {
  const { accountDays = [], windows } = readingOf(file);
  expect(accountDays).toHaveLength(7);
  expect(accountDays[1]).toEqual({
    day: '2026-11-16',
    values: { views: 33_883, likes: 1_456, comments: 74, shares: 203, profileVisits: 406, followsLost: 4 },
  });
  expect(windows).toEqual([
    {
      window: 'days:7',
      values: {
        views: 142_845,
        likes: 6_138,
        comments: 310,
        shares: 854,
        profileVisits: 1_711,
        followsLost: 35,
      },
    },
  ]);
});

it('trusts the days it sees more than the type that was asked for', () => {
  expect(readingOf(file, { request: { last_days_type: '3' } })).toEqual(readingOf(file));
  expect(readingOf(file, { request: {} })).toEqual(readingOf(file));
});

it('leaves the 0 of a day out that is not made yet', () => {
  const last = ['data', 'play', 'option_list', 6, 'count'] as const;
  const morning = withValue(file, last, '0', { at: shanghai('2026-11-22 09:00') });
  expect(parts(morning).accountDays?.at(-1)?.values).not.toHaveProperty('views');
  expect(parts(withValue(file, last, '0')).accountDays?.at(-1)?.values.views).toBe(0);
});

it('accepts the three ways to write a day, and passes over an hour', () => {
  const day = (date: string | number) =>
    parts(withValue(file, ['data', 'play', 'option_list', 0, 'date'], date)).accountDays?.[0]?.values.views;
  for (const date of ['20261115', 20261115, '2026-11-15', '2026/11/15']) expect(day(date)).toBe(29_956);
  for (const date of ['2026-11-15 08', '20261315', '']) expect(day(date)).toBeUndefined();
});

it('calls a renamed container or day drift, and loses one metric when one is gone', () => {
  expect(failureOf(withRenamed(file, ['data']))).toEqual({ kind: 'drift', path: 'data' });
  expect(failureOf(withRenamed(file, ['data', 'play', 'option_list', 0, 'date']))?.path).toBe(
    'data.play.option_list.[].date',
  );
  const { likes: _gone, ...rest } = readingOf(file).windows?.[0]?.values ?? {};
  expect(parts(without(file, ['data', 'digg'])).windows?.[0]?.values).toEqual(rest);
});
