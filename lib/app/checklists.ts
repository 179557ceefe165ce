import { likeness } from '../checklist/checks/titles';
import { type CheckedWork, type SkippedEffect, skippedEffect } from '../checklist/skipped';
import type { ChecklistRow, WorkRow } from '../core/rows';
import type { FupanDb } from '../store/database';
import { judgedTable } from './standings';

const hour = 3_600_000;
/** A checklist is kept shortly before its work goes out, or days before when that is scheduled. */
const longestWait = 14 * 24 * hour;
/** Kept a little after publishing still counts: the page stays open for a while. */
const latest = 2 * hour;
/** Titles as like as this are the same with a word changed; from the other value on they are the same. */
const mayBe = 0.5;
const surely = 0.9;

/** What is known of the checklist of a work. */
export type WorkChecklist =
  /** it belongs to the work: the user said so, or title and time leave no doubt */
  | { readonly kind: 'linked'; readonly row: ChecklistRow; readonly confirmed: boolean }
  /** it may belong to it: the user is asked */
  | { readonly kind: 'maybe'; readonly rows: readonly ChecklistRow[] };

/** The checklist of a work by its link, else by title and time (product.md); null when none fits. */
export async function checklistOfWork(db: FupanDb, work: WorkRow): Promise<WorkChecklist | null> {
  const own = newest(await db.checklists.where('workId').equals(work.id).toArray());
  if (own) return { kind: 'linked', row: own, confirmed: true };
  const free = await db.checklists.filter((row) => row.workId === null && mayBeOf(row, work)).toArray();
  const alike = free
    .map((row) => ({ row, score: likeness(plain(row.title), plain(work.title)) }))
    .filter(({ score }) => score >= mayBe)
    .sort((a, b) => b.score - a.score || b.row.at - a.row.at);
  const sure = alike.filter(({ score }) => score >= surely);
  const [only] = sure;
  if (only && sure.length === 1 && !(await hasTwin(db, work, only.row))) {
    return { kind: 'linked', row: only.row, confirmed: false };
  }
  return alike.length > 0 ? { kind: 'maybe', rows: alike.map(({ row }) => row) } : null;
}

/** Ties a checklist to a work for good. */
export async function linkChecklist(db: FupanDb, id: string, workId: string): Promise<void> {
  await db.checklists.update(id, { workId });
}

/** Keeps that a checklist is not of a work: it is neither tied to it nor found for it again. */
export async function refuseChecklist(db: FupanDb, id: string, workId: string): Promise<void> {
  await db.checklists
    .where('id')
    .equals(id)
    .modify((row) => {
      if (row.workId === workId) row.workId = null;
      row.notOf = [...new Set([...(row.notOf ?? []), workId])];
    });
}

const plain = (title: string | null): string => (title ?? '').toLowerCase().replace(/[\p{P}\p{S}\s]/gu, '');

const newest = (rows: readonly ChecklistRow[]): ChecklistRow | undefined =>
  [...rows].sort((a, b) => b.at - a.at)[0];

function mayBeOf({ at, studio, notOf = [] }: ChecklistRow, work: WorkRow): boolean {
  const { publishedAt } = work;
  if (studio !== work.studio || notOf.includes(work.id)) return false;
  return publishedAt !== null && at <= publishedAt + latest && at >= publishedAt - longestWait;
}

/** True when another work of the time carries the same title: then the user has to choose. */
async function hasTwin(db: FupanDb, work: WorkRow, row: ChecklistRow): Promise<boolean> {
  const others = await db.works
    .where('[studio+publishedAt]')
    .between([work.studio, row.at - latest], [work.studio, row.at + longestWait], true, true)
    .toArray();
  return others.some(
    (other) => other.id !== work.id && likeness(plain(other.title), plain(row.title)) >= surely,
  );
}

/** Every item that was ever skipped, against the scores of works with and without it; most works first. */
export async function skippedAgainstResults(db: FupanDb, now: number): Promise<SkippedEffect[]> {
  const linked = await db.checklists.where('workId').above('').toArray();
  const kept = linked.flatMap((row) => (row.workId === null ? [] : [{ ...row, workId: row.workId }]));
  if (kept.length === 0) return [];
  const studios = [...new Set(kept.map(({ studio }) => studio))];
  const scores = new Map(
    (await judgedTable(db, { studios }, now)).map(({ work, verdict }) => [work.id, verdict.kpi.value]),
  );
  const works: CheckedWork[] = kept.map(({ ticks, workId }) => {
    const share = scores.get(workId) ?? null;
    return { ticks, score: share === null ? null : share * 100 };
  });
  const items = new Set(
    works.flatMap(({ ticks }) => Object.entries(ticks).flatMap(([item, done]) => (done ? [] : [item]))),
  );
  return [...items]
    .map((item) => skippedEffect(item, works))
    .sort((a, b) => Math.min(b.skipped, b.done) - Math.min(a.skipped, a.done));
}
