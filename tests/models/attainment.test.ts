import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment, type PartReason, type ScoreOptions } from '../../lib/models/attainment';
import type { Fact, Facts } from '../../lib/models/facts';
import type { IndicatorId } from '../../lib/models/indicators';
import { lineSchema } from '../../lib/models/line-schema';
import type { Line, Weight } from '../../lib/models/lines';
import { rankRanges, scoreRange } from '../../lib/models/sensitivity';

const base: Omit<Line, 'id' | 'metric'> = {
  role: 'target',
  scope: 'work',
  comparator: '>=',
  value: 1,
  unit: 'abs',
  window: 'none',
  accountType: 'any',
  source: { seed: null, item: 'own' },
  certainty: 'own',
  enabled: true,
  validFrom: '2026-11-01',
};
const line = (metric: IndicatorId, rest: Partial<Line> = {}): Line =>
  lineSchema.parse({ ...base, id: `t/${metric}`, metric, ...rest });
const weight = (metric: IndicatorId, share = 1, dimension = 'd'): Weight => ({
  metric,
  weight: share,
  dimension,
  assumed: false,
});

function single(rest: Partial<Line>, fact: Fact | undefined, options: ScoreOptions = {}) {
  const metric: IndicatorId = rest.metric ?? 'views';
  const scored = attainment([line(metric, rest)], fact ? { [metric]: fact } : {}, [weight(metric)], options);
  return scored.parts[0];
}

describe('one line', () => {
  const table: [string, Partial<Line>, number, number, PartReason][] = [
    ['at least, half way', { value: 200 }, 100, 0.5, 'short'],
    ['at least, just met', { value: 200 }, 200, 1, 'reached'],
    ['at least, beyond counts no more', { value: 200 }, 900, 1, 'reached'],
    ['at least, a negative value is 0', { value: 200 }, -50, 0, 'short'],
    ['at least 0', { value: 0 }, 0, 1, 'reached'],
    [
      'more than, at the line',
      { comparator: '>', value: 6, unit: 'pct', metric: 'engagementRate' },
      0.06,
      1,
      'short',
    ],
    ['percent', { value: 45, unit: 'pct', metric: 'completionRate' }, 0.36, 0.8, 'short'],
    ['at most, met', { comparator: '<=', value: 35, unit: 'pct', metric: 'bounce2s' }, 0.2, 1, 'reached'],
    [
      'at most, twice as much',
      { comparator: '<=', value: 35, unit: 'pct', metric: 'bounce2s' },
      0.7,
      0.5,
      'short',
    ],
    ['at most 0, missed', { comparator: '<=', value: 0, metric: 'seriousViolations' }, 2, 0, 'short'],
    ['at most 0, met', { comparator: '<=', value: 0, metric: 'seriousViolations' }, 0, 1, 'reached'],
    [
      'between, inside',
      { comparator: 'between', value: 1.8, value2: 2.5, unit: 's', metric: 'subtitleLineSec' },
      2,
      1,
      'reached',
    ],
    [
      'between, below',
      { comparator: 'between', value: 1.8, value2: 2.5, unit: 's', metric: 'subtitleLineSec' },
      0.9,
      0.5,
      'short',
    ],
    [
      'between, above',
      { comparator: 'between', value: 1.8, value2: 2.5, unit: 's', metric: 'subtitleLineSec' },
      5,
      0.5,
      'short',
    ],
    ['equal, a quarter off', { comparator: '=', value: 40 }, 50, 0.75, 'short'],
    ['yuan are 100 minor units', { value: 3200, unit: 'yuan', metric: 'ltv' }, 160_000, 0.5, 'short'],
  ];
  it.each(table)('%s', (_, rest, value, attained, reason) => {
    const part = single(rest, { value });
    expect(part?.attainment).toBeCloseTo(attained, 10);
    expect(part?.reason).toBe(reason);
  });

  const changes: [string, Partial<Line>, number, number, number | null][] = [
    ['+0.5 pp, +0.25 pp done', { unit: 'pp', value: 0.5, metric: 'engagementRate' }, 0.06, 0.0625, 0.5],
    ['+30 %, +15 % done', { unit: 'relPct', value: 30, metric: 'followerTotal' }, 1_000, 1_150, 0.5],
    ['+30 %, lost ground', { unit: 'relPct', value: 30, metric: 'followerTotal' }, 1_000, 900, 0],
    ['−25 %, −20 % done', { unit: 'relPct', value: -25, metric: 'productionCost' }, 1_000, 800, 0.8],
    ['nothing to grow from', { unit: 'relPct', value: 30, metric: 'followerTotal' }, 0, 900, null],
  ];
  it.each(changes)('change: %s', (_, rest, before, now, attained) => {
    const metric = rest.metric ?? 'views';
    const part = single(
      { comparator: 'changeBy', ...rest },
      { value: now },
      { baselines: { [metric]: { value: before } } },
    );
    if (attained === null) expect(part).toMatchObject({ attainment: null, reason: 'no-baseline' });
    else expect(part?.attainment).toBeCloseTo(attained, 10);
  });

  it('says why it cannot say', () => {
    expect(single({}, undefined)).toMatchObject({
      attainment: null,
      contribution: null,
      input: null,
      reason: 'unknown',
    });
    expect(single({}, undefined, { notProvided: new Set(['views']) })?.reason).toBe('not-provided');
    expect(single({ enabled: false }, { value: 3 })).toMatchObject({ reason: 'no-line', input: 3 });
    expect(single({ role: 'benchmark-own', value: null }, { value: 3 })?.reason).toBe('no-own-median');
    expect(single({ unit: 'relPct', comparator: 'changeBy', value: 5 }, { value: 3 })?.reason).toBe(
      'no-baseline',
    );
    expect(single({ unit: 'yuan', metric: 'ltv' }, { value: 300, currency: 'USD' })?.reason).toBe(
      'other-currency',
    );
    expect(single({ unit: 'yuan', metric: 'ltv' }, { value: 300, currency: 'CNY' })?.reason).toBe('reached');
  });

  it('takes the own median as the line', () => {
    const part = single({ role: 'benchmark-own', value: null }, { value: 30 }, { ownMedians: { views: 40 } });
    expect(part).toMatchObject({ target: 40, attainment: 0.75, reason: 'short' });
  });
});

