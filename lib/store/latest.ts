import type { MetricId, Values } from '../core/metric-ids';
import type { Latest, LatestValue } from '../core/rows';
import { knownMetrics } from './pack-readings';

const hour = 3_600_000;
/** How long an exact value holds against newer rounded ones. */
const exactHolds = 24 * hour;
/** How long a realtime value holds against newer settled ones, which studios compute a day or two behind. */
const realtimeHolds = 48 * hour;

/** What one reader saw at one time of one owner: a work, an account, or an account's day. */
export interface Sighting {
  /** epoch ms */
  readonly at: number;
  readonly reader: string;
  readonly values: Values;
  readonly approx?: true;
  readonly settled?: true;
  readonly currency?: string;
}

/**
 * `none`: nothing to write. `confirmed`: the same values seen again, only their time (and perhaps their reader)
 * moves. `changed`: a value is new or different.
 */
export type LatestChange = 'none' | 'confirmed' | 'changed';

/**
 * The newest known value of each metric after one more sighting. Rules, in this order:
 * 1. older never replaces newer; at the same instant the first stored stays, unless it was rounded or settled and
 *    the other is not;
 * 2. a rounded value replaces an exact one only when that is at least 24 h older, and stays marked `approx`;
 * 3. a settled value replaces a realtime one only when that is at least 48 h older, and stays marked `settled`;
 * 4. otherwise newer replaces older. A metric that the sighting lacks keeps what is known of it.
 * Doubtful zeros are taken out before (`withoutDoubtfulZeros`); windowed values must never be passed in.
 */
export function mergeLatest(known: Latest, seen: Sighting): { latest: Latest; change: LatestChange } {
  const latest: Latest = { ...known };
  let change: LatestChange = 'none';
  for (const metric of knownMetrics(seen.values)) {
    const value = seen.values[metric];
    const before = known[metric];
    if (value === undefined || (before && !replaces(before, seen))) continue;
    const after = latestValue(value, seen);
    if (before && before.at === after.at && sameStatement(before, after)) continue;
    latest[metric] = after;
    if (!before || !sameStatement(before, after)) change = 'changed';
    else if (change === 'none') change = 'confirmed';
  }
  return { latest, change };
}

function replaces(before: LatestValue, seen: Sighting): boolean {
  const age = seen.at - before.at;
  if (age < 0) return false;
  if (seen.approx && !before.approx && age < exactHolds) return false;
  if (seen.settled && !before.settled && age < realtimeHolds) return false;
  if (age > 0) return true;
  return Boolean((before.approx && !seen.approx) || (before.settled && !seen.settled));
}

function latestValue(value: number, { at, reader, approx, settled, currency }: Sighting): LatestValue {
  return {
    value,
    at,
    reader,
    ...(approx && { approx }),
    ...(settled && { settled }),
    ...(currency && { currency }),
  };
}

/** The same number of the same kind; who said it and when may differ. */
function sameStatement(a: LatestValue, b: LatestValue): boolean {
  return (
    Object.is(a.value, b.value) &&
    a.approx === b.approx &&
    a.settled === b.settled &&
    a.currency === b.currency
  );
}

/** The values less those zeros that may be a placeholder where something else than 0 is already known. */
export function withoutDoubtfulZeros(
  values: Values,
  doubtful: readonly MetricId[] | undefined,
  known: Latest,
): Values {
  const false0 = doubtful?.filter((metric) => values[metric] === 0 && (known[metric]?.value ?? 0) !== 0);
  if (!false0?.length) return values;
  return Object.fromEntries(Object.entries(values).filter(([metric]) => !false0.some((id) => id === metric)));
}

/** Two histories of one owner made one: each metric as if all sightings had come to one place. */
export function joinLatest(a: Latest, b: Latest): Latest {
  let joined: Latest = a;
  // Latest is keyed by metric ids; Object.entries forgets that.
  for (const [metric, { value, ...origin }] of Object.entries(b) as [MetricId, LatestValue][]) {
    joined = mergeLatest(joined, { ...origin, values: { [metric]: value } }).latest;
  }
  return joined;
}
