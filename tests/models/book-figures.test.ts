import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BookContext,
  type BookOrder,
  type Books,
  bookFigures,
  bookIndicators,
} from '../../lib/models/book-figures';
import type { LedgerEntry } from '../../lib/models/ledger';

const november = { from: '2026-11-01', to: '2026-11-30' };
const context: BookContext = { followsGained: 500, works: 4 };

function entry(change: Partial<LedgerEntry>): LedgerEntry {
  return {
    ...{ day: '2026-11-10', kind: 'spend', amountMinor: 10_000, currency: 'CNY' },
    ...{ category: 'traffic', scope: 'traffic', original: null },
    ...change,
  };
}

function order(change: Partial<BookOrder>): BookOrder {
  const day = change.day ?? '2026-11-10';
  return {
    ...{ buyer: 'a', day, at: Date.parse(day), amountMinor: 9_000, refundMinor: 0, currency: 'CNY' },
    ...change,
  };
}

const books = (entries: LedgerEntry[], orders: BookOrder[] = [], mixedBuyers = false): Books => ({
  ...{ entries, orders, mixedBuyers },
});
const figureOf = (of: Books, id: string, around = context) =>
  bookFigures(of, november, around).find((figure) => figure.id === id)?.fact?.value;
const gapOf = (of: Books, id: string) =>
  bookFigures(of, november, context).find((figure) => figure.id === id)?.gap;

describe('figures of the ledger', () => {
  const kept = books([
    entry({ amountMinor: 40_000 }),
    entry({ category: 'production', amountMinor: 60_000, original: true }),
    entry({ category: 'production', amountMinor: 20_000, original: false }),
    entry({ kind: 'income', amountMinor: 180_000, category: 'business' }),
    entry({ day: '2026-10-31', amountMinor: 999_999 }),
  ]);

  test('by hand: all income over all spend, spend per follower, per work, and the share of original depth', () => {
    expect(figureOf(kept, 'roi')).toBeCloseTo(180_000 / 120_000, 12);
    expect(figureOf(kept, 'costPerFollower')).toBe(40_000 / 500);
    expect(figureOf(kept, 'productionCost')).toBe(80_000 / 4);
    expect(figureOf(kept, 'originalDepthShare')).toBe(0.75);
    expect(bookFigures(kept, november, context).find(({ id }) => id === 'costPerFollower')).toMatchObject({
      from: 'ledger',
      fact: { currency: 'CNY' },
    });
  });

  test('spend without an entry of income is unknown, not a return of nothing', () => {
    expect(gapOf(books([entry({})]), 'roi')).toBe('no-income');
    expect(figureOf(books([entry({})]), 'roi')).toBeUndefined();
  });

  test('two currencies are never added up', () => {
    const mixed = books([entry({}), entry({ kind: 'income', currency: 'USD' })]);
    expect(gapOf(mixed, 'roi')).toBe('mixed-currency');
    expect(figureOf(mixed, 'roi')).toBeUndefined();
    // Traffic was paid in one currency, so what a follower costs can be said.
    expect(figureOf(mixed, 'costPerFollower')).toBe(10_000 / 500);
    const traffic = books([entry({}), entry({ currency: 'USD' })]);
    expect(gapOf(traffic, 'costPerFollower')).toBe('mixed-currency');
  });

  test('nobody won, nothing published, nothing marked: no figure', () => {
    expect(figureOf(kept, 'costPerFollower', { followsGained: null, works: 4 })).toBeUndefined();
    expect(figureOf(kept, 'costPerFollower', { followsGained: 0, works: 4 })).toBeUndefined();
    expect(figureOf(kept, 'productionCost', { followsGained: 1, works: 0 })).toBeUndefined();
    expect(figureOf(books([entry({ category: 'production' })]), 'originalDepthShare')).toBeUndefined();
    expect(bookFigures(books([]), november, context)).toEqual([]);
  });
});

