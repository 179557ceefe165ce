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

/**
 * Keeps what `change` makes of a choice as it stands by then, so that of two changes in a row neither is lost. `last` is
 * undefined where `getSetting` says so.
 */
export async function changeSetting<Schema extends z.ZodType>(
  db: FupanDb,
  key: string,
  schema: Schema,
  change: (last: z.infer<Schema> | undefined) => z.infer<Schema>,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await putSetting(db, key, change(await getSetting(db, key, schema)));
  });
}
