import { isStudioId, type StudioId } from './studios';

/** `studio:workId`, the key of `works`. */
export type WorkKey = `${StudioId}:${string}`;
/** `studio:accountId`, the key of `accounts`. `studio:self` where a studio never shows an account id. */
export type AccountKey = `${StudioId}:${string}`;
/** `studio/reader`, the key of `readerHealth`. */
export type ReaderId = `${StudioId}/${string}`;

export const workKey = (studio: StudioId, workId: string): WorkKey => `${studio}:${workId}`;
export const accountKey = (studio: StudioId, accountId = 'self'): AccountKey => `${studio}:${accountId}`;

/** The studio of a work, account or reader key; null when the text is none of ours. */
export function studioOfKey(key: string): StudioId | null {
  const head = key.split(/[:/]/, 1)[0] ?? '';
  return isStudioId(head) ? head : null;
}
