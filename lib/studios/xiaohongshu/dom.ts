import { parseDisplayedDate } from '../../core/dates';
import { findAll, isShown, placesIn, type Selectors } from '../../core/draft-dom';
import { type Figure, type Labels, lineOf, shownAs, valuesInOrder } from '../../core/page-dom';
import { type PageFacts, type PageParts, pageReader } from '../../core/page-reader';
import type { WorkSighting } from '../../core/reading';
import { studioFacts } from '../../core/studios';
import { pageOf } from './pages';

const card: Selectors = ['div.note[data-impression]']; // 2026
const tile: Selectors = ['.block-container.block', '.shell-container .block-container.block']; // 2026

/** Order of the icons of a card; the fifth is told by one source only, and there may be four (studios/xiaohongshu.md §4.1). */
const icons: readonly Figure[] = [
  ['views', 'count'],
  ['comments', 'count'],
  ['likes', 'count'],
  ['favorites', 'count'],
  ['shares', 'count'],
];

const tiles: Labels = {
  曝光数: ['impressions', 'count'],
  观看数: ['views', 'count'],
  封面点击率: ['ctr', 'share'],
  平均观看时长: ['avgWatchSec', 'seconds'],
  涨粉数: ['followsGained', 'count'],
  点赞数: ['likes', 'count'],
  评论数: ['comments', 'count'],
  收藏数: ['favorites', 'count'],
  分享数: ['shares', 'count'],
};

/** The note manager and a note's page as they show themselves (studios/xiaohongshu.md §4.1). */
export const page = pageReader({
  id: 'xiaohongshu/page',
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Works list and work page as shown, rounded, when their answers were not seen',
  read: readPage,
});

function readPage(root: ParentNode, url: URL, { locale, now }: PageFacts): PageParts | null {
  const shown = pageOf(url);
  const places = placesIn(root, {});
  const language = locale || 'zh-CN';
  if (shown.mode === 'work') {
    const values = tileValues(findAll(places, tile), language);
    return shown.workId && Object.keys(values).length > 0
      ? { works: [{ workId: shown.workId, values }] }
      : null;
  }
  if (shown.mode !== 'list') return null;
  const works = new Map<string, WorkSighting>();
  const cards = findAll(places, card);
  // Icons mean something by their order only: where cards differ in number, one of them lacks an icon.
  if (new Set(cards.map((found) => iconsIn(found).length)).size !== 1) return null;
  for (const found of cards) {
    const work = readCard(found, language, now);
    if (work && !works.has(work.workId)) works.set(work.workId, work);
  }
  return works.size > 0 ? { works: [...works.values()] } : null;
}

/** A tile holds its label, its figure, and perhaps the followers' part of it. */
function tileValues(found: readonly Element[], locale: string): WorkSighting['values'] {
  const values = found.flatMap((one) => {
    const label = lineOf(one.querySelector('.des')) ?? '';
    const figure = Object.hasOwn(tiles, label) ? tiles[label] : undefined;
    const value = figure && shownAs(lineOf(one.querySelector('.content')) ?? '', figure[1], locale);
    return figure && value !== undefined ? [[figure[0], value]] : [];
  });
  return Object.fromEntries(values);
}

const iconsIn = (found: Element) => [...found.querySelectorAll('.icon_list .icon')].filter(isShown);

/** The note's id stands in the JSON text of an attribute, of which nothing else is looked at. */
function readCard(found: Element, locale: string, now: number): WorkSighting | null {
  const workId = /"noteId"\s*:\s*"([0-9a-f]{24})"/.exec(found.getAttribute('data-impression') ?? '')?.[1];
  const counts = iconsIn(found).map(lineOf);
  if (!workId || counts.length < 4 || counts.length > icons.length) return null;
  const values = valuesInOrder(counts, icons, locale);
  if (Object.keys(values).length === 0) return null;
  const published = /发布于\s*(.+)$/.exec(lineOf(found.querySelector('.time_status, .time')) ?? '')?.[1];
  const date = published && parseDisplayedDate(published, locale, now, studioFacts.xiaohongshu.timeZone);
  return {
    workId,
    title: lineOf(found.querySelector('.title, .raw'))?.slice(0, 2_000),
    publishedAt: date ? date.at : undefined,
    values,
  };
}
