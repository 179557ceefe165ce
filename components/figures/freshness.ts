import type { Freshness } from '../ui/fresh-dot';

const hour = 3_600_000;

/** Age of a reading as a level: under 8 h, under 24 h, older, over 30 days (catalogue X-41, S1-54, S1-117, S1-09). */
export function freshnessOf(at: number, now: number): Freshness {
  const age = now - at;
  if (age < 8 * hour) return 'fresh';
  if (age < 24 * hour) return 'aging';
  return age <= 30 * 24 * hour ? 'old' : 'stale';
}
