import { dayOf } from '../core/dates';
import { workKey } from '../core/ids';
import type { Reading } from '../core/reading';
import { type StudioId, studioFacts } from '../core/studios';
import type { FupanDb } from '../store/database';
import type { Sighting } from '../store/latest';
import { bracketsOf, joinBrackets } from '../store/marks';
import { type DayEntries, joinDayEntry } from '../store/pack-day';
import type { StoredWork, StudioDayRow, WorkMarksRow } from '../store/rows';
import { getMeta, setMeta } from '../store/tables/meta';
import { addReadings, allReadings, filedReadings, fileMonth } from '../store/tables/snapshots';
import { entriesOf, packedDays, putStudioDays, type StudioDay } from '../store/tables/studio-days';
import { joinMarks } from '../store/tables/work-marks';
import { settledTail, worksByKey } from '../store/tables/works';
import { WorkFold, type WorkSeen } from './fold-work';

/** Readings a work's tail holds before they move into `snapshots`: one more table written every so many readings. */
const tailLimit = 16;

/** Works folded at a time: the browser writes their rows while the next ones are folded. Dexie notes fewer than 50 keys one by one. */
const atOnce = 64;

/**
 * Stores what was seen of works: rows, readings, and the roll-ups by day and by age. Returns how many sightings said
 * something new. The store answers in the order it is asked, and writing rows takes it as long as everything else takes
 * us: so what must be known is asked for first, rows are handed over as soon as some are folded, and days are packed
 * while it writes them. Must run in a transaction over works, snapshots, studioDays, workMarks and meta.
 * @param known the rows of these works as they are, from `knownWorks`
 */
export async function storeWorks(
  db: FupanDb,
  seen: readonly WorkSeen[],
  known: ReadonlyMap<string, StoredWork>,
): Promise<number> {
  if (seen.length === 0) return 0;
  const days = new DayRollUp(seen);
  const asked = Promise.all([packedDays(db, days.keys), getMeta(db, 'readings')]);
  const works = [...byWork(seen)];
  const folds: WorkFold[] = [];
  const writes: Promise<void>[] = [];
  for (let from = 0; from < works.length; from += atOnce) {
    const some = works
      .slice(from, from + atOnce)
      .flatMap(([id, ofWork]) => folded(known.get(id), ofWork, id));
    folds.push(...some);
    writes.push(
      writeWorks(
        db,
        some.filter(({ late }) => late.length === 0),
      ),
    );
  }
  const late = folds.filter((fold) => fold.late.length > 0);
  const rest = async () => {
    const [packed, count] = await asked;
    // Dexie loses its transaction over a hundred awaits that touch no table: only folds that need the store may wait.
    for (const fold of late) await fileLate(db, fold);
    await Promise.all([
      writeWorks(db, late),
      putStudioDays(
        db,
        days.joined(
          packed,
          folds.filter((fold) => fold.changed),
        ),
      ),
      countReadings(db, count, sum(folds.map((fold) => fold.added))),
    ]);
  };
  await Promise.all([...writes, rest()]);
  return sum(folds.map((fold) => fold.stored));
}

/** Writes the rows of those works that changed, readings that their tails have no room for, and fixed ages they passed. */
async function writeWorks(db: FupanDb, folds: readonly WorkFold[]): Promise<void> {
  const changed = folds.filter((fold) => fold.changed);
  const full = new Set(
    changed.filter((fold) => fold.pending > 0 && (fold.kept === 0 || fold.pending >= tailLimit)),
  );
  const ages = rollUpAges(db, changed);
  const rows = changed.map((fold) =>
    full.has(fold) ? { ...fold.row, ...settledTail(fold.tail) } : fold.toRow(),
  );
  await Promise.all([
    ages,
    db.works.bulkPut(rows),
    addReadings(
      db,
      [...full].map((fold) => ({ work: fold.row.id, readings: fold.tail.slice(fold.kept) })),
    ),
  ]);
  await rebuildAges(db, changed, rows);
}

async function countReadings(db: FupanDb, before: number | undefined, added: number): Promise<void> {
  if (added > 0) await setMeta(db, 'readings', (before ?? 0) + added);
}

/** The rows of the works that readings list. Asked for before it is known what to do with them, to wait only once. */
export function knownWorks(db: FupanDb, readings: readonly Reading[]): Promise<Map<string, StoredWork>> {
  return worksByKey(
    db,
    readings.flatMap(({ studio, works }) => (works ?? []).map(({ workId }) => workKey(studio, workId))),
  );
}

function byWork(seen: readonly WorkSeen[]): Map<string, WorkSeen[]> {
  const works = new Map<string, WorkSeen[]>();
  for (const one of seen) {
    const id = workKey(one.studio, one.work.workId);
    const others = works.get(id);
    if (others) others.push(one);
    else works.set(id, [one]);
  }
  return works;
}

function folded(known: StoredWork | undefined, sightings: WorkSeen[], id: string): WorkFold[] {
  const [first] = sightings.sort((a, b) => a.at - b.at);
  if (!first) return [];
  const fold = new WorkFold(known, first, id);
  for (const one of sightings) fold.add(one);
  return [fold];
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

/** The last values of each work on each day that it was seen. */
class DayRollUp {
  readonly keys: { studio: StudioId; day: string }[] = [];
  readonly #places = new Map<string, number>();

  /** Works out the days that sightings were made on. */
  constructor(seen: readonly WorkSeen[]) {
    for (const { studio, at } of seen) {
      // Naming a day is slow, and a reading's works share their instant.
      if (this.#places.has(`${studio} ${at}`)) continue;
      const day = dayOf(at, studioFacts[studio].timeZone);
      const known = this.keys.findIndex((key) => key.studio === studio && key.day === day);
      this.#places.set(`${studio} ${at}`, known < 0 ? this.keys.push({ studio, day }) - 1 : known);
    }
  }

  /** Those of the days that change by what the works were seen with. `packed` are the rows of `keys`. */
  joined(packed: readonly (StudioDayRow | undefined)[], folds: readonly WorkFold[]): StudioDay[] {
    const seen = this.keys.map((): [workId: string, Sighting][] => []);
    for (const { row, seen: sightings } of folds) {
      for (const sighting of sightings) {
        seen[this.#places.get(`${row.studio} ${sighting.at}`) ?? -1]?.push([row.workId, sighting]);
      }
    }
    return this.keys.flatMap((key, n) => {
      const sightings = seen[n] ?? [];
      const entries = entriesOf(sightings.length > 0 ? packed[n] : undefined);
      return joinSightings(entries, sightings) ? [{ ...key, entries }] : [];
    });
  }
}

/** True when these say anything new of the day. */
function joinSightings(entries: DayEntries, sightings: readonly [workId: string, Sighting][]): boolean {
  let differs = false;
  for (const [workId, sighting] of sightings) {
    const before = entries.get(workId);
    const after = joinDayEntry(before, sighting);
    if (after === before) continue;
    entries.set(workId, after);
    differs = true;
  }
  return differs;
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
