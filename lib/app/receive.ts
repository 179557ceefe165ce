import type { StudioId } from '../core/studios';
import { acceptBatch, type PageAnswer } from '../messages/page-batch';
import type { FupanDb } from '../store/database';
import { studioOf } from '../studios';
import { showBadge } from './badge';
import { collect } from './collect';
import { readBatch } from './read-batch';
import { readSwitches } from './switches';

export interface Sender {
  readonly url?: string | undefined;
  readonly tabId?: number | undefined;
}

/** Takes a batch from a studio page: checks it, reads it, stores it, and shows on the toolbar button what came of it. */
export async function receive(db: FupanDb, data: unknown, sender: Sender, now: number): Promise<PageAnswer> {
  const accepted = acceptBatch(data, sender.url);
  if (!accepted) return { stored: 0, duplicates: 0, failures: 0, refused: 1, unowned: [] };
  const { batch, ...read } = readBatch(studioOf(accepted.studio), accepted, await readSwitches());
  const result = await collect(db, batch, now);
  if (sender.tabId !== undefined && batch.items.length > 0) {
    await showBadge(sender.tabId, result.stored, await hasDrift(db, accepted.studio));
  }
  return { ...result, ...read };
}

/** True while any reader of the studio fails because the studio's shape has changed. */
async function hasDrift(db: FupanDb, studio: StudioId): Promise<boolean> {
  const health = await db.readerHealth.where('id').startsWith(`${studio}/`).toArray();
  return health.some(({ kind, streak }) => kind === 'drift' && streak > 0);
}
