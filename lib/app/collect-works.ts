import { dayOf } from '../core/dates';
import { workKey } from '../core/ids';
import type { Reading } from '../core/reading';
import { type StudioId, studioFacts } from '../core/studios';
import type { FupanDb } from '../store/database';
import type { Sighting } from '../store/latest';
import { bracketsOf, joinBrackets } from '../store/marks';
import { joinDayEntry } from '../store/pack-day';
import type { StoredWork, WorkMarksRow } from '../store/rows';
import { getMeta, setMeta } from '../store/tables/meta';
import { addReadings, allReadings, filedReadings, fileMonth } from '../store/tables/snapshots';
import { putStudioDays, studioDays } from '../store/tables/studio-days';
import { joinMarks } from '../store/tables/work-marks';
import { settledTail, worksByKey } from '../store/tables/works';
import { WorkFold, type WorkSeen } from './fold-work';

/** Readings a work's tail holds before they move into `snapshots`: one more table written every so many readings. */
const tailLimit = 16;

/**
 * Stores what was seen of works: rows, readings, and the roll-ups by day and by age. Rows are read and written in
 * bulk. Returns how many sightings said something new. Must run in a transaction over works, snapshots, studioDays,
 * workMarks and meta.
 * @param known the rows of these works as they are, from `knownWorks`
 */
export async function storeWorks(
  db: FupanDb,
  seen: readonly WorkSeen[],
  known: ReadonlyMap<string, StoredWork>,
): Promise<number> {
  const folds = await folded(db, seen, known);
  const changed = folds.filter((fold) => fold.changed);
  const full = changed.filter((fold) => fold.pending > 0 && (fold.kept === 0 || fold.pending >= tailLimit));
  const emptied = new Set(full);
  const rows = changed.map((fold) =>
    emptied.has(fold) ? { ...fold.row, ...settledTail(fold.tail) } : fold.toRow(),
  );
  await Promise.all([
    db.works.bulkPut(rows),
    addReadings(
      db,
      full.map((fold) => ({ work: fold.row.id, readings: fold.tail.slice(fold.kept) })),
    ),
    rollUpDays(db, changed),
    rollUpAges(db, changed),
    countReadings(db, sum(folds.map((fold) => fold.added))),
  ]);
  await rebuildAges(db, changed, rows);
  return sum(folds.map((fold) => fold.stored));
}

async function countReadings(db: FupanDb, added: number): Promise<void> {
  if (added > 0) await setMeta(db, 'readings', ((await getMeta(db, 'readings')) ?? 0) + added);
}

/** The rows of the works that readings list. Asked for before it is known what to do with them, to wait only once. */
export function knownWorks(db: FupanDb, readings: readonly Reading[]): Promise<Map<string, StoredWork>> {
  return worksByKey(
    db,
    readings.flatMap(({ studio, works }) => (works ?? []).map(({ workId }) => workKey(studio, workId))),
  );
}

async function folded(
  db: FupanDb,
  seen: readonly WorkSeen[],
  known: ReadonlyMap<string, StoredWork>,
): Promise<WorkFold[]> {
  const byWork = new Map<string, WorkSeen[]>();
  for (const one of seen) {
    const id = workKey(one.studio, one.work.workId);
    const others = byWork.get(id);
    if (others) others.push(one);
    else byWork.set(id, [one]);
  }
  const folds = [...byWork].flatMap(([id, sightings]) => {
    const [first] = sightings.sort((a, b) => a.at - b.at);
    if (!first) return [];
    const fold = new WorkFold(known.get(id), first, id);
    for (const one of sightings) fold.add(one);
    return [fold];
  });
  // Dexie loses its transaction over a hundred awaits that touch no table: only folds that need the store may wait.
  for (const fold of folds) if (fold.late.length > 0) await fileLate(db, fold);
  return folds;
}

/** Looks up, for readings that came after newer ones, whether the store has them; rare, so one by one. */
async function fileLate(db: FupanDb, fold: WorkFold): Promise<void> {
  for (const late of fold.late) {
    const filed = await filedReadings(db, fold.row.id, fileMonth(late.reading.at));
    fold.addLate(
      late,
      [...filed, ...fold.tail].sort((a, b) => a.at - b.at),
    );
  }
}

/** Keeps the last values of each work on each day that it was seen. */
async function rollUpDays(db: FupanDb, folds: readonly WorkFold[]): Promise<void> {
  const dayAt = daysByInstant();
  const byDay = new Map<string, { studio: StudioId; day: string; seen: [workId: string, Sighting][] }>();
  for (const { row, seen } of folds) {
    for (const sighting of seen) {
      const day = dayAt(row.studio, sighting.at);
      const key = `${row.studio} ${day}`;
      const known = byDay.get(key);
      if (known) known.seen.push([row.workId, sighting]);
      else byDay.set(key, { studio: row.studio, day, seen: [[row.workId, sighting]] });
    }
  }
  const wanted = [...byDay.values()];
  const days = await studioDays(db, wanted);
  const changed = days.filter(({ entries }, n) => {
    let differs = false;
    for (const [workId, sighting] of wanted[n]?.seen ?? []) {
      const before = entries.get(workId);
      const after = joinDayEntry(before, sighting);
      if (after !== before) entries.set(workId, after);
      differs ||= after !== before;
    }
    return differs;
  });
  await putStudioDays(db, changed);
}

/** Naming a day is slow, and a reading's works share their instant. */
function daysByInstant(): (studio: StudioId, at: number) => string {
  const named = new Map<string, string>();
  return (studio, at) => {
    const key = `${studio} ${at}`;
    const known = named.get(key);
    if (known !== undefined) return known;
    const day = dayOf(at, studioFacts[studio].timeZone);
    named.set(key, day);
    return day;
  };
}

/** Keeps the readings around the fixed ages that these sightings passed. */
async function rollUpAges(db: FupanDb, folds: readonly WorkFold[]): Promise<void> {
  const marks = folds.flatMap(({ row: { id, publishedAt }, brackets, needsAllReadings }): WorkMarksRow[] => {
    const isReady = publishedAt !== null && !needsAllReadings && Object.keys(brackets).length > 0;
    return isReady ? [{ work: id, publishedAt, brackets }] : [];
  });
  if (marks.length > 0) await joinMarks(db, marks);
}

/** The same for works whose readings came out of order or whose publication time is news: from all their readings. */
async function rebuildAges(
  db: FupanDb,
  folds: readonly WorkFold[],
  rows: readonly StoredWork[],
): Promise<void> {
  for (const [n, { row, brackets, needsAllReadings }] of folds.entries()) {
    const stored = rows[n];
    if (!needsAllReadings || row.publishedAt === null || !stored) continue;
    const found = bracketsOf(await allReadings(db, stored), row.publishedAt);
    await joinMarks(db, [
      { work: row.id, publishedAt: row.publishedAt, brackets: joinBrackets(found, brackets) },
    ]);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
