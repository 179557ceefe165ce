import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgePoint, atStandardAges, inAgeOrder, standardAges, valueAtAge } from '../../lib/models/ages';
import { type AgedWork, compareAtAge, compareBest, compareSettled, toCohort } from '../../lib/models/compare';
import { rankAmong, summarise } from '../../lib/models/statistics';

const points = (...pairs: [number, number][]): AgePoint[] =>
  pairs.map(([ageHours, value]) => ({ ageHours, value }));
const work = (id: string, publishedAt: number, views: AgePoint[]): AgedWork => ({
  id,
  publishedAt,
  points: { views },
});
const plain = (values: number[], ageHours = 24) =>
  values.map((value, i) => work(`w${i}`, 1_000 + i, points([ageHours, value])));

describe('summary', () => {
  it('follows the worked table (type 7 quartiles, 1.4826 × MAD)', () => {
    expect(summarise([1, 2, 3, 4])).toEqual({ n: 4, median: 2.5, q1: 1.75, q3: 3.25, spread: 1.4826 });
    expect(summarise([10, 20, 30, 40, 1_000])).toEqual({
      n: 5,
      median: 30,
      q1: 20,
      q3: 40,
      spread: expect.closeTo(14.826, 10),
    });
    expect(summarise([])).toBeNull();
  });

  it('falls back to the quartiles when most values tie, and has no spread when all do', () => {
    expect(summarise([5, 5, 5, 5, 7, 9, 11])?.spread).toBeCloseTo(3 / 1.349, 10);
    expect(summarise([5, 5, 5, 9, 5])?.spread).toBeNull();
  });

  it('moves with the data: shifts and factors', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0.5, max: 100, noNaN: true }),
        (xs, k) => {
          const once = summarise(xs);
          const twice = summarise(xs.toReversed().map((x) => x * k));
          expect(twice?.median).toBeCloseTo((once?.median ?? 0) * k, 3);
          expect(once && once.q1 <= once.median && once.median <= once.q3).toBe(true);
        },
      ),
    );
  });

  it('ranks ties on the better place', () => {
    expect(rankAmong(5, [9, 5, 5, 1], 'higher')).toEqual({ rank: 2, of: 5, ties: 2 });
    expect(rankAmong(5, [9, 5, 5, 1], 'lower')).toEqual({ rank: 2, of: 5, ties: 2 });
    expect(rankAmong(1, [9, 5, 5], 'lower').rank).toBe(1);
  });
});

describe('value at an age', () => {
  const grown = points([1, 100], [4, 300], [24, 900]);

  it('is straight over the logarithm of the age', () => {
    expect(valueAtAge(grown, 2)).toBeCloseTo(200, 10);
    expect(valueAtAge(grown, 4)).toBe(300);
    expect(valueAtAge(grown, Math.sqrt(4 * 24))).toBeCloseTo(600, 10);
  });

  it('never extrapolates', () => {
    expect(valueAtAge(grown, 0.5)).toBeNull();
    expect(valueAtAge(grown, 25)).toBeNull();
    expect(valueAtAge([], 1)).toBeNull();
  });

  it('does not bridge gaps of more than eightfold, unless nothing changed', () => {
    expect(valueAtAge(points([3, 10], [24, 80]), 12)).toBeCloseTo(10 + (70 * Math.log(4)) / Math.log(8), 10);
    expect(valueAtAge(points([3, 10], [25, 80]), 12)).toBeNull();
    expect(valueAtAge(points([3, 10], [900, 10]), 12)).toBe(10);
    expect(valueAtAge(points([0, 0], [2, 10]), 1)).toBeNull();
  });

  it('stays between its neighbours and never falls for growing counts', () => {
    const growing = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 2_000 }), fc.nat(1_000)), { minLength: 2, maxLength: 12 })
      .map((raw) => {
        let total = 0;
        return inAgeOrder(raw.map(([ageHours, value]) => ({ ageHours, value }))).map((point) => {
          total += point.value;
          return { ageHours: point.ageHours, value: total };
        });
      });
    fc.assert(
      fc.property(growing, (list) => {
        let last = -1;
        for (let age = 1; age <= 2_000; age = age * 1.3 + 0.1) {
          const value = valueAtAge(list, age);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(last - 1e-9);
          expect(value).toBeGreaterThanOrEqual(list[0]?.value ?? 0);
          expect(value).toBeLessThanOrEqual(list.at(-1)?.value ?? 0);
          last = value;
        }
      }),
    );
  });

  it('fills the standard ages that the readings reach', () => {
    const marks = atStandardAges(points([40, 640], [5, 100], [20, 400]));
    expect(marks.map((mark) => mark.ageHours)).toEqual([6, 12, 24]);
    expect(atStandardAges(points([6, 5])).map((mark) => mark.ageHours)).toEqual([6]);
    expect(standardAges).toHaveLength(12);
  });
});