describe('a score', () => {
  const lines = [line('views', { value: 100 }), line('likes', { value: 10 }), line('shares', { value: 4 })];
  const weights = [weight('views', 50), weight('likes', 30), weight('shares', 20)];
  const facts: Facts = { views: { value: 80 }, likes: { value: 20 }, shares: { value: 1 } };

  it('is the sum of its contributions', () => {
    const scored = attainment(lines, facts, weights, { preset: { id: 'p', version: '3' } });
    expect(scored.parts.map((part) => part.contribution)).toEqual([0.4, 0.3, 0.05]);
    expect(scored).toMatchObject({
      coverage: 1,
      reason: null,
      missing: [],
      preset: { id: 'p', version: '3' },
    });
    expect(scored.value).toBeCloseTo(0.75, 12);
    expect(scored.most).toBeCloseTo(0.75, 12);
    expect(scored.ofKnown).toBeCloseTo(0.75, 12);
  });

  it('adds nothing for an unknown input and says what it could still be', () => {
    const { shares: _, ...rest } = facts;
    const scored = attainment(lines, rest, weights);
    expect(scored.value).toBeCloseTo(0.7, 12);
    expect(scored.most).toBeCloseTo(0.9, 12);
    expect(scored.ofKnown).toBeCloseTo(0.875, 12);
    expect(scored.coverage).toBeCloseTo(0.8, 12);
    expect(scored.missing).toEqual(['shares']);
  });

  it('leaves out what the studio never shows, but not from the coverage', () => {
    const { shares: _, ...rest } = facts;
    const scored = attainment(lines, rest, weights, { notProvided: new Set(['shares']) });
    expect(scored.value).toBeCloseTo(0.875, 12);
    expect(scored.most).toBeCloseTo(0.875, 12);
    expect(scored.coverage).toBeCloseTo(0.8, 12);
    expect(scored.parts.reduce((sum, part) => sum + (part.contribution ?? 0), 0)).toBeCloseTo(0.875, 12);
    expect(scored.missing).toEqual([]);
  });

  it('leaves out what no line is on for, in the same way', () => {
    const off = lines.map((entry) => (entry.metric === 'shares' ? { ...entry, enabled: false } : entry));
    const scored = attainment(off, facts, weights);
    expect(scored.value).toBeCloseTo(0.875, 12);
    expect(scored.coverage).toBeCloseTo(0.8, 12);
    expect(scored.parts[2]).toMatchObject({ reason: 'no-line', contribution: null, input: 1 });
    const alarm = lines.map((entry) =>
      entry.metric === 'shares' ? { ...entry, role: 'alarm' as const } : entry,
    );
    expect(attainment(alarm, facts, weights).parts[2]?.reason).toBe('no-line');
  });

  it('has no value below half coverage', () => {
    const scored = attainment(lines, { likes: { value: 10 } }, weights);
    expect(scored).toMatchObject({ value: null, most: null, ofKnown: null, reason: 'not-enough-data' });
    expect(scored.coverage).toBeCloseTo(0.3, 12);
    expect(scored.missing).toEqual(['views', 'shares']);
    expect(attainment(lines, { views: { value: 100 } }, weights).value).toBeCloseTo(0.5, 12);
  });

  it('has nothing to score without weights', () => {
    expect(attainment(lines, facts, [])).toMatchObject({
      value: null,
      coverage: 0,
      reason: 'nothing-to-score',
    });
    expect(attainment(lines, facts, [weight('views', 0)]).reason).toBe('nothing-to-score');
  });
});

