import { dayOf } from '../core/dates';
import { studioFacts } from '../core/studios';
import type { CollectBatch, CollectResult } from '../messages/batch';
import type { FupanDb } from '../store/database';
import { mentionTables } from '../store/move-mentions';
import type { StoredWork } from '../store/rows';
import { claimBatch, forgetOldBatches } from '../store/tables/batches';
import { putReadDays } from '../store/tables/read-days';
import { AccountBook, type ReadingItem } from './collect-accounts';
import { type WorkNames, workNames } from './collect-aliases';
import { storeHealth } from './collect-health';
import { storeLives } from './collect-live';
import {
  type AccountDaySeen,
  storeAccountDays,
  storeBreakdowns,
  storeCurves,
  storeWindows,
} from './collect-owned';
import { knownWorks, storeWorks } from './collect-works';
import { accountIdIn, readDaysOf } from './coverage-kinds';
import { takeOverFileWorks } from './import/take-over';

/**
 * Stores one batch of checked messages, in one transaction: all of it or nothing. A batch that was stored before,
 * or readings that were, change nothing, so a sender may repeat itself whenever it is in doubt.
 * `now` is epoch ms.
 */
export async function collect(db: FupanDb, batch: CollectBatch, now: number): Promise<CollectResult> {
  const items = batch.items.filter((item): item is ReadingItem => item.kind === 'reading');
  const failures = batch.items.filter(({ kind }) => kind === 'failure').length;
  return db.transaction('rw', collectTables(db), async () => {
    // What does not wait for each other goes to the store together: most of a small batch's time is waiting.
    const readings = items.map(({ reading }) => reading);
    const [isNew, book, names, early] = await Promise.all([
      claimBatch(db, batch.id, now),
      AccountBook.open(db, items),
      workNames(db, items),
      knownWorks(db, readings),
    ]);
    if (!isNew) return { stored: 0, duplicates: sightingsOf(items), failures };
    const works = book.hasMovedRows ? await knownWorks(db, readings) : early;
    const sorted = sortedOut(book, names, items);
    await takeOverFileWorks(db, sorted.works, works);
    // Works last: the store answers in turn, and works are most of what it has to write.
    const [, , stored] = await Promise.all([
      storeHealth(db, batch.items),
      forgetOldBatches(db, now),
      storeReadings(db, sorted, book, works),
    ]);
    return { stored, duplicates: sightingsOf(items) - stored, failures };
  });
}

/** The tables `collect` writes. */
function collectTables(db: FupanDb) {
  return [
    db.accounts,
    db.works,
    db.snapshots,
    db.studioDays,
    db.workMarks,
    db.ratings,
    db.secondRatings,
    db.featureTags,
    db.aliases,
    db.accountDays,
    db.accountLevels,
    db.windows,
    db.curves,
    db.breakdowns,
    db.lives,
    db.liveSamples,
    db.readDays,
    db.readerHealth,
    db.meta,
    db.batches,
    ...mentionTables(db),
  ];
}

/** Number of sightings that said something new. */
async function storeReadings(
  db: FupanDb,
  sorted: ReturnType<typeof sortedOut>,
  book: AccountBook,
  works: ReadonlyMap<string, StoredWork>,
): Promise<number> {
  const stored = await Promise.all([
    storeAccountDays(db.accountDays, sorted.days),
    storeWindows(db, sorted.windows),
    storeCurves(db, sorted.curves),
    storeBreakdowns(db, sorted.breakdowns),
    storeLives(db, sorted.lives),
    storeAccountDays(db.accountLevels, sorted.levels).then(() => sorted.accounts),
    putReadDays(db, sorted.readDays).then(() => 0),
    book.save().then(() => 0),
    storeWorks(db, sorted.works, works),
  ]);
  return stored.reduce((sum, count) => sum + count, 0);
}

/** The parts of all readings by kind, each with its owner and origin. */
function sortedOut(book: AccountBook, names: WorkNames, items: readonly ReadingItem[]) {
  const levels: AccountDaySeen[] = [];
  let accounts = 0;
  const parts = items.map((item) => {
    const { reading } = item;
    const { studio, reader, at } = reading;
    const owners = book.owners(item);
    const origin = ({ workId, accountId }: { workId?: string; accountId?: string }) => ({
      owner: workId === undefined ? owners.account(accountId) : names(studio, workId),
      reader,
      at,
    });
    if (reading.account) {
      const accountId = owners.account(reading.account.accountId);
      const { isNew, values } = book.see(accountId, reading.account, reading);
      if (isNew) accounts++;
      levels.push({ accountId, day: dayOf(at, studioFacts[studio].timeZone), at, reader, values });
    }
    return {
      works: (reading.works ?? []).map((work) => ({
        studio,
        reader,
        at,
        accountId: owners.work(work.accountId),
        work,
      })),
      days: (reading.accountDays ?? []).map(({ accountId, day, values }) => ({
        accountId: owners.account(accountId),
        day,
        at,
        reader,
        values,
      })),
      windows: (reading.windows ?? []).map((part) => ({ ...origin(part), part })),
      curves: (reading.curves ?? []).map((part) => ({ origin: origin(part), part })),
      breakdowns: (reading.breakdowns ?? []).map((part) => ({ origin: origin(part), part })),
      readDays: readDaysOf(reading, owners.work(accountIdIn(reading))),
      lives: (reading.lives ?? []).map((live) => ({
        studio,
        reader,
        at,
        accountId: owners.work(live.accountId),
        live,
      })),
    };
  });
  return {
    accounts,
    levels,
    works: parts.flatMap(({ works }) => works),
    days: parts.flatMap(({ days }) => days),
    windows: parts.flatMap(({ windows }) => windows),
    curves: parts.flatMap(({ curves }) => curves),
    breakdowns: parts.flatMap(({ breakdowns }) => breakdowns),
    readDays: parts.flatMap(({ readDays }) => readDays),
    lives: parts.flatMap(({ lives }) => lives),
  };
}

function sightingsOf(items: readonly ReadingItem[]): number {
  return items.reduce((sum, { reading }) => {
    const { works, accountDays, windows, curves, breakdowns, lives } = reading;
    const lists = [works, accountDays, windows, curves, breakdowns, lives];
    return lists.reduce((total, list) => total + (list?.length ?? 0), sum + (reading.account ? 1 : 0));
  }, 0);
}
