import { sumMinor } from './money';

/** What money was spent on or earned with; a budget plans by these. */
export const ledgerCategories = [
  'production',
  'traffic',
  'team',
  'channels',
  'users',
  'business',
  'tools',
  'reserve',
  'creators-head',
  'creators-waist',
  'creators-tail',
  'other',
] as const;
export type LedgerCategory = (typeof ledgerCategories)[number];

/** What an entry belongs to when returns are judged (catalogue X-05). `plan` is judged over all entries together. */
export const ledgerScopes = ['traffic', 'mode', 'experiment', 'other'] as const;
export type LedgerScope = (typeof ledgerScopes)[number];

/** One line of a ledger. A ledger is all entries of one currency: two currencies are never added up. */
export interface LedgerEntry {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: 'spend' | 'income';
  /** whole minor units; above 0, and below for what was given back */
  readonly amountMinor: number;
  readonly currency: string;
  readonly category: LedgerCategory;
  readonly scope: LedgerScope;
  /** for production spend: original in-depth content or not; null when nobody said */
  readonly original: boolean | null;
}

/** Days from `from` to `to`, both included, as `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The entries of one ledger in a span of days. */
export function entriesOf<Entry extends LedgerEntry>(
  entries: readonly Entry[],
  currency: string,
  { from, to }: DaySpan,
): Entry[] {
  return entries.filter((entry) => entry.currency === currency && entry.day >= from && entry.day <= to);
}

/** Exact sums in minor units of entries that all have one currency; throws RangeError when they have more than one. */
export function ledgerTotals(entries: readonly LedgerEntry[]): { spendMinor: number; incomeMinor: number } {
  if (new Set(entries.map(({ currency }) => currency)).size > 1)
    throw new RangeError('more than one currency');
  const sumOf = (kind: LedgerEntry['kind']) =>
    sumMinor(entries.filter((entry) => entry.kind === kind).map(({ amountMinor }) => amountMinor));
  return { spendMinor: sumOf('spend'), incomeMinor: sumOf('income') };
}

/** At least this share of production spend should be original in-depth content (catalogue S1-77). */
export const leastOriginalDepth = 0.7;

export interface OriginalDepth {
  /** share of production spend, 0–1, if nothing that nobody marked were original · if all of it were; null without spend */
  readonly least: number | null;
  readonly most: number | null;
  readonly verdict: 'reached' | 'short' | 'unknown';
}

/**
 * Share of production spend that is original in-depth content (catalogue S1-77, at least 70 %). Entries that nobody marked
 * make it a range, and the verdict is only given when both ends agree. Unknown without production spend.
 */
export function originalDepth(entries: readonly LedgerEntry[]): OriginalDepth {
  const production = entries.filter(({ kind, category }) => kind === 'spend' && category === 'production');
  const sumOf = (marks: readonly (boolean | null)[]) =>
    sumMinor(
      production.filter(({ original }) => marks.includes(original)).map(({ amountMinor }) => amountMinor),
    );
  const all = sumOf([true, false, null]);
  if (all <= 0) return { least: null, most: null, verdict: 'unknown' };
  const least = sumOf([true]) / all;
  const most = sumOf([true, null]) / all;
  const verdict = least >= leastOriginalDepth ? 'reached' : most < leastOriginalDepth ? 'short' : 'unknown';
  return { least, most, verdict };
}