const metrics = ['views', 'likes', 'shares', 'bounce2s', 'completionRate', 'subtitleLineSec'] as const;
const someLines = [
  line('views', { value: 100 }),
  line('likes', { value: 10 }),
  line('shares', { value: 4 }),
  line('bounce2s', { comparator: '<=', value: 0.3, unit: 'ratio' }),
  line('completionRate', { value: 45, unit: 'pct' }),
  line('subtitleLineSec', { comparator: 'between', value: 1.8, value2: 2.5, unit: 's' }),
];
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    metrics.map((id) => [id, fc.record({ value: fc.double({ min: 0, max: 200, noNaN: true }) })]),
  ),
  { requiredKeys: [] },
);
const anyWeights = fc
  .tuple(...metrics.map(() => fc.double({ min: 0.01, max: 100, noNaN: true })))
  .map((shares) => metrics.map((id, i) => weight(id, shares[i])));

describe('every score', () => {
  it('stays within its bounds', () => {
    fc.assert(
      fc.property(anyFacts, anyWeights, (facts, weights) => {
        const scored = attainment(someLines, facts, weights);
        expect(scored.coverage).toBeGreaterThanOrEqual(0);
        expect(scored.coverage).toBeLessThanOrEqual(1);
        if (scored.value === null || scored.most === null || scored.ofKnown === null) return;
        expect(scored.value).toBeGreaterThanOrEqual(0);
        expect(scored.most).toBeLessThanOrEqual(1);
        expect(scored.value).toBeLessThanOrEqual(scored.ofKnown + 1e-9);
        expect(scored.ofKnown).toBeLessThanOrEqual(scored.most + 1e-9);
      }),
    );
  });

  it('never gets better, and is covered less, when an input goes missing', () => {
    fc.assert(
      fc.property(anyFacts, anyWeights, fc.constantFrom(...metrics), (facts, weights, gone) => {
        const { [gone]: known, ...rest } = facts;
        const before = attainment(someLines, facts, weights);
        const after = attainment(someLines, rest, weights);
        if (known) expect(after.coverage).toBeLessThan(before.coverage);
        if (after.value === null) return;
        expect(after.value).toBeLessThanOrEqual((before.value ?? 0) + 1e-9);
        expect(after.most).toBeGreaterThanOrEqual((before.most ?? 1) - 1e-9);
      }),
    );
  });

  it('rises with a better input and falls with a worse one', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyWeights,
        fc.constantFrom('views', 'bounce2s'),
        fc.nat(50),
        (facts, weights, id, more) => {
          const now = facts[id];
          if (!now) return;
          const then = attainment(someLines, { ...facts, [id]: { value: now.value + more } }, weights).value;
          const before = attainment(someLines, facts, weights).value;
          if (then === null || before === null) return;
          if (id === 'views') expect(then).toBeGreaterThanOrEqual(before - 1e-9);
          else expect(then).toBeLessThanOrEqual(before + 1e-9);
        },
      ),
    );
  });

  it('does not depend on the order or the scale of the weights', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyWeights,
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (facts, weights, k) => {
          const once = attainment(someLines, facts, weights);
          const other = attainment(
            someLines.toReversed(),
            facts,
            weights.toReversed().map((entry) => ({ ...entry, weight: entry.weight * k })),
          );
          expect(other.coverage).toBeCloseTo(once.coverage, 9);
          expect(other.value ?? -1).toBeCloseTo(once.value ?? -1, 9);
        },
      ),
    );
  });
});

