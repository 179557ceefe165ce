import { placesIn } from '../../core/draft-dom';
import { type Labels, rowsByLink, valuesBeside } from '../../core/page-dom';
import { type PageFacts, type PageParts, pageReader } from '../../core/page-reader';
import { pageOf, workIdOfPath } from './pages';

const link = 'a[href*="/statistics/article/detail/"]';

/** Labels of lists and of a work's page in the wordings of 2026 (studios/kuaishou.md §2.3, §4). */
const labels: Labels = {
  播放量: ['views', 'count'],
  播放: ['views', 'count'],
  观看: ['views', 'count'],
  点赞量: ['likes', 'count'],
  点赞: ['likes', 'count'],
  评论量: ['comments', 'count'],
  评论: ['comments', 'count'],
  分享量: ['shares', 'count'],
  分享: ['shares', 'count'],
  收藏量: ['favorites', 'count'],
  收藏: ['favorites', 'count'],
  涨粉量: ['followsGained', 'net'],
  涨粉: ['followsGained', 'net'],
  新增粉丝: ['followsGained', 'net'],
  平均播放时长: ['avgWatchSec', 'seconds'],
  平均观看时长: ['avgWatchSec', 'seconds'],
  完播率: ['completionRate', 'share'],
  封面点击率: ['ctr', 'share'],
  '2s跳出率': ['bounce2s', 'share'],
  '2秒跳出率': ['bounce2s', 'share'],
  '5s完播率': ['retention5s', 'share'],
  '5秒完播率': ['retention5s', 'share'],
};

/**
 * The works lists and a work's page as they show themselves (studios/kuaishou.md §4). No steady class is known: rows are
 * found by their links to the work, figures by the labels they stand beside. A row tells no title apart from its other
 * texts, so none is read.
 */
export const page = pageReader({
  id: 'kuaishou/page',
  seen: '2026-08',
  confidence: 'medium',
  gives: 'Works list and work page as shown, rounded, when their answers were not seen',
  read: readPage,
});

function readPage(root: ParentNode, url: URL, { locale }: PageFacts): PageParts | null {
  const shown = pageOf(url);
  const language = locale || 'zh-CN';
  const places = placesIn(root, {});
  const rows =
    shown.mode === 'list'
      ? [...rowsByLink(places, link, idOf)]
      : shown.mode === 'work' && shown.workId
        ? [[shown.workId, root] as const]
        : [];
  const works = rows.flatMap(([workId, row]) => {
    const values = valuesBeside([row], labels, language);
    return Object.keys(values).length > 0 ? [{ workId, values }] : [];
  });
  return works.length > 0 ? { works } : null;
}

function idOf(href: string): string | null {
  const path = /^(?:https:\/\/cp\.kuaishou\.com)?(\/[^?#]*)/.exec(href)?.[1];
  return path === undefined ? null : workIdOfPath(path);
}
