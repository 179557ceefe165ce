import type { StudioPage } from '../../core/page';

const workPath = /^\/statistics\/article\/detail\/([\w-]{1,80})\/?$/;
const listPath = /^\/(?:article\/manage\/video|statistics\/article)\/?$/;
/** Pictures are published from the video page; two paths of their own are named, by one source each. */
const draftPath = /^\/article\/publish\/(?:video|article|atlas)\/?$/;
const livePath = /^\/statistics\/live\/?$/;

/** Work id in the pathname of a single-work page; null on every other page. */
export function workIdOfPath(pathname: string): string | null {
  return workPath.exec(pathname)?.[1] ?? null;
}

/** Mode of the creator-platform page at `url` (studios/kuaishou.md §1). */
export function pageOf({ pathname }: URL): StudioPage {
  const workId = workIdOfPath(pathname);
  if (workId) return { mode: 'work', workId };
  if (listPath.test(pathname)) return { mode: 'list' };
  if (draftPath.test(pathname)) return { mode: 'draft' };
  return { mode: livePath.test(pathname) ? 'live' : 'elsewhere' };
}
