import { useMemo } from 'react';
import {
  checklistOfWork,
  linkChecklist,
  refuseChecklist,
  skippedAgainstResults,
  type WorkChecklist,
} from '../../lib/app/checklists';
import type { SkippedEffect } from '../../lib/checklist/skipped';
import type { WorkRow } from '../../lib/core/rows';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

/** The checklist kept before a work went out; empty when none fits. */
export function useWorkChecklist(work: WorkRow): Loadable<WorkChecklist> {
  return useLive((db) => checklistOfWork(db, work), [work.id, work.title, work.publishedAt]);
}

/** Skipped items against the scores of the works. `now` should move in minutes. */
export function useSkippedEffects(now: number): Loadable<SkippedEffect[]> {
  return useLive((db) => skippedAgainstResults(db, now), [now]);
}

/** The user's word on whether a checklist is of a work. */
export function useChecklistWord(): (id: string, workId: string, isOf: boolean) => Promise<void> {
  const { db } = useSource();
  return useMemo(() => (id, workId, isOf) => (isOf ? linkChecklist : refuseChecklist)(db, id, workId), [db]);
}
