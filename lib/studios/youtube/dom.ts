import { findAll, isShown, placesIn, type Selectors } from '../../core/draft-dom';
import type { Values } from '../../core/metric-ids';
import { type Figure, lineOf, shownAs } from '../../core/page-dom';
import { type PageFacts, type PageParts, pageReader } from '../../core/page-reader';
import type { WorkSighting } from '../../core/reading';
import { pageOf } from './pages';

/** Each list is oldest first (studios/youtube.md §7, 2026). */
const row: Selectors = ['ytcp-video-row', 'ytcp-video-section-content ytcp-video-row[role="row"]'];
const block: Selectors = ['yta-key-metric-block[id$="-tab"]', '#key-metric-blocks [id$="-tab"]'];

/**
 * Key metrics by the studio's own name in the block's id, which no language changes. Watch time is left out: the page
 * shows it in hours, and says so only in its language.
 */
const figures: Readonly<Record<string, Figure>> = {
  EXTERNAL_VIEWS: ['views', 'count'],
  ENGAGED_VIEWS: ['engagedViews', 'count'],
  ESTIMATED_UNIQUE_VIEWERS: ['reach', 'count'],
  VIDEO_THUMBNAIL_IMPRESSIONS: ['impressions', 'count'],
  VIDEO_THUMBNAIL_IMPRESSIONS_VTR: ['ctr', 'share'],
  AVERAGE_WATCH_TIME: ['avgWatchSec', 'seconds'],
  SUBSCRIBERS_NET_CHANGE: ['followsNet', 'net'],
};

/** Periods whose figures are of the video's whole life; the others are windows, which no work's own value may come from. */
const wholeLife = /\/period-(?:lifetime|since_publish)(?:\/|$)/;

/**
 * The content list and a video's analytics as they show themselves (studios/youtube.md §7). The studio keeps former pages
 * hidden in the document and rows are used again, so only what is shown counts, and a row is known by its link.
 */
export const page = pageReader({
  id: 'youtube/page',
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Content list and key metrics of a video as shown, rounded, when their answers were not seen',
  read: readPage,
});

function readPage(root: ParentNode, url: URL, { locale }: PageFacts): PageParts | null {
  const shown = pageOf(url);
  if (shown.mode === 'work') {
    if (!shown.workId || !wholeLife.test(url.pathname)) return null;
    const values = keyMetrics(findAll(placesIn(root, { shadow: '*' }), block), locale);
    return Object.keys(values).length > 0 ? { works: [{ workId: shown.workId, values }] } : null;
  }
  if (shown.mode !== 'list') return null;
  const works = new Map<string, WorkSighting>();
  for (const found of findAll(placesIn(root, { shadow: '*' }), row)) {
    const work = readRow(found, locale);
    if (work && !works.has(work.workId)) works.set(work.workId, work);
  }
  return works.size > 0 ? { works: [...works.values()] } : null;
}

function keyMetrics(blocks: readonly Element[], locale: string): Values {
  return Object.fromEntries(
    blocks.flatMap((one) => {
      const name = one.id.slice(0, -'-tab'.length);
      const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
      const total = [one, ...(one.shadowRoot ? [one.shadowRoot] : [])]
        .flatMap((place) => [...place.querySelectorAll('#metric-total')])
        .find(isShown);
      const value = figure && shownAs(lineOf(total) ?? '', figure[1], locale);
      return figure && value !== undefined ? [[figure[0], value]] : [];
    }),
  );
}

function readRow(found: Element, locale: string): WorkSighting | null {
  const href = found.querySelector('a[href*="/video/"]')?.getAttribute('href') ?? '';
  const workId = /\/video\/([\w-]{11})(?:[/?#]|$)/.exec(href)?.[1];
  const values = Object.fromEntries(
    (
      [
        ['views', '.tablecell-views'],
        ['comments', '.tablecell-comments'],
        ['likes', '.tablecell-likes'],
      ] as const
    ).flatMap(([metric, cell]) => {
      const value = countIn(found.querySelector(cell), locale);
      return value === undefined ? [] : [[metric, value]];
    }),
  );
  if (!workId || Object.keys(values).length === 0) return null;
  return { workId, title: lineOf(found.querySelector('#video-title'))?.slice(0, 2_000), values };
}

/** The one count of a cell: that of likes shows a share beside it. */
function countIn(cell: Element | null, locale: string): number | undefined {
  if (!cell) return undefined;
  const texts = [...cell.querySelectorAll('*'), cell]
    .filter(({ children }) => children.length === 0)
    .filter(isShown)
    .map((leaf) => shownAs(lineOf(leaf) ?? '', 'count', locale))
    .filter((value) => value !== undefined);
  return texts.length === 1 ? texts[0] : undefined;
}
