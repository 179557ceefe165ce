import {
  type Coverage,
  coverage,
  readerHealth,
  type StorageUse,
  storageUse,
} from '../../lib/app/queries/coverage';
import type { WorkFilter } from '../../lib/app/queries/filter';
import { freshRuns, type RunGroup } from '../../lib/app/queries/fresh-runs';
import { accountsOf, type OverviewQuestion } from '../../lib/app/queries/overview';
import { type AccountOverview, overviewByAccount } from '../../lib/app/queries/overview-by-account';
import { recentStandings, type Standing } from '../../lib/app/queries/recent-standings';
import { type Provenance, provenance } from '../../lib/app/queries/work';
import { type JudgedRow, type JudgedWork, judgedTable, judgedWork } from '../../lib/app/standings';
import type { MetricId } from '../../lib/core/metric-ids';
import type { AccountRow, ReaderHealthRow } from '../../lib/core/rows';
import type { Loadable } from '../ui/states';
import { useLive } from './use-live';

export type { Verdict } from '../../lib/app/judge';
export type { Coverage, StorageUse } from '../../lib/app/queries/coverage';
export type { WorkFilter } from '../../lib/app/queries/filter';
export type { RunGroup } from '../../lib/app/queries/fresh-runs';
export type { DayRange, Gain } from '../../lib/app/queries/gains';
export type { OverviewQuestion } from '../../lib/app/queries/overview';
export type { AccountOverview } from '../../lib/app/queries/overview-by-account';
export type { Standing } from '../../lib/app/queries/recent-standings';
export type { Provenance, WorkDetail } from '../../lib/app/queries/work';
export type { JudgedRow, JudgedWork } from '../../lib/app/standings';

/** Everything about one work; empty when nothing was ever read of it. `id` is `studio:workId`. */
export function useJudgedWork(id: string): Loadable<JudgedWork> {
  return useLive((db) => judgedWork(db, id), [id]);
}

/** The works of a filter with their verdicts. `now` should move in minutes, not in renders. */
export function useJudgedTable(filter: WorkFilter, now: number): Loadable<JudgedRow[]> {
  return useLive((db) => judgedTable(db, filter, now), [JSON.stringify(filter), now]);
}

/** Sums and series of a range, account by account; empty while nothing was ever read. */
export function useOverviewByAccount(question: OverviewQuestion): Loadable<AccountOverview[]> {
  return useLive((db) => overviewByAccount(db, question), [JSON.stringify(question)]);
}

/** Works published from `since` (epoch ms) on, and rejected ones, with their verdicts; empty while there are no works. */
export function useRecentStandings(
  filter: Pick<WorkFilter, 'studios' | 'accountId'>,
  since: number,
): Loadable<Standing[]> {
  return useLive(
    (db) => recentStandings(db, filter, since),
    [JSON.stringify(filter), since],
    () => false,
  );
}

/** New works by kind with their readings, and the own works they are held against. `now` should move in minutes. */
export function useFreshRuns(
  filter: Pick<WorkFilter, 'studios' | 'accountId'>,
  now: number,
): Loadable<RunGroup[]> {
  return useLive((db) => freshRuns(db, filter, now), [JSON.stringify(filter), now]);
}

export function useAccounts(): Loadable<AccountRow[]> {
  return useLive((db) => accountsOf(db), []);
}

/** What was read of each account on each of the last `days` days. */
export function useCoverage(now: number, days = 14): Loadable<Coverage[]> {
  return useLive((db) => coverage(db, now, days), [now, days]);
}

/** Readers that have been heard of, those in trouble first. */
export function useReaderHealth(): Loadable<ReaderHealthRow[]> {
  return useLive((db) => readerHealth(db), []);
}

/** Rows and bytes in the store. */
export function useStorageUse(): Loadable<StorageUse> {
  return useLive(async (db) => storageUse(db, await navigator.storage.estimate()), []);
}

/** Where a number of a work comes from and what it was before. */
export function useProvenance(id: string, metric: MetricId): Loadable<Provenance> {
  return useLive((db) => provenance(db, id, metric), [id, metric]);
}
