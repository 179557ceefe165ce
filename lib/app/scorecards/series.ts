import type { FupanDb } from '../../store/database';
import { type SeriesRow, seriesRowSchema } from '../../store/tables/team-rows';

export type { SeriesRow } from '../../store/tables/team-rows';

/** Every series, by name. */
export async function seriesList(db: FupanDb): Promise<SeriesRow[]> {
  return (await db.series.toArray()).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Keeps a series in place of the one with its id. Rejects what the schema refuses and a name that another one has. */
export async function saveSeries(db: FupanDb, row: SeriesRow): Promise<void> {
  const kept = seriesRowSchema.parse(row);
  await db.transaction('rw', db.series, async () => {
    const twin = await db.series.filter(({ id, name }) => id !== kept.id && name === kept.name).first();
    if (twin) throw new RangeError('name is taken');
    await db.series.put(kept);
  });
}

/** Takes a series away; its works and their numbers stay. */
export async function deleteSeries(db: FupanDb, id: string): Promise<void> {
  await db.series.delete(id);
}
