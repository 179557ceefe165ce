import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  AccountDayRow,
  AccountRow,
  BreakdownRow,
  CurveRow,
  RatingRow,
  ReaderHealthRow,
  WindowRow,
} from '../core/rows';
import { migrations } from './migrations';
import type {
  BatchRow,
  MetaRow,
  SettingRow,
  SnapshotRow,
  StoredWork,
  StudioDayRow,
  WorkMarksRow,
} from './rows';

/** The store was written by a newer version of Fupan than this one; nothing was touched. */
export class StoreTooNew extends Error {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`the store has version ${found}, this Fupan knows ${known}`);
    this.name = 'StoreTooNew';
  }
}

/** Tables, keys and indexes: migrations/. What a row holds: lib/core/rows.ts and ./rows.ts. */
export class FupanDb extends Dexie {
  declare readonly accounts: Table<AccountRow, string>;
  declare readonly works: Table<StoredWork, string>;
  declare readonly snapshots: Table<SnapshotRow, [work: string, month: string, part: number]>;
  declare readonly studioDays: Table<StudioDayRow, [studio: string, day: string]>;
  declare readonly workMarks: Table<WorkMarksRow, string>;
  declare readonly accountDays: Table<AccountDayRow, [accountId: string, day: string]>;
  /** lifetime values of an account, the last seen on each day */
  declare readonly accountLevels: Table<AccountDayRow, [accountId: string, day: string]>;
  declare readonly windows: Table<WindowRow, [owner: string, window: string, reader: string]>;
  declare readonly curves: Table<CurveRow, [owner: string, kind: string, at: number]>;
  declare readonly breakdowns: Table<BreakdownRow, [owner: string, kind: string, at: number]>;
  declare readonly readerHealth: Table<ReaderHealthRow, string>;
  declare readonly ratings: Table<RatingRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly batches: Table<BatchRow, string>;
}

export interface OpenOptions extends Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> {
  /** another connection holds an old version open and our upgrade waits for it */
  readonly onBlocked?: () => void;
  /** another context upgrades or deletes the store: this one has let go, and the page should reload */
  readonly onReplaced?: () => void;
}

/**
 * The store called `name`: `fupan`, or another name for demo data, so that the two can never mix. Opens on
 * first use. A newer version on disk rejects with `StoreTooNew`; a failed upgrade leaves the old version as it was.
 */
export function openStore(name = 'fupan', { onBlocked, onReplaced, ...options }: OpenOptions = {}): FupanDb {
  const db = new FupanDb(name, options);
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  // Dexie would open a store of the future as it finds it and guess; the native version is ours × 10.
  db.on(
    'ready',
    () => {
      const found = Math.floor(db.backendDB().version / 10);
      if (found > db.verno) throw new StoreTooNew(found, db.verno);
    },
    true,
  );
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    onReplaced?.();
  });
  if (onBlocked) db.on('blocked', onBlocked);
  return db;
}
