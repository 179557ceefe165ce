import { addDays, daysBetween } from '../core/dates';
import { type DaySpan, entriesOf, type LedgerEntry, ledgerTotals } from './ledger';
import { summarise } from './statistics';

/** What money is held against (catalogue S1-89, line 2): plays, new followers, orders, sales. */
export const effectKinds = ['views', 'followers', 'orders', 'gmv'] as const;
export type EffectKind = (typeof effectKinds)[number];
export type PeriodLength = 'week' | 'month';

/** The last `n` complete calendar weeks (from Monday) or months before `today` (`YYYY-MM-DD`), oldest first. */
export function lastPeriods(length: PeriodLength, n: number, today: string): DaySpan[] {
  const periods: DaySpan[] = [];
  // 2026-01-05 was a Monday.
  const intoWeek = ((daysBetween('2026-01-05', today) % 7) + 7) % 7;
  let next = length === 'week' ? addDays(today, -intoWeek) : `${today.slice(0, 7)}-01`;
  for (let i = 0; i < n; i++) {
    const to = addDays(next, -1);
    next = length === 'week' ? addDays(next, -7) : `${to.slice(0, 7)}-01`;
    periods.unshift({ from: next, to });
  }
  return periods;
}

/** The effect of one source (an account, the shop) by day; days without a value are not in the map. */
export type DailyEffect = ReadonlyMap<string, number>;

export interface SpendEffect extends DaySpan {
  /** minor units; null when the ledger holds nothing of these days, for nobody may have written it down */
  readonly spendMinor: number | null;
  /** null when too many days are unknown */
  readonly effect: number | null;
  /** days with a value, over all sources · days there should be one */
  readonly known: number;
  readonly of: number;
}

/** A sum over a period is only given when this share of its days is known. Assumed: six days of a week. */
export const leastKnownDays = 6 / 7;

/**
 * Spend beside its effect, period by period (catalogue S1-89). A source counts from its first known day on: before, it may
 * not have existed. Missing days leave the sum and are counted; with more than one in seven missing the effect is unknown.
 * Shows what went side by side and says nothing of what brought what. `entries` of one currency.
 */
export function spendAndEffect(
  periods: readonly DaySpan[],
  entries: readonly LedgerEntry[],
  sources: readonly DailyEffect[],
): SpendEffect[] {
  const begins = sources.map((source) => [...source.keys()].reduce((a, b) => (a < b ? a : b), '9999-12-31'));
  return periods.map((period) => {
    const own = entries.filter(({ day }) => day >= period.from && day <= period.to);
    const days = Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, n) =>
      addDays(period.from, n),
    );
    const cells = sources.flatMap((source, n) =>
      days.filter((day) => day >= (begins[n] ?? '')).map((day) => source.get(day) ?? null),
    );
    const known = cells.filter((value) => value !== null);
    return {
      ...period,
      spendMinor: own.length > 0 ? ledgerTotals(own).spendMinor : null,
      effect:
        cells.length > 0 && known.length >= cells.length * leastKnownDays - 1e-9
          ? known.reduce((sum, value) => sum + value, 0)
          : null,
      known: known.length,
      of: cells.length,
    };
  });
}

/**
 * Values on the scale of their own median, which is 100, so that two units can share an axis. Null stays null; everything
 * is unknown when the median is not above 0.
 */
export function onOwnScale(values: readonly (number | null)[]): {
  readonly median: number | null;
  readonly index: readonly (number | null)[];
} {
  const median = summarise(values.filter((value) => value !== null))?.median ?? null;
  if (median === null || !(median > 0)) return { median: null, index: values.map(() => null) };
  return { median, index: values.map((value) => (value === null ? null : (100 * value) / median)) };
}

/** Spend ÷ effect in minor units, with fractions; null when either is unknown or there was no effect. */
export function spendPer({ spendMinor, effect }: Pick<SpendEffect, 'spendMinor' | 'effect'>): number | null {
  return spendMinor === null || effect === null || !(effect > 0) ? null : spendMinor / effect;
}

/** The ledger lines that spend is counted from: those of one currency in some days. */
export const spendOf = (entries: readonly LedgerEntry[], currency: string, span: DaySpan): LedgerEntry[] =>
  entriesOf(entries, currency, span).filter(({ kind }) => kind === 'spend');
