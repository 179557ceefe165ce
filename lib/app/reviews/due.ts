import { addDays, daysBetween } from '../../core/dates';
import { type ScoredPrediction, scorePrediction } from '../../models/review';
import type { FupanDb } from '../../store/database';
import type { DayRange } from '../queries/gains';
import { Measuring, unlike } from './measure';
import { type DecisionRow, listReviews, predictionOf, type ReviewRow } from './reviews';

/** A decision that fell due, with what became of it. */
export interface DueDecision {
  readonly review: ReviewRow;
  readonly decision: DecisionRow;
  /** null for a decision that predicted nothing */
  readonly scored: ScoredPrediction | null;
  /** value of as many days up to the due date as the review had; null when it was not measured */
  readonly measured: number | null;
  readonly base: number | null;
  /** eight in ten moves from one such period to the next stay within this; null when unknown */
  readonly usual: number | null;
}

/**
 * Every decision of any review that falls due on days of `range`, in order of its due date, with its prediction scored
 * against the days up to it. Days that are not over by `today` are not measured yet.
 */
export async function dueDecisions(db: FupanDb, range: DayRange, today: string): Promise<DueDecision[]> {
  const reviews = await listReviews(db);
  const due = reviews.flatMap((review) =>
    review.decisions
      .filter((decision) => decision.due >= range.from && decision.due <= range.to)
      .map((decision) => ({ review, decision })),
  );
  const measuring = new Measuring(db);
  const scored: DueDecision[] = [];
  for (const { review, decision } of due)
    scored.push(await scoredDecision(measuring, review, decision, today));
  return scored.sort((a, b) => (a.decision.due < b.decision.due ? -1 : 1));
}

async function scoredDecision(
  measuring: Measuring,
  review: ReviewRow,
  decision: DecisionRow,
  today: string,
): Promise<DueDecision> {
  const prediction = predictionOf(decision);
  const none = { review, decision, scored: null, measured: null, base: null, usual: null };
  if (!prediction) return none;
  const { metric } = prediction;
  const isDue = decision.due < today;
  const then = await measuring.value(review.scope, metric, review.period);
  // What was not known when it was written down may have been read since.
  const base = prediction.base ?? then?.value ?? null;
  if (!isDue) return { ...none, base, scored: scorePrediction(prediction, base, null, null, false) };
  const length = daysBetween(review.period.from, review.period.to) + 1;
  const stretch = { from: addDays(decision.due, 1 - length), to: decision.due };
  const now = await measuring.value(review.scope, metric, stretch);
  const apart = unlike(then, now);
  const measured = apart === null ? (now?.value ?? null) : null;
  const usual = await measuring.usual(review.scope, metric, review.period);
  const scored = scorePrediction(prediction, base, measured, usual);
  return {
    ...{ ...none, base, measured, usual },
    scored: apart === null ? scored : { ...scored, reason: apart },
  };
}
