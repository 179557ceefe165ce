import { addDays, dayOf } from '../../core/dates';
import type { WorkRow } from '../../core/rows';
import { studioFacts, studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { type Marks, marksOf } from '../../store/marks';
import type { WorkMarksRow } from '../../store/rows';
import { marksByWork } from '../../store/tables/work-marks';
import { type WorkFilter, worksOf } from './filter';
import { gainsByWork } from './gains';
import { daysFor } from './overview';

export interface WorkTableRow {
  readonly work: WorkRow;
  /** views gained on each of the last days of the studio's calendar, today last; null where unknown */
  readonly spark: readonly (number | null)[];
  /** values at fixed ages, as far as they can be told */
  readonly marks: Marks;
  /** somebody has rated the work */
  readonly isRated: boolean;
}

const sparkDays = 14;

/** The works of a filter as a table shows them; `now` is epoch ms. Reads roll-ups only. Meant for `liveQuery`. */
export async function worksTable(db: FupanDb, filter: WorkFilter, now: number): Promise<WorkTableRow[]> {
  const works = await worksOf(db, filter);
  // A day either side: the studios' calendars are up to a day apart.
  const today = dayOf(now, 'UTC');
  const range = { from: addDays(today, -sparkDays - 1), to: addDays(today, 1) };
  const [days, marks, rated] = await Promise.all([
    daysFor(db, filter, [range]),
    marksFor(db, works),
    db.ratings.toCollection().primaryKeys(),
  ]);
  const todays = new Map(studioIds.map((studio) => [studio, dayOf(now, studioFacts[studio].timeZone)]));
  const sparks = gainsByWork({ works, ...days }, 'views', ({ studio }) => {
    const to = todays.get(studio) ?? today;
    return { from: addDays(to, 1 - sparkDays), to };
  });
  const ratedIds = new Set(rated);
  return works.map((work) => ({
    work,
    spark: sparks.get(work.id) ?? [],
    marks: marks.get(work.id) ?? {},
    isRated: ratedIds.has(work.id),
  }));
}

/** Values at fixed ages of these works; a work of which none can be told is not in the map. */
export async function marksFor(
  db: FupanDb,
  works: readonly Pick<WorkRow, 'id'>[],
): Promise<Map<string, Marks>> {
  const rows = await marksByWork(
    db,
    works.map(({ id }) => id),
  );
  return new Map([...rows].map(([id, row]): [string, Marks] => [id, marksIn(row)]));
}

function marksIn({ brackets, publishedAt }: WorkMarksRow): Marks {
  return marksOf(brackets, publishedAt);
}
