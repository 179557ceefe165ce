import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf } from '../../lib/core/dates';
import { shippedPlan } from '../../lib/models/plan';
import {
  draftWindow,
  fewestForMedian,
  hourMap,
  isInside,
  medianWithInterval,
  windowEvidence,
} from '../../lib/models/plan-hours';

const timed = (minute: number, value: number | null, weekday = 0) => ({ weekday, minute, value });
const repeat = (n: number, minute: number, value: number) =>
  Array.from({ length: n }, (_, i) => timed(minute, value + i / 1000));

describe('the clocks of a zone', () => {
  test.each([
    ['2026-11-22T15:59:00Z', 'Asia/Shanghai', 6, 23 * 60 + 59],
    ['2026-11-22T16:00:00Z', 'Asia/Shanghai', 0, 0],
    ['2026-11-22T16:00:00Z', 'America/Los_Angeles', 6, 8 * 60],
    ['2026-11-01T05:30:00Z', 'America/New_York', 6, 90],
    ['2026-11-01T06:30:00Z', 'America/New_York', 6, 90],
    ['2026-11-22T16:00:00Z', 'Asia/Kathmandu', 6, 21 * 60 + 45],
  ])('%s in %s', (instant, zone, weekday, minute) => {
    expect(clockOf(Date.parse(instant), zone)).toEqual({ weekday, minute });
  });
});

describe('the median with its interval', () => {
  test('of 6, 9 and 20 values, by the table of the sign test', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    expect(medianWithInterval(upTo(5))).toBeNull();
    expect(medianWithInterval(upTo(6))).toEqual({ median: 3.5, low: 1, high: 6 });
    expect(medianWithInterval(upTo(9))).toEqual({ median: 5, low: 2, high: 8 });
    expect(medianWithInterval(upTo(20))).toEqual({ median: 10.5, low: 6, high: 15 });
  });

  test('holds the median, whatever the order, and is refused below the floor', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 80 });
    fc.assert(
      fc.property(numbers, (values) => {
        const found = medianWithInterval(values);
        expect(found === null).toBe(values.length < fewestForMedian);
        if (!found) return;
        expect(found.low).toBeLessThanOrEqual(found.median);
        expect(found.high).toBeGreaterThanOrEqual(found.median);
        expect(medianWithInterval([...values].reverse())).toEqual(found);
      }),
    );
  });

  test('does not run out of numbers with many works', () => {
    const found = medianWithInterval(Array.from({ length: 5000 }, (_, n) => n));
    expect(found?.low).toBeGreaterThan(2400);
    expect(found?.high).toBeLessThan(2600);
  });
});

describe('the map of weekday and time', () => {
  test('counts works without a value and says nothing of a cell with too few', () => {
    const { cells, byTime, byDay, all } = hourMap(
      [...repeat(6, 150, 2), timed(200, null), timed(600, 9, 3)],
      2,
    );
    expect(cells[0]?.[1]).toEqual({ works: 7, n: 6, median: 2.0025, low: 2, high: 2.005 });
    expect(cells[3]?.[5]).toEqual({ works: 1, n: 1, median: null, low: null, high: null });
    expect(byTime).toHaveLength(12);
    expect(byDay[3]).toMatchObject({ works: 1, median: null });
    expect(all).toMatchObject({ works: 8, n: 7 });
  });

  test('every work is in one cell', () => {
    const works = fc.array(
      fc.record({
        weekday: fc.integer({ min: 0, max: 6 }),
        minute: fc.integer({ min: 0, max: 1439 }),
        value: fc.option(fc.double({ min: 0, max: 9, noNaN: true })),
      }),
    );
    fc.assert(
      fc.property(works, fc.constantFrom(1, 2, 3, 4), (list, cellHours) => {
        const { cells, byTime, byDay } = hourMap(list, cellHours);
        const total = (parts: readonly { works: number }[]) =>
          parts.reduce((sum, { works: n }) => sum + n, 0);
        expect([total(cells.flat()), total(byTime), total(byDay)]).toEqual([
          list.length,
          list.length,
          list.length,
        ]);
      }),
    );
  });
});

describe('a window', () => {
  test('runs over midnight and excludes its end', () => {
    const night = { from: 23 * 60, to: 2 * 60 };
    expect([23 * 60, 0, 119].map((minute) => isInside(minute, night))).toEqual([true, true, true]);
    expect([120, 12 * 60, 23 * 60 - 1].some((minute) => isInside(minute, night))).toBe(false);
  });

  test('is told apart only when the intervals do not touch', () => {
    const window = { from: 120, to: 240 };
    const compared = (inside: number, n: number) =>
      windowEvidence([...repeat(n, 130, inside), ...repeat(8, 800, 1)], window).verdict;
    expect(compared(2, 6)).toBe('higher');
    expect(compared(0.5, 6)).toBe('lower');
    expect(compared(1.003, 6)).toBe('cannot-tell');
    expect(compared(2, 5)).toBe('too-few');
  });

  test('a draft is held against windows that are followed, on the clocks of the creator', () => {
    const on = shippedPlan.windows.map((window) => ({ ...window, on: window.id === 'lunch' }));
    const lunch = Date.parse('2026-11-22T12:30:00+08:00');
    expect(draftWindow(lunch, on, 'Asia/Shanghai')).toMatchObject({ light: 'green', reason: 'inside' });
    expect(draftWindow(lunch, on, 'Europe/Paris')).toMatchObject({ light: 'amber', reason: 'outside' });
    expect(draftWindow(null, on, 'Asia/Shanghai')).toMatchObject({
      light: 'unknown',
      reason: 'time-unknown',
    });
    expect(draftWindow(lunch, shippedPlan.windows, 'Asia/Shanghai')).toMatchObject({
      light: 'unknown',
      reason: 'no-window',
    });
  });
});
