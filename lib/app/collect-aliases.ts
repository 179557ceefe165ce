import { type WorkKey, workKey } from '../core/ids';
import type { StudioId } from '../core/studios';
import type { FupanDb } from '../store/database';
import { moveOwned } from '../store/move-owned';
import type { ReadingItem } from './collect-accounts';

/** The work that an id of a studio's answer stands for: itself, unless it is known as another id of one. */
export type WorkNames = (studio: StudioId, workId: string) => WorkKey;

/**
 * Studios may answer about one work under several ids. Learns those that the batch tells of and looks up those that it
 * asks for; what was stored under an id before it was known to be another work's goes to that work. Must run in a
 * transaction over aliases and the tables of `moveOwned`.
 */
export async function workNames(db: FupanDb, items: readonly ReadingItem[]): Promise<WorkNames> {
  const told = toldIn(items);
  const known = new Map<string, WorkKey>();
  const asked = [...new Set([...told.keys(), ...ownersIn(items)])];
  if (asked.length > 0) {
    for (const row of await db.aliases.bulkGet(asked)) if (row) known.set(row.id, row.work);
  }
  const news = [...told].flatMap(([id, work]) => (known.get(id) === work ? [] : [{ id, work }]));
  if (news.length > 0) {
    await db.aliases.bulkPut(news);
    for (const { id, work } of news) await moveOwned(db, id, work);
  }
  return (studio, workId) => {
    const id = workKey(studio, workId);
    return told.get(id) ?? known.get(id) ?? id;
  };
}

function toldIn(items: readonly ReadingItem[]): Map<WorkKey, WorkKey> {
  const told = new Map<WorkKey, WorkKey>();
  for (const { reading } of items) {
    for (const { workId, aliases } of reading.works ?? []) {
      for (const alias of aliases ?? []) {
        if (alias !== workId) told.set(workKey(reading.studio, alias), workKey(reading.studio, workId));
      }
    }
  }
  return told;
}

/** Works that windows, curves and breakdowns are said to be of. */
function* ownersIn(items: readonly ReadingItem[]): Generator<WorkKey> {
  for (const { reading } of items) {
    for (const parts of [reading.windows, reading.curves, reading.breakdowns]) {
      for (const { workId } of parts ?? []) if (workId !== undefined) yield workKey(reading.studio, workId);
    }
  }
}
