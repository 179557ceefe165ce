import type { Table } from 'dexie';
import { accountKey } from '../../core/ids';
import type {
  AccountDayRow,
  AccountRow,
  BreakdownRow,
  CurveRow,
  LiveRow,
  WindowRow,
  WorkRow,
} from '../../core/rows';
import { studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { joinLatest } from '../../store/latest';
import { moveAccount } from '../../store/move-account';
import { joinDayEntry } from '../../store/pack-day';
import type { StoredReading } from '../../store/pack-readings';
import { getMeta, setMeta } from '../../store/tables/meta';
import { allReadings, dropReadings } from '../../store/tables/snapshots';
import { putStudioDays, studioDays } from '../../store/tables/studio-days';
import { joinWindow } from '../../store/tables/windows';
import { joinMarks } from '../../store/tables/work-marks';
import { workRowOf } from '../../store/tables/works';
import { canonical } from './format';
import { putWorks } from './put-works';
import { type BackupRows, readingsIn } from './read';
import { mergeRecords } from './records';

/**
 * Takes a backup into a store that has rows of its own. Readings of both are kept, each once; newer facts and values
 * replace older ones by the same rules as when they are collected; ratings and checklists keep the newer, settings and reader health
 * those that are here. Merging the same file again changes nothing. Must run in a transaction over all tables.
 */
export async function mergeRows(db: FupanDb, rows: BackupRows): Promise<void> {
  await mergeWorks(db, rows);
  await mergeStudioDays(db, rows);
  await mergeMarks(db, rows);
  await mergeInto(db.accounts, rows.accounts, ({ id }) => id, joinFacts);
  await mergeInto(db.accountDays, rows.accountDays, dayKey, joinDays);
  await mergeInto(db.accountLevels, rows.accountLevels, dayKey, joinDays);
  await mergeInto(db.windows, rows.windows, windowKey, joinWindow);
  await mergeInto(db.curves, rows.curves, ownedKey, keepOurs);
  await mergeInto(db.breakdowns, rows.breakdowns, ownedKey, keepOurs);
  await mergeInto(db.readerHealth, rows.readerHealth, ({ id }) => id, keepOurs);
  await mergeInto(db.ratings, rows.ratings, ({ workId }) => workId, newer);
  await mergeInto(db.checklists, rows.checklists, ({ id }) => id, newer);
  await mergeInto(db.settings, rows.settings, ({ key }) => key, keepOurs);
  // Joined here, these have no time of writing by which mergeRecords could prefer one of two.
  await mergeInto(db.lives, rows.lives, ({ id }) => id, joinFacts);
  await mergeRecords(db, rows);
  await joinSelf(db);
  // Learnt again from the next list, which then moves what the file holds under another id of a work.
  await db.aliases.clear();
}

async function mergeInto<Row, Key>(
  table: Table<Row, Key>,
  theirs: readonly Row[],
  keyOf: (row: Row) => NoInfer<Key>,
  join: (ours: Row, theirs: Row) => Row,
): Promise<void> {
  const ours = await table.bulkGet(theirs.map(keyOf));
  await table.bulkPut(
    theirs.map((row, n) => {
      const here = ours[n];
      return here === undefined ? row : join(here, row);
    }),
  );
}

type OwnedKey = [owner: string, kind: string, at: number];
const ownedKey = ({ owner, kind, at }: CurveRow | BreakdownRow): OwnedKey => [owner, kind, at];
const windowKey = ({ owner, window, reader }: WindowRow): [string, string, string] => [owner, window, reader];
const keepOurs = <Row>(ours: Row): Row => ours;
const newer = <Row extends { at: number }>(ours: Row, theirs: Row): Row =>
  theirs.at > ours.at ? theirs : ours;
const dayKey = ({ accountId, day }: AccountDayRow): [string, string] => [accountId, day];
const joinDays = (ours: AccountDayRow, theirs: AccountDayRow): AccountDayRow => ({
  ...ours,
  values: joinLatest(ours.values, theirs.values),
});

/** The facts of the row that was seen last, gaps filled from the other. */
function joinFacts<Row extends WorkRow | AccountRow | LiveRow>(ours: Row, theirs: Row): Row {
  const newer: Row = theirs.seenAt > ours.seenAt ? theirs : ours;
  const older: Row = newer === ours ? theirs : ours;
  return {
    ...older,
    ...Object.fromEntries(Object.entries(newer).filter(([, fact]) => fact !== null)),
    latest: joinLatest(older.latest, newer.latest),
    firstSeen: Math.min(ours.firstSeen, theirs.firstSeen),
  };
}

async function mergeWorks(db: FupanDb, rows: BackupRows): Promise<void> {
  const ours = await db.works.bulkGet(rows.works.map(({ id }) => id));
  let added = 0;
  for (const [n, theirs] of rows.works.entries()) {
    const here = ours[n];
    const before = here ? await allReadings(db, here) : [];
    const all = united(before, readingsIn(rows, theirs.id));
    if (here) await dropReadings(db, here.id);
    await putWorks(db, [here ? joinFacts(workRowOf(here), theirs) : theirs], () => all);
    added += all.length - before.length;
  }
  if (added > 0) await setMeta(db, 'readings', ((await getMeta(db, 'readings')) ?? 0) + added);
}

/** Every reading of both once, in order of time. */
function united(ours: readonly StoredReading[], theirs: readonly StoredReading[]): StoredReading[] {
  const all = new Map(ours.map((reading) => [canonical(reading), reading]));
  for (const reading of theirs) {
    const key = canonical(reading);
    if (!all.has(key)) all.set(key, reading);
  }
  return [...all.values()].sort((a, b) => a.at - b.at);
}

async function mergeStudioDays(db: FupanDb, rows: BackupRows): Promise<void> {
  const days = await studioDays(db, rows.studioDays);
  for (const [n, { works }] of rows.studioDays.entries()) {
    const entries = days[n]?.entries;
    for (const { id, at, values } of works) entries?.set(id, joinDayEntry(entries.get(id), { at, values }));
  }
  await putStudioDays(db, days);
}

/** Ages are counted from one publication time: that of the joined work. */
async function mergeMarks(db: FupanDb, rows: BackupRows): Promise<void> {
  const works = await db.works.bulkGet(rows.workMarks.map(({ work }) => work));
  await joinMarks(
    db,
    rows.workMarks.filter(({ publishedAt }, n) => works[n]?.publishedAt === publishedAt),
  );
}

/** A file, or the store, may know who `self` of the other was. */
async function joinSelf(db: FupanDb): Promise<void> {
  for (const studio of studioIds) {
    const accounts = await db.accounts.where('id').startsWith(`${studio}:`).toArray();
    const [real, ...others] = accounts.filter(({ accountId }) => accountId !== 'self');
    if (real && others.length === 0 && accounts.length === 2) {
      await moveAccount(db, accountKey(studio), accountKey(studio, real.accountId));
    }
  }
}
