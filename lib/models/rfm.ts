import { sumMinor } from './money';

/** A paid order as it is kept: who bought is a hash, never an id. */
export interface Order {
  readonly buyer: string;
  /** when it was paid, epoch ms */
  readonly at: number;
  /** what was paid less what was given back, whole minor units of one currency, 0 or above */
  readonly netMinor: number;
}

export interface Buyer {
  readonly buyer: string;
  readonly orders: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly netMinor: number;
}

/** Orders folded by buyer, up to `now` (epoch ms). Orders that were given back in full say nothing about buying. */
export function buyersOf(orders: readonly Order[], now: number): Buyer[] {
  const byBuyer = new Map<string, Order[]>();
  for (const order of orders) {
    if (order.at > now || order.netMinor <= 0) continue;
    const list = byBuyer.get(order.buyer);
    if (list) list.push(order);
    else byBuyer.set(order.buyer, [order]);
  }
  return [...byBuyer].map(([buyer, list]) => ({
    buyer,
    orders: list.length,
    firstAt: list.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY),
    lastAt: list.reduce((last, { at }) => Math.max(last, at), 0),
    netMinor: sumMinor(list.map(({ netMinor }) => netMinor)),
  }));
}

/** Below this many buyers, ranks say nothing. Assumed. */
export const fewestBuyers = 20;
const grades = 5;

export const rfmTiers = ['head', 'waist', 'tail'] as const;
export type RfmTier = (typeof rfmTiers)[number];

export interface RfmBuyer extends Buyer {
  /** 1 (low) to 5 (high) by rank among all buyers: how recent, how often, how much */
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly tier: RfmTier;
}

export interface Rfm {
  /** null below 20 buyers */
  readonly buyers: readonly RfmBuyer[] | null;
  readonly tiers: readonly {
    readonly tier: RfmTier;
    readonly buyers: number;
    readonly orders: number;
    readonly netMinor: number;
  }[];
}

/**
 * Recency, frequency and money (catalogue S4-27). The source gives no cut-offs, so each factor is graded 1–5 by rank among
 * own buyers; equal values get equal grades. Head: at least 12 of 15 points with recency 3 or better; waist: at least 8;
 * tail: the rest (all three assumed). The order of the list does not matter. Unknown below 20 buyers.
 */
export function rfm(buyers: readonly Buyer[]): Rfm {
  if (buyers.length < fewestBuyers) return { buyers: null, tiers: [] };
  const r = grader(buyers.map(({ lastAt }) => lastAt));
  const f = grader(buyers.map(({ orders }) => orders));
  const m = grader(buyers.map(({ netMinor }) => netMinor));
  const graded = buyers.map((buyer) => {
    const marks = { r: r(buyer.lastAt), f: f(buyer.orders), m: m(buyer.netMinor) };
    return { ...buyer, ...marks, tier: tierOf(marks) };
  });
  const tiers = rfmTiers.map((tier) => {
    const own = graded.filter((each) => each.tier === tier);
    return {
      tier,
      buyers: own.length,
      orders: own.reduce((sum, { orders }) => sum + orders, 0),
      netMinor: sumMinor(own.map(({ netMinor }) => netMinor)),
    };
  });
  return { buyers: graded, tiers };
}

function tierOf({ r, f, m }: { r: number; f: number; m: number }): RfmTier {
  if (r + f + m >= 12 && r >= 3) return 'head';
  return r + f + m >= 8 ? 'waist' : 'tail';
}

/** Grade by the share of values that are below: equal values cannot differ, and a higher value is never graded lower. */
function grader(values: readonly number[]): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const below = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!below.has(value)) below.set(value, i);
  });
  return (value) => Math.min(grades, 1 + Math.floor(((below.get(value) ?? 0) / sorted.length) * grades));
}
