import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/models/facts';
import { seededRandom } from '../../lib/models/random';
import { robustSlope } from '../../lib/models/regression';
import { benjaminiYekutieli, relations, sharesPart } from '../../lib/models/relations';
import { normal } from './simulations';

const line = (n: number, slope = 0.3) => Array.from({ length: n }, (_, x) => ({ x, y: 2 + slope * x }));

describe('robustSlope', () => {
  it('gives the slope of a straight line, exactly', () => {
    expect(robustSlope(line(20))).toMatchObject({ n: 20, reason: null, verdict: 'up' });
    expect(robustSlope(line(20)).slope).toBeCloseTo(0.3, 9);
    expect(robustSlope(line(20)).intercept).toBeCloseTo(2, 9);
    expect(robustSlope(line(25, -2)).verdict).toBe('down');
  });

  it('refuses fewer than 20 pairs and an x that never varies', () => {
    expect(robustSlope(line(19))).toMatchObject({ slope: null, needs: 20, reason: 'too-few-pairs' });
    expect(robustSlope(line(30).map(({ y }) => ({ x: 1, y })))).toMatchObject({ reason: 'x-never-varies' });
  });

  it('is not moved by a few wild values', () => {
    const wild = line(30).map((pair, n) => (n < 5 ? { ...pair, y: 1e6 } : pair));
    expect(robustSlope(wild).slope).toBeCloseTo(0.3, 1);
  });

  it('turns with the scales of its axes and not with the order of the pairs', () => {
    const pair = fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 20, maxLength: 40 }), (pairs) => {
        const one = robustSlope(pairs);
        expect(robustSlope([...pairs].reverse())).toEqual(one);
        const scaled = robustSlope(pairs.map(({ x, y }) => ({ x: x * 2, y: y * 8 })));
        if (one.slope !== null) expect(scaled.slope).toBeCloseTo(one.slope * 4, 9);
        if (one.low !== null && one.high !== null) expect(one.low).toBeLessThanOrEqual(one.high);
      }),
    );
  });

  it('covers the true slope in about 95 % of samples, and finds a slope that is not there in at most 5 %', () => {
    const random = seededRandom(11);
    let covered = 0;
    let claimed = 0;
    for (let run = 0; run < 400; run++) {
      const xs = Array.from({ length: 30 }, () => normal(random));
      const with03 = robustSlope(xs.map((x) => ({ x, y: 0.3 * x + normal(random) })));
      const with0 = robustSlope(xs.map((x) => ({ x, y: normal(random) })));
      covered += Number((with03.low ?? 9) <= 0.3 && 0.3 <= (with03.high ?? -9));
      claimed += Number(with0.verdict !== 'cannot-tell');
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(claimed / 400).toBeLessThan(0.08);
  });
});

describe('relations', () => {
  const random = seededRandom(5);
  const works: Facts[] = Array.from({ length: 60 }, () => {
    const views = Math.round(1000 * Math.exp(normal(random)));
    return {
      views: { value: views },
      followsGained: { value: Math.round(views * 0.01 * Math.exp(0.2 * normal(random))) },
      completionRate: { value: 0.3 + 0.05 * normal(random) },
      likes: { value: Math.round(50 * Math.exp(normal(random))) },
    };
  });

  it('finds what goes together and leaves the rest', () => {
    const found = relations(works, ['views', 'followsGained', 'completionRate']);
    expect(found.map(({ a, b, verdict }) => [a, b, verdict])).toEqual([
      ['views', 'followsGained', 'found'],
      ['views', 'completionRate', 'cannot-tell'],
      ['followsGained', 'completionRate', 'cannot-tell'],
    ]);
    expect(found[0]?.r).toBeGreaterThan(0.8);
  });

  it('names pairs that share a part by definition instead of testing them', () => {
    expect(sharesPart('likeRate', 'views')).toBe(true);
    expect(sharesPart('likeRate', 'shareRate')).toBe(true);
    expect(sharesPart('completionRate', 'likes')).toBe(false);
    expect(relations(works, ['views', 'likeRate'])[0]).toMatchObject({ verdict: 'shared-part', r: null });
  });

  it('says nothing below 20 works', () => {
    expect(relations(works.slice(0, 19), ['views', 'likes'])[0]).toMatchObject({
      verdict: 'too-few-works',
      n: 19,
    });
  });

  it('claims at least one false pair in few samples, however many pairs are looked at', () => {
    const ids = [
      'views',
      'likes',
      'comments',
      'shares',
      'favorites',
      'coins',
      'danmaku',
      'downloads',
    ] as const;
    let claimed = 0;
    for (let run = 0; run < 100; run++) {
      const noise = Array.from({ length: 40 }, () =>
        Object.fromEntries(ids.map((id) => [id, { value: normal(random) }])),
      );
      claimed += Number(relations(noise, ids).some(({ verdict }) => verdict === 'found'));
    }
    expect(claimed).toBeLessThanOrEqual(6);
  });

  it('adjusts by hand-worked Benjamini–Yekutieli', () => {
    // m = 3, 1 + 1/2 + 1/3 = 11/6: 0.01 × 3 × 11/6, then 0.02 × 3/2 × 11/6 …, each held below the larger ones.
    const [a, b, c] = benjaminiYekutieli([0.01, 0.5, 0.02]);
    expect([a, c, b].map((q) => Number(q?.toFixed(4)))).toEqual([0.055, 0.055, 0.9167]);
  });
});
