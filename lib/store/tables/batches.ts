import type { FupanDb } from '../database';

/** A batch is sent again within minutes or never. */
const remembered = 86_400_000;

/** False when the batch was stored before. Must run in the transaction that stores it. */
export async function claimBatch(db: FupanDb, id: string, now: number): Promise<boolean> {
  if (await db.batches.get(id)) return false;
  await db.batches.add({ id, at: now });
  return true;
}

/** Forgets batches that nobody will send again. Looks first: deleting a range keeps all else in a transaction waiting. */
export async function forgetOldBatches(db: FupanDb, now: number): Promise<void> {
  const old = await db.batches
    .where('at')
    .below(now - remembered)
    .primaryKeys();
  if (old.length > 0) await db.batches.bulkDelete(old);
}
