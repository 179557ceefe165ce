import { useEffect, useMemo, useState } from 'react';
import { type CardScore, type Scoreable, scoreOfWork, WorkScorer } from '../../lib/app/queries/work-scores';
import type { Scored } from '../../lib/models/attainment';
import type { Preset } from '../../lib/models/lines';
import type { Loadable } from '../ui/states';
import { useLive } from './use-live';

export type { CardScore } from '../../lib/app/queries/work-scores';

/** Scores of a table's works. */
export interface WorkScores {
  /** by preset, then by work; a preset that is still being worked out has no entry, or its last one */
  readonly byCard: ReadonlyMap<string, ReadonlyMap<string, CardScore>>;
  /** one score with its parts; null while it is unknown */
  readonly open: (preset: Preset, workId: string) => Scored | null;
  /** all works by a preset, waited for */
  readonly all: (preset: Preset) => Promise<ReadonlyMap<string, CardScore>>;
}

const never = new AbortController().signal;

/**
 * Scores works by these presets once the page stands, a preset at a time; the last scores stay while new ones are worked
 * out. `rows` and `presets` should change only when what is in them does.
 */
export function useWorkScores(
  rows: readonly Scoreable[],
  presets: readonly Preset[],
  now: number,
): WorkScores {
  const typed = useLive(
    (db) => db.manualValues.toArray(),
    [],
    () => false,
  );
  const figures = typed.status === 'ready' ? typed.data : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows move with `now`
  const scorer = useMemo(() => figures && new WorkScorer(rows, figures, now), [rows, figures]);
  const [byCard, setByCard] = useState<WorkScores['byCard']>(() => new Map());
  useEffect(() => {
    if (!scorer) return undefined;
    const stop = new AbortController();
    const work = async () => {
      for (const preset of presets) {
        const scores = await scorer.score(preset, stop.signal);
        setByCard((before) => new Map(before).set(preset.id, scores));
      }
    };
    work().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [scorer, presets]);
  return useMemo(
    () => ({
      byCard,
      open: (preset, workId) => scorer?.open(preset, workId) ?? null,
      all: async (preset) => (await scorer?.score(preset, never)) ?? new Map(),
    }),
    [byCard, scorer],
  );
}

/** One work's score by a preset, with its parts; empty for a work without a publication time. */
export function useWorkScore(of: Scoreable, preset: Preset, now: number): Loadable<Scored> {
  return useLive((db) => scoreOfWork(db, of, preset, now), [of, preset]);
}
