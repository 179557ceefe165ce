import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../lib/models/ledger';
import {
  type DatedOrder,
  lifetimeSoFar,
  lifetimeToCost,
  newestWithin,
  unitCost,
  wonByOrders,
} from '../../lib/models/unit-costs';

const october = { from: '2026-10-01', to: '2026-10-31' };
const spend = (day: string, amountMinor: number, category: LedgerEntry['category'] = 'traffic') => ({
  ...{ day, kind: 'spend', amountMinor, currency: 'CNY', category, scope: 'other', original: null },
});
const order = (buyer: string, day: string, netMinor = 1_000): DatedOrder => ({ buyer, day, netMinor });

describe('the cost of one', () => {
  // The type of `kind` and `scope` is wider in the helper's literal than in an entry.
  const entries = [
    spend('2026-09-30', 900),
    spend('2026-10-02', 3_000),
    spend('2026-10-31', 1_500),
    spend('2026-10-05', 70_000, 'production'),
  ] as LedgerEntry[];
  const won = (value: number, span = october) => ({
    ...span,
    value,
    origin: { kind: 'typed' as const, source: '小店', at: 1 },
  });

  it('is spend on traffic over the days of the count', () => {
    expect(unitCost('actions', won(9), entries)).toMatchObject({ spendMinor: 4_500, costMinor: 500 });
    const half = { from: '2026-10-15', to: '2026-10-31' };
    expect(unitCost('actions', won(9, half), entries)).toMatchObject({ spendMinor: 1_500 });
  });
  it('is unknown without a count, with none won, and without spend', () => {
    expect(unitCost('actions', null, entries)).toMatchObject({ spendMinor: null, costMinor: null });
    expect(unitCost('actions', won(0), entries)).toMatchObject({ spendMinor: 4_500, costMinor: null });
    expect(unitCost('actions', won(9), [])).toMatchObject({ spendMinor: null, costMinor: null });
  });
});

describe('counts from orders', () => {
  it('tell who is new, up to the last order there is', () => {
    const orders = [
      order('old', '2026-09-12'),
      order('old', '2026-10-03'),
      order('new', '2026-10-03'),
      order('new', '2026-10-20'),
      order('later', '2026-11-02'),
    ];
    expect(wonByOrders(orders, october)).toMatchObject({
      newCustomers: { ...october, value: 1 },
      actions: { value: 3, origin: { kind: 'orders', orders: 3 } },
    });
    expect(wonByOrders(orders.slice(0, 4), october)?.actions).toMatchObject({ to: '2026-10-20', value: 3 });
  });
  it('are unknown where the file may simply begin', () => {
    expect(wonByOrders([order('a', '2026-10-03')], october)).toBeNull();
    expect(wonByOrders([order('a', '2026-09-03')], october)).toBeNull();
  });
  it('leave out what was given back in full', () => {
    const orders = [order('old', '2026-09-12'), order('new', '2026-10-03', 0), order('old', '2026-10-04')];
    expect(wonByOrders(orders, october)).toMatchObject({ newCustomers: { value: 0 }, actions: { value: 1 } });
    expect(lifetimeSoFar(orders)).toMatchObject({ minor: 2_000, isLeast: true });
    expect(lifetimeSoFar([order('new', '2026-10-03', 0)])).toBeNull();
  });
});

describe('lifetime value over cost', () => {
  const lifetime = (minor: number, isLeast: boolean) => ({
    ...{ minor, isLeast, origin: { kind: 'orders' as const, orders: 1 } },
  });
  it('stands at 3, and a least never falls short', () => {
    expect(lifetimeToCost(lifetime(900, false), 300)).toEqual({ ratio: 3, verdict: 'reached' });
    expect(lifetimeToCost(lifetime(899, false), 300).verdict).toBe('short');
    expect(lifetimeToCost(lifetime(900, true), 300).verdict).toBe('reached');
    expect(lifetimeToCost(lifetime(899, true), 300).verdict).toBe('unknown');
  });
  it('is unknown without either part', () => {
    expect(lifetimeToCost(null, 300)).toEqual({ ratio: null, verdict: 'unknown' });
    expect(lifetimeToCost(lifetime(900, false), null).ratio).toBeNull();
    expect(lifetimeToCost(lifetime(900, false), 0).ratio).toBeNull();
  });
});

it('of several typed rows the one counts that ends last within the days, then the one written later', () => {
  const row = (from: string, to: string, at: number) => ({ from, to, at });
  const rows = [
    row('2026-09-01', '2026-09-30', 5),
    row('2026-10-01', '2026-10-31', 1),
    row('2026-10-01', '2026-10-31', 2),
    row('2026-12-01', '2026-12-31', 9),
  ];
  expect(newestWithin(rows, { from: '2026-09-15', to: '2026-11-22' })).toEqual(rows[2]);
  expect(newestWithin(rows, { from: '2026-11-01', to: '2026-11-22' })).toBeUndefined();
});
