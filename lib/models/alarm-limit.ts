import { tQuantile } from './student';

/** Most a stable account should be alarmed without cause: in 5 % of weeks (issue 4, done when). */
export const falseAlarmsPerWeek = 0.05;
/** Drops smaller than this are never alarms, however steady the account (catalogue S4-57). */
export const leastDrop = 0.15;

/** A median absolute deviation of n values knows as much about the spread as a standard deviation of 37 % as many. */
const madEfficiency = 0.37;

/**
 * How many robust spreads from the expected value count as an alarm, so that all `testsPerWeek` checks of a week together
 * alarm a stable account in at most 5 % of weeks. Student's t with the freedom that a spread from `n` values has, widened
 * for the uncertainty of a median of `n` values.
 */
export function alarmLimit(n: number, testsPerWeek: number): number {
  const share = 1 - falseAlarmsPerWeek / Math.max(1, testsPerWeek);
  const freedom = Math.max(2, madEfficiency * (n - 1));
  return tQuantile(share, freedom) * Math.sqrt(1 + Math.PI / (2 * n));
}
