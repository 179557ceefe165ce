import { describe, expect, test } from 'vitest';
import { ageBand, agePoints, runLine } from '../../../../components/figures/age-series';
import { toCohort } from '../../../../lib/models/compare';

const published = Date.UTC(2026, 10, 1);
const at = (hours: number) => published + hours * 3_600_000;

describe('values by age', () => {
  test('work ratios out within one reading and never across two', () => {
    const readings = [
      { at: at(1), values: { views: 100 } },
      { at: at(2), values: { likes: 9 } },
      { at: at(3), values: { views: 200, likes: 10 } },
    ];
    expect(agePoints(readings, published, 'likeRate')).toEqual([{ ageHours: 3, value: 0.05 }]);
    expect(agePoints(readings, published, 'comments')).toEqual([]);
  });

  test('leave out rounded and day-old figures where there are exact ones, and what was read before publication', () => {
    const readings = [
      { at: at(-1), values: { views: 5 } },
      { at: at(1), values: { views: 100 } },
      { at: at(2), values: { views: 1000 }, approx: true as const },
      { at: at(3), values: { views: 90 }, settled: true as const },
    ];
    expect(agePoints(readings, published, 'views')).toEqual([{ ageHours: 1, value: 100 }]);
    expect(agePoints(readings.slice(2), published, 'views')).toHaveLength(2);
  });
});

describe('the line of a work', () => {
  test('starts from 0 only when the work was read early and the metric is a count', () => {
    const early = [
      { ageHours: 2, value: 10 },
      { ageHours: 5, value: 20 },
    ];
    expect(runLine(early, 'views', 168)[0]).toEqual({ x: 0, y: 0 });
    expect(runLine(early, 'likeRate', 168)[0]).toEqual({ x: 2, y: 10 });
    expect(runLine([{ ageHours: 40, value: 10 }], 'views', 168)).toEqual([{ x: 40, y: 10 }]);
  });

  test('breaks where nothing can be said of the time between, and ends at the edge', () => {
    const far = [
      { ageHours: 20, value: 10 },
      { ageHours: 200, value: 50 },
    ];
    expect(runLine(far, 'views', 720).map(({ y }) => y)).toEqual([10, null, 50]);
    const near = [
      { ageHours: 100, value: 10 },
      { ageHours: 200, value: 50 },
    ];
    const line = runLine(near, 'views', 168);
    expect(line.at(-1)?.x).toBe(168);
    expect(line.every(({ y }) => y !== null && y < 50)).toBe(true);
  });
});

describe('the own band', () => {
  const works = Array.from({ length: 7 }, (_, n) => ({
    id: `w${n}`,
    publishedAt: n,
    points: {
      views: [
        { ageHours: 24, value: 10 * (n + 1) },
        { ageHours: 72, value: 20 * (n + 1) },
      ],
    },
  }));

  test('is median and middle half of the others at the same age', () => {
    const band = ageBand(toCohort(works), 'views', 72, 'w6');
    expect(band?.n).toBe(6);
    expect(band?.points[0]).toEqual({ x: 24, lower: 22.5, middle: 35, upper: 47.5 });
    expect(band?.points.at(-1)).toMatchObject({ x: 72, middle: 70 });
  });

  test('is not drawn from fewer than five works, nor beyond the ages they were read at', () => {
    expect(ageBand(toCohort(works.slice(0, 4)), 'views', 72)).toBeNull();
    expect(ageBand(toCohort(works), 'likes', 72)).toBeNull();
    expect(ageBand(toCohort(works), 'views', 720)?.points.at(-1)?.x).toBe(72);
  });
});
