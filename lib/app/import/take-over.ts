import type { Table } from 'dexie';
import { dayOf } from '../../core/dates';
import { type WorkKey, workKey } from '../../core/ids';
import { type StudioId, studioFacts } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { mentionWork } from '../../store/move-mentions';
import { moveOwned } from '../../store/move-owned';
import { joinDayEntry } from '../../store/pack-day';
import type { StoredWork } from '../../store/rows';
import { filedReadings } from '../../store/tables/snapshots';
import { putStudioDays, studioDays } from '../../store/tables/studio-days';
import { pendingReadings } from '../../store/tables/works';
import type { WorkSeen } from '../fold-work';
import { fileWorkId } from './job';
import { sameMinute } from './match';

/**
 * A file without work ids makes works of its own. When a page shows one of them, known by the same title and minute, all
 * that is stored of it becomes the page's work: `known` is given its row, and the old id stays as an alias. Must run in
 * a transaction over the tables named here.
 */
export async function takeOverFileWorks(
  db: FupanDb,
  seen: readonly WorkSeen[],
  known: Map<string, StoredWork>,
): Promise<void> {
  const fresh = seen.filter(({ studio, work }) => !known.has(workKey(studio, work.workId)));
  for (const studio of new Set(fresh.map(({ studio }) => studio))) {
    // Nearly no store has such works: one look at the keys and no more.
    const first = await db.works.where('id').startsWith(`${studio}:file-`).limit(1).primaryKeys();
    if (first.length > 0) await takeOver(db, studio, fresh, known);
  }
}

async function takeOver(
  db: FupanDb,
  studio: StudioId,
  fresh: readonly WorkSeen[],
  known: Map<string, StoredWork>,
): Promise<void> {
  const asked = new Map<string, WorkKey>();
  for (const { studio: own, work } of fresh) {
    const { title, publishedAt, workId } = work;
    if (own !== studio || title === undefined || publishedAt === undefined) continue;
    for (const at of [publishedAt, publishedAt - sameMinute, publishedAt + sameMinute]) {
      asked.set(workKey(studio, fileWorkId(title, at)), workKey(studio, workId));
    }
  }
  const ids = [...asked.keys()];
  const rows = await db.works.bulkGet(ids);
  for (const [n, id] of ids.entries()) {
    const row = rows[n];
    const work = asked.get(id);
    if (row && work && !known.has(work)) known.set(work, await moveWork(db, row, work));
  }
}

async function moveWork(db: FupanDb, old: StoredWork, id: WorkKey): Promise<StoredWork> {
  const row: StoredWork = { ...old, id, workId: id.slice(old.studio.length + 1) };
  await moveDayEntries(db, old, row.workId);
  const filed = db.snapshots.where('[work+month+part]').between([old.id, ''], [old.id, '\uffff']);
  const snapshots = await filed.toArray();
  await filed.delete();
  await db.snapshots.bulkPut(snapshots.map((snapshot) => ({ ...snapshot, work: id })));
  const marks = await db.workMarks.get(old.id);
  if (marks) await db.workMarks.put({ ...marks, work: id });
  await moveOpinion(db.ratings, old.id, id);
  await moveOpinion(db.secondRatings, old.id, id);
  await moveOpinion(db.featureTags, old.id, id);
  await moveOwned(db, old.id, id);
  await mentionWork(db, old.id, id);
  await Promise.all([db.works.delete(old.id), db.workMarks.delete(old.id)]);
  await db.works.put(row);
  // Keys of the table are made by `workKey`.
  await db.aliases.put({ id: old.id, work: id });
  return row;
}

/** What a person said of the work; nothing can have been said of the page's yet. */
async function moveOpinion<Row extends { workId: string }>(
  table: Table<Row, string>,
  from: string,
  to: WorkKey,
): Promise<void> {
  const row = await table.get(from);
  if (!row) return;
  await table.put({ ...row, workId: to });
  await table.delete(from);
}

async function moveDayEntries(db: FupanDb, old: StoredWork, workId: string): Promise<void> {
  const { timeZone } = studioFacts[old.studio];
  const readings = [...(await filedReadings(db, old.id)), ...pendingReadings(old)];
  const wanted = [...new Set(readings.map(({ at }) => dayOf(at, timeZone)))];
  const days = await studioDays(
    db,
    wanted.map((day) => ({ studio: old.studio, day })),
  );
  for (const { entries } of days) {
    const entry = entries.get(old.workId);
    if (!entry) continue;
    entries.delete(old.workId);
    entries.set(workId, joinDayEntry(entries.get(workId), entry));
  }
  await putStudioDays(db, days);
}
