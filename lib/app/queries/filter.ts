import Dexie from 'dexie';
import type { WorkRow } from '../../core/rows';
import type { StudioId } from '../../core/studios';
import type { FupanDb } from '../../store/database';

/** Which works a page looks at. Nothing set means all. */
export interface WorkFilter {
  readonly studios?: readonly StudioId[];
  /** `studio:accountId` */
  readonly accountId?: string;
  /** epoch ms, included; works without a publication time are left out when either end is set */
  readonly publishedFrom?: number;
  /** epoch ms, excluded */
  readonly publishedTo?: number;
}

/** The works of a filter, without their readings. */
export async function worksOf(db: FupanDb, filter: WorkFilter = {}): Promise<WorkRow[]> {
  const works = await candidates(db, filter).toArray();
  const { accountId, studios, publishedFrom = -Infinity, publishedTo = Infinity } = filter;
  const anyTime = filter.publishedFrom === undefined && filter.publishedTo === undefined;
  return works.filter(
    (work) =>
      (!accountId || work.accountId === accountId) &&
      (!studios || studios.includes(work.studio)) &&
      (anyTime ||
        (work.publishedAt !== null && work.publishedAt >= publishedFrom && work.publishedAt < publishedTo)),
  );
}

/** The narrowest index that holds all works of the filter. */
function candidates(db: FupanDb, { studios, accountId, publishedFrom, publishedTo }: WorkFilter) {
  if (accountId) return db.works.where('accountId').equals(accountId);
  if (publishedFrom !== undefined || publishedTo !== undefined) {
    return db.works.where('publishedAt').between(publishedFrom ?? Dexie.minKey, publishedTo ?? Dexie.maxKey);
  }
  if (studios) return db.works.where('id').startsWithAnyOf(studios.map((studio) => `${studio}:`));
  return db.works.toCollection();
}
