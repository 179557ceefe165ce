import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtest } from '../../lib/models/backtest';
import { type AgedWork, toCohort } from '../../lib/models/compare';
import { decay } from '../../lib/models/decay';
import { fewestForecastWorks, forecast, intervalFrom, naiveForecast } from '../../lib/models/forecast';
import { seededRandom } from '../../lib/models/random';
import { forecastRun, growingWorks } from './simulations';

const hour = 3_600_000;
/** A work that stood at `from` after 24 h and at `to` after 7 d. */
const grown = (id: string, from: number, to: number | null, publishedAt = 0): AgedWork => ({
  id,
  publishedAt,
  points: { views: [{ ageHours: 24, value: from }, ...(to === null ? [] : [{ ageHours: 168, value: to }])] },
});
/** Nine works whose (count + 1) grew by the factors 2, 3, … 10. */
const nine = Array.from({ length: 9 }, (_, i) => grown(`w${i}`, 99, 100 * (i + 2) - 1));

describe('forecast', () => {
  it('follows the worked table: middle is the fifth growth, the ends are the first and ninth', () => {
    const result = forecast(grown('own', 999, null), toCohort(nine), 'views', 24, 168);
    expect(result).toMatchObject({ n: 9, needs: 9, now: 999, reason: null });
    expect(result.value).toBeCloseTo(5_999, 6);
    expect(result.low).toBeCloseTo(1_999, 6);
    expect(result.high).toBeCloseTo(9_999, 6);
  });

  it('is refused below nine works that can carry it', () => {
    const result = forecast(grown('own', 999, null), toCohort(nine.slice(1)), 'views', 24, 168);
    expect(result).toMatchObject({ value: null, low: null, high: null, n: 8, reason: 'too-few-works' });
    const unread = [...nine.slice(1), grown('half', 50, null)];
    expect(forecast(grown('own', 999, null), toCohort(unread), 'views', 24, 168).reason).toBe(
      'too-few-works',
    );
    expect(fewestForecastWorks).toBe(9);
  });

  it('is refused for the past, for what is no count and without an own value', () => {
    const own = grown('own', 999, null);
    expect(forecast(own, toCohort(nine), 'views', 168, 168).reason).toBe('horizon-passed');
    expect(forecast(own, toCohort(nine), 'completionRate', 24, 168).reason).toBe('not-a-count');
    expect(forecast(own, toCohort(nine), 'views', 23, 168)).toMatchObject({
      now: null,
      reason: 'own-value-unknown',
    });
  });

  it('never learns from the work itself', () => {
    const own = grown('w0', 99, 1e6);
    const cohort = toCohort([...nine.slice(1), own]);
    expect(forecast(own, cohort, 'views', 24, 168)).toMatchObject({ n: 8, reason: 'too-few-works' });
  });

  it('starts from nothing without falling over', () => {
    const result = forecast(grown('own', 0, null), toCohort(nine), 'views', 24, 168);
    expect(result.value).toBeCloseTo(5, 8);
    expect(result.low).toBeCloseTo(1, 8);
  });

  it('keeps its ends in order, rises with the present value and does not care about order', () => {
    const works = fc.array(fc.tuple(fc.nat(1_000), fc.nat(100_000)), { minLength: 9, maxLength: 40 });
    fc.assert(
      fc.property(works, fc.nat(10_000), fc.nat(10_000), (raw, a, b) => {
        const list = raw.map(([from, gain], i) => grown(`w${i}`, from, from + gain));
        const at = (now: number, cohort = toCohort(list)) =>
          forecast(grown('own', now, null), cohort, 'views', 24, 168);
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(low.low ?? 1).toBeLessThanOrEqual((low.value ?? 0) + 1e-9);
        expect(low.value ?? 1).toBeLessThanOrEqual((low.high ?? 0) + 1e-9);
        expect(low.value ?? 1).toBeLessThanOrEqual((high.value ?? 0) + 1e-9);
        expect(low.low ?? -1).toBeGreaterThanOrEqual(0);
        expect(at(a, toCohort(list.toReversed()))).toEqual(at(a));
      }),
    );
  });

  it('has a naive rival', () => {
    const growth = (from: number, to: number) => ({ id: '', publishedAt: 0, from, to });
    expect(naiveForecast(10, [growth(1, 2), growth(1, 4), growth(2, 6), growth(0, 9)])).toBe(30);
    expect(naiveForecast(10, [growth(0, 9)])).toBeNull();
    expect(
      intervalFrom(
        0,
        nine.map(() => growth(5, 5)),
      ),
    ).toEqual({ value: 0, low: 0, high: 0 });
  });
});

