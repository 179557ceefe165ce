import { useMemo } from 'react';
import type { Scored } from '../../../lib/models/attainment';
import { kpi3d7i } from '../../../lib/models/presets/kpi-3d7i';
import type { JudgedWork } from '../../data/questions';
import { type ManualEntry, useManualValues } from '../../data/scorecards';
import { useNow } from '../../data/use-now';
import { useWorkScore } from '../../data/work-scores';

/** The score of a work's page, and the figures typed in for the work that it counts. */
export interface OwnScore {
  readonly score: Scored;
  readonly entries: readonly ManualEntry[];
}

const none: readonly ManualEntry[] = [];

/** The verdict's score; with figures typed in for the work, the same scorecard with them, as on the scorecards' page. */
export function useOwnScore({ detail: { work, marks }, verdict }: JudgedWork): OwnScore {
  const now = useNow();
  const values = useManualValues();
  const all = values.status === 'ready' ? values.data : none;
  const entries = useMemo(() => all.filter(({ row }) => row.scope === work.id), [all, work.id]);
  // Only these two count: the rest of a work's detail changes with every reading of anything.
  const of = useMemo(() => ({ work, marks }), [work, marks]);
  const counted = useWorkScore(of, kpi3d7i, now);
  const score = entries.length > 0 && counted.status === 'ready' ? counted.data : verdict.kpi;
  return { score, entries };
}
