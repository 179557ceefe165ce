import Dexie from 'dexie';
import type { MetricId } from '../../core/metric-ids';
import type {
  AccountRow,
  BreakdownRow,
  CurveRow,
  LatestValue,
  RatingRow,
  WindowRow,
  WorkRow,
} from '../../core/rows';
import type { FupanDb } from '../../store/database';
import type { Marks } from '../../store/marks';
import type { StoredReading } from '../../store/pack-readings';
import { newestOfEachKind } from '../../store/tables/owned';
import { readingsOf } from '../../store/tables/snapshots';
import { windowsOf } from '../../store/tables/windows';
import { marksFor } from './works-table';

export interface WorkDetail {
  readonly work: WorkRow;
  readonly account: AccountRow | null;
  /** every reading, oldest first */
  readonly readings: readonly StoredReading[];
  readonly marks: Marks;
  readonly windows: readonly WindowRow[];
  /** the newest of each kind and variant */
  readonly curves: readonly CurveRow[];
  /** the newest of each kind, variant and window */
  readonly breakdowns: readonly BreakdownRow[];
  readonly rating: RatingRow | null;
}

/** All that is known of one work; null when it is unknown. Reads that work's readings and no other's. */
export async function workDetail(db: FupanDb, id: string): Promise<WorkDetail | null> {
  const work = await db.works.get(id);
  if (!work) return null;
  const [account, readings, marks, windows, curves, breakdowns, rating] = await Promise.all([
    work.accountId ? db.accounts.get(work.accountId) : undefined,
    readingsOf(db, id),
    marksFor(db, [work]),
    windowsOf(db, id),
    newestOfEachKind(db.curves, id),
    newestOfEachKind(db.breakdowns, id),
    db.ratings.get(id),
  ]);
  return {
    work,
    account: account ?? null,
    readings,
    marks: marks.get(id) ?? {},
    windows,
    curves,
    breakdowns,
    rating: rating ?? null,
  };
}

/** An own work that another is compared with. */
export interface CohortWork {
  readonly work: WorkRow;
  readonly marks: Marks;
}

const neverPublic = new Set<WorkRow['state']>(['draft', 'scheduled', 'reviewing', 'rejected']);

/**
 * The last `size` own works of the same studio, format and (where known) account that were published before this one,
 * newest first, with their values at fixed ages. Empty while the work has no publication time.
 */
export async function sameAgeCohort(db: FupanDb, work: WorkRow, size = 30): Promise<CohortWork[]> {
  const { studio, publishedAt, format, accountId, id } = work;
  if (publishedAt === null) return [];
  const works = await db.works
    .where('[studio+publishedAt]')
    .between([studio, Dexie.minKey], [studio, publishedAt], true, true)
    .reverse()
    .filter(
      (other) =>
        other.id !== id &&
        other.format === format &&
        !neverPublic.has(other.state) &&
        (accountId === null || other.accountId === null || other.accountId === accountId),
    )
    .limit(size)
    .toArray();
  const marks = await marksFor(db, works);
  return works.map((other) => ({ work: other, marks: marks.get(other.id) ?? {} }));
}

/** Where a number of a work comes from: the value shown, and what the same metric was before. */
export interface Provenance {
  readonly latest: LatestValue | null;
  /** earlier readings that gave another value or came from another reader, newest first */
  readonly before: readonly LatestValue[];
}

/** The origin of one metric of a work, with up to `count` earlier values. */
export async function provenance(db: FupanDb, id: string, metric: MetricId, count = 5): Promise<Provenance> {
  const [work, readings] = await Promise.all([db.works.get(id), readingsOf(db, id)]);
  const latest = work?.latest[metric] ?? null;
  const before: LatestValue[] = [];
  let last = latest;
  for (const reading of readings.reverse()) {
    const value = reading.values[metric];
    if (value === undefined) continue;
    const { values: _values, ...origin } = reading;
    const isSame = last?.value === value && last.reader === reading.reader;
    if (!isSame && before.length < count) before.push({ ...origin, value });
    last = { ...origin, value };
  }
  return { latest, before };
}
