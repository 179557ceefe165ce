import type { StudioPage } from '../../core/page';

/** TikTok Studio, and the Creator Center that it replaced; some of its addresses still answer. */
const home = '^/(?:tiktokstudio|creator-center)';
const workPage = new RegExp(`${home}/analytics/(\\d{10,25})(?:/[a-z-]+)?/?$`);
const listPage = new RegExp(`${home}/content/?$`);
const draftPage = new RegExp(`(?:${home}|^)/upload(?:/|$)`);
const livePage = new RegExp(`${home}/live(?:/|$)`);

/** Post id in the pathname of a single post's page; null elsewhere. */
export function workIdOfPath(pathname: string): string | null {
  return workPage.exec(pathname)?.[1] ?? null;
}

/**
 * Kind of a page of www.tiktok.com from its pathname (studios/tiktok.md §1). The host also serves the public site, whose
 * pages are all `elsewhere`.
 */
export function pageOf({ pathname }: URL): StudioPage {
  const workId = workIdOfPath(pathname);
  if (workId) return { mode: 'work', workId };
  if (draftPage.test(pathname)) return { mode: 'draft' };
  if (livePage.test(pathname)) return { mode: 'live' };
  return { mode: listPage.test(pathname) ? 'list' : 'elsewhere' };
}
