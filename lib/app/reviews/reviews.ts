import { isDay } from '../../core/dates';
import { type IndicatorId, indicatorIds } from '../../models/indicators';
import type { Prediction } from '../../models/review';
import type { FupanDb } from '../../store/database';
import { type DecisionRow, type ReviewRow, reviewRowSchema } from '../../store/tables/review-rows';
import { measured } from './measure';

export type { DecisionRow, ReviewRow } from '../../store/tables/review-rows';

/** What a review is about: its days and its scope. There is one review for each. */
export type ReviewAbout = Pick<ReviewRow, 'period' | 'scope'>;

/** A decision as a person writes it down; what its prediction starts from is looked up. */
export interface NewDecision extends Pick<DecisionRow, 'what' | 'owner' | 'due'> {
  readonly prediction: Prediction | null;
}

/** All kept reviews, the latest days first. */
export async function listReviews(db: FupanDb): Promise<ReviewRow[]> {
  const rows = await db.reviews.toArray();
  return rows.sort((a, b) => (a.period.to < b.period.to ? 1 : a.period.to > b.period.to ? -1 : b.at - a.at));
}

/** Writes a decision into the review, which is begun with its first. Rejects what cannot be meant, nothing half-kept. */
export async function addDecision(
  db: FupanDb,
  about: ReviewAbout,
  decision: NewDecision,
  now: number,
): Promise<void> {
  if (!isDay(decision.due)) throw new RangeError('no such day');
  const { prediction: made, what, owner, due } = decision;
  const base = made && (await measured(db, about.scope, made.metric, about.period));
  const kept = { id: crypto.randomUUID(), what, owner, due, prediction: made && { ...made, base } };
  await change(db, about, now, (row) => ({ ...row, decisions: [...row.decisions, kept] }));
}

export async function removeDecision(
  db: FupanDb,
  about: ReviewAbout,
  id: string,
  now: number,
): Promise<void> {
  await change(db, about, now, (row) => ({
    ...row,
    decisions: row.decisions.filter((decision) => decision.id !== id),
  }));
}

/** Keeps the review with these notes, also when nothing was decided. */
export async function keepNotes(db: FupanDb, about: ReviewAbout, notes: string, now: number): Promise<void> {
  await change(db, about, now, (row) => ({ ...row, notes }));
}

export async function removeReview(db: FupanDb, id: string): Promise<void> {
  await db.reviews.delete(id);
}

/** Two pages that write at once add to one review: it is found and written in one transaction. */
async function change(
  db: FupanDb,
  { period, scope }: ReviewAbout,
  now: number,
  next: (row: ReviewRow) => ReviewRow,
): Promise<void> {
  await db.transaction('rw', db.reviews, async () => {
    const [found] = await db.reviews.filter((row) => isAbout(row, { period, scope })).toArray();
    const begun = found ?? { id: crypto.randomUUID(), period, scope, decisions: [], notes: '', at: now };
    await db.reviews.put(reviewRowSchema.parse({ ...next(begun), at: now }));
  });
}

/** True for the review of these days and this scope. */
export function isAbout(row: ReviewAbout, { period, scope }: ReviewAbout): boolean {
  return row.scope === scope && row.period.from === period.from && row.period.to === period.to;
}

const known: ReadonlySet<string> = new Set(indicatorIds);
const isIndicator = (id: string): id is IndicatorId => known.has(id);

/** What a decision predicts; null for none, and for an indicator that this version does not know. */
export function predictionOf({ prediction }: DecisionRow): (Prediction & { base: number | null }) | null {
  if (prediction === null || !isIndicator(prediction.metric)) return null;
  return { ...prediction, metric: prediction.metric };
}
