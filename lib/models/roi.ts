import { type LedgerEntry, type LedgerScope, ledgerTotals } from './ledger';

/** `plan` is the whole of a ledger; the others are the scopes of its entries. */
export type RoiScope = Exclude<LedgerScope, 'other'> | 'plan';

/** The least return per unit spent, by what the money was for (catalogue X-05). */
export const roiLadder: readonly {
  readonly scope: RoiScope;
  readonly least: number;
  readonly source: string;
}[] = [
  { scope: 'traffic', least: 1.2, source: 'S1-86' },
  { scope: 'mode', least: 1.2, source: 'S1-153' },
  { scope: 'experiment', least: 1.5, source: 'S1-123' },
  { scope: 'plan', least: 8.2, source: 'S4-35' },
];

/** Gross: income ÷ spend. Net: (income − spend) ÷ spend. The sources do not say which they mean. */
export type RoiBasis = 'gross' | 'net';

/** Return on spend, a plain ratio; null without spend. Both in minor units of one currency. */
export function returnOn(spendMinor: number, incomeMinor: number, basis: RoiBasis): number | null {
  if (!(spendMinor > 0)) return null;
  return (basis === 'gross' ? incomeMinor : incomeMinor - spendMinor) / spendMinor;
}

export interface RoiStep {
  readonly scope: RoiScope;
  readonly least: number;
  readonly source: string;
  readonly spendMinor: number;
  readonly incomeMinor: number;
  /** null without spend in that scope, or when no income was ever entered for it */
  readonly roi: number | null;
  readonly verdict: 'reached' | 'short' | 'unknown';
}

/**
 * Return by scope against the ladder 1.2 / 1.2 / 1.5 / 8.2 (catalogue X-05). Spend without a single entry of income is
 * unknown, not a return of nothing: the income may not have been written down yet. Entries must be of one currency.
 */
export function roiSteps(entries: readonly LedgerEntry[], basis: RoiBasis): RoiStep[] {
  return roiLadder.map(({ scope, least, source }) => {
    const own = scope === 'plan' ? entries : entries.filter((entry) => entry.scope === scope);
    const { spendMinor, incomeMinor } = ledgerTotals(own);
    const roi = own.some(({ kind }) => kind === 'income') ? returnOn(spendMinor, incomeMinor, basis) : null;
    const verdict = roi === null ? 'unknown' : roi >= least ? 'reached' : 'short';
    return { scope, least, source, spendMinor, incomeMinor, roi, verdict };
  });
}

/** What winning people costs. Money in minor units, people and actions as counts; null is unknown. */
export interface UnitInputs {
  /** spend on winning people */
  readonly spendMinor: number | null;
  readonly newCustomers: number | null;
  readonly actions: number | null;
  readonly newFollowers: number | null;
  /** income a customer brings over the whole relation */
  readonly lifetimeMinor: number | null;
}

export interface UnitEconomics {
  /** minor units per person or action, with fractions: an average, not an amount that anyone pays */
  readonly perCustomer: number | null;
  readonly perAction: number | null;
  readonly perFollower: number | null;
  readonly lifetimeToCost: number | null;
  readonly lifetimeVerdict: 'reached' | 'short' | 'unknown';
}

/** A customer should bring at least three times what winning one costs (catalogue S1-40). */
export const leastLifetimeToCost = 3;
/** Yuan per follower that the long tail may cost at most, in minor units (catalogue S4-13); it says nothing about other currencies. */
export const mostPerFollower = { minor: 80, currency: 'CNY' } as const;

/**
 * Cost per customer, per action and per follower, and lifetime value over cost. Each is unknown when a part is unknown or
 * nobody was won; spend of 0 gives a cost of 0 and no lifetime ratio. Catalogue S1-40, S1-82, S4-13.
 */
export function unitEconomics(inputs: UnitInputs): UnitEconomics {
  const { spendMinor, newCustomers, actions, newFollowers, lifetimeMinor } = inputs;
  const per = (people: number | null) =>
    spendMinor === null || people === null || !(people > 0) ? null : spendMinor / people;
  const perCustomer = per(newCustomers);
  const lifetimeToCost =
    lifetimeMinor === null || perCustomer === null || perCustomer === 0 ? null : lifetimeMinor / perCustomer;
  return {
    perCustomer,
    perAction: per(actions),
    perFollower: per(newFollowers),
    lifetimeToCost,
    lifetimeVerdict:
      lifetimeToCost === null ? 'unknown' : lifetimeToCost >= leastLifetimeToCost ? 'reached' : 'short',
  };
}
