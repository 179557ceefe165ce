import type { WorkRow } from '../../core/rows';
import { agedWork } from '../../models/aged-work';
import type { AgedWork } from '../../models/compare';
import type { FupanDb } from '../../store/database';
import { readingsOf } from '../../store/tables/snapshots';

/** A work with every exact value over its life, orders and clicks included; null without a publication time. */
export async function agedFromReadings(db: FupanDb, work: WorkRow): Promise<AgedWork | null> {
  if (work.publishedAt === null) return null;
  const readings = await readingsOf(db, work.id);
  // Rounded and settled values stand at no exact age.
  return agedWork(
    work.id,
    work.publishedAt,
    readings.filter(({ approx, settled }) => !approx && !settled),
  );
}

/** The same for several works; those without a publication time are left out. */
export async function agedAll(db: FupanDb, works: readonly WorkRow[]): Promise<AgedWork[]> {
  const aged = await Promise.all(works.map((work) => agedFromReadings(db, work)));
  return aged.flatMap((work) => work ?? []);
}
