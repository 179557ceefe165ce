import type { z } from 'zod';
import type { FupanDb } from '../store/database';

/** A choice of the user; undefined when never made, or when what is stored no longer fits the schema. */
export async function getSetting<Schema extends z.ZodType>(
  db: FupanDb,
  key: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const row = await db.settings.get(key);
  return schema.safeParse(row?.value).data;
}

/** Keeps a choice of the user; it must be JSON. */
export async function putSetting(db: FupanDb, key: string, value: unknown): Promise<void> {
  await db.settings.put({ key, value });
}
