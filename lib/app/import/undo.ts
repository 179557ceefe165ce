import { dayOf } from '../../core/dates';
import { studioOfKey } from '../../core/ids';
import type { MetricId } from '../../core/metric-ids';
import type { AccountDayRow, Latest, LatestValue, WorkRow } from '../../core/rows';
import { studioFacts } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { joinDayEntry } from '../../store/pack-day';
import { type StoredReading, unpackReadings } from '../../store/pack-readings';
import type { StoredWork } from '../../store/rows';
import type { ImportPartRow } from '../../store/tables/import-rows';
import { getMeta, setMeta } from '../../store/tables/meta';
import { allReadings, dropReadings, fileMonth, newSnapshotRows } from '../../store/tables/snapshots';
import { putStudioDays, studioDays } from '../../store/tables/studio-days';
import { settledTail } from '../../store/tables/works';
import { canonical } from '../backup/format';
import { importTables } from './apply';

/**
 * Takes an import back, the last step first, each in one transaction: what nobody touched since is again exactly what
 * it was; where pages have shown more since, that stays and only the file's values go. May be repeated when it was cut
 * short.
 */
export async function undoImport(db: FupanDb, id: string): Promise<void> {
  const parts = await db.importParts
    .where('[import+part]')
    .between([id, 0], [id, Number.POSITIVE_INFINITY])
    .primaryKeys();
  for (const key of parts.reverse()) {
    await db.transaction('rw', importTables(db), async () => {
      const part = await db.importParts.get(key);
      if (!part) return;
      await undoWorks(db, part);
      await db.windows.bulkDelete(part.windows.map(([owner, window, reader]) => [owner, window, reader]));
      await undoDays(db, part);
      await undoAccount(db, part);
      await db.importParts.delete(key);
    });
  }
  await db.imports.delete(id);
}

async function undoWorks(db: FupanDb, part: ImportPartRow): Promise<void> {
  const untouched = await dropUntouched(db, part);
  const made = part.made.filter((id) => !untouched.has(id)).map((id) => ({ id, before: null, after: null }));
  const all = [...part.works.map(({ before, after }) => ({ id: before.id, before, after })), ...made];
  // A work the file made may have been found to be one that a page shows, and go by that one's id now.
  const aliases = await db.aliases.bulkGet(all.map(({ id }) => id));
  const rows = await db.works.bulkGet(all.map(({ id }, n) => aliases[n]?.work ?? id));
  const left = new Map<string, readonly StoredReading[]>();
  const put: StoredWork[] = [];
  let dropped = 0;
  for (const [n, { id, before, after }] of all.entries()) {
    const row = rows[n];
    if (!row) continue;
    const readings = await allReadings(db, row);
    const rest = readings.filter(({ reader }) => reader !== part.import);
    dropped += readings.length - rest.length;
    left.set(id, rest);
    await dropReadings(db, row.id);
    await db.snapshots.bulkPut(newSnapshotRows({ work: row.id, readings: rest }));
    const back = before ? rowBack(row, before, after, part.import) : withoutReader(row, part.import);
    put.push({ ...back, ...settledTail(rest) });
  }
  await db.works.bulkPut(put);
  await db.workMarks.bulkDelete(part.marks.flatMap(({ work, before }) => (before ? [] : [work])));
  await db.workMarks.bulkPut(part.marks.flatMap(({ before }) => before ?? []));
  await countDropped(db, dropped);
  await undoDayEntries(db, part, left);
}

/** Removes the works that the import made and nothing else has seen since, in bulk; returns their ids. */
async function dropUntouched(db: FupanDb, { import: reader, made }: ImportPartRow): Promise<Set<string>> {
  const rows = await db.works.bulkGet([...made]);
  const own = rows.flatMap((row) => {
    // The tail holds the last reading of each reader that ever saw the work.
    const tail = row ? unpackReadings(row.tail) : [];
    return row && tail.every((reading) => reading.reader === reader) ? [{ id: row.id, tail }] : [];
  });
  // All of an import's readings are of one instant, and so in one row.
  const keys = own.flatMap(({ id, tail: [first] }): [string, string, number][] =>
    first ? [[id, fileMonth(first.at), 0]] : [],
  );
  const snapshots = await db.snapshots.bulkGet(keys);
  const ids = own.map(({ id }) => id);
  await db.snapshots.bulkDelete(keys);
  await db.works.bulkDelete(ids);
  await db.workMarks.bulkDelete(ids);
  await countDropped(
    db,
    snapshots.reduce((sum, row) => sum + (row?.count ?? 0), 0),
  );
  return new Set(ids);
}

