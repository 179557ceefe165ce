import type { AnyMetricId } from '../metric-ids';
import { metricFacts, studioNote } from '../metrics';
import type { StudioId } from '../studios';

/** What a sum over several studios would be. */
export type Summing =
  /** the studios count the same thing, as far as is known */
  | { readonly kind: 'same' }
  /** they do not: a sum has to name these studios, whose counts mean something of their own */
  | { readonly kind: 'mixed'; readonly studios: readonly StudioId[] }
  /** no sum at all: shares and averages have no common denominator, and people on two studios are counted twice */
  | { readonly kind: 'refused'; readonly why: 'ratio' | 'average' | 'people' };

/** Counts of different people: neither studios nor periods add up. */
const people: readonly AnyMetricId[] = ['reach', 'liveViewers'];
/** States at a moment that are not a stock; the follower total is one and may be added up, with its meaning named. */
const averages: readonly AnyMetricId[] = ['avgWatchSec', 'livePeakViewers'];
/** The same people may follow on several studios. */
const overlapping: readonly AnyMetricId[] = ['followerTotal'];

/**
 * Whether the values of several studios may be added up, and what the sum mixes (field.md §2.9: unlike things are never
 * summed silently). One studio alone mixes nothing.
 */
export function summing(metric: AnyMetricId, studios: readonly StudioId[]): Summing {
  if (metricFacts[metric].kind === 'ratio') return { kind: 'refused', why: 'ratio' };
  if (averages.includes(metric)) return { kind: 'refused', why: 'average' };
  if (people.includes(metric)) return { kind: 'refused', why: 'people' };
  const different = [...new Set(studios)];
  if (different.length < 2) return { kind: 'same' };
  const own = overlapping.includes(metric)
    ? different
    : different.filter((studio) => studioNote(metric, studio) !== null);
  return own.length > 0 ? { kind: 'mixed', studios: own } : { kind: 'same' };
}
