import { useMemo } from 'react';
import {
  type Draft,
  type JudgedExperiment,
  joinWork,
  judgedExperiments,
  type Note,
  noteExperiment,
  removeExperiment,
  type Sizing,
  sizing,
  startExperiment,
  takeLastWork,
} from '../../lib/app/experiments/experiments';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { Draft, JudgedExperiment, Note, Sizing } from '../../lib/app/experiments/experiments';

/** Every experiment with what can be said of it. */
export function useExperiments(now: number): Loadable<JudgedExperiment[]> {
  return useLive((db) => judgedExperiments(db, now), [now]);
}

type SizingQuestion = Pick<Draft, 'kind' | 'studio' | 'metrics' | 'primary' | 'lift'>;

/** How many works a planned experiment needs. */
export function useSizing(question: SizingQuestion, now: number): Loadable<Sizing> {
  return useLive((db) => sizing(db, question, now), [JSON.stringify(question), now]);
}

/** Everything that changes experiments. */
export function useExperimentActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      start: (draft: Draft) => startExperiment(db, draft, Date.now()),
      note: (id: string, note: Note) => noteExperiment(db, id, note, Date.now()),
      join: (id: string, work: string) => joinWork(db, id, work, Date.now()),
      takeLast: (id: string) => takeLastWork(db, id, Date.now()),
      remove: (id: string) => removeExperiment(db, id),
    }),
    [db],
  );
}
