import type { AgePoint } from './ages';
import type { IndicatorId } from './indicators';

/** The band and the median come from this many of the newest works with a value. */
export const bandWorks = 30;

/** A work with its values over its life. Each list of points is in order of age. */
export interface AgedWork {
  readonly id: string;
  /** epoch ms */
  readonly publishedAt: number;
  readonly points: Readonly<Partial<Record<IndicatorId, readonly AgePoint[]>>>;
}

/** Own works of one kind (same studio and format), newest first. Make it once with `toCohort`. */
export interface Cohort {
  readonly newestFirst: readonly AgedWork[];
  readonly ids: ReadonlySet<string>;
}

/** Own works in the one order that comparisons rely on: newest first, equal times by id. The given order is irrelevant. */
export function toCohort(works: readonly AgedWork[]): Cohort {
  const newestFirst = [...works].sort(
    (a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return { newestFirst, ids: new Set(works.map((work) => work.id)) };
}
