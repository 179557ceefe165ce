import { addDays, daysBetween } from '../../core/dates';
import type { DayRange } from '../queries/gains';

export type PeriodKind = 'week' | 'month' | 'quarter';
export type Against = 'previous' | 'year' | 'none';

/** The days that are scored and those they are compared with; both ends included. */
export interface Period {
  readonly range: DayRange;
  readonly before: DayRange | null;
}

/** The last complete week (Monday to Sunday), month or quarter of the calendar before `today` (`YYYY-MM-DD`). */
export function lastComplete(kind: PeriodKind, today: string): DayRange {
  if (kind === 'week') {
    // 2026-01-05 was a Monday.
    const sinceMonday = (((daysBetween('2026-01-05', today) % 7) + 7) % 7) + 1;
    const to = addDays(today, -sinceMonday);
    return { from: addDays(to, -6), to };
  }
  const months = kind === 'month' ? 1 : 3;
  const index = monthIndex(today);
  const first = index - (index % months) - months;
  return { from: firstDay(first), to: addDays(firstDay(first + months), -1) };
}

/**
 * The period before, or the same a year earlier. Whole months and quarters are compared with whole ones; other ranges
 * with as many days.
 */
export function comparedWith(range: DayRange, against: Against): DayRange | null {
  if (against === 'none') return null;
  const months = wholeMonths(range);
  if (months !== null) {
    const first = monthIndex(range.from) - (against === 'year' ? 12 : months);
    return { from: firstDay(first), to: addDays(firstDay(first + months), -1) };
  }
  // 52 weeks keep the weekdays.
  const back = against === 'year' ? 364 : daysBetween(range.from, range.to) + 1;
  return { from: addDays(range.from, -back), to: addDays(range.to, -back) };
}

function wholeMonths({ from, to }: DayRange): number | null {
  const next = addDays(to, 1);
  return from.endsWith('-01') && next.endsWith('-01') ? monthIndex(next) - monthIndex(from) : null;
}

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstDay = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
