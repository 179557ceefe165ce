import { useMemo } from 'react';
import { recentTitles, saveChecklist } from '../../lib/app/draft-store';
import type { ChecklistRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';
import { useSource } from './source';
import { useLive } from './use-live';

export { checkReading, draftOf } from '../../lib/app/draft-check';

/** Keeps a finished checklist. */
export function useSaveChecklist(): (row: ChecklistRow) => Promise<void> {
  const { db } = useSource();
  return useMemo(() => (row) => saveChecklist(db, row), [db]);
}

/** Own recent titles of a studio, without the work that is edited at `address`; undefined until known. */
export function useRecentTitles(studio: StudioId, address: string): readonly string[] | undefined {
  const state = useLive(
    (db) => recentTitles(db, studio, address),
    [studio, address],
    () => false,
  );
  return state.status === 'ready' ? state.data : undefined;
}
