import { describe, expect, test } from 'vitest';
import { dayTicks, evenTicks, hourStep } from '../../../components/charts/ticks';

const at = (year: number, month: number, day: number, hour = 0) =>
  new Date(year, month - 1, day, hour).getTime();

describe('dayTicks', () => {
  test('names each day of a week', () => {
    expect(dayTicks(at(2026, 11, 1), at(2026, 11, 7))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((day) => at(2026, 11, day)),
    );
  });

  test('steps by weeks over a quarter and by months over a year', () => {
    expect(dayTicks(at(2026, 8, 1), at(2026, 10, 10)).slice(0, 2)).toEqual([at(2026, 8, 1), at(2026, 8, 8)]);
    const year = dayTicks(at(2025, 11, 20), at(2026, 11, 20));
    expect(year[0]).toBe(at(2026, 1, 1));
    expect(year.every((tick) => new Date(tick).getDate() === 1)).toBe(true);
  });

  test.each([1, 7, 28, 90, 365, 3000])('%i days: midnights inside the range, never too many', (days) => {
    const from = at(2026, 3, 20, 9);
    const to = from + days * 86_400_000;
    const ticks = dayTicks(from, to);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(13);
    for (const tick of ticks) {
      expect(tick).toBeGreaterThanOrEqual(from);
      expect(tick).toBeLessThanOrEqual(to);
      expect(new Date(tick).getHours()).toBe(0);
    }
  });
});

test('hour axes step by what people say', () => {
  expect([6, 24, 72, 168, 720, 4000].map(hourStep)).toEqual([2, 6, 24, 24, 168, 720]);
});

test.each([
  ['an end that the step does not reach', [0, 10, 20, 30, 32], [0, 10, 20, 30]],
  ['a beginning before the first step', [7, 10, 20, 30], [10, 20, 30]],
  ['both', [7, 10, 20, 22], [10, 20]],
  ['even ticks as they are', [0, 0.1, 0.2, 0.30000000000000004], [0, 0.1, 0.2, 0.30000000000000004]],
  ['two ticks', [0, 92], [0, 92]],
  ['one tick', [5], [5]],
  ['none', [], []],
])('labels of numbers keep their distance: %s', (_name, values, left) => {
  expect(evenTicks(values.map((value) => ({ value }))).map(({ value }) => value)).toEqual(left);
});
