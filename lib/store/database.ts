import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  AccountDayRow,
  AccountRow,
  BreakdownRow,
  ChecklistRow,
  CurveRow,
  LiveRow,
  LiveSampleRow,
  RatingRow,
  ReaderHealthRow,
  WindowRow,
} from '../core/rows';
import type { StudioId } from '../core/studios';
import { migrations } from './migrations';
import type { Migration } from './migrations/migration';
import type {
  AliasRow,
  BatchRow,
  MetaRow,
  SettingRow,
  SnapshotRow,
  StoredWork,
  StudioDayRow,
  WorkMarksRow,
} from './rows';
import type { AlertRow } from './tables/alert-rows';
import type { ExperimentRow } from './tables/experiment-rows';
import type { GatePresetRow } from './tables/gate-rows';
import type { ImportPartRow, ImportRow } from './tables/import-rows';
import type { LiveRunRow } from './tables/live-run-rows';
import type {
  BudgetRow,
  LedgerRow,
  MoneyImportRow,
  OrderRow,
  SecretRow,
  TouchPathRow,
} from './tables/money-rows';
import type { HotTopicRow, PlanRow } from './tables/plan-rows';
import type { ReadDayRow } from './tables/read-day-rows';
import type { ReviewRow } from './tables/review-rows';
import type { CredentialRow, CrisisRow, DrillRow, RiskRow } from './tables/risk-rows';
import type {
  BenchmarkRow,
  FeatureTagRow,
  ManualValueRow,
  PresetVersionRow,
  SecondRatingRow,
} from './tables/scorecard-rows';
import type { PersonRow, SeriesRow } from './tables/team-rows';
import type { TypedCountRow } from './tables/typed-count-rows';

/** The store on disk was written by a newer version of Fupan than this one; nothing was touched. */
export class StoreTooNew extends Error {
  constructor() {
    super('the store was written by a newer version of Fupan');
    this.name = 'StoreTooNew';
  }
}

/** Tables, keys and indexes: migrations/. What a row holds: lib/core/rows.ts and ./rows.ts. */
export class FupanDb extends Dexie {
  declare readonly accounts: Table<AccountRow, string>;
  declare readonly works: Table<StoredWork, string>;
  declare readonly snapshots: Table<SnapshotRow, [work: string, month: string, part: number]>;
  declare readonly studioDays: Table<StudioDayRow, [studio: StudioId, day: string]>;
  declare readonly workMarks: Table<WorkMarksRow, string>;
  declare readonly aliases: Table<AliasRow, string>;
  declare readonly accountDays: Table<AccountDayRow, [accountId: string, day: string]>;
  /** lifetime values of an account, the last seen on each day */
  declare readonly accountLevels: Table<AccountDayRow, [accountId: string, day: string]>;
  declare readonly windows: Table<WindowRow, [owner: string, window: string, reader: string]>;
  declare readonly curves: Table<CurveRow, [owner: string, kind: string, at: number]>;
  declare readonly breakdowns: Table<BreakdownRow, [owner: string, kind: string, at: number]>;
  declare readonly lives: Table<LiveRow, string>;
  declare readonly liveSamples: Table<LiveSampleRow, [live: string, minute: number]>;
  declare readonly readDays: Table<ReadDayRow, [accountId: string, day: string, kind: string]>;
  declare readonly readerHealth: Table<ReaderHealthRow, string>;
  declare readonly ratings: Table<RatingRow, string>;
  /** only those that the user kept */
  declare readonly checklists: Table<ChecklistRow, string>;
  declare readonly manualValues: Table<ManualValueRow, string>;
  declare readonly presetVersions: Table<PresetVersionRow, [id: string, version: string]>;
  declare readonly secondRatings: Table<SecondRatingRow, string>;
  declare readonly featureTags: Table<FeatureTagRow, string>;
  declare readonly benchmarks: Table<BenchmarkRow, string>;
  /** files of studios that the user took in */
  declare readonly imports: Table<ImportRow, string>;
  declare readonly importParts: Table<ImportPartRow, [importId: string, part: number]>;
  declare readonly orders: Table<OrderRow, string>;
  declare readonly ledger: Table<LedgerRow, string>;
  declare readonly budgets: Table<BudgetRow, string>;
  declare readonly touchPaths: Table<TouchPathRow, string>;
  declare readonly moneyImports: Table<MoneyImportRow, string>;
  declare readonly experiments: Table<ExperimentRow, string>;
  declare readonly people: Table<PersonRow, string>;
  declare readonly series: Table<SeriesRow, string>;
  declare readonly alerts: Table<AlertRow, string>;
  declare readonly typedCounts: Table<TypedCountRow, string>;
  declare readonly gatePresets: Table<GatePresetRow, string>;
  /** one row at most */
  declare readonly plans: Table<PlanRow, string>;
  declare readonly hotTopics: Table<HotTopicRow, string>;
  /** the lists of live sessions, gone through by people */
  declare readonly liveRuns: Table<LiveRunRow, string>;
  declare readonly risks: Table<RiskRow, string>;
  declare readonly crises: Table<CrisisRow, string>;
  declare readonly credentials: Table<CredentialRow, string>;
  declare readonly drills: Table<DrillRow, string>;
  declare readonly reviews: Table<ReviewRow, string>;
  /** never in a backup */
  declare readonly secrets: Table<SecretRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly batches: Table<BatchRow, string>;
}

export interface OpenOptions {
  /** instead of the browser's own, for tests */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: DexieOptions['IDBKeyRange'];
  /** another context upgrades or deletes the store: this one has let go, and the page should reload */
  readonly onReplaced?: () => void;
}

/**
 * The store called `name`: `fupan`, or another name for demo data, so that the two can never mix. Opens on
 * first use. A newer version on disk rejects with `StoreTooNew`; a failed upgrade leaves the old version as it was.
 */
export function openStore(name = 'fupan', { onReplaced, ...options }: OpenOptions = {}): FupanDb {
  const db = new FupanDb(name, {
    ...options,
    indexedDB: refusingTheFuture(options.indexedDB ?? indexedDB),
    // Pages ask much and each thing once: to keep and to clone every answer costs more than to ask again.
    cache: 'disabled',
  });
  declareVersions(db, migrations);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    onReplaced?.();
  });
  return db;
}

/** Tells a database that is not open yet the steps of its schema. */
export function declareVersions(db: Dexie, steps: readonly Migration[]): void {
  for (const { version, stores, upgrade } of steps) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
}

/**
 * When the store on disk is newer than its schema, Dexie asks for it again without a version, takes it as it is and
 * adds what it misses. That question is refused here, before anything is opened.
 */
function refusingTheFuture(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => {
      if (version === undefined) throw new StoreTooNew();
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
