import { dayOf } from '../../lib/core/dates';

/** The day (`YYYY-MM-DD`) that the calendar of this machine shows at `now` (epoch ms). */
export function todayHere(now: number): string {
  return dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
}
