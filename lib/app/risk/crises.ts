import type { CrisisLevel, CrisisScenario } from '../../models/risk-crisis';
import type { FupanDb } from '../../store/database';
import { type CrisisRow, crisisRowSchema } from '../../store/tables/risk-rows';

/** All crises, those that last first, then the newest. */
export async function listCrises(db: FupanDb): Promise<CrisisRow[]> {
  const rows = await db.crises.toArray();
  return rows.sort(
    (a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || b.startedAt - a.startedAt,
  );
}

export interface NewCrisis {
  readonly name: string;
  readonly scenario: CrisisScenario;
  readonly level: CrisisLevel;
}

/** A crisis begins: its clocks run from `now` (epoch ms). */
export async function startCrisis(db: FupanDb, crisis: NewCrisis, now: number): Promise<void> {
  await db.crises.add(
    crisisRowSchema.parse({
      ...{ id: crypto.randomUUID(), ...crisis, startedAt: now, answeredAt: null, at: now },
      ...{ news: [], steps: [], closedAt: null, note: '' },
    }),
  );
}

async function edit(db: FupanDb, id: string, now: number, change: (row: CrisisRow) => Partial<CrisisRow>) {
  await db.transaction('rw', db.crises, async () => {
    const row = await db.crises.get(id);
    if (row) await db.crises.put(crisisRowSchema.parse({ ...row, ...change(row), at: now }));
  });
}

/** The first answer is out: the first of them counts. */
export const answerCrisis = (db: FupanDb, id: string, now: number) =>
  edit(db, id, now, ({ answeredAt }) => ({ answeredAt: answeredAt ?? now }));

/** News went out; the first news of all is the first answer as well. */
export const addNews = (db: FupanDb, id: string, by: string, note: string, now: number) =>
  edit(db, id, now, ({ news, answeredAt }) => ({
    news: [...news, { at: now, by, note }],
    answeredAt: answeredAt ?? now,
  }));

/** Ticks a step of the plan, or takes the tick back. */
export const tickStep = (db: FupanDb, id: string, step: string, by: string | null, now: number) =>
  edit(db, id, now, ({ steps }) => {
    const others = steps.filter((one) => one.step !== step);
    return { steps: by === null ? others : [...others, { step, at: now, by }] };
  });

/** It grew or shrank: the level is set anew, the clocks run on. */
export const gradeCrisis = (db: FupanDb, id: string, level: CrisisLevel, now: number) =>
  edit(db, id, now, () => ({ level }));

/** It is over, with what was learnt; `closed` false opens it again. */
export const closeCrisis = (db: FupanDb, id: string, note: string, closed: boolean, now: number) =>
  edit(db, id, now, () => ({ note, closedAt: closed ? now : null }));

export async function removeCrisis(db: FupanDb, id: string): Promise<void> {
  await db.crises.delete(id);
}