describe('comparison at equal age', () => {
  it('follows the worked table', () => {
    const cohort = toCohort(plain([100, 200, 300, 400, 500]));
    const own = work('own', 9_000, points([12, 240], [48, 1_200]));
    const result = compareAtAge(own, cohort, 'views', 24);
    expect(result).toMatchObject({ basis: 'equal-age', ageHours: 24, n: 5, others: 5, reason: null });
    expect(result.value).toBeCloseTo(720, 10);
    expect(result.band).toEqual({ n: 5, median: 300, q1: 200, q3: 400, spread: expect.closeTo(148.26, 10) });
    expect(result.ratio).toBeCloseTo(2.4, 10);
    expect(result.rank10).toEqual({ rank: 1, of: 6, ties: 0 });
    expect(result.rank30).toEqual({ rank: 1, of: 6, ties: 0 });
    expect(result.deviation).toBeGreaterThan(1);
  });

  it('says so with fewer than five known works', () => {
    const cohort = toCohort([...plain([1, 2, 3, 4]), work('late', 5_000, points([48, 9]))]);
    const result = compareAtAge(work('own', 9_000, points([24, 5])), cohort, 'views', 24);
    expect(result).toMatchObject({
      n: 4,
      others: 5,
      band: null,
      rank10: null,
      ratio: null,
      reason: 'too-few-works',
    });
    expect(result.value).toBe(5);
  });

  it('gives the band but no place when the own value is unknown', () => {
    const result = compareAtAge(work('own', 9_000, []), toCohort(plain([1, 2, 3, 4, 5])), 'views', 24);
    expect(result).toMatchObject({
      value: null,
      n: 5,
      rank30: null,
      deviation: null,
      reason: 'own-value-unknown',
    });
    expect(result.band?.median).toBe(3);
  });

  it('never compares a work with itself', () => {
    const works = plain([1, 2, 3, 4, 5, 600]);
    const own = works[5] ?? work('none', 0, []);
    expect(compareAtAge(own, toCohort(works), 'views', 24)).toMatchObject({
      n: 5,
      others: 5,
      rank10: { rank: 1, of: 6 },
    });
  });

  it('uses the newest 30 for the band and the newest 10 and 30 for the places', () => {
    const works = plain(Array.from({ length: 50 }, (_, i) => i));
    const result = compareAtAge(work('own', 9_000, points([24, 25])), toCohort(works), 'views', 24);
    expect(result).toMatchObject({
      n: 30,
      others: 50,
      rank10: { rank: 10, of: 10 },
      rank30: { rank: 25, of: 30 },
    });
    expect(result.band?.median).toBe(34.5);
  });

  it('ranks low values first where lower is better, and not at all where neither is', () => {
    const rates =
      (metric: 'bounce2s' | 'fanViewRatio') =>
      (value: number, i: number): AgedWork => ({
        id: `r${i}`,
        publishedAt: i,
        points: { [metric]: points([24, value]) },
      });
    const low = [0.2, 0.3, 0.4, 0.5, 0.6].map(rates('bounce2s'));
    const own = rates('bounce2s')(0.1, 99);
    expect(compareAtAge(own, toCohort(low), 'bounce2s', 24).rank10?.rank).toBe(1);
    const neither = [0.2, 0.3, 0.4, 0.5, 0.6].map(rates('fanViewRatio'));
    expect(
      compareAtAge(rates('fanViewRatio')(0.1, 99), toCohort(neither), 'fanViewRatio', 24).rank10,
    ).toBeNull();
  });

  it('does not care about the order in which works are given', () => {
    const works = fc.array(fc.tuple(fc.nat(5), fc.nat(1_000)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(works, fc.nat(), (raw, seed) => {
        const list = raw.map(([publishedAt, value], i) => work(`w${i}`, publishedAt, points([24, value])));
        const shuffled = list.toSorted(
          (a, b) => ((a.id.length * 31 + seed) % 7) - ((b.publishedAt * 17 + seed) % 5),
        );
        const own = work('own', 9, points([24, 500]));
        expect(compareAtAge(own, toCohort(shuffled), 'views', 24)).toEqual(
          compareAtAge(own, toCohort(list), 'views', 24),
        );
      }),
    );
  });

  it('gives a larger value no worse a place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { minLength: 5, maxLength: 30 }),
        fc.nat(100),
        fc.nat(100),
        (others, a, b) => {
          const cohort = toCohort(plain(others));
          const rank = (value: number) =>
            compareAtAge(work('own', 9_000, points([24, value])), cohort, 'views', 24).rank30?.rank ?? 0;
          expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
        },
      ),
    );
  });
});

describe('settled comparison', () => {
  const old = [1, 2, 3, 4, 5].map((value, i) => work(`o${i}`, i, points([800 + i, value])));

  it('compares latest values of works that have stopped moving, and says so', () => {
    const own = work('own', 99, points([5_000, 4.5]));
    expect(compareAtAge(own, toCohort(old), 'views', 5_000).reason).toBe('too-few-works');
    expect(compareSettled(own, toCohort(old), 'views')).toMatchObject({
      ...{ basis: 'settled', ageHours: null, n: 5, reason: null },
      rank10: { rank: 2, of: 6 },
    });
    expect(compareBest(own, toCohort(old), 'views', 5_000).basis).toBe('settled');
  });

  it('leaves young works out', () => {
    const young = work('own', 99, points([700, 4]));
    expect(compareSettled(young, toCohort(old), 'views').reason).toBe('own-value-unknown');
    const mixed = toCohort([...old.slice(1), work('young', 50, points([100, 3]))]);
    expect(compareSettled(work('own', 99, points([900, 3])), mixed, 'views').reason).toBe('too-few-works');
    expect(compareBest(young, toCohort(old), 'views', 700)).toMatchObject({
      basis: 'equal-age',
      reason: 'too-few-works',
    });
  });
});
