import type { AccountRow, WorkRow } from '../../core/rows';
import { indicatorIds } from '../../models/indicators';
import { featureClasses } from '../../models/presets/feature-classes';
import type { FupanDb } from '../../store/database';
import {
  type BenchmarkRow,
  benchmarkRowSchema,
  type FeatureTagRow,
  featureTagRowSchema,
  type ManualValueRow,
  manualValueRowSchema,
  type SecondRatingRow,
  secondRatingRowSchema,
} from '../../store/tables/scorecard-rows';

export type { BenchmarkRow, FeatureTagRow, ManualValueRow } from '../../store/tables/scorecard-rows';

/** Keeps a typed-in figure; rejects an indicator that does not exist, days in the wrong order, or a missing source. */
export async function saveManualValue(db: FupanDb, row: ManualValueRow): Promise<void> {
  const kept = manualValueRowSchema.parse(row);
  if (!indicatorIds.some((id) => id === kept.indicator)) throw new RangeError('no such indicator');
  if (kept.from > kept.to) throw new RangeError('days in the wrong order');
  await db.manualValues.put(kept);
}

/** A typed-in figure with what it is about, as far as that is still there. */
export interface ManualEntry {
  readonly row: ManualValueRow;
  readonly work: WorkRow | null;
  readonly account: AccountRow | null;
  /** the user's own name of the series or the owner */
  readonly name: string | null;
}

/** Every typed-in figure, the newest days first. */
export async function manualEntries(db: FupanDb): Promise<ManualEntry[]> {
  const rows = await db.manualValues.toArray();
  const scopes = rows.map(({ scope }) => scope);
  const [works, accounts, series, people] = await Promise.all([
    db.works.bulkGet(scopes),
    db.accounts.bulkGet(scopes),
    db.series.bulkGet(scopes),
    db.people.bulkGet(scopes),
  ]);
  const entries = rows.map((row, n) => ({
    ...{ row, work: works[n] ?? null, account: accounts[n] ?? null },
    name: series[n]?.name ?? people[n]?.name ?? null,
  }));
  return entries.sort((a, b) => (a.row.to < b.row.to ? 1 : a.row.to > b.row.to ? -1 : b.row.at - a.row.at));
}

export async function deleteManualValue(db: FupanDb, id: string): Promise<void> {
  await db.manualValues.delete(id);
}

/** Keeps the second person's marks of a work, in place of earlier ones. */
export async function saveSecondRating(db: FupanDb, row: SecondRatingRow): Promise<void> {
  await db.secondRatings.put(secondRatingRowSchema.parse(row));
}

/** Keeps the feature tags of a work; a class that the library does not have is refused. */
export async function saveFeatureTags(db: FupanDb, row: FeatureTagRow): Promise<void> {
  const kept = featureTagRowSchema.parse(row);
  const unknown = Object.keys(kept.tags).find((id) => !featureClasses.some((each) => each.id === id));
  if (unknown) throw new RangeError('no such class');
  await db.featureTags.put(kept);
}

/** Most competitors of each group (S2-23: 3 head brands and 5 strong ones of the field). */
export const benchmarkSeats = { head: 3, vertical: 5 } as const;

/** Keeps a competitor's figure of a month; a name beyond the 3 + 5 seats is refused. */
export async function saveBenchmark(db: FupanDb, row: Omit<BenchmarkRow, 'id'>): Promise<void> {
  const id = [row.group, row.name, row.indicator, row.month].join('/');
  const kept = benchmarkRowSchema.parse({ ...row, id });
  await db.transaction('rw', db.benchmarks, async () => {
    const group = await db.benchmarks.filter((other) => other.group === kept.group).toArray();
    const names = new Set(group.map(({ name }) => name));
    if (!names.has(kept.name) && names.size >= benchmarkSeats[kept.group])
      throw new RangeError('no seat left');
    await db.benchmarks.put(kept);
  });
}

export async function deleteBenchmark(db: FupanDb, id: string): Promise<void> {
  await db.benchmarks.delete(id);
}
