import type { RatingRow, WorkRow } from '../core/rows';
import { type AgedWork, type Cohort, toCohort } from '../models/compare';
import type { FupanDb } from '../store/database';
import { agedWork, judge, type Verdict } from './judge';
import type { WorkFilter } from './queries/filter';
import { sameAgeCohort, type WorkDetail, workDetail } from './queries/work';
import { type WorkTableRow, worksTable } from './queries/works-table';

/** A row of the works table with its verdict. */
export interface JudgedRow extends WorkTableRow {
  readonly verdict: Verdict;
}

/** One work with everything known of it, its verdict, and the own works it is compared with. */
export interface JudgedWork {
  readonly detail: WorkDetail;
  readonly aged: AgedWork | null;
  readonly cohort: Cohort;
  readonly verdict: Verdict;
}

/** The works of a filter, each judged against own works of its studio, account and format. */
export async function judgedTable(db: FupanDb, filter: WorkFilter, now: number): Promise<JudgedRow[]> {
  const [rows, ratings] = await Promise.all([worksTable(db, filter, now), db.ratings.toArray()]);
  const ratingOf = new Map(ratings.map((rating): [string, RatingRow] => [rating.workId, rating]));
  const aged = rows.map(({ work, marks }) => agedWork(work, marks));
  const cohorts = cohortsOf(rows.map(({ work }, n) => ({ work, aged: aged[n] ?? null })));
  return rows.map((row, n) => ({
    ...row,
    verdict: judge(
      row.work,
      aged[n] ?? null,
      cohorts.get(kindOf(row.work)) ?? toCohort([]),
      ratingOf.get(row.work.id) ?? null,
    ),
  }));
}

/** One work judged against its cohort; null when the work is unknown. */
export async function judgedWork(db: FupanDb, id: string): Promise<JudgedWork | null> {
  const detail = await workDetail(db, id);
  if (!detail) return null;
  const others = await sameAgeCohort(db, detail.work);
  const aged = agedWork(detail.work, detail.marks);
  const cohort = toCohort(others.flatMap(({ work, marks }) => agedWork(work, marks) ?? []));
  return { detail, aged, cohort, verdict: judge(detail.work, aged, cohort, detail.rating) };
}

/** Works of one kind: only these are compared with each other. */
export function kindOf({ studio, accountId, format }: WorkRow): string {
  return `${studio} ${accountId ?? ''} ${format ?? ''}`;
}

/** The cohort of each kind: all works of it that were ever public. */
export function cohortsOf(works: readonly { work: WorkRow; aged: AgedWork | null }[]): Map<string, Cohort> {
  const kinds = new Map<string, AgedWork[]>();
  for (const { work, aged } of works) {
    if (!aged || !wasPublic(work)) continue;
    const kind = kindOf(work);
    const list = kinds.get(kind);
    if (list) list.push(aged);
    else kinds.set(kind, [aged]);
  }
  return new Map([...kinds].map(([kind, list]) => [kind, toCohort(list)]));
}

/** Drafts and works the studio holds back say nothing about how published ones do. */
function wasPublic({ state }: WorkRow): boolean {
  return state === null || state === 'public' || state === 'private' || state === 'unlisted';
}
