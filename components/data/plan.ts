import { useMemo } from 'react';
import { type PlanFacts, planFacts } from '../../lib/app/plan/draft';
import {
  addHotTopic,
  changePlan,
  removeHotTopic,
  setSeriesInterval,
  setWorkType,
} from '../../lib/app/plan/store';
import { type HourMetric, timedWorks } from '../../lib/app/plan/timed';
import { type PlanBook, planBook } from '../../lib/app/plan/view';
import { type PlanWork, planWorks } from '../../lib/app/plan/works';
import { worksOf } from '../../lib/app/queries/filter';
import type { StudioId } from '../../lib/core/studios';
import type { Plan } from '../../lib/models/plan';
import type { TimedWork } from '../../lib/models/plan-hours';
import type { Marks } from '../../lib/models/quality';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export {
  type DraftPlan,
  draftPlan,
  type ListCheck,
  type PlanAnswers,
  type PlanFacts,
  planRecord,
} from '../../lib/app/plan/draft';
export { type HourMetric, hourMapAge, hourMetrics } from '../../lib/app/plan/timed';
export { type PlanBook, type PlanView, planView, weakLine } from '../../lib/app/plan/view';
export type { PlanWork } from '../../lib/app/plan/works';

/** The zone whose clocks and calendar the plan goes by: the creator's own. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The next full hour: questions about many works are asked again once an hour, and miss none of the present one. */
const hourAfter = (now: number) => Math.ceil(now / 3_600_000) * 3_600_000;

/** What the draft at `address` of a studio is held against. */
export function usePlanFacts(studio: StudioId, address: string, now: number): Loadable<PlanFacts> {
  const hour = hourAfter(now);
  return useLive((db) => planFacts(db, { studio, address }, hour, ownTimeZone()), [studio, address, hour]);
}

/** The marks that a work was given; none while it is not rated. */
export function useMarks(workId: string): Loadable<Marks> {
  return useLive(
    async (db) => (await db.ratings.get(workId))?.marks ?? {},
    [workId],
    () => false,
  );
}

/** Plan, series and noted topics: what a person wrote. */
export function usePlanBook(): Loadable<PlanBook> {
  return useLive(planBook, []);
}

/** Own works as far as the plan looks at them; an empty list is an answer too. */
export function usePlanWorks(studio: StudioId | null, now: number): Loadable<PlanWork[]> {
  const hour = hourAfter(now);
  return useLive(
    (db) => planWorks(db, studio, hour),
    [studio, hour],
    () => false,
  );
}

/** When own works went out and how each did beside its kind; an empty list is an answer too. */
export function useTimedWorks(studio: StudioId | null, metric: HourMetric): Loadable<TimedWork[]> {
  return useLive(
    async (db) =>
      timedWorks(db, await worksOf(db, studio ? { studios: [studio] } : {}), metric, ownTimeZone()),
    [studio, metric],
    () => false,
  );
}

/** Everything that changes the plan. Each resolves once it is kept and rejects with nothing changed. */
export function usePlanActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      change: (change: (plan: Plan) => Partial<Plan>) => changePlan(db, change, Date.now()),
      setType: (work: string, type: string | null) => setWorkType(db, work, type, Date.now()),
      setInterval: (series: string, everyDays: number | null) =>
        setSeriesInterval(db, series, everyDays, Date.now()),
      addTopic: (topic: { name: string; words: string[]; startedAt: number }) =>
        addHotTopic(db, { ...topic, at: Date.now() }),
      removeTopic: (id: string) => removeHotTopic(db, id),
    }),
    [db],
  );
}
