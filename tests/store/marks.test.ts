import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Brackets,
  bracketsBetween,
  bracketsOf,
  joinBrackets,
  markAges,
  marksOf,
  markValue,
} from '../../lib/store/marks';
import type { StoredReading } from '../../lib/store/pack-readings';

const hour = 3_600_000;
const published = 1_793_000_000_000;
const point = (hours: number, value: number) => ({ at: published + hours * hour, value });
const at24 = (before: [number, number], after: [number, number]) =>
  markValue('views', { before: point(...before), after: point(...after) }, 'h24', published);
const readingAt = (hours: number, views: number, more: Partial<StoredReading> = {}): StoredReading => ({
  at: published + hours * hour,
  reader: 'd/list',
  values: { views },
  ...more,
});

describe('a value at a fixed age', () => {
  test('lies on the line between its two readings', () => {
    expect(at24([20, 1000], [28, 1400])).toEqual({ value: 1200, nearest: 4 * hour, span: 8 * hour });
    expect(at24([24, 7], [24, 7])).toEqual({ value: 7, nearest: 0, span: 0 });
    expect(at24([22, 0], [25, 1])?.value).toBe(1);
  });

  test('is absent when the readings are further apart than half the age', () => {
    expect(at24([18, 1000], [30, 1400])?.value).toBe(1200);
    expect(at24([18, 1000], [30.01, 1400])).toBeNull();
  });

  test('may rest on a far reading when the other is within 5 % of the age', () => {
    expect(at24([22.8, 1000], [60, 5000])?.nearest).toBe(1.2 * hour);
    expect(at24([22.7, 1000], [60, 5000])).toBeNull();
  });

  test('is certain when nothing changed in between, however long', () => {
    expect(at24([1, 55], [900, 55])).toEqual({ value: 55, nearest: 23 * hour, span: 899 * hour });
  });

  test('a first reading stands for the age only when it is within 5 % of it', () => {
    const alone = (hours: number) => bracketsBetween('views', undefined, point(hours, 9), published).h24;
    expect(alone(25.2)?.views).toEqual({ after: point(25.2, 9) });
    expect(markValue('views', { after: point(25.2, 9) }, 'h24', published)?.value).toBe(9);
    expect(alone(25.3)).toBeUndefined();
    expect(alone(23)).toBeUndefined();
  });
});

describe('the brackets of a work', () => {
  test('hold the nearest reading on both sides of each age, and only those', () => {
    const brackets = bracketsOf(
      [readingAt(2.5, 20), readingAt(13, 130), readingAt(3.5, 40), readingAt(5, 50)],
      published,
    );
    expect(brackets).toEqual({
      h3: { views: { before: point(2.5, 20), after: point(3.5, 40) } },
      h6: { views: { before: point(5, 50), after: point(13, 130) } },
      h12: { views: { before: point(5, 50), after: point(13, 130) } },
    });
    expect(marksOf(brackets, published)).toEqual({
      h3: { views: { value: 30, nearest: hour / 2, span: hour } },
    });
  });

  test('leave rounded and settled readings out', () => {
    const readings = [
      readingAt(2, 20),
      readingAt(3, 90, { approx: true }),
      readingAt(4, 80, { settled: true }),
    ];
    expect(bracketsOf(readings, published)).toEqual({});
  });

  test('come out the same whether readings arrive one by one or all at once', () => {
    const readings = fc.uniqueArray(fc.tuple(fc.integer({ min: -10, max: 2400 }), fc.nat(10_000)), {
      selector: ([hours]) => hours,
      maxLength: 40,
    });
    fc.assert(
      fc.property(readings, (pairs) => {
        const sorted = pairs.sort((a, b) => a[0] - b[0]);
        let oneByOne: Brackets = {};
        sorted.forEach(([hours, value], n) => {
          const last = sorted[n - 1];
          const before = last && point(...last);
          oneByOne = joinBrackets(oneByOne, bracketsBetween('views', before, point(hours, value), published));
        });
        const all = sorted.map(([hours, value]) => readingAt(hours, value));
        expect(bracketsOf(all, published)).toEqual(oneByOne);
      }),
    );
  });

  test('joining is the same in any order and keeps the nearest', () => {
    const far = bracketsBetween('views', point(10, 1), point(40, 4), published);
    const nearer = bracketsBetween('views', point(20, 2), point(50, 5), published);
    expect(joinBrackets(far, nearer)).toEqual(joinBrackets(nearer, far));
    expect(joinBrackets(far, nearer).h24?.views).toEqual({ before: point(20, 2), after: point(40, 4) });
  });
});

test('the ages are those that works are compared at', () => {
  const hours = Object.values(markAges).map((ms) => ms / hour);
  expect(hours).toEqual([1, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2160]);
});

test('keeps shares between two readings as they are, without rounding them away', () => {
  const readings = [
    { at: published + 20 * hour, reader: 'douyin/work-list', values: { completionRate: 0.3 } },
    { at: published + 28 * hour, reader: 'douyin/work-list', values: { completionRate: 0.34 } },
  ];
  expect(marksOf(bracketsOf(readings, published), published).h24?.completionRate?.value).toBeCloseTo(0.32, 9);
});
