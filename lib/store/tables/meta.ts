import type { FupanDb } from '../database';
import type { MetaRow } from '../rows';

/** Undefined when never set. */
export async function getMeta(db: FupanDb, key: MetaRow['key']): Promise<number | undefined> {
  return (await db.meta.get(key))?.value;
}

export async function setMeta(db: FupanDb, key: MetaRow['key'], value: number): Promise<void> {
  await db.meta.put({ key, value });
}