async function countDropped(db: FupanDb, readings: number): Promise<void> {
  if (readings > 0) await setMeta(db, 'readings', ((await getMeta(db, 'readings')) ?? 0) - readings);
}

/** The row as it was, field by field where nothing newer has come. */
function rowBack(now: StoredWork, before: WorkRow, after: WorkRow, reader: string): WorkRow {
  const { tail: _tail, kept: _kept, latest, ...facts } = now;
  const was: Readonly<Record<string, unknown>> = before;
  const made: Readonly<Record<string, unknown>> = after;
  const back = Object.entries(facts).map(([key, fact]) => [
    key,
    canonical(fact) === canonical(made[key]) ? was[key] : fact,
  ]);
  // The same keys as `facts`, each with a value that a row of this work had.
  const restored = Object.fromEntries(back) as Omit<WorkRow, 'latest'>;
  return { ...restored, latest: latestBack(latest, before.latest, reader) };
}

/** Without the import's values; what they had replaced comes back. */
function latestBack(now: Latest, before: Latest, reader: string): Latest {
  // Latest is keyed by metric ids; Object.entries forgets that.
  const entries = Object.entries(now) as [MetricId, LatestValue][];
  return Object.fromEntries(
    entries.flatMap(([metric, value]) => {
      if (value.reader !== reader) return [[metric, value]];
      const was = before[metric];
      return was ? [[metric, was]] : [];
    }),
  );
}

function withoutReader(row: StoredWork, reader: string): WorkRow {
  const { tail: _tail, kept: _kept, ...facts } = row;
  return { ...facts, latest: latestBack(row.latest, {}, reader) };
}

/** The works' entries of the day the file's values held: as before, with what pages showed on that day since. */
async function undoDayEntries(
  db: FupanDb,
  part: ImportPartRow,
  left: ReadonlyMap<string, readonly StoredReading[]>,
): Promise<void> {
  const studio = studioOfKey(part.import);
  if (!studio || part.dayEntries.length === 0) return;
  const { timeZone } = studioFacts[studio];
  const [day] = await studioDays(db, [{ studio, day: part.day }]);
  if (!day) return;
  for (const { workId, before } of part.dayEntries) {
    const since = (left.get(`${studio}:${workId}`) ?? []).filter(
      ({ at }) => dayOf(at, timeZone) === part.day,
    );
    let entry = before ?? undefined;
    for (const reading of since) entry = joinDayEntry(entry, reading);
    if (entry) day.entries.set(workId, entry);
    else day.entries.delete(workId);
  }
  if (day.entries.size > 0) await putStudioDays(db, [day]);
  else await db.studioDays.delete([studio, part.day]);
}

async function undoDays(db: FupanDb, { accountDays, import: reader }: ImportPartRow): Promise<void> {
  const now = await db.accountDays.bulkGet(accountDays.map(({ key: [account, day] }) => [account, day]));
  const rows = accountDays.flatMap(({ before }, n): AccountDayRow[] => {
    const row = now[n];
    return row ? [{ ...row, values: latestBack(row.values, before?.values ?? {}, reader) }] : [];
  });
  const isEmpty = ({ values }: AccountDayRow) => Object.keys(values).length === 0;
  await db.accountDays.bulkDelete(rows.filter(isEmpty).map(({ accountId, day }) => [accountId, day]));
  await db.accountDays.bulkPut(rows.filter((row) => !isEmpty(row)));
}

/** An account that the import made goes with it, unless something else is its by now. */
async function undoAccount(db: FupanDb, { account }: ImportPartRow): Promise<void> {
  if (account === null) return;
  const row = await db.accounts.get(account);
  if (!row || row.name !== null || Object.keys(row.latest).length > 0) return;
  const works = await db.works.where('accountId').equals(account).count();
  const days = await db.accountDays
    .where('[accountId+day]')
    .between([account, ''], [account, '\uffff'])
    .count();
  if (works + days === 0) await db.accounts.delete(account);
}
