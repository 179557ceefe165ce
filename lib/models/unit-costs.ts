import { type DaySpan, type LedgerEntry, ledgerTotals } from './ledger';
import { sumMinor } from './money';
import { leastLifetimeToCost } from './roi';

/** Who or what was won: new customers (CAC), actions (CPA), new followers. */
export const wonIds = ['newCustomers', 'actions', 'newFollowers'] as const;
export type WonId = (typeof wonIds)[number];

/** Where a count is from, so that it can be checked. */
export type CountOrigin =
  | { readonly kind: 'orders'; readonly orders: number }
  /** days with a value, over all accounts · days there should be one */
  | { readonly kind: 'studios'; readonly known: number; readonly of: number }
  | { readonly kind: 'typed'; readonly source: string; readonly at: number };

/** People or actions, and the days they were counted on. */
export interface Won extends DaySpan {
  readonly value: number;
  readonly origin: CountOrigin;
}

export interface UnitCost {
  readonly id: WonId;
  readonly won: Won | null;
  /** spend on traffic on the very days of the count, minor units; null when the ledger holds none */
  readonly spendMinor: number | null;
  /** minor units with fractions: an average, not an amount that anyone pays; null when a part is unknown or nobody was won */
  readonly costMinor: number | null;
}

/**
 * What one of them cost: spend on traffic over the days of the count, divided by it. A count of other days than the spend
 * would make a figure that holds for neither. Catalogue S1-40, S1-82, S4-13. `entries` of one currency.
 */
export function unitCost(id: WonId, won: Won | null, entries: readonly LedgerEntry[]): UnitCost {
  if (won === null) return { id, won, spendMinor: null, costMinor: null };
  const own = entries.filter(
    ({ kind, category, day }) =>
      kind === 'spend' && category === 'traffic' && day >= won.from && day <= won.to,
  );
  const spendMinor = own.length > 0 ? ledgerTotals(own).spendMinor : null;
  const costMinor = spendMinor === null || !(won.value > 0) ? null : spendMinor / won.value;
  return { id, won, spendMinor, costMinor };
}

/** An order as it is needed here: its day, and what was paid less what was given back. */
export interface DatedOrder {
  readonly buyer: string;
  readonly day: string;
  readonly netMinor: number;
}

/**
 * New customers and actions (an order is one) in some days, up to the last order there is: what comes after it is not in
 * the files yet. Unknown without an order before the days, for then the files may simply begin there. Orders given back in
 * full are none.
 */
export function wonByOrders(
  orders: readonly DatedOrder[],
  { from, to }: DaySpan,
): Readonly<Record<'newCustomers' | 'actions', Won>> | null {
  const kept = orders.filter(({ netMinor }) => netMinor > 0);
  const before = new Set(kept.flatMap(({ buyer, day }) => (day < from ? buyer : [])));
  const days = kept.map(({ day }) => day).sort();
  const last = days.at(-1) ?? '';
  const end = last < to ? last : to;
  const own = kept.filter(({ day }) => day >= from && day <= end);
  if (before.size === 0 || own.length === 0) return null;
  const people = new Set(own.flatMap(({ buyer }) => (before.has(buyer) ? [] : buyer)));
  const base = { from, to: end, origin: { kind: 'orders', orders: own.length } } as const;
  return { newCustomers: { ...base, value: people.size }, actions: { ...base, value: own.length } };
}

export interface Lifetime {
  /** minor units per customer */
  readonly minor: number;
  /** what was received so far: those relations go on, so it is a least */
  readonly isLeast: boolean;
  readonly origin: CountOrigin;
}

/** What a buyer has brought so far, on average over every buyer there is; null without orders. */
export function lifetimeSoFar(orders: readonly DatedOrder[]): Lifetime | null {
  const kept = orders.filter(({ netMinor }) => netMinor > 0);
  if (kept.length === 0) return null;
  const buyers = new Set(kept.map(({ buyer }) => buyer)).size;
  const received = sumMinor(kept.map(({ netMinor }) => netMinor));
  return { minor: received / buyers, isLeast: true, origin: { kind: 'orders', orders: kept.length } };
}

/**
 * Lifetime value over what winning a customer costs, at least 3 (catalogue S1-40). With a least lifetime value the ratio is
 * a least too: it may show that the line is reached, and never that it is not.
 */
export function lifetimeToCost(
  lifetime: Lifetime | null,
  perCustomer: number | null,
): { readonly ratio: number | null; readonly verdict: 'reached' | 'short' | 'unknown' } {
  if (lifetime === null || perCustomer === null || !(perCustomer > 0))
    return { ratio: null, verdict: 'unknown' };
  const ratio = lifetime.minor / perCustomer;
  if (ratio >= leastLifetimeToCost) return { ratio, verdict: 'reached' };
  return { ratio, verdict: lifetime.isLeast ? 'unknown' : 'short' };
}

/** Rows of days, of which the one that tells most about a span is wanted. */
interface Dated extends DaySpan {
  readonly at: number;
}

/** The row that shares days with a span and ends last; of two the one written later. Undefined when none shares any. */
export function newestWithin<Row extends Dated>(
  rows: readonly Row[],
  { from, to }: DaySpan,
): Row | undefined {
  return rows
    .filter((row) => row.from <= to && row.to >= from)
    .sort((a, b) => (a.to === b.to ? b.at - a.at : a.to < b.to ? 1 : -1))[0];
}
