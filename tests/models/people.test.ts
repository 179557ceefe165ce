import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followToBuyLoss, ladder, layers, monthlyGrades } from '../../lib/models/people-tiers';
import { type Buyer, buyersOf, type Order, rfm } from '../../lib/models/rfm';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const order = (buyer: string, daysAgo: number, netMinor = 1_000): Order => ({
  buyer,
  at: now - daysAgo * day,
  netMinor,
});
const buyers: fc.Arbitrary<Buyer[]> = fc.array(
  fc.record({
    buyer: fc.uuid(),
    orders: fc.integer({ min: 1, max: 9 }),
    firstAt: fc.constant(0),
    lastAt: fc.integer({ min: 0, max: 50 }),
    netMinor: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 20, maxLength: 60 },
);

describe('buyers', () => {
  it('are orders folded by person, without future ones and those given back', () => {
    const list = [order('a', 3), order('a', 1, 500), order('b', 2), order('b', -1), order('c', 1, 0)];
    expect(buyersOf(list, now)).toEqual([
      { buyer: 'a', orders: 2, firstAt: now - 3 * day, lastAt: now - day, netMinor: 1_500 },
      { buyer: 'b', orders: 1, firstAt: now - 2 * day, lastAt: now - 2 * day, netMinor: 1_000 },
    ]);
  });
});

describe('RFM', () => {
  it('grades by rank: the best of twenty is head, the worst is tail', () => {
    const list = Array.from({ length: 20 }, (_, i) => ({
      buyer: `b${i}`,
      orders: i + 1,
      firstAt: 0,
      lastAt: i,
      netMinor: i + 1,
    }));
    const { buyers: graded, tiers } = rfm(list);
    expect(graded?.[19]).toMatchObject({ r: 5, f: 5, m: 5, tier: 'head' });
    expect(graded?.[0]).toMatchObject({ r: 1, f: 1, m: 1, tier: 'tail' });
    // Grades 4 and 5 on all three factors are 8 buyers; grade 3 gives 9 points, four buyers.
    expect(tiers.map(({ tier, buyers }) => [tier, buyers])).toEqual([
      ['head', 8],
      ['waist', 4],
      ['tail', 8],
    ]);
    expect(tiers[0]).toMatchObject({ orders: 132, netMinor: 132 });
  });

  it('says nothing below 20 buyers', () => {
    expect(rfm([{ buyer: 'a', orders: 1, firstAt: 0, lastAt: 0, netMinor: 1 }])).toEqual({
      buyers: null,
      tiers: [],
    });
  });

  it('keeps to 1–5, to order-freedom, to ties, and to "more is never graded lower"', () => {
    fc.assert(
      fc.property(buyers, (list) => {
        const graded = rfm(list).buyers ?? [];
        const back = new Map(rfm([...list].reverse()).buyers?.map((each) => [each.buyer, each]));
        for (const each of graded) {
          expect(back.get(each.buyer)).toEqual(each);
          for (const grade of [each.r, each.f, each.m]) expect([1, 2, 3, 4, 5]).toContain(grade);
          for (const other of graded) {
            if (other.netMinor >= each.netMinor) expect(other.m).toBeGreaterThanOrEqual(each.m);
            if (other.lastAt >= each.lastAt) expect(other.r).toBeGreaterThanOrEqual(each.r);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('monthly grades', () => {
  const month = (name: string, startsAt: number, endsAt: number) => ({ month: name, startsAt, endsAt });
  const months = [
    month('2026-08', Date.UTC(2026, 7), Date.UTC(2026, 8)),
    month('2026-09', Date.UTC(2026, 8), Date.UTC(2026, 9)),
    month('2026-12', Date.UTC(2026, 11), Date.UTC(2027, 0)),
  ];
  const at = (buyer: string, m: number, d: number): Order => ({
    buyer,
    at: Date.UTC(2026, m, d),
    netMinor: 1,
  });
  const orders = [at('a', 7, 2), at('a', 8, 5), at('a', 8, 20), at('b', 7, 9), at('c', 8, 30)];

  it('move people up and down the ladder, worked out by hand', () => {
    expect(monthlyGrades(orders, months)).toEqual([
      { month: '2026-08', grades: { paying: 2, loyal: 0, lapsed: 0 }, firstTime: 2, up: 0, down: 0 },
      { month: '2026-09', grades: { paying: 2, loyal: 1, lapsed: 0 }, firstTime: 1, up: 1, down: 0 },
      { month: '2026-12', grades: { paying: 0, loyal: 0, lapsed: 3 }, firstTime: 0, up: 0, down: 3 },
    ]);
  });

  it('do not depend on the order of the file, and count everyone once', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(orders, { minLength: orders.length }), (list) => {
        expect(monthlyGrades(list, months)).toEqual(monthlyGrades(orders, months));
      }),
    );
  });

  it('fill the ladder and the layers, and leave unknown what no studio shows', () => {
    const last = monthlyGrades(orders, months)[1] ?? null;
    const signals = { profileVisits: 400, followsGained: null };
    expect(ladder(signals, last)).toEqual({ prospect: 400, new: null, active: null, paying: 2, loyal: 1 });
    expect(ladder(signals, null)).toMatchObject({ paying: null, loyal: null });
    expect(layers(last, 100)).toEqual({ core: 1, active: 2, silent: 97 });
    expect(layers(last, null)?.silent).toBeNull();
    expect(layers(null, 100)).toBeNull();
  });

  it('loss from following to buying', () => {
    expect(followToBuyLoss(100, 65)).toBeCloseTo(0.35);
    expect(followToBuyLoss(0, 5)).toBeNull();
    expect(followToBuyLoss(null, 5)).toBeNull();
  });
});
