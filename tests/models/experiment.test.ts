import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgedWork, toCohort } from '../../lib/models/compare';
import {
  type AcrossPlan,
  armCount,
  type Judgement,
  judgeAcross,
  type ReadOut,
} from '../../lib/models/experiment';
import { judgeBeforeAfter } from '../../lib/models/experiment-before-after';
import { assignArms, betweenWorkSpread } from '../../lib/models/experiment-plan';
import { seededRandom } from '../../lib/models/random';
import { rolloutBlocks } from '../../lib/models/rollout';
import {
  alwaysValidInterval,
  alwaysValidLimit,
  contrastOf,
  predictionInterval,
  unitsNeeded,
} from '../../lib/models/sequential';
import { calledBeforeAfter, calledByPlainTest, calledUnderPeeking, powerAt } from './experiment-simulations';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 1);
const later = start + 30 * 24 * hour;
const plan: AcrossPlan = {
  kind: 'ab',
  metrics: { click: 'views' },
  primary: 'click',
  lift: 0.3,
  spread: 0.1,
};
const work = (id: string, value: number, ageHours = 48): AgedWork => ({
  id,
  publishedAt: start,
  points: { views: [{ ageHours, value }] },
});
const arm = (n: number, values: readonly number[]) =>
  values.map((value, i) => ({ arm: n, work: work(`${n}-${i}`, value) }));
const around = (middle: number) => [0.9, 1, 1.1, 0.95, 1.05, 1, 0.92, 1.08].map((factor) => middle * factor);

describe('the always-valid interval', () => {
  it('is the two-sample contrast with a wider limit than a single look', () => {
    const contrast = contrastOf([
      { values: [1, 2, 3], weight: -1 },
      { values: [3, 4, 5, 4], weight: 1 },
    ]);
    // Means 2 and 4; squares 2 + 2 over 5 degrees of freedom; 3·4/7 units.
    expect(contrast).toEqual({
      estimate: 2,
      spread: Math.sqrt(0.8),
      units: expect.closeTo(12 / 7),
      freedom: 5,
    });
    expect(contrastOf([{ values: [1], weight: 1 }])).toBeNull();
    expect(contrastOf([{ values: [1, 1], weight: 1 }])).toBeNull();
  });

  it('has its limit where the mixture ratio is exactly 1 / alpha', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 500, noNaN: true }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (units, g) => {
          const freedom = Math.floor(4 * units - 2);
          const t = alwaysValidLimit({ units, freedom }, g, 0.05);
          if (!Number.isFinite(t)) return;
          const wide = 1 + units * g;
          const ratio =
            wide ** -0.5 * ((1 + t ** 2 / freedom) / (1 + t ** 2 / (wide * freedom))) ** ((freedom + 1) / 2);
          expect(ratio).toBeCloseTo(20, 6);
          expect(t).toBeGreaterThan(1.96);
        },
      ),
    );
    expect(alwaysValidLimit({ units: 1, freedom: 2 }, 0.1, 0.05)).toBe(Number.POSITIVE_INFINITY);
    expect(alwaysValidInterval({ estimate: 0, spread: 1, units: 1, freedom: 2 }, 0.1, 0.05)).toBeNull();
  });

  it('widens with the spread and with caution', () => {
    const base = { estimate: 1, spread: 1, units: 50, freedom: 198 };
    const width = (spread: number, alpha: number) => {
      const { low, high } = alwaysValidInterval({ ...base, spread }, 0.5, alpha) ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(2, 0.05)).toBeCloseTo(2 * width(1, 0.05));
    expect(width(1, 0.01)).toBeGreaterThan(width(1, 0.05));
  });
});

describe('a plan', () => {
  it('asks for more works when the effect is smaller, the spread larger or the question doubled', () => {
    expect(unitsNeeded(Math.log1p(0.3), 0.4, 0.05)).toBe(73);
    const ns = [0.5, 0.3, 0.1].map((lift) => unitsNeeded(Math.log1p(lift), 1, 0.05) ?? 0);
    expect(ns).toEqual([...ns].sort((a, b) => a - b));
    expect(unitsNeeded(0.1, 2, 0.05)).toBeGreaterThan(unitsNeeded(0.1, 1, 0.05) ?? Number.NaN);
    expect(unitsNeeded(0.3, 1, 0.01)).toBeGreaterThan(unitsNeeded(0.3, 1, 0.05) ?? Number.NaN);
    expect(unitsNeeded(0.0001, 1, 0.05)).toBeNull();
  });

  it('deals each block every arm once', () => {
    const arms = assignArms(armCount['two-variables'], 25, seededRandom(1));
    for (let block = 0; block < 25; block++)
      expect(arms.slice(block * 4, block * 4 + 4).sort()).toEqual([0, 1, 2, 3]);
    expect(new Set(Array.from({ length: 25 }, (_, b) => arms[b * 4])).size).toBeGreaterThan(1);
  });

  it('takes its noise from own works', () => {
    const values = [1, 2, 4, 8, 16].map((value, i) => work(`w${i}`, value));
    expect(betweenWorkSpread(toCohort(values), 'views', 48)).toBeCloseTo(Math.LN2 * Math.sqrt(2.5));
    expect(betweenWorkSpread(toCohort(values.slice(1)), 'views', 48)).toBeNull();
    expect(betweenWorkSpread(toCohort([...values, work('z', 0)]), 'views', 48)).toBeNull();
  });
});

