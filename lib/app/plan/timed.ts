import { clockOf } from '../../core/dates';
import type { WorkRow } from '../../core/rows';
import { compareAtAge, toCohort } from '../../models/compare';
import type { IndicatorId } from '../../models/indicators';
import type { TimedWork } from '../../models/plan-hours';
import type { FupanDb } from '../../store/database';
import { agedWork } from '../judge';
import { marksFor } from '../queries/works-table';
import { cohortsOf, kindOf } from '../standings';

/** What the map of hours may show, each against the own median at equal age. */
export const hourMetrics = [
  'views',
  'completionRate',
  'engagementRate',
] as const satisfies readonly IndicatorId[];
export type HourMetric = (typeof hourMetrics)[number];

/** The age at which works are set beside each other: young enough that most have it, old enough to say something. */
export const hourMapAge = 72;

/**
 * When each work went out and how it did: its value at 72 h over the median of own works of the same studio, account and
 * format at that age, so that works of different studios can stand in one map. A work without a publication time is left
 * out; one without a value at that age, or with fewer than 5 others beside it, has no value.
 */
export async function timedWorks(
  db: FupanDb,
  works: readonly WorkRow[],
  metric: HourMetric,
  timeZone: string,
): Promise<TimedWork[]> {
  const marks = await marksFor(db, works);
  const all = works.map((work) => ({ work, aged: agedWork(work, marks.get(work.id) ?? {}) }));
  const cohorts = cohortsOf(all);
  return all.flatMap(({ work, aged }): TimedWork[] => {
    if (!aged) return [];
    const cohort = cohorts.get(kindOf(work)) ?? toCohort([]);
    const { ratio } = compareAtAge(aged, cohort, metric, hourMapAge);
    return [{ ...clockOf(aged.publishedAt, timeZone), value: ratio }];
  });
}
