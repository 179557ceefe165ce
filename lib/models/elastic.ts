import { type DaySpan, entriesOf, type LedgerCategory, type LedgerEntry } from './ledger';
import { type RoiBasis, type RoiScope, roiSteps } from './roi';

/**
 * The second half of a dual budget (catalogue S1-79): an amount on top of the base that one category may spend while the
 * return of a scope, over the budget's days so far, is at least `least`. What the return has to be is the user's choice;
 * the lines of the catalogue are 1.2, 1.5 and 8.2.
 */
export interface Elastic {
  readonly category: LedgerCategory;
  /** whole minor units, above 0 */
  readonly amountMinor: number;
  readonly scope: RoiScope;
  readonly basis: RoiBasis;
  /** plain ratio, above 0 and at most 100 */
  readonly least: number;
}

const mostReturn = 100;

/** True for an amount of at least one minor unit and a line that a return can stand above. */
export function isElastic({ amountMinor, least }: Elastic): boolean {
  return Number.isSafeInteger(amountMinor) && amountMinor > 0 && least > 0 && least <= mostReturn;
}

export interface Release {
  /** `unknown`: spend or income of the scope was never entered; the amount then stays where it is */
  readonly status: 'released' | 'held' | 'unknown';
  readonly roi: number | null;
  readonly spendMinor: number;
  readonly incomeMinor: number;
}

/**
 * Whether the elastic part of a budget may be spent as of `today` (`YYYY-MM-DD`), from the ledger's entries of the budget's
 * days so far. The condition holds or not on each day anew: a return that falls below the line holds back what is left.
 */
export function releaseOf(
  { scope, basis, least }: Elastic,
  { from, to, currency }: DaySpan & { readonly currency: string },
  entries: readonly LedgerEntry[],
  today: string,
): Release {
  const own = entriesOf(entries, currency, { from, to: to < today ? to : today });
  const step = roiSteps(own, basis).find((each) => each.scope === scope);
  const roi = step?.roi ?? null;
  return {
    status: roi === null ? 'unknown' : roi >= least ? 'released' : 'held',
    roi,
    spendMinor: step?.spendMinor ?? 0,
    incomeMinor: step?.incomeMinor ?? 0,
  };
}
