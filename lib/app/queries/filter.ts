import Dexie from 'dexie';
import type { WorkRow } from '../../core/rows';
import { type StudioId, studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { hiddenAccounts } from '../accounts';

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

/** The works of a filter; those of an account that the user hides only when that account is asked for. */
export async function worksOf(db: FupanDb, filter: WorkFilter = {}): Promise<WorkRow[]> {
  const { accountId, studios, publishedFrom, publishedTo } = filter;
  const [works, hidden] = await Promise.all([candidates(db, filter), hiddenAccounts(db)]);
  const fitsTime = ({ publishedAt }: WorkRow) =>
    publishedAt !== null &&
    publishedAt >= (publishedFrom ?? Number.NEGATIVE_INFINITY) &&
    publishedAt < (publishedTo ?? Number.POSITIVE_INFINITY);
  return works.filter(
    (work) =>
      (accountId ? work.accountId === accountId : !work.accountId || !hidden.has(work.accountId)) &&
      (!studios || studios.includes(work.studio)) &&
      ((publishedFrom === undefined && publishedTo === undefined) || fitsTime(work)),
  );
}

/** The works that the narrowest index gives for a filter. */
async function candidates(
  db: FupanDb,
  { studios, accountId, publishedFrom, publishedTo }: WorkFilter,
): Promise<WorkRow[]> {
  if (accountId) return db.works.where('accountId').equals(accountId).toArray();
  if (publishedFrom !== undefined || publishedTo !== undefined) {
    const ofStudios = (studios ?? studioIds).map((studio) =>
      db.works
        .where('[studio+publishedAt]')
        .between([studio, publishedFrom ?? Dexie.minKey], [studio, publishedTo ?? Dexie.maxKey])
        .toArray(),
    );
    return (await Promise.all(ofStudios)).flat();
  }
  if (studios)
    return db.works
      .where('id')
      .startsWithAnyOf(studios.map((studio) => `${studio}:`))
      .toArray();
  return db.works.toArray();
}
