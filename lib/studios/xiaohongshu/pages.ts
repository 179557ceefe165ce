import type { StudioPage } from '../../core/page';

const noteId = /^[0-9a-f]{24}$/;
const listPath = /^\/(?:new\/note-manager|creator\/post-management|statistics\/data-analysis)\/?$/;
const workPath = /^\/statistics\/note-detail\/?$/;
const draftPath = /^\/publish\/(?:publish|update)\/?$/;

/** True for a note id: 24 hexadecimal digits. */
export function isNoteId(value: unknown): value is string {
  return typeof value === 'string' && noteId.test(value);
}

/**
 * Mode of the creator-service page at `url` (studios/xiaohongshu.md §1). Sources disagree on whether a note's page
 * names it as `noteId` or as `id`; both are read. The address of a live page is not known.
 */
export function pageOf({ pathname, searchParams }: URL): StudioPage {
  if (workPath.test(pathname)) {
    const asked = [searchParams.get('noteId'), searchParams.get('id')].find(isNoteId);
    return { mode: 'work', workId: asked ?? null };
  }
  if (draftPath.test(pathname)) return { mode: 'draft' };
  return { mode: listPath.test(pathname) ? 'list' : 'elsewhere' };
}
