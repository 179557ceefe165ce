import { describe, expect, it } from 'vitest';
import { agedWork, atMarks, bandOverAges } from '../../lib/models/aged-work';
import { type AgedWork, compareAtAge, toCohort } from '../../lib/models/compare';

const hour = 3_600_000;
const published = Date.UTC(2026, 10, 1);
const reading = (ageHours: number, values: Record<string, number>) => ({
  at: published + ageHours * hour,
  values,
});

describe('readings as ages', () => {
  const work = agedWork('own', published, [
    reading(12, { views: 400, likes: 20 }),
    reading(2, { views: 100 }),
    reading(-1, { views: 3 }),
    reading(30, { likes: 33 }),
  ]);

  it('are in order, without what came before the publication', () => {
    expect(work.points.views).toEqual([
      { ageHours: 2, value: 100 },
      { ageHours: 12, value: 400 },
    ]);
    expect(work.points.likes?.map(({ ageHours }) => ageHours)).toEqual([12, 30]);
    expect(work.points.shares).toBeUndefined();
  });

  it('give a ratio only where its parts stood together', () => {
    expect(work.points.likeRate).toEqual([{ ageHours: 12, value: 0.05 }]);
    expect(work.points.engagementRate).toBeUndefined();
  });

  it('shrink to the standard ages and the last reading, and compare the same there', () => {
    const kept = atMarks(work);
    expect(kept.points.views?.map(({ ageHours }) => ageHours)).toEqual([3, 6, 12]);
    expect(kept.points.likes?.map(({ ageHours }) => ageHours)).toEqual([12, 24, 30]);
    const others = [1, 2, 3, 4, 5].map((i) =>
      agedWork(`w${i}`, published, [reading(2, { views: i }), reading(13, { views: i * 9 })]),
    );
    const own = agedWork('own', published, [reading(6, { views: 20 })]);
    const exact = compareAtAge(own, toCohort(others), 'views', 6);
    expect(compareAtAge(own, toCohort(others.map(atMarks)), 'views', 6)).toEqual(exact);
    expect(exact.n).toBe(5);
  });
});

describe('band over ages', () => {
  const other = (i: number, ages: readonly number[]): AgedWork =>
    agedWork(
      `w${i}`,
      published + i,
      ages.map((age) => ({ at: published + i + age * hour, values: { views: (i + 1) * age } })),
    );

  it('shows the middle half where five works are known, and a gap elsewhere', () => {
    const cohort = toCohort([0, 1, 2, 3, 4, 5].map((i) => other(i, i === 0 ? [1, 3, 24] : [1, 3])));
    const band = bandOverAges('w5', cohort, 'views');
    expect(band.map(({ ageHours }) => ageHours)).toEqual([1, 3]);
    expect(band[1]?.band).toMatchObject({ n: 5, q1: 6, median: 9, q3: 12 });
    expect(bandOverAges('none', cohort, 'views')[0]?.band.n).toBe(6);
    expect(bandOverAges('w0', toCohort([]), 'views')).toEqual([]);
  });
});
