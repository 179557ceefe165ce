import type { WorkRow } from '../../core/rows';
import { toCohort } from '../../models/compare';
import type { FupanDb } from '../../store/database';
import { agedWork, judge, type Verdict } from '../judge';
import { cohortsOf, kindOf } from '../standings';
import { type WorkFilter, worksOf } from './filter';
import { marksFor } from './works-table';

/** A work and what the product says about it. */
export interface Standing {
  readonly work: WorkRow;
  readonly verdict: Verdict;
}

/**
 * The works of a filter that were published from `since` (epoch ms) on or that the studio rejected, each judged against
 * all own works of its kind. Only these are judged: of a thousand works an overview looks at the newest. Null when the
 * filter holds no work at all.
 */
export async function recentStandings(
  db: FupanDb,
  filter: Pick<WorkFilter, 'studios' | 'accountId'>,
  since: number,
): Promise<Standing[] | null> {
  const works = await worksOf(db, filter);
  if (works.length === 0) return null;
  const [marks, ratings] = await Promise.all([marksFor(db, works), db.ratings.toArray()]);
  const ratingOf = new Map(ratings.map((rating) => [rating.workId, rating] as const));
  const all = works.map((work) => ({ work, aged: agedWork(work, marks.get(work.id) ?? {}) }));
  const cohorts = cohortsOf(all);
  return all
    .filter(({ work }) => work.state === 'rejected' || (work.publishedAt ?? 0) >= since)
    .map(({ work, aged }) => {
      const cohort = cohorts.get(kindOf(work)) ?? toCohort([]);
      return { work, verdict: judge(work, aged, cohort, ratingOf.get(work.id) ?? null) };
    });
}