describe('arms across works', () => {
  const judge = (a: readonly number[], b: readonly number[], given: Partial<AcrossPlan> = {}) =>
    judgeAcross({ ...plan, ...given }, [...arm(0, a), ...arm(1, b)], later);
  const primary = (judgement: Judgement): ReadOut | undefined => judgement.primary[0];

  it('are better, worse, or not to be told apart', () => {
    expect(primary(judge(around(100), around(150)))).toMatchObject({
      verdict: 'better',
      lift: expect.closeTo(0.5),
      known: 16,
      due: 16,
    });
    expect(primary(judge(around(150), around(100)))?.verdict).toBe('worse');
    expect(primary(judge(around(100), around(101)))).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'not-conclusive',
    });
    expect(primary(judge([100, 110], [150, 160]))).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'too-few',
    });
    expect(primary(judge([], []))).toMatchObject({ verdict: 'cannot-tell', reason: 'not-read', lift: null });
    expect(primary(judge([...around(100), 0], around(150)))?.reason).toBe('zero-value');
  });

  it('call a certain but small gain not worth it, and never better (S1-39)', () => {
    const many = (middle: number) => Array.from({ length: 50 }, () => around(middle)).flat();
    const { verdict, lift } = primary(judge(many(1_000), many(1_010))) ?? {};
    expect(lift).toBeCloseTo(0.01);
    expect(verdict).toBe('no-gain');
    const { verdict: close, reason } = primary(judge(many(1_000), many(1_025))) ?? {};
    expect([close, reason]).toEqual(['cannot-tell', 'small']);
  });

  it('each node is read at its own age, and a node without a metric is not', () => {
    const { readOuts } = judge(around(100), around(150), { metrics: { click: 'views', dwell: 'views' } });
    expect(readOuts.map(({ node, hours, verdict, reason }) => [node, hours, verdict, reason])).toEqual([
      ['exposure', 24, 'cannot-tell', 'no-metric'],
      ['click', 48, 'better', null],
      // The only reading is 48 hours old: nothing is known at 72.
      ['dwell', 72, 'cannot-tell', 'not-read'],
      ['conversion', 168, 'cannot-tell', 'no-metric'],
    ]);
  });

  it('stay provisional until every work is seven days old (X-33)', () => {
    const works = [...arm(0, around(100)), ...arm(1, around(150))];
    const at = (hours: number) => judgeAcross(plan, works, start + hours * hour);
    expect(at(72)).toMatchObject({ provisional: true, primary: [{ verdict: 'better' }] });
    expect(at(168).provisional).toBe(false);
  });

  it('do not depend on the order of works nor on the unit of the metric', () => {
    const values = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(values, values, fc.double({ min: 0.01, max: 100, noNaN: true }), (a, b, unit) => {
        const one = primary(judge(a, b));
        const turned = primary(judgeAcross(plan, [...arm(1, b), ...arm(0, a)].reverse(), later));
        const scaled = primary(
          judge(
            a.map((x) => x * unit),
            b.map((x) => x * unit),
          ),
        );
        for (const other of [turned, scaled]) {
          if (one?.lift === null || one?.lift === undefined) expect(other?.lift).toBe(one?.lift);
          else expect((other?.lift ?? Number.NaN) / (1 + one.lift)).toBeCloseTo(one.lift / (1 + one.lift), 6);
        }
        expect(turned?.verdict).toBe(one?.verdict);
      }),
    );
  });

  it('two variables are told apart, each over both settings of the other', () => {
    const works = [
      ...arm(0, around(100)),
      ...arm(1, around(150)),
      ...arm(2, around(100)),
      ...arm(3, around(150)),
    ];
    const { primary: both } = judgeAcross({ ...plan, kind: 'two-variables' }, works, later);
    expect(both.map(({ effect, verdict }) => [effect, verdict])).toEqual([
      ['x', 'better'],
      ['y', 'cannot-tell'],
    ]);
    expect(both[0]?.lift).toBeCloseTo(0.5);
    expect(both[1]?.lift).toBeCloseTo(0);
  });
});

