import type { StudioPage } from '../../core/page';

const videoPage = /^\/video\/([\w-]{11})\/([a-z]+)(?:\/|$)/;
/** The content list with its tabs, and the posts beside it (studios/youtube.md §1). */
const listPage = /^\/channel\/UC[\w-]{22}\/(?:videos(?:\/(?:upload|short|live))?|content\/[^/]+)\/?$/;

/** What a YouTube Studio address shows; `details` is what one source saw instead of `edit`. */
export function pageOf(url: URL): StudioPage {
  if (listPage.test(url.pathname)) return { mode: 'list' };
  const [, workId, section] = videoPage.exec(url.pathname) ?? [];
  if (workId === undefined) return { mode: 'elsewhere' };
  if (section === 'analytics') return { mode: 'work', workId };
  if (section === 'edit' || section === 'details') return { mode: 'draft' };
  return { mode: section === 'livestreaming' ? 'live' : 'elsewhere' };
}
