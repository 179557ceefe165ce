import { valueAtAge } from './ages';
import { type AgedWork, bandWorks, type Cohort } from './cohort';
import { newestAtAge, newestSettled } from './cohort-index';
import { type IndicatorId, indicatorOf } from './indicators';
import { type Rank, rankAmong, type Summary, summarise } from './statistics';

export { type AgedWork, bandWorks, type Cohort, toCohort } from './cohort';

/** Fewer known works than this carry no median worth showing. Assumed. */
export const fewestWorks = 5;

export interface Comparison {
  readonly metric: IndicatorId;
  /** `equal-age`: everything at `ageHours` · `settled`: latest values of works that have stopped moving */
  readonly basis: 'equal-age' | 'settled';
  /** null for `settled` */
  readonly ageHours: number | null;
  /** own value, in the unit of the metric; null when unknown */
  readonly value: number | null;
  /** how many other works had a value, at most 30 */
  readonly n: number;
  /** how many other works there are at all */
  readonly others: number;
  /** median, quartiles and spread of the others; null when there are too few */
  readonly band: Summary | null;
  /** value ÷ median; null when either is missing or the median is 0 */
  readonly ratio: number | null;
  /** value − median in units of the spread, counts on a log scale; positive is above, whatever is better */
  readonly deviation: number | null;
  /** place among the newest 10 and 30 with this work counted in; 1 is best. null when too few, or neither way is better */
  readonly rank10: Rank | null;
  readonly rank30: Rank | null;
  readonly reason: 'own-value-unknown' | 'too-few-works' | null;
}

/**
 * One work against own works at the same age (catalogue S1-36, product rule "own history first"). Values at `ageHours`
 * are interpolated between readings and never extrapolated; a work without one is left out and `n` of `others` says so.
 * Median, quartiles (type 7) and robust spread come from the newest 30 others with a value; with fewer than 5 there is no
 * band, no rank, and `reason` is `too-few-works`. Without an own value the band is given and `reason` says so.
 */
export function compareAtAge(
  work: AgedWork,
  cohort: Cohort,
  metric: IndicatorId,
  ageHours: number,
): Comparison {
  return compare(cohort, metric, atAge(work, cohort, metric, ageHours));
}

/** From this age on the latest value stands for the final one: rates and averages after 3 days, totals after 30. Assumed. */
export function settledHours(metric: IndicatorId): number {
  const { unit } = indicatorOf(metric);
  return unit === 'ratio' || metric === 'avgWatchSec' ? 72 : 720;
}

/**
 * The same comparison on latest values, among works old enough to have stopped moving (`settledHours`). For works first
 * seen late in life, where no equal age exists; younger works are left out. Not an equal-age comparison, and labelled so.
 */
export function compareSettled(work: AgedWork, cohort: Cohort, metric: IndicatorId): Comparison {
  return compare(cohort, metric, whenSettled(work, cohort, metric));
}

/** At equal age where that can be said, else settled where that can be said, else the equal-age answer with its reason. */
export function compareBest(
  work: AgedWork,
  cohort: Cohort,
  metric: IndicatorId,
  ageHours: number,
): Comparison {
  const equal = compareAtAge(work, cohort, metric, ageHours);
  if (equal.reason === null) return equal;
  const settled = compareSettled(work, cohort, metric);
  return settled.reason === null ? settled : equal;
}

/** What is known of the newest other works, newest first, at most 30. */
export function newestValues(cohort: Cohort, self: string, at: (work: AgedWork) => number | null): number[] {
  const values: number[] = [];
  for (const other of cohort.newestFirst) {
    if (values.length === bandWorks) break;
    const value = other.id === self ? null : at(other);
    if (value !== null) values.push(value);
  }
  return values;
}

/** A work and the others it is held against, before anything is said about them. */
interface Held {
  readonly id: string;
  readonly basis: Comparison['basis'];
  readonly ageHours: number | null;
  readonly value: number | null;
  readonly others: readonly number[];
}

function atAge(work: AgedWork, cohort: Cohort, metric: IndicatorId, ageHours: number): Held {
  const value = valueAtAge(work.points[metric] ?? [], ageHours);
  const others = newestAtAge(cohort, work.id, metric, ageHours);
  return { id: work.id, basis: 'equal-age', ageHours, value, others };
}

function whenSettled(work: AgedWork, cohort: Cohort, metric: IndicatorId): Held {
  const from = settledHours(metric);
  const last = work.points[metric]?.at(-1);
  const value = last && last.ageHours >= from ? last.value : null;
  const others = newestSettled(cohort, work.id, metric, from);
  return { id: work.id, basis: 'settled', ageHours: null, value, others };
}

function reasonOf({ value, others }: Held): Comparison['reason'] {
  if (value === null) return 'own-value-unknown';
  return others.length >= fewestWorks ? null : 'too-few-works';
}

/**
 * The median that `compareBest` would give, without the rest of the comparison: what a line without a figure of its own is
 * judged by, for works by the thousand.
 */
export function ownMedian(
  work: AgedWork,
  cohort: Cohort,
  metric: IndicatorId,
  ageHours: number,
): number | null {
  const equal = atAge(work, cohort, metric, ageHours);
  const settled = reasonOf(equal) === null ? null : whenSettled(work, cohort, metric);
  const { others } = settled && reasonOf(settled) === null ? settled : equal;
  return others.length >= fewestWorks ? (summarise(others)?.median ?? null) : null;
}

function compare(cohort: Cohort, metric: IndicatorId, held: Held): Comparison {
  const { id, basis, ageHours, value, others: values } = held;
  const band = values.length >= fewestWorks ? summarise(values) : null;
  const known = band !== null && value !== null;
  return {
    metric,
    basis,
    ageHours,
    value,
    n: values.length,
    others: cohort.newestFirst.length - (cohort.ids.has(id) ? 1 : 0),
    band,
    ratio: known && band.median !== 0 ? value / band.median : null,
    deviation: known ? deviation(metric, value, values) : null,
    rank10: known ? rankOf(metric, value, values.slice(0, 9)) : null,
    rank30: known ? rankOf(metric, value, values.slice(0, bandWorks - 1)) : null,
    reason: reasonOf(held),
  };
}

function rankOf(metric: IndicatorId, value: number, others: readonly number[]): Rank | null {
  const { better } = indicatorOf(metric);
  return better === 'neither' ? null : rankAmong(value, others, better);
}

/** Counts, money and seconds spread by factors rather than by amounts, so they are compared on a log scale. */
function deviation(metric: IndicatorId, value: number, others: readonly number[]): number | null {
  const logs = indicatorOf(metric).unit !== 'ratio' && value >= 0 && others.every((other) => other >= 0);
  const scale = logs ? Math.log1p : (x: number) => x;
  const band = summarise(others.map(scale));
  return band?.spread ? (scale(value) - band.median) / band.spread : null;
}
