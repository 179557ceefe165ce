import { findAll, placesIn, type Selectors } from '../../core/draft-dom';
import { type Labels, lineOf, shownAs, valuesBeside } from '../../core/page-dom';
import { type PageFacts, type PageParts, pageReader } from '../../core/page-reader';
import type { WorkSighting } from '../../core/reading';
import { pageOf } from './pages';

/** Oldest first. The component prefix of the table stands alike in code of 2024 and of 2026 (studios/douyin.md §4). */
const row: Selectors = [
  'tr.douyin-creator-pc-table-row', // content analysis, 2026
  '[class*="video-card-content-"]', // works management, 2026
];
const head = 'thead th[aria-colindex], thead td[aria-colindex]';
const link = 'a[href*="/work-detail/"], a[href*="/video/"]';

/**
 * Labels of the work's page, the cards and the table, with and without the unit word. The 2-second figure of picture
 * works goes by another name and is another thing, so it is not among them.
 */
const labels: Labels = {
  播放量: ['views', 'count'],
  播放: ['views', 'count'],
  完播率: ['completionRate', 'share'],
  '5s完播率': ['retention5s', 'share'],
  '5秒完播率': ['retention5s', 'share'],
  封面点击率: ['ctr', 'share'],
  '2s跳出率': ['bounce2s', 'share'],
  '2秒跳出率': ['bounce2s', 'share'],
  平均播放时长: ['avgWatchSec', 'seconds'],
  点赞量: ['likes', 'count'],
  点赞: ['likes', 'count'],
  分享量: ['shares', 'count'],
  分享: ['shares', 'count'],
  评论量: ['comments', 'count'],
  评论: ['comments', 'count'],
  收藏量: ['favorites', 'count'],
  收藏: ['favorites', 'count'],
  弹幕量: ['danmaku', 'count'],
  主页访问量: ['profileVisits', 'count'],
  粉丝增量: ['followsGained', 'count'],
  涨粉量: ['followsGained', 'count'],
  脱粉量: ['followsLost', 'count'],
};

/**
 * The works lists and a work's page as they show themselves (studios/douyin.md §4). The known lists carry no id in the
 * page: a row is read only where a link of its own names the work, so most often the work's page is all there is.
 */
export const page = pageReader({
  id: 'douyin/page',
  seen: '2026-10',
  confidence: 'medium',
  gives:
    'Work page as shown, and rows of a list that link to their work, rounded, when answers were not seen',
  read: readPage,
});

function readPage(root: ParentNode, url: URL, { locale }: PageFacts): PageParts | null {
  const shown = pageOf(url);
  const language = locale || 'zh-CN';
  if (shown.mode === 'work') {
    const values = shown.workId ? valuesBeside(placesIn(root, {}), labels, language) : {};
    return shown.workId && Object.keys(values).length > 0
      ? { works: [{ workId: shown.workId, values }] }
      : null;
  }
  if (shown.mode !== 'list') return null;
  const places = placesIn(root, {});
  const columns = columnsOf(places);
  const works = new Map<string, WorkSighting>();
  for (const found of findAll(places, row)) {
    const workId = workIn(found);
    const values =
      found.localName === 'tr' ? cellsOf(found, columns, language) : valuesBeside([found], labels, language);
    if (!workId || works.has(workId) || Object.keys(values).length === 0) continue;
    const title = lineOf(found.querySelector('[class*="workTitle"] span, [class*="title-"]'))?.slice(
      0,
      2_000,
    );
    works.set(workId, { workId, title, values });
  }
  return works.size > 0 ? { works: [...works.values()] } : null;
}

/** The work that the links of a row agree on. */
function workIn(found: Element): string | null {
  const ids = new Set(
    [...found.querySelectorAll(link)].flatMap(
      (one) =>
        /\/(?:work-detail|video)\/(\d{6,30})(?:[/?#]|$)/.exec(one.getAttribute('href') ?? '')?.[1] ?? [],
    ),
  );
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** Label of each column: columns can be chosen and moved, so their numbers mean nothing by themselves. */
function columnsOf(places: readonly ParentNode[]): ReadonlyMap<string, string> {
  const cells = places.flatMap((place) => [...place.querySelectorAll(head)]);
  return new Map(cells.map((cell) => [cell.getAttribute('aria-colindex') ?? '', lineOf(cell) ?? '']));
}

function cellsOf(
  found: Element,
  columns: ReadonlyMap<string, string>,
  locale: string,
): WorkSighting['values'] {
  return Object.fromEntries(
    [...found.querySelectorAll('td[aria-colindex]')].flatMap((cell) => {
      const label = columns.get(cell.getAttribute('aria-colindex') ?? '') ?? '';
      const figure = Object.hasOwn(labels, label) ? labels[label] : undefined;
      const value = figure && shownAs(lineOf(cell) ?? '', figure[1], locale);
      return figure && value !== undefined ? [[figure[0], value]] : [];
    }),
  );
}
