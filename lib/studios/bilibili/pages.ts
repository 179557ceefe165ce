import type { StudioPage } from '../../core/page';

const workPath = /^\/platform\/upload-manager\/article\/data\/(BV[0-9A-Za-z]{10})\/?$/;
const workAppPath = /^\/york\/data-center-web\/dataCenter\/archive\/overview\/?$/;
const listPath = /^\/platform\/upload-manager\/article\/?$/;
const draftPath = /^\/(?:platform\/upload\/video\/frame|article-text\/home)\/?$/;

/** True for a well-formed BV id. */
export function isBvid(value: unknown): value is string {
  return typeof value === 'string' && /^BV[0-9A-Za-z]{10}$/.test(value);
}

/** BV id in the pathname of a single-work page; null on every other page. */
export function bvidOfPath(pathname: string): string | null {
  return workPath.exec(pathname)?.[1] ?? null;
}

/**
 * Mode of the creation-center page at `url` (studios/bilibili.md §1). A work has two pages: the shell carries its
 * BV id in the path, the data app inside it in the query.
 */
export function pageOf({ pathname, searchParams }: URL): StudioPage {
  const bvid = bvidOfPath(pathname);
  if (bvid) return { mode: 'work', workId: bvid };
  if (workAppPath.test(pathname)) {
    const asked = searchParams.get('bvid');
    return { mode: 'work', workId: isBvid(asked) ? asked : null };
  }
  if (listPath.test(pathname)) return { mode: 'list' };
  return { mode: draftPath.test(pathname) ? 'draft' : 'elsewhere' };
}
