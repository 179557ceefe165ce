import Dexie, { type Table } from 'dexie';
import type { AccountKey } from '../core/ids';
import { isStudioId, type StudioId } from '../core/studios';
import type { FupanDb } from '../store/database';
import type { SnapshotRow } from '../store/rows';
import { getMeta, setMeta } from '../store/tables/meta';
import { putStudioDays, studioDays } from '../store/tables/studio-days';
import { pendingReadings } from '../store/tables/works';
import { forgetMentions, type IsGone, notesAbout } from './forget-mentions';

/** Everything of a studio, or of one account. */
export type Scope = StudioId | AccountKey;

/** What a deletion takes with it. */
export interface Forgotten {
  readonly accounts: number;
  readonly works: number;
  /** readings of works */
  readonly readings: number;
  /** days of account figures */
  readonly days: number;
  readonly curves: number;
  /** ratings, checklists, reviews and typed figures about it alone */
  readonly notes: number;
}

/** Counts what `forget` would delete. Nothing is changed. */
export function weigh(db: FupanDb, scope: Scope): Promise<Forgotten> {
  return db.transaction('r', db.tables, async () => weighed(db, await ownersIn(db, scope)));
}

/**
 * Deletes what was read of a studio or an account, and what the user noted about its works, all of it or nothing; says
 * what went. Experiments, plans, series, runs of live lists and the names of imported files are the user's own papers and
 * stay, without what is gone; reviews and typed figures about it alone go. It comes back when the studio is opened again,
 * unless reading is switched off.
 */
export function forget(db: FupanDb, scope: Scope): Promise<Forgotten> {
  return db.transaction('rw', db.tables, async () => {
    const owners = await ownersIn(db, scope);
    const gone = await weighed(db, owners);
    for (const table of byOwnId) await db.table(table).bulkDelete([...owners.all]);
    for (const table of byOwner) for (const owner of owners.all) await rowsUnder(db, table, owner).delete();
    await db.checklists.bulkDelete([...(await checklistsOf(db, owners))]);
    await forgetMentions(db, goneOf(owners));
    await forgetDays(db, owners);
    await forgetAliases(db, owners);
    if (owners.whole) await db.readerHealth.where('id').startsWith(`${owners.studio}/`).delete();
    await setMeta(db, 'readings', Math.max(0, ((await getMeta(db, 'readings')) ?? 0) - gone.readings));
    return gone;
  });
}

interface Owners {
  readonly studio: StudioId;
  /** the whole studio, and not one account of it */
  readonly whole: boolean;
  readonly accounts: readonly string[];
  readonly works: readonly string[];
  readonly lives: readonly string[];
  readonly all: readonly string[];
}

/** Keys of everything that rows may belong to. */
async function ownersIn(db: FupanDb, scope: Scope): Promise<Owners> {
  const whole = isStudioId(scope);
  // An account key begins with its studio's id.
  const studio = (whole ? scope : scope.slice(0, scope.indexOf(':'))) as StudioId;
  const of = (table: Table<unknown, string>) => table.where('id').startsWith(`${studio}:`);
  const [accounts, works, lives] = whole
    ? await Promise.all([
        of(db.accounts).primaryKeys(),
        of(db.works).primaryKeys(),
        of(db.lives).primaryKeys(),
      ])
    : await Promise.all([
        [scope],
        db.works.where('accountId').equals(scope).primaryKeys(),
        db.lives.filter(({ accountId }) => accountId === scope).primaryKeys(),
      ]);
  return { studio, whole, accounts, works, lives, all: [...accounts, ...works, ...lives] };
}

/** Of a whole studio, also what names it or works that were never read. */
function goneOf({ studio, whole, all }: Owners): IsGone {
  const gone = new Set(all);
  return (key) => gone.has(key) || (whole && (key === studio || key.startsWith(`${studio}:`)));
}

/** Tables whose key is the account, the work or the live session. */
const byOwnId = [
  'accounts',
  'works',
  'workMarks',
  'ratings',
  'secondRatings',
  'featureTags',
  'lives',
] as const satisfies readonly (keyof FupanDb)[];

/** Tables whose key begins with it. */
const byOwner = [
  'snapshots',
  'accountDays',
  'accountLevels',
  'windows',
  'curves',
  'breakdowns',
  'readDays',
  'liveSamples',
] as const satisfies readonly (keyof FupanDb)[];

const rowsUnder = <Row = unknown>(db: FupanDb, table: (typeof byOwner)[number], owner: string) =>
  db.table<Row>(table).where(':id').between([owner], [owner, Dexie.maxKey]);

async function weighed(db: FupanDb, owners: Owners): Promise<Forgotten> {
  const sum = async (count: (owner: string) => PromiseLike<number>, of: readonly string[]) => {
    let total = 0;
    for (const owner of of) total += await count(owner);
    return total;
  };
  const under = (table: (typeof byOwner)[number], of: readonly string[]) =>
    sum((owner) => rowsUnder(db, table, owner).count(), of);
  let readings = 0;
  for (const work of owners.works) {
    await rowsUnder<SnapshotRow>(db, 'snapshots', work).each(({ count }) => {
      readings += count;
    });
    const row = await db.works.get(work);
    if (row) readings += pendingReadings(row).length;
  }
  const ratings = (await db.ratings.bulkGet([...owners.works])).filter((row) => row !== undefined).length;
  return {
    accounts: (await db.accounts.bulkGet([...owners.accounts])).filter((row) => row !== undefined).length,
    works: owners.works.length,
    readings,
    days: await under('accountDays', owners.accounts),
    curves: (await under('curves', owners.all)) + (await under('breakdowns', owners.all)),
    notes: ratings + (await checklistsOf(db, owners)).length + (await notesAbout(db, goneOf(owners))),
  };
}

/** Of one account, a checklist goes only with its work: nothing else says whose it was. */
function checklistsOf(db: FupanDb, { studio, whole, works }: Owners): PromiseLike<string[]> {
  const gone = new Set(works);
  return db.checklists
    .filter((row) => row.studio === studio && (whole || (row.workId !== null && gone.has(row.workId))))
    .primaryKeys();
}

/** Works of other accounts stay in the days of their studio. */
async function forgetDays(db: FupanDb, { studio, whole, works }: Owners): Promise<void> {
  const rows = db.studioDays.where('[studio+day]').between([studio, Dexie.minKey], [studio, Dexie.maxKey]);
  if (whole) {
    await rows.delete();
    return;
  }
  const gone = new Set(works.map((key) => key.slice(studio.length + 1)));
  const keys = (await rows.primaryKeys()).map(([, day]) => ({ studio, day }));
  const days = await studioDays(db, keys);
  const left = days.map((day) => ({
    ...day,
    entries: new Map([...day.entries].filter(([id]) => !gone.has(id))),
  }));
  await rows.delete();
  await putStudioDays(
    db,
    left.filter(({ entries }) => entries.size > 0),
  );
}

async function forgetAliases(db: FupanDb, { studio, works }: Owners): Promise<void> {
  const gone = new Set<string>(works);
  await db.aliases
    .where('id')
    .startsWith(`${studio}:`)
    .filter(({ work }) => gone.has(work))
    .delete();
}
