import type { FupanDb } from '../../store/database';
import { type TypedCountRow, typedCountRowSchema } from '../../store/tables/typed-count-rows';

export type { TypedCountRow } from '../../store/tables/typed-count-rows';

/** What was typed in about one thing (`unit` or a funnel), newest days first. */
export async function typedCounts(db: FupanDb, of: string): Promise<TypedCountRow[]> {
  const rows = await db.typedCounts.filter((row) => row.of === of).toArray();
  return rows.sort((a, b) => (a.to === b.to ? b.at - a.at : a.to < b.to ? 1 : -1));
}

/** Keeps a typed-in number. Rejects what the table's schema does, and days in the wrong order. `now` is epoch ms. */
export async function addTypedCount(
  db: FupanDb,
  row: Omit<TypedCountRow, 'id' | 'at'>,
  now: number,
): Promise<void> {
  if (row.from > row.to) throw new RangeError('days in the wrong order');
  await db.typedCounts.add(typedCountRowSchema.parse({ ...row, id: crypto.randomUUID(), at: now }));
}

export async function removeTypedCount(db: FupanDb, id: string): Promise<void> {
  await db.typedCounts.delete(id);
}
