import type { StudioPage } from '../../core/page';

const modes: ReadonlyMap<string, 'list' | 'draft' | 'live'> = new Map([
  ['post/list', 'list'],
  ['post/finderNewLifePostList', 'list'],
  ['statistic/post', 'list'],
  ['post/create', 'draft'],
  ['post/finderNewLifeCreate', 'draft'],
  ['statistic/live', 'live'],
  ['statistic/dashboardV4', 'live'],
  ['live/home', 'live'],
  ['live/liveBuild', 'live'],
]);

const address = /^\/(?:platform|micro\/(content|statistic|live))\/(.+?)\/?$/;

/**
 * Mode of the assistant's page at `url` (studios/wechat-channels.md §1), of the shell or of a child app:
 * `/micro/content/post/list` is the shell's `/platform/post/list`, `/micro/statistic/post` its `/platform/statistic/post`.
 * A work's page does not name its work: the address is the same for all.
 */
export function pageOf({ pathname }: URL): StudioPage {
  const [, app = 'content', tail = ''] = address.exec(pathname) ?? [];
  const path = app === 'content' ? tail : `${app}/${tail}`;
  if (path === 'statistic/postDetail') return { mode: 'work', workId: null };
  return { mode: modes.get(path) ?? 'elsewhere' };
}
