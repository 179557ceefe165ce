import { type Plan, shippedPlan } from '../../models/plan';
import type { FupanDb } from '../../store/database';
import { type HotTopicRow, hotTopicRowSchema, planRowSchema } from '../../store/tables/plan-rows';

export type { HotTopicRow } from '../../store/tables/plan-rows';

/** The team's plan; the shipped one until something is changed. */
export async function planOf(db: FupanDb): Promise<Plan> {
  return (await db.plans.get('own')) ?? shippedPlan;
}

/**
 * Changes parts of the plan as it stands in the store, so that two open pages do not undo each other. Rejects what the
 * schema refuses, with nothing changed. `now` is epoch ms.
 */
export async function changePlan(
  db: FupanDb,
  change: (plan: Plan) => Partial<Plan>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.plans, async () => {
    const plan = await planOf(db);
    await db.plans.put(planRowSchema.parse({ ...plan, ...change(plan), id: 'own', at: now }));
  });
}

/** Says of what type a work is; null takes the user's word back, so that series and words decide again. */
export function setWorkType(db: FupanDb, work: string, type: string | null, now: number): Promise<void> {
  const without = (works: readonly string[]) => works.filter((key) => key !== work);
  const moved = ({ types }: Plan) => ({
    types: types.map((one) => ({
      ...one,
      works: one.id === type ? [...without(one.works), work] : without(one.works),
    })),
  });
  return changePlan(db, moved, now);
}

/** Notes a topic of the day; rejects one without a usable name. */
export async function addHotTopic(db: FupanDb, topic: Omit<HotTopicRow, 'id'>): Promise<void> {
  await db.hotTopics.add(hotTopicRowSchema.parse({ ...topic, id: crypto.randomUUID() }));
}

export async function removeHotTopic(db: FupanDb, id: string): Promise<void> {
  await db.hotTopics.delete(id);
}

/** Every noted topic, the newest first. */
export async function hotTopicsOf(db: FupanDb): Promise<HotTopicRow[]> {
  return (await db.hotTopics.toArray()).sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}

/** Sets how many days a series may be apart (S1-22); null: it has no rhythm. A series that is gone stays gone. */
export async function setSeriesInterval(
  db: FupanDb,
  id: string,
  everyDays: number | null,
  now: number,
): Promise<void> {
  await db.series.update(id, { everyDays, at: now });
}
