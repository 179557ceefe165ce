import { useMemo } from 'react';
import {
  readBenchmarkSheet,
  type SheetProblem,
  saveBenchmarkSheet,
  sheetMonth,
} from '../../lib/app/scorecards/benchmark-import';
import { csvText } from '../../lib/app/scorecards/csv';
import { peerCurves } from '../../lib/app/scorecards/peer-curves';
import type { Period } from '../../lib/app/scorecards/periods';
import { type Card, cards, resetCard, savePreset } from '../../lib/app/scorecards/presets';
import {
  deleteBenchmark,
  deleteManualValue,
  manualEntries,
  saveBenchmark,
  saveFeatureTags,
  saveManualValue,
  saveSecondRating,
} from '../../lib/app/scorecards/records';
import { type Scope, type ScoreSource, sourceOfStore } from '../../lib/app/scorecards/source';
import { type Level, type Subject, subjectsOf } from '../../lib/app/scorecards/subjects';
import { dayOf } from '../../lib/core/dates';
import type { CurveRow, WorkRow } from '../../lib/core/rows';
import type { Preset } from '../../lib/models/lines';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { Cell } from '../../lib/app/scorecards/csv';
export type { Origin } from '../../lib/app/scorecards/period-facts';
export {
  type Against,
  comparedWith,
  lastComplete,
  type Period,
  type PeriodKind,
} from '../../lib/app/scorecards/periods';
export type { Card, CardVersion } from '../../lib/app/scorecards/presets';
export {
  type BenchmarkRow,
  benchmarkSeats,
  type FeatureTagRow,
  type ManualEntry,
  type ManualValueRow,
} from '../../lib/app/scorecards/records';
export { type Level, levels, type Subject, scoreSubject } from '../../lib/app/scorecards/subjects';
export { readBenchmarkSheet, type SheetProblem, sheetMonth };

/** Every scorecard with its versions. */
export function useCards(): Loadable<Card[]> {
  return useLive((db) => cards(db), []);
}

/** What a scorecard scores, and all it is worked out from. */
export interface Scoreable {
  readonly source: ScoreSource;
  readonly subjects: readonly Subject[];
}

/** The subjects of a scope, a level and a period; empty while nothing falls into it. */
export function useSubjects(scope: Scope, level: Level, period: Period): Loadable<Scoreable> {
  return useLive(
    async (db) => {
      const source = await sourceOfStore(db, scope, period);
      return { source, subjects: subjectsOf(source, level, period) };
    },
    [scope, level, JSON.stringify(period)],
    ({ subjects }) => subjects.length === 0,
  );
}

/** What a person can change on the scorecards; each resolves once it is kept and rejects with nothing kept. */
export function useScoreActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      savePreset: (preset: Preset, note: string, now = Date.now()) =>
        savePreset(db, preset, note, {
          now,
          today: dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
        }),
      resetCard: (id: string) => resetCard(db, id),
      saveManualValue: (row: Parameters<typeof saveManualValue>[1]) => saveManualValue(db, row),
      deleteManualValue: (id: string) => deleteManualValue(db, id),
      saveSecondRating: (row: Parameters<typeof saveSecondRating>[1]) => saveSecondRating(db, row),
      saveFeatureTags: (row: Parameters<typeof saveFeatureTags>[1]) => saveFeatureTags(db, row),
      saveBenchmark: (row: Parameters<typeof saveBenchmark>[1]) => saveBenchmark(db, row),
      saveBenchmarkSheet: (rows: Parameters<typeof saveBenchmarkSheet>[1], now = Date.now()) =>
        saveBenchmarkSheet(db, rows, now),
      deleteBenchmark: (id: string) => deleteBenchmark(db, id),
    }),
    [db],
  );
}

/** Figures that a person typed in, the newest days first. */
export function useManualValues() {
  return useLive(manualEntries, []);
}

/** The competitor sheet, newest month first. */
export function useBenchmarks() {
  return useLive(
    async (db) => (await db.benchmarks.toArray()).sort((a, b) => (a.month < b.month ? 1 : -1)),
    [],
  );
}

const noCurves: readonly CurveRow[] = [];

/** What studios drew of similar works beside these; none while they are still being looked for. */
export function usePeerCurves(works: readonly WorkRow[]): readonly CurveRow[] {
  const state = useLive((db) => peerCurves(db, works), [works]);
  return state.status === 'ready' ? state.data : noCurves;
}

/** The feature tags of works; an empty list is an answer too. */
export function useFeatureTags() {
  return useLive(
    (db) => db.featureTags.toArray(),
    [],
    () => false,
  );
}

/** Offers text as a file to save. Nothing leaves the machine but by the user's own hand. */
export function offerText(
  text: string,
  name: string,
  type: 'application/json' | 'text/csv' | 'text/plain',
): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Rows as a CSV file. */
export function offerCsv(rows: Parameters<typeof csvText>[0], name: string): void {
  offerText(csvText(rows), name, 'text/csv');
}