describe('back-test', () => {
  it('uses only what was known at the time', () => {
    const daily = (i: number, to: number) => grown(`w${i}`, 99, to, i * 24 * hour);
    const steady = Array.from({ length: 30 }, (_, i) => daily(i, 199));
    const result = backtest(toCohort(steady), 'views', 24, 168);
    // Work i is forecast on day i + 1 and may use works published at least 7 days before: the first with nine is day 14.
    expect(result).toMatchObject({ n: 16, refused: 14, coverage: 1 });
    expect(result.loss).toBeCloseTo(0, 10);
    const jump = steady.map((work, i) => (i < 20 ? work : daily(i, 399)));
    expect(backtest(toCohort(jump), 'views', 24, 168).coverage).toBeLessThan(0.7);
  });

  it('says nothing without a forecast', () => {
    expect(backtest(toCohort(nine), 'views', 24, 168)).toMatchObject({
      n: 0,
      refused: 9,
      coverage: null,
      loss: null,
    });
  });

  it('covers 75–85 % of simulated outcomes and beats the naive multiplier', () => {
    for (const [seed, works, from, to] of [
      [1, 40, 24, 168],
      [2, 40, 6, 72],
      [3, 70, 72, 720],
    ] as const) {
      const run = forecastRun(seed, 40, works, from, to);
      expect(run.n).toBeGreaterThan(100);
      expect(run.coverage).toBeGreaterThan(0.75);
      expect(run.coverage).toBeLessThan(0.85);
      expect(run.loss).toBeLessThan(run.naiveLoss);
    }
  });

  it('forecasts a thousand works without delay', () => {
    const cohort = toCohort(growingWorks(seededRandom(9), 1_000));
    const made = cohort.newestFirst.map((work) => forecast(work, cohort, 'views', 24, 168));
    expect(made.every(({ n, reason }) => n === 60 && reason === null)).toBe(true);
  });
});

describe('decay', () => {
  it('finds the half-life of a finished work and the hourly fading', () => {
    const fading = Array.from({ length: 31 }, (_, day) => ({
      ageHours: day * 24,
      value: 1_000 * (1 - Math.exp(-0.01 * day * 24)),
    }));
    const result = decay(fading);
    expect(result.perHour).toBeCloseTo(1 - Math.exp(-0.01), 6);
    expect(result.halfLifeHours).toBeGreaterThan(68);
    expect(result.halfLifeHours).toBeLessThan(72);
    expect(result.untilHours).toBe(720);
  });

  it('does not guess', () => {
    expect(decay([])).toEqual({ halfLifeHours: null, perHour: null, untilHours: null });
    const young = [1, 2, 3].map((ageHours) => ({ ageHours, value: ageHours * 10 }));
    expect(decay(young)).toEqual({ halfLifeHours: null, perHour: null, untilHours: 3 });
    const linear = [1, 2, 3, 4, 720].map((ageHours) => ({ ageHours, value: ageHours * 10 }));
    expect(decay(linear)).toMatchObject({ perHour: null, halfLifeHours: expect.closeTo(360, 6) });
    expect(decay([{ ageHours: 900, value: 0 }]).halfLifeHours).toBeNull();
  });
});
