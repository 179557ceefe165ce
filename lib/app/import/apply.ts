import { dayOf } from '../../core/dates';
import type { AccountKey } from '../../core/ids';
import type { WindowRow } from '../../core/rows';
import { studioFacts } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import type { ImportPartRow } from '../../store/tables/import-rows';
import { studioDays } from '../../store/tables/studio-days';
import { workRowOf } from '../../store/tables/works';
import { type AccountDaySeen, storeAccountDays } from '../collect-owned';
import { storeWorks } from '../collect-works';
import type { PlanContext, Planned } from './plan';

/** Tables that an import writes, or its undo. */
export const importTables = (db: FupanDb) => [
  db.accounts,
  db.works,
  db.snapshots,
  db.studioDays,
  db.workMarks,
  db.aliases,
  db.windows,
  db.accountDays,
  db.ratings,
  db.meta,
  db.imports,
  db.importParts,
];

/** Writes one step of an import and its journal, in one transaction. What was planned must still hold. */
export function applyStep(
  db: FupanDb,
  context: PlanContext,
  planned: readonly Planned[],
  part: number,
): Promise<void> {
  return db.transaction('rw', importTables(db), async () => {
    const { job, reader } = context;
    const day = dayOf(job.at, studioFacts[job.mapping.studio].timeZone);
    const works = await putWorks(db, context, planned, day);
    const windows = await putWindows(db, context, planned);
    const accountDays = await putDays(db, context, planned);
    const account = (await ensureAccount(db, context)) ? context.owner : null;
    await db.importParts.put({ import: reader, part, account, day, ...works, windows, accountDays });
  });
}

/** True when the account was not there. */
async function ensureAccount(db: FupanDb, { job, owner }: PlanContext): Promise<boolean> {
  if (await db.accounts.get(owner)) return false;
  const { studio } = job.mapping;
  await db.accounts.put({
    id: owner,
    studio,
    accountId: owner.slice(studio.length + 1),
    name: null,
    handle: null,
    latest: {},
    firstSeen: job.at,
    seenAt: job.at,
  });
  return true;
}

type WorksPart = Pick<ImportPartRow, 'works' | 'made' | 'dayEntries' | 'marks'>;

async function putWorks(
  db: FupanDb,
  context: PlanContext,
  planned: readonly Planned[],
  day: string,
): Promise<WorksPart> {
  const { job, reader } = context;
  const { studio } = job.mapping;
  const works = planned.flatMap(({ work }) => work ?? []);
  const there = works.flatMap(({ before }) => before ?? []);
  const ids = there.map(({ id }) => id);
  const accountId = await workOwner(db, context);
  // A long day is slow to unpack, and works that are new cannot be in it.
  const [entries] = there.length > 0 ? await studioDays(db, [{ studio, day }]) : [];
  const marks = await db.workMarks.bulkGet(ids);
  const seen = works.flatMap(({ sightings, before }) =>
    sightings.map((work) => ({ studio, reader, at: job.at, accountId: before ? null : accountId, work })),
  );
  await storeWorks(db, seen, new Map(there.map((row) => [row.id, row])));
  const after = await db.works.bulkGet(ids);
  return {
    made: works.flatMap(({ id, before }) => (before ? [] : [id])),
    works: there.flatMap((before, n) => {
      const now = after[n];
      return now ? [{ before: workRowOf(before), after: workRowOf(now) }] : [];
    }),
    dayEntries: works.map(({ id }) => {
      const workId = id.slice(studio.length + 1);
      return { workId, before: entries?.entries.get(workId) ?? null };
    }),
    marks: there.flatMap(({ id, publishedAt }, n) =>
      publishedAt === null && after[n]?.publishedAt !== null ? [{ work: id, before: marks[n] ?? null }] : [],
    ),
  };
}

/** Of a new work: null when the studio has shown several accounts and the user named none. */
async function workOwner(db: FupanDb, { job, owner }: PlanContext): Promise<AccountKey | null> {
  if (job.accountId !== null || !owner.endsWith(':self')) return owner;
  const shown = await db.accounts.where('id').startsWith(`${job.mapping.studio}:`).toArray();
  return shown.some(({ accountId }) => accountId !== 'self') ? null : owner;
}

async function putWindows(
  db: FupanDb,
  { job, reader }: PlanContext,
  planned: readonly Planned[],
): Promise<ImportPartRow['windows']> {
  const rows = planned.flatMap(({ window, of }): WindowRow[] => {
    if (!window) return [];
    const { window: id, values, currency } = window;
    return [{ owner: of, window: id, reader, at: job.at, values, ...(currency && { currency }) }];
  });
  await db.windows.bulkPut(rows);
  return rows.map(({ owner, window }) => [owner, window, reader] as const);
}

async function putDays(
  db: FupanDb,
  { owner }: PlanContext,
  planned: readonly Planned[],
): Promise<ImportPartRow['accountDays']> {
  const days = planned.flatMap(({ day }) => day ?? []);
  const seen = days.flatMap(({ key: [, day], sightings }) =>
    sightings.map((sighting): AccountDaySeen => ({ ...sighting, accountId: owner, day })),
  );
  await storeAccountDays(db.accountDays, seen);
  const after = await db.accountDays.bulkGet(days.map(({ key }) => [...key]));
  return days.flatMap(({ key, before }, n) => {
    const now = after[n];
    return now ? [{ key, before, after: now }] : [];
  });
}