describe('sensitivity', () => {
  const [a, b] = [weight('views', 1), weight('likes', 1)];
  const lines = [line('views', { value: 100 }), line('likes', { value: 100 })];
  const of = (views: number, likes: number) =>
    attainment(lines, { views: { value: views }, likes: { value: likes } }, [a, b]);

  it('follows the worked table', () => {
    expect(scoreRange(of(100, 50))).toEqual({ low: expect.closeTo(0.7, 10), high: expect.closeTo(0.8, 10) });
    expect(scoreRange(of(60, 60))).toEqual({ low: expect.closeTo(0.6, 10), high: expect.closeTo(0.6, 10) });
    expect(scoreRange(attainment(lines, {}, [a, b]))).toBeNull();
  });

  it('holds the score of every mix of weights within the swing', () => {
    const swings = fc.tuple(...metrics.map(() => fc.double({ min: 0.8, max: 1.2, noNaN: true })));
    fc.assert(
      fc.property(anyFacts, anyWeights, swings, (facts, weights, factors) => {
        const range = scoreRange(attainment(someLines, facts, weights));
        const moved = weights.map((entry, i) => ({ ...entry, weight: entry.weight * (factors[i] ?? 1) }));
        const value = attainment(someLines, facts, moved).value;
        if (!range || value === null) return;
        expect(value).toBeGreaterThanOrEqual(range.low - 1e-9);
        expect(value).toBeLessThanOrEqual(range.high + 1e-9);
      }),
    );
  });

  it('tells a stable place from an unstable one', () => {
    const clear = rankRanges([of(90, 90), of(50, 50), of(10, 10)]);
    expect(clear).toEqual([
      { rank: 1, best: 1, worst: 1, of: 3 },
      { rank: 2, best: 2, worst: 2, of: 3 },
      { rank: 3, best: 3, worst: 3, of: 3 },
    ]);
    expect(rankRanges([of(90, 50), of(52, 90)])).toEqual([
      { rank: 2, best: 1, worst: 2, of: 2 },
      { rank: 1, best: 1, worst: 2, of: 2 },
    ]);
    expect(rankRanges([of(90, 50), attainment(lines, {}, [a, b])])).toEqual([
      { rank: 1, best: 1, worst: 1, of: 1 },
      null,
    ]);
  });
});
