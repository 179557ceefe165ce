import type { MetricId } from '../../core/metric-ids';
import type { AccountDaySighting } from '../../core/reading';
import { byDay, type Span } from './request';

type Named = readonly [MetricId, readonly (number | undefined)[]];

/** Days of an account from series of one value a day; days without any value are left out. */
export function daysOf(named: readonly Named[], span: Span, at: number): AccountDaySighting[] {
  const days = new Map<string, AccountDaySighting>();
  for (const [metric, values] of named) {
    for (const [day, value] of byDay(values, span, at)) {
      days.set(day, { day, values: { ...days.get(day)?.values, [metric]: value } });
    }
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day)).slice(-5_000);
}
