import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestAndWorst,
  changeOf,
  fewestChanges,
  fewestScored,
  reachedRate,
  scorePrediction,
  usualChange,
} from '../../lib/models/review';

const up10 = { metric: 'views', direction: 'up', size: 0.1 } as const;
const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
const size = fc.double({ min: 0.001, max: 3, noNaN: true });

describe('best and worst', () => {
  const row = (id: string, score: number | null) => ({ id, score });

  test('are the ends, never the same work, and never one without a score', () => {
    const rows = [row('a', 0.2), row('b', null), row('c', 0.9), row('d', 0.5), row('e', 0.4)];
    const { best, worst } = bestAndWorst(rows);
    expect(best.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(worst.map(({ id }) => id)).toEqual(['a', 'e']);
    expect(bestAndWorst([row('a', 0.2)])).toEqual({ best: [row('a', 0.2)], worst: [] });
    expect(bestAndWorst([row('b', null)])).toEqual({ best: [], worst: [] });
  });

  test('hold for any scores in any order', () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.uuid(), score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) }),
      { selector: ({ id }) => id, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const { best, worst } = bestAndWorst(list);
        expect(bestAndWorst([...list].reverse())).toEqual({ best, worst });
        const ids = [...best, ...worst].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const least = Math.min(...best.map(({ score }) => score ?? Number.NaN));
        for (const { score } of worst) expect(score ?? Number.NaN).toBeLessThanOrEqual(least);
      }),
    );
  });
});

describe('a change', () => {
  test('is in points for rates and relative for counts; from nothing it has no size', () => {
    expect(changeOf('completionRate', 0.2, 0.25)).toBeCloseTo(0.05, 12);
    expect(changeOf('completionRate', 0, 0.05)).toBe(0.05);
    expect(changeOf('views', 200, 250)).toBe(0.25);
    expect(changeOf('views', 0, 250)).toBeNull();
    expect(changeOf('views', null, 250)).toBeNull();
    expect(changeOf('views', 250, null)).toBeNull();
  });

  test('is usual up to where eight changes in ten lie, and cannot be told from too few', () => {
    expect(usualChange('completionRate', [0.2, 0.22, 0.2, 0.22, 0.2, 0.22])).toBeCloseTo(0.02 * 1.9001, 4);
    expect(usualChange('views', [100, 110, null, 100, 90, 95])).toBeNull();
    expect(usualChange('views', Array(fewestChanges + 1).fill(100))).toBe(0);
  });

  test('does not depend on the scale of a count', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 7, maxLength: 12 }),
        fc.integer({ min: 2, max: 50 }),
        (values, by) => {
          const scaled = usualChange(
            'views',
            values.map((value) => value * by),
          );
          expect(scaled).toBeCloseTo(usualChange('views', values) ?? Number.NaN, 6);
        },
      ),
    );
  });
});

describe('a prediction', () => {
  test('is reached, partly reached or missed, by hand', () => {
    expect(scorePrediction(up10, 1_000, 1_100, null)).toMatchObject({
      outcome: 'reached',
      beyondUsual: null,
    });
    expect(scorePrediction(up10, 1_000, 1_050, 0.2)).toMatchObject({
      ...{ outcome: 'partly', change: 0.05, share: 0.5, beyondUsual: false },
    });
    expect(scorePrediction(up10, 1_000, 1_000, 0.2).outcome).toBe('missed');
    expect(scorePrediction(up10, 1_000, 700, 0.2)).toMatchObject({ outcome: 'missed', beyondUsual: true });
    const fewer = { metric: 'bounce2s', direction: 'down', size: 0.02 } as const;
    expect(scorePrediction(fewer, 0.3, 0.27, null).outcome).toBe('reached');
    expect(scorePrediction(fewer, 0.3, 0.32, null).outcome).toBe('missed');
  });

  test('is unknown, never missed, when it was not measured or is not due', () => {
    fc.assert(
      fc.property(size, fc.option(amount), fc.option(amount), (by, base, measured) => {
        const scored = scorePrediction({ ...up10, size: by }, base, measured, null);
        expect(scored.outcome === 'unknown').toBe(base === null || measured === null);
        expect(scored.reason === null).toBe(scored.outcome !== 'unknown');
        expect(scorePrediction({ ...up10, size: by }, base, measured, null, false).reason).toBe('not-due');
      }),
    );
    expect(scorePrediction(up10, 0, 50, null).reason).toBe('zero-base');
    expect(scorePrediction(up10, null, 50, null).reason).toBe('no-base');
    expect(scorePrediction(up10, 50, null, null).reason).toBe('not-measured');
  });

  test('is never judged worse for a higher value, and turned round it is judged turned round', () => {
    const place = { missed: 0, partly: 1, reached: 2, unknown: -1 };
    fc.assert(
      fc.property(size, amount, amount, amount, (by, base, a, b) => {
        const of = (measured: number, direction: 'up' | 'down') =>
          scorePrediction({ ...up10, size: by, direction }, base, measured, null);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(place[of(high, 'up').outcome]).toBeGreaterThanOrEqual(place[of(low, 'up').outcome]);
        expect(place[of(high, 'down').outcome]).toBeLessThanOrEqual(place[of(low, 'down').outcome]);
        expect(of(a, 'up').share).toBeCloseTo(-(of(a, 'down').share ?? 0), 9);
      }),
    );
  });
});

describe('how often predictions are reached', () => {
  test('is told with its interval, by hand, and not from too few', () => {
    const rate = reachedRate(['reached', 'missed', 'reached', 'partly', 'unknown', 'reached']);
    expect(rate).toMatchObject({ reached: 3, of: 5 });
    // Wilson at 80 %: (0.6 + 0.16425) / 1.3285 = 0.57527, and 0.96470 × √(0.048 + 0.016425) = 0.24486 either side
    expect(rate?.low).toBeCloseTo(0.3304, 4);
    expect(rate?.high).toBeCloseTo(0.8201, 4);
    expect(reachedRate(['reached', 'reached', 'reached', 'reached', 'unknown'])).toBeNull();
  });

  test('lies inside its interval, which lies inside 0 to 1 and narrows with more of the same', () => {
    const outcome = fc.constantFrom('reached', 'partly', 'missed', 'unknown');
    fc.assert(
      fc.property(fc.array(outcome, { minLength: fewestScored, maxLength: 40 }), (list) => {
        const rate = reachedRate(list);
        const twice = reachedRate([...list, ...list]);
        if (!rate || !twice) return;
        const share = rate.reached / rate.of;
        expect(rate.low).toBeGreaterThanOrEqual(0);
        expect(rate.high).toBeLessThanOrEqual(1);
        expect(rate.low).toBeLessThanOrEqual(share + 1e-12);
        expect(rate.high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(twice.high - twice.low).toBeLessThan(rate.high - rate.low);
      }),
    );
  });
});