describe('figures of the orders', () => {
  const paid = [
    order({ day: '2026-10-05', buyer: 'a', amountMinor: 10_000 }),
    order({ day: '2026-11-03', buyer: 'a', amountMinor: 6_000 }),
    order({ day: '2026-11-04', buyer: 'b', amountMinor: 8_000, refundMinor: 2_000 }),
    order({ day: '2026-11-05', buyer: 'c', amountMinor: 5_000, refundMinor: 5_000 }),
  ];

  test('by hand: order value as paid, repurchase, lifetime value received, and that over what a new buyer costs', () => {
    const kept = books([entry({ amountMinor: 4_000 })], paid);
    // c gave everything back and is no buyer.
    expect(figureOf(kept, 'orders')).toBe(2);
    expect(figureOf(kept, 'gmv')).toBe(14_000);
    expect(figureOf(kept, 'averageOrderValue')).toBe(7_000);
    expect(figureOf(kept, 'repurchaseRate')).toBe(0.5);
    expect(figureOf(kept, 'ltv')).toBe((10_000 + 6_000 + 6_000) / 2);
    // One new buyer for 40 yuan.
    expect(figureOf(kept, 'ltvToCac')).toBe(11_000 / 4_000);
    expect(bookFigures(kept, november, context).find(({ id }) => id === 'ltv')?.fact?.approx).toBe(true);
  });

  test('orders that begin or end inside the days give a least, not the sum of the days', () => {
    const factOf = (days: readonly string[], id: string) => {
      const known = books(
        [],
        days.map((day) => order({ day })),
      );
      return bookFigures(known, november, context).find((figure) => figure.id === id)?.fact;
    };
    const whole = ['2026-10-31', '2026-11-10', '2026-12-01'];
    for (const id of ['orders', 'gmv']) {
      expect(factOf(whole, id), id).not.toHaveProperty('approx');
      expect(factOf(whole.slice(1), id), id).toHaveProperty('approx', true);
      expect(factOf(whole.slice(0, 2), id), id).toHaveProperty('approx', true);
      // What one order brings does not depend on how many are known.
      expect(factOf(whole.slice(1), 'averageOrderValue')).not.toHaveProperty('approx');
    }
  });

  test('orders that begin in these days tell nobody new from returning', () => {
    const fresh = books([entry({})], paid.slice(1));
    expect(gapOf(fresh, 'repurchaseRate')).toBe('orders-begin');
    expect(gapOf(fresh, 'ltvToCac')).toBe('orders-begin');
    expect(figureOf(fresh, 'averageOrderValue')).toBe(7_000);
  });

  test('buyers hashed on two machines are never taken for one another', () => {
    const two = books([entry({})], paid, true);
    for (const id of ['repurchaseRate', 'ltv', 'ltvToCac']) expect(gapOf(two, id)).toBe('mixed-buyers');
    expect(figureOf(two, 'averageOrderValue')).toBe(7_000);
  });

  test('mixed currencies leave the number of orders and nothing else', () => {
    const mixed = books([entry({})], [...paid, order({ currency: 'USD' })]);
    expect(figureOf(mixed, 'orders')).toBe(3);
    for (const id of ['gmv', 'averageOrderValue', 'ltv', 'ltvToCac'])
      expect(gapOf(mixed, id)).toBe('mixed-currency');
  });
});

test('whatever the books hold: known indicators, a value or a reason, and never two currencies in one', () => {
  const currency = fc.constantFrom('CNY', 'USD');
  const day = fc.constantFrom('2026-10-20', '2026-11-02', '2026-11-20', '2026-12-02');
  const entries = fc.array(
    fc.record({
      ...{ day, currency, amountMinor: fc.integer({ min: -1_000, max: 100_000 }) },
      kind: fc.constantFrom('spend' as const, 'income' as const),
      category: fc.constantFrom('traffic' as const, 'production' as const),
      scope: fc.constant('other' as const),
      original: fc.constantFrom(true, false, null),
    }),
  );
  const orders = fc.array(
    fc.record({
      ...{ day, currency, buyer: fc.constantFrom('a', 'b', 'c'), at: fc.constant(0) },
      amountMinor: fc.integer({ min: 1, max: 100_000 }),
      refundMinor: fc.integer({ min: 0, max: 100_000 }),
    }),
  );
  fc.assert(
    fc.property(entries, orders, (ledger, list) => {
      for (const { id, fact, gap } of bookFigures(books(ledger, list), november, context)) {
        expect(bookIndicators).toContain(id);
        expect((fact === null) === (gap !== null)).toBe(true);
        if (fact) expect(Number.isFinite(fact.value)).toBe(true);
      }
    }),
  );
});
