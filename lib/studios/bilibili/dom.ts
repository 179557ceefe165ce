import { findAll, placesIn, type Selectors } from '../../core/draft-dom';
import { type Figure, type Labels, lineOf, shownAs, valuesBeside } from '../../core/page-dom';
import { type PageFacts, type PageParts, pageReader } from '../../core/page-reader';
import type { WorkSighting } from '../../core/reading';
import { isBvid, pageOf } from './pages';

/** Each list is oldest first. */
const card: Selectors = [
  '.cc-article-wrp .article-card', // public tools and copies of the page, without a date
  '.article-card.v2',
];
const link = 'a[href*="/video/BV"]';

/** The counters of a card say in their title what they count. */
const counters: Labels = {
  播放: ['views', 'count'],
  弹幕: ['danmaku', 'count'],
  评论: ['comments', 'count'],
  硬币: ['coins', 'count'],
  投币: ['coins', 'count'],
  收藏: ['favorites', 'count'],
  点赞: ['likes', 'count'],
  分享: ['shares', 'count'],
};

/** Labels of a work's page, 2026 (studios/bilibili.md §4.1); the click rate there is not to be trusted (§3). */
const tiles: Labels = {
  播放量: ['views', 'count'],
  涨粉: ['followsGained', 'count'],
  取关: ['followsLost', 'count'],
  点赞: ['likes', 'count'],
  弹幕: ['danmaku', 'count'],
  评论: ['comments', 'count'],
  分享: ['shares', 'count'],
  收藏: ['favorites', 'count'],
  投币: ['coins', 'count'],
  '3秒跳出率': ['exit3s', 'share'],
  平均播放进度: ['avgWatchRatio', 'share'],
  平均观看时长: ['avgWatchSec', 'seconds'],
};

/**
 * The works list and a work's page as they show themselves (studios/bilibili.md §4.1). The page of a work is drawn in a
 * frame of the same origin and shows settled figures. Not from the studio file: the list's classes, which several public
 * tools name alike.
 */
export const page = pageReader({
  id: 'bilibili/page',
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Works list and work page as shown, rounded, when their answers were not seen',
  read: readPage,
});

function readPage(root: ParentNode, url: URL, { locale }: PageFacts): PageParts | null {
  const shown = pageOf(url);
  const language = locale || 'zh-CN';
  if (shown.mode === 'work') return readWork(root, shown.workId, language);
  if (shown.mode !== 'list') return null;
  const works = new Map<string, WorkSighting>();
  for (const found of findAll(placesIn(root, { frames: 'iframe' }), card)) {
    const work = readCard(found, language);
    if (work && !works.has(work.workId)) works.set(work.workId, work);
  }
  return works.size > 0 ? { works: [...works.values()] } : null;
}

function readWork(root: ParentNode, workId: string | null, locale: string): PageParts | null {
  if (!workId) return null;
  const values = valuesBeside(placesIn(root, { frames: 'iframe' }), tiles, locale);
  return Object.keys(values).length > 0 ? { works: [{ workId, values, settled: true }] } : null;
}

function readCard(found: Element, locale: string): WorkSighting | null {
  const href = found.querySelector(link)?.getAttribute('href') ?? '';
  const workId = /\/video\/(BV[0-9A-Za-z]{10})(?:[/?#]|$)/.exec(href)?.[1];
  const values = Object.fromEntries(
    [...found.querySelectorAll('.view-stat[title]')].flatMap((stat) => {
      const title = stat.getAttribute('title')?.trim() ?? '';
      const figure: Figure | undefined = Object.hasOwn(counters, title) ? counters[title] : undefined;
      const text = lineOf(stat.querySelector('.icon-text') ?? stat) ?? '';
      const value = figure && shownAs(text, figure[1], locale);
      return figure && value !== undefined ? [[figure[0], value]] : [];
    }),
  );
  if (!isBvid(workId) || Object.keys(values).length === 0) return null;
  return { workId, title: lineOf(found.querySelector('.meta-title .name'))?.slice(0, 2_000), values };
}