describe('before and after on one work', () => {
  const grower = (id: string, factor: number): AgedWork => ({
    id,
    publishedAt: start,
    points: { views: [24, 48, 72, 96, 192].map((ageHours, i) => ({ ageHours, value: 100 * factor ** i })) },
  });
  const others = Array.from({ length: 19 }, (_, i) => grower(`o${i}`, 1.1 + i / 100));
  const judge = (own: AgedWork, controls: readonly AgedWork[]) =>
    judgeBeforeAfter(
      {
        work: own,
        changedAt: start + 24 * hour,
        metrics: { exposure: 'views', conversion: 'views' },
        primary: 'exposure',
      },
      toCohort(controls),
      start + 100 * hour,
    );

  it('is better only beyond everything that 19 others did', () => {
    expect(judge(grower('own', 1.5), others).primary[0]).toMatchObject({
      verdict: 'better',
      known: 1,
      lift: expect.closeTo(1.5 / 1.19 - 1),
    });
    expect(judge(grower('own', 1.2), others).primary[0]?.verdict).toBe('cannot-tell');
    expect(judge(grower('own', 0.9), others).primary[0]?.verdict).toBe('worse');
    expect(judge(grower('own', 1.5), others.slice(1)).primary[0]).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'too-few',
    });
    expect(judge(work('own', 5), others).primary[0]?.reason).toBe('not-read');
  });

  it('knows when a read-out is due, and is provisional for seven days', () => {
    const { readOuts, provisional } = judge(grower('own', 1.5), others);
    expect(readOuts.map(({ due }) => due)).toEqual([1, 1, 1, 0]);
    expect(provisional).toBe(true);
  });

  it('rests on an interval that one more value leaves as rarely as promised', () => {
    const nineteen = Array.from({ length: 19 }, (_, i) => i);
    expect(predictionInterval(nineteen, 0.05)).toEqual({ low: 0, high: 18, centre: 9 });
    expect(predictionInterval(nineteen.slice(1), 0.05)).toBeNull();
    expect(predictionInterval([...nineteen, ...nineteen, 5], 0.05)).toMatchObject({ low: 0, high: 18 });
  });
});

describe('rolling out', () => {
  const out = (given: Partial<ReadOut>): ReadOut => ({
    node: 'click',
    hours: 48,
    metric: 'views',
    effect: 'b',
    known: 9,
    due: 9,
    lift: 0.2,
    interval: { low: 0.1, high: 0.3 },
    verdict: 'better',
    reason: null,
    ...given,
  });
  const good: Judgement = {
    readOuts: [out({}), out({ node: 'dwell' })],
    primary: [out({})],
    provisional: false,
  };

  it('takes a gain at every node, time, and a return of 1.5', () => {
    expect(rolloutBlocks(good, 'b', 100, 150)).toEqual([]);
    expect(rolloutBlocks(good, 'b', 100, 149)).toEqual(['roi-below']);
    expect(rolloutBlocks(good, 'b', null, 149)).toEqual(['roi-unknown']);
    expect(rolloutBlocks({ ...good, provisional: true }, 'b', 100, 150)).toEqual(['provisional']);
    expect(rolloutBlocks({ ...good, readOuts: [out({}), out({ lift: 0.03 })] }, 'b', 100, 150)).toEqual([
      'node-below',
    ]);
    expect(rolloutBlocks({ ...good, readOuts: [out({ lift: null })] }, 'b', 100, 150)).toEqual([
      'node-unknown',
    ]);
    expect(rolloutBlocks({ ...good, primary: [out({ verdict: 'cannot-tell' })] }, 'b', 100, 150)).toEqual([
      'not-better',
    ]);
  });
});

describe('simulated experiments (seeded; more in the bench)', () => {
  const calm = { spread: 1, bursts: 0, drift: 0, lift: 0 };
  it('call nothing that is not there in more than 5 % of runs, looked at every day', () => {
    expect(calledUnderPeeking(11, 200, calm)).toBeLessThanOrEqual(0.05);
    expect(calledUnderPeeking(12, 200, { ...calm, bursts: 0.1, drift: 0.1 })).toBeLessThanOrEqual(0.05);
    expect(calledUnderPeeking(13, 150, calm, { kind: 'two-variables' })).toBeLessThanOrEqual(0.05);
    // An ordinary test on the same works is wrong several times as often: the simulation can tell the difference.
    expect(calledByPlainTest(14, 200, calm)).toBeGreaterThan(0.15);
  });
  it('find what is there with the works that the plan asks for', () => {
    const perArm = unitsNeeded(Math.log1p(0.5), 0.4, 0.05) ?? 0;
    expect(powerAt(15, 200, { ...calm, spread: 0.4, lift: 0.5 }, perArm)).toBeGreaterThan(0.7);
  });
  it('one work with 29 others wins or loses by chance no more often than promised', () => {
    const { better, worse } = calledBeforeAfter(16, 600, 29);
    expect(better).toBeLessThanOrEqual(0.055);
    expect(worse).toBeLessThanOrEqual(0.055);
  });
});
