import { daysBetween } from '../../core/dates';
import { type BookFigure, bookIndicators } from '../../models/book-figures';
import { type Fact, type Facts, withRatios } from '../../models/facts';
import { type IndicatorId, indicatorIds } from '../../models/indicators';
import type { ManualValueRow } from '../../store/tables/scorecard-rows';
import type { DayRange } from '../queries/gains';
import type { Origin } from './period-facts';
import type { Gap, Subject } from './subject';

/** Of each indicator the figure that was typed in and is used. */
export type Typed = Partial<Record<IndicatorId, ManualValueRow>>;

const known: ReadonlySet<string> = new Set(indicatorIds);
const isIndicator = (id: string): id is IndicatorId => known.has(id);

export function byScope(rows: readonly ManualValueRow[]): Map<string, ManualValueRow[]> {
  const groups = new Map<string, ManualValueRow[]>();
  for (const row of rows) {
    const list = groups.get(row.scope);
    if (list) list.push(row);
    else groups.set(row.scope, [row]);
  }
  return groups;
}

/** Of each indicator the figure that was typed in last. */
export function latestTyped(rows: readonly ManualValueRow[]): Typed {
  const typed: Typed = {};
  for (const row of rows) {
    if (!isIndicator(row.indicator)) continue;
    const other = typed[row.indicator];
    if (!other || row.to > other.to || (row.to === other.to && row.at > other.at)) typed[row.indicator] = row;
  }
  return typed;
}

/** Figures whose days fall at least half into the range, or that cover at least half of it. */
export function typedIn(rows: readonly ManualValueRow[], { from, to }: DayRange): Typed {
  return latestTyped(
    rows.filter((row) => {
      const start = row.from > from ? row.from : from;
      const end = row.to < to ? row.to : to;
      const shared = daysBetween(start, end) + 1;
      const shorter = Math.min(daysBetween(row.from, row.to), daysBetween(from, to)) + 1;
      return shared > 0 && shared * 2 >= shorter;
    }),
  );
}

const sales = [
  'orders',
  'gmv',
  'roi',
  'averageOrderValue',
  'conversionPerClick',
  'conversionPerView',
] as const satisfies readonly IndicatorId[];

/**
 * What was read, with the user's own figures: what was typed in beats what was read, and ledger and orders fill what
 * neither tells. Ratios are worked out before the books are asked, so that no ratio mixes a shop's orders with the views of
 * a studio. `books` is null where the books are about more than the subject.
 */
export function withOwnFigures(
  facts: Facts,
  origin: Subject['origin'],
  typed: Typed,
  books: readonly BookFigure[] | null,
): Pick<Subject, 'facts' | 'origin' | 'gaps' | 'sells'> {
  const given: Partial<Record<IndicatorId, Fact>> = { ...facts };
  const from: Partial<Record<IndicatorId, Origin>> = { ...origin };
  for (const row of Object.values(typed)) {
    if (!isIndicator(row.indicator)) continue;
    given[row.indicator] = { value: row.value, at: row.at, ...(row.currency && { currency: row.currency }) };
    from[row.indicator] = 'typed';
  }
  const all: Partial<Record<IndicatorId, Fact>> = withRatios(given);
  const gaps: Partial<Record<IndicatorId, Gap>> = {};
  for (const { id, from: book, fact, gap } of books ?? []) {
    if (all[id]) continue;
    if (gap) gaps[id] = gap;
    if (!fact) continue;
    all[id] = fact;
    from[id] = book;
  }
  if (books === null) {
    for (const id of bookIndicators) if (!all[id]) gaps[id] = 'whole-only';
  }
  return { facts: all, origin: from, gaps, sells: sales.some((id) => all[id] !== undefined) };
}
