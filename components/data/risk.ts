import { useMemo } from 'react';
import {
  addNews,
  answerCrisis,
  closeCrisis,
  gradeCrisis,
  listCrises,
  type NewCrisis,
  removeCrisis,
  startCrisis,
  tickStep,
} from '../../lib/app/risk/crises';
import {
  type DrillEntry,
  listDrills,
  listPartners,
  noteDrill,
  type PartnerEntry,
  removeDrill,
  removePartner,
  savePartner,
} from '../../lib/app/risk/papers';
import { listRisks, type RiskEntry, removeRisk, saveRisk } from '../../lib/app/risk/risks';
import type { CrisisLevel } from '../../lib/models/risk-crisis';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { DrillEntry, PartnerEntry } from '../../lib/app/risk/papers';
export type { RiskEntry } from '../../lib/app/risk/risks';
/** A risk that the user wrote down or adopted. */
export type OwnRisk = Awaited<ReturnType<typeof listRisks>>[number];
export type Crisis = Awaited<ReturnType<typeof listCrises>>[number];
/** A partner with its papers. */
export type Partner = Awaited<ReturnType<typeof listPartners>>[number];
export type Drill = Awaited<ReturnType<typeof listDrills>>[number];

/** All risks; ready also while there are none, for a first one can be written down. */
export function useRisks(): Loadable<OwnRisk[]> {
  return useLive(listRisks, [], () => false);
}

/** All crises; empty while there never was one. */
export function useCrises(): Loadable<Crisis[]> {
  return useLive(listCrises, []);
}

/** All partners; empty while none was entered. */
export function usePartners(): Loadable<Partner[]> {
  return useLive(listPartners, []);
}

/** What was done of the calendar; ready also while nothing was. */
export function useDrills(): Loadable<Drill[]> {
  return useLive(listDrills, [], () => false);
}

/** Everything that changes risks, partners and the calendar. */
export function useRiskActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      /** `id` null keeps a new one */
      saveRisk: (id: string | null, entry: RiskEntry) => saveRisk(db, id, entry, Date.now()),
      removeRisk: (id: string) => removeRisk(db, id),
      savePartner: (id: string | null, entry: PartnerEntry) => savePartner(db, id, entry, Date.now()),
      removePartner: (id: string) => removePartner(db, id),
      noteDrill: (entry: DrillEntry) => noteDrill(db, entry, Date.now()),
      removeDrill: (id: string) => removeDrill(db, id),
    }),
    [db],
  );
}

/** Everything that changes crises. */
export function useCrisisActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      start: (crisis: NewCrisis) => startCrisis(db, crisis, Date.now()),
      answer: (id: string) => answerCrisis(db, id, Date.now()),
      addNews: (id: string, by: string, note: string) => addNews(db, id, by, note, Date.now()),
      /** `by` null takes the tick back */
      tick: (id: string, step: string, by: string | null) => tickStep(db, id, step, by, Date.now()),
      grade: (id: string, level: CrisisLevel) => gradeCrisis(db, id, level, Date.now()),
      close: (id: string, note: string, closed: boolean) => closeCrisis(db, id, note, closed, Date.now()),
      remove: (id: string) => removeCrisis(db, id),
    }),
    [db],
  );
}
