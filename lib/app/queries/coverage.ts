import { addDays, dayOf } from '../../core/dates';
import { settledDay } from '../../core/metric-data/settling';
import type { AccountRow, ReaderHealthRow } from '../../core/rows';
import { type StudioId, studioFacts } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { getMeta } from '../../store/tables/meta';
import type { ReadDayRow, ReadKind } from '../../store/tables/read-day-rows';
import { readDaysBetween } from '../../store/tables/read-days';
import { studioDaysBetween } from '../../store/tables/studio-days';

export type { ReadKind } from '../../store/tables/read-day-rows';
/** When something of a kind was read last, epoch ms; a kind that was not read has no key. */
export type ReadTimes = Readonly<Partial<Record<ReadKind, number>>>;

/** What was read of an account on one day of its studio's calendar. */
export interface CoverageDay {
  readonly day: string;
  /** works seen that day */
  readonly works: number;
  /** the studio's daily values of that day are known */
  readonly hasDay: boolean;
  /** lifetime values of the account were seen that day */
  readonly hasLevel: boolean;
  /** the kinds of page that were read that day */
  readonly read: ReadTimes;
}

export interface Coverage {
  readonly account: AccountRow;
  /** works known of this account */
  readonly works: number;
  /** the last time each kind of page was read, within the days asked for */
  readonly lastRead: ReadTimes;
  /** newest day whose daily values the studio has ready by its own clock; null where no source knows that clock */
  readonly settledTo: string | null;
  /** oldest first, today last */
  readonly days: readonly CoverageDay[];
}

/** What was read of each account on each of the last `count` days; `now` is epoch ms. Works of no known account count nowhere, and hidden accounts are left out. */
export async function coverage(db: FupanDb, now: number, count = 14): Promise<Coverage[]> {
  const [accounts, works] = await Promise.all([db.accounts.toArray(), accountOfWorks(db)]);
  const shown = accounts.filter(({ hidden }) => !hidden);
  return Promise.all(shown.map((account) => coverageOf(db, account, works, now, count)));
}

async function coverageOf(
  db: FupanDb,
  account: AccountRow,
  works: ReadonlyMap<string, string>,
  now: number,
  count: number,
): Promise<Coverage> {
  const { id, studio } = account;
  const to = dayOf(now, studioFacts[studio].timeZone);
  const from = addDays(to, 1 - count);
  const daysIn = (table: FupanDb['accountDays']) =>
    table.where('[accountId+day]').between([id, from], [id, to], true, true).primaryKeys();
  const [seen, days, levels, reads] = await Promise.all([
    studioDaysBetween(db, studio, from, to),
    daysIn(db.accountDays),
    daysIn(db.accountLevels),
    readDaysBetween(db, id, from, to),
  ]);
  const timesOf = (rows: readonly ReadDayRow[]): ReadTimes =>
    Object.fromEntries(rows.map(({ kind, at }) => [kind, at]));
  const worksOn = new Map(seen.map((row) => [row.day, ownCount(studio, id, row.works.split(','), works)]));
  const withDay = new Set(days.map((key) => key[1]));
  const withLevel = new Set(levels.map((key) => key[1]));
  return {
    account,
    works: [...works.values()].filter((owner) => owner === id).length,
    // In order of days, so that the last of a kind is its newest.
    lastRead: timesOf(reads),
    settledTo: settledDay(studio, now),
    days: Array.from({ length: count }, (_, n) => {
      const day = addDays(from, n);
      return {
        day,
        works: worksOn.get(day) ?? 0,
        hasDay: withDay.has(day),
        hasLevel: withLevel.has(day),
        read: timesOf(reads.filter((row) => row.day === day)),
      };
    }),
  };
}

function ownCount(
  studio: StudioId,
  account: string,
  workIds: readonly string[],
  works: ReadonlyMap<string, string>,
): number {
  return workIds.filter((workId) => works.get(`${studio}:${workId}`) === account).length;
}

/** Read from the index: the rows themselves are not needed. */
async function accountOfWorks(db: FupanDb): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  await db.accounts
    .toCollection()
    .primaryKeys()
    .then((ids) =>
      Promise.all(
        ids.map(async (id) => {
          for (const work of await db.works.where('accountId').equals(id).primaryKeys()) owners.set(work, id);
        }),
      ),
    );
  return owners;
}

/** The health of every reader that has been heard of, those in trouble first, then the newest. */
export async function readerHealth(db: FupanDb): Promise<ReaderHealthRow[]> {
  const rows = await db.readerHealth.toArray();
  const heard = ({ lastGood, lastFailure }: ReaderHealthRow) => Math.max(lastGood ?? 0, lastFailure ?? 0);
  return rows.sort((a, b) => Number(b.streak > 0) - Number(a.streak > 0) || heard(b) - heard(a));
}

export interface StorageUse {
  readonly accounts: number;
  readonly works: number;
  readonly readings: number;
  /** bytes on disk and the browser's limit; null where the browser does not say */
  readonly usage: number | null;
  readonly quota: number | null;
  /** epoch ms of the last backup; null when there was none */
  readonly lastBackup: number | null;
}

/** How much is stored. `estimate` is what `navigator.storage.estimate()` gave. */
export async function storageUse(
  db: FupanDb,
  estimate: { readonly usage?: number; readonly quota?: number } = {},
): Promise<StorageUse> {
  const [accounts, works, readings, lastBackup] = await Promise.all([
    db.accounts.count(),
    db.works.count(),
    getMeta(db, 'readings'),
    getMeta(db, 'lastBackup'),
  ]);
  return {
    accounts,
    works,
    readings: readings ?? 0,
    usage: estimate.usage ?? null,
    quota: estimate.quota ?? null,
    lastBackup: lastBackup ?? null,
  };
}
