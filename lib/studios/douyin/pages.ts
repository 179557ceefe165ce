import type { StudioPage } from '../../core/page';

const workPage = /^\/creator-micro\/work-management\/work-detail\/(\d{6,30})\/?$/;
const anyWorkPage = /^\/creator-micro\/work-management\/work-detail(?:\/|$)/;
const draftPage = /^\/creator-micro\/content\/(?:upload|publish|post)(?:\/|$)/;
const listPage = /^\/creator-micro\/(?:content\/manage|data-center\/content)\/?$/;

/** Id in the address of a single work's page; null elsewhere. */
export function workIdOfPath(path: string): string | null {
  return workPage.exec(path)?.[1] ?? null;
}

/**
 * Kind of a page of creator.douyin.com from its pathname (studios/douyin.md §1). Live figures sit in a tab of the
 * account page, which has no address of its own, so no page is `live`.
 */
export function pageOf({ pathname }: URL): StudioPage {
  if (anyWorkPage.test(pathname)) return { mode: 'work', workId: workIdOfPath(pathname) };
  if (draftPage.test(pathname)) return { mode: 'draft' };
  return { mode: listPage.test(pathname) ? 'list' : 'elsewhere' };
}
