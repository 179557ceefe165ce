import { useMemo } from 'react';
import { type DueDecision, dueDecisions } from '../../lib/app/reviews/due';
import { type Prepared, prepareReview } from '../../lib/app/reviews/prepare';
import {
  addDecision,
  keepNotes,
  listReviews,
  type NewDecision,
  type ReviewAbout,
  type ReviewRow,
  removeDecision,
  removeReview,
} from '../../lib/app/reviews/reviews';
import type { Loadable } from '../ui/states';
import type { DayRange } from './questions';
import type { Period } from './scorecards';
import { useSource } from './source';
import { useLive } from './use-live';

export type { DueDecision } from '../../lib/app/reviews/due';
export type { AccountFacts, DayOut, Prepared } from '../../lib/app/reviews/prepare';
export {
  type DecisionRow,
  isAbout,
  type NewDecision,
  predictionOf,
  type ReviewAbout,
  type ReviewRow,
} from '../../lib/app/reviews/reviews';

/** The calendar that reviews are on: that of this machine. */
export const reviewZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Reviews that were held, the latest days first; ready also while there are none. */
export function useReviews(): Loadable<ReviewRow[]> {
  return useLive(listReviews, [], () => false);
}

/** What the review of a period begins with; empty while nothing was read. */
export function usePrepared(scope: string, period: Period): Loadable<Prepared> {
  return useLive((db) => prepareReview(db, scope, period, reviewZone()), [scope, JSON.stringify(period)]);
}

/** Decisions that fall due on these days, scored; ready also while there are none. */
export function useDueDecisions({ from, to }: DayRange, today: string): Loadable<DueDecision[]> {
  return useLive(
    (db) => dueDecisions(db, { from, to }, today),
    [from, to, today],
    () => false,
  );
}

/** Everything that changes reviews; each resolves once it is kept and rejects with nothing kept. */
export function useReviewActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      add: (about: ReviewAbout, decision: NewDecision) => addDecision(db, about, decision, Date.now()),
      removeDecision: (about: ReviewAbout, id: string) => removeDecision(db, about, id, Date.now()),
      keepNotes: (about: ReviewAbout, notes: string) => keepNotes(db, about, notes, Date.now()),
      remove: (id: string) => removeReview(db, id),
    }),
    [db],
  );
}
