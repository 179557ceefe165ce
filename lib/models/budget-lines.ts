import { daysBetween } from '../core/dates';
import { alikeCategory, type Budget, type BudgetPlan } from './budget';
import { type Elastic, type Release, releaseOf } from './elastic';
import type { LedgerCategory, LedgerEntry } from './ledger';
import { splitMinor, sumMinor } from './money';

/** Off by more than this is an alarm (catalogue S1-93); by no more than this is excellent (S1-78). */
export const deviationAlarm = 0.1;
export const deviationExcellent = 0.05;

export interface BudgetLine {
  /** null: spend that no category of this budget plans for */
  readonly category: LedgerCategory | null;
  readonly plannedMinor: number;
  /** what should be spent by today when it is spent evenly over the days */
  readonly dueMinor: number;
  readonly spentMinor: number;
  /** what may be spent on top of that: the elastic part while it is released, else 0 */
  readonly extraMinor: number;
  /**
   * (spent − due) ÷ due; with an elastic part the distance from the nearer end of due … due + extra, so 0 in between;
   * null when nothing is due yet, or nothing was ever entered
   */
  readonly deviation: number | null;
  readonly level: 'excellent' | 'within' | 'alarm' | 'unknown';
}

/**
 * Planned against spent, by category, as of `today` (`YYYY-MM-DD`). What is due grows evenly over the days of the budget.
 * A deviation is only given once the span has begun and the ledger holds at least one spend in it: an empty ledger says
 * that nobody wrote anything down, not that nothing was spent. A released elastic part (S1-79) may be spent at any time, so
 * it widens what is due and never makes a category late. Catalogue S1-78, S1-93.
 */
export function budgetLines(
  budget: Budget,
  plan: BudgetPlan,
  entries: readonly LedgerEntry[],
  today: string,
): BudgetLine[] {
  const spends = entries.filter(
    ({ kind, currency, day }) =>
      kind === 'spend' &&
      currency === budget.currency &&
      day >= budget.from &&
      day <= budget.to &&
      day <= today,
  );
  const planned = new Set(plan.rows.map(({ category }) => category));
  const rowOf = (category: LedgerCategory): LedgerCategory | null => {
    const other = alikeCategory[category];
    return planned.has(category) ? category : other && planned.has(other) ? other : null;
  };
  const spentOn = (row: LedgerCategory | null) =>
    sumMinor(spends.filter(({ category }) => rowOf(category) === row).map(({ amountMinor }) => amountMinor));
  const days = daysBetween(budget.from, budget.to) + 1;
  const gone = Math.min(days, Math.max(0, daysBetween(budget.from, today) + 1));
  const released = elasticOf(budget, entries, today)?.release.status === 'released';
  const lines = plan.rows.map(({ category, plannedMinor }) => {
    const dueMinor = splitMinor(plannedMinor, [gone, days - gone])[0] ?? 0;
    const spentMinor = spentOn(category);
    const extraMinor = released && budget.elastic?.category === category ? budget.elastic.amountMinor : 0;
    const how = judged(spentMinor, dueMinor, extraMinor, spends.length > 0);
    return { category, plannedMinor, dueMinor, spentMinor, extraMinor, ...how };
  });
  const unplanned = spentOn(null);
  if (unplanned === 0) return lines;
  const none = { category: null, plannedMinor: 0, dueMinor: 0, extraMinor: 0, deviation: null };
  return [...lines, { ...none, level: 'alarm', spentMinor: unplanned }];
}

/** The elastic part of a budget and whether it may be spent today; null for a budget without one. */
export function elasticOf(
  budget: Budget,
  entries: readonly LedgerEntry[],
  today: string,
): { readonly elastic: Elastic; readonly release: Release } | null {
  const { elastic } = budget;
  return elastic ? { elastic, release: releaseOf(elastic, budget, entries, today) } : null;
}

function judged(
  spent: number,
  due: number,
  extra: number,
  hasEntries: boolean,
): Pick<BudgetLine, 'deviation' | 'level'> {
  if (due === 0 || !hasEntries) return { deviation: null, level: 'unknown' };
  const over = Math.max(0, spent - due - extra);
  const deviation = (spent < due ? spent - due : over) / due;
  const size = Math.abs(deviation);
  return {
    deviation,
    level: size > deviationAlarm ? 'alarm' : size <= deviationExcellent ? 'excellent' : 'within',
  };
}
