import { studioOfKey } from '../core/ids';
import type { StudioId } from '../core/studios';
import { acceptBatch, type CollectAnswer } from '../messages/batch';
import type { FupanDb } from '../store/database';
import { showBadge } from './badge';
import { collect } from './collect';

export interface Sender {
  readonly url?: string | undefined;
  readonly tabId?: number | undefined;
}

/** Takes a batch from a studio page: checks it, stores it, and shows on the toolbar button what came of it. */
export async function receive(
  db: FupanDb,
  data: unknown,
  sender: Sender,
  now: number,
): Promise<CollectAnswer> {
  const accepted = acceptBatch(data, sender.url);
  if (!accepted) return { stored: 0, duplicates: 0, failures: 0, refused: 1 };
  const result = await collect(db, accepted.batch, now);
  const [item] = accepted.batch.items;
  const studio = item && studioOfKey(item.kind === 'reading' ? item.reading.reader : item.reader);
  if (sender.tabId !== undefined && studio) {
    await showBadge(sender.tabId, result.stored, await hasDrift(db, studio));
  }
  return { ...result, refused: accepted.refused };
}

/** True while any reader of the studio fails because the studio's shape has changed. */
async function hasDrift(db: FupanDb, studio: StudioId): Promise<boolean> {
  const health = await db.readerHealth.where('id').startsWith(`${studio}/`).toArray();
  return health.some(({ kind, streak }) => kind === 'drift' && streak > 0);
}
