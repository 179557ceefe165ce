import { isShown, placesIn } from '../../core/draft-dom';
import { type Figure, type Labels, lineOf, valuesBeside, valuesInOrder } from '../../core/page-dom';
import { type PageFacts, type PageParts, pageReader } from '../../core/page-reader';
import type { WorkSighting } from '../../core/reading';
import { pageOf } from './pages';

/** A post's link, the button by which its row is known, and the figures of a row, 2026 (studios/tiktok.md §6). */
const link = 'a[href*="/video/"], a[href*="/photo/"]';
const privacy = 'button[data-tt*="PrivacyCell"]';
const figure = '[data-tt="components_ItemRow_TUXText"]';

/** Order of a row's figures: shares and favourites have no column. */
const columns: readonly Figure[] = [
  ['views', 'count'],
  ['likes', 'count'],
  ['comments', 'count'],
];

/** Labels of a post's page: English, and the three of the Japanese page that a source names. */
const labels: Labels = {
  'Video views': ['views', 'count'],
  'Average watch time': ['avgWatchSec', 'seconds'],
  'Watched full video': ['completionRate', 'share'],
  'New followers': ['followsGained', 'count'],
  平均視聴時間: ['avgWatchSec', 'seconds'],
  動画をフル視聴: ['completionRate', 'share'],
  新規フォロワー数: ['followsGained', 'count'],
};

/**
 * The post list and a post's page as they show themselves (studios/tiktok.md §6). The list keeps some ten rows in the
 * document at a time. Labels in other languages are not known: such a page gives nothing.
 */
export const page = pageReader({
  id: 'tiktok/page',
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Post list and post page as shown, rounded, when their answers were not seen',
  read: readPage,
});

function readPage(root: ParentNode, url: URL, { locale }: PageFacts): PageParts | null {
  const shown = pageOf(url);
  const places = placesIn(root, {});
  if (shown.mode === 'work') {
    const values = shown.workId ? valuesBeside(places, labels, locale) : {};
    return shown.workId && Object.keys(values).length > 0
      ? { works: [{ workId: shown.workId, values }] }
      : null;
  }
  if (shown.mode !== 'list') return null;
  const works = new Map<string, WorkSighting>();
  for (const found of places.flatMap((place) => [...place.querySelectorAll(link)])) {
    const work = isShown(found) ? readRow(found, locale) : null;
    if (work && !works.has(work.workId)) works.set(work.workId, work);
  }
  return works.size > 0 ? { works: [...works.values()] } : null;
}

function readRow(found: Element, locale: string): WorkSighting | null {
  const workId = idIn(found);
  const row = rowOf(found);
  if (!workId || !row || [...row.querySelectorAll(link)].some((other) => idIn(other) !== workId)) return null;
  const texts = [...row.querySelectorAll(figure)].filter(isShown).map(lineOf);
  if (texts.length !== columns.length) return null;
  const values = valuesInOrder(texts, columns, locale);
  return Object.keys(values).length > 0 ? { workId, title: titleIn(row, workId), values } : null;
}

/** The smallest element around a link that holds figures and the button that tells who can see the post. */
function rowOf(found: Element): Element | null {
  let row: Element | null = found;
  while (row && !(row.querySelector(privacy) && row.querySelector(figure))) row = row.parentElement;
  return row && row.querySelectorAll(privacy).length === 1 ? row : null;
}

const idIn = (found: Element): string | null =>
  /\/(?:video|photo)\/(\d{10,25})(?:[/?#]|$)/.exec(found.getAttribute('href') ?? '')?.[1] ?? null;

/** The caption: the longest text that links to the post; the other is the length on its cover. */
function titleIn(row: Element, workId: string): string | undefined {
  return [...row.querySelectorAll(link)]
    .filter((one) => idIn(one) === workId)
    .map(lineOf)
    .filter((text) => text !== undefined && !/^\d{1,2}(?::\d\d){1,2}$/.test(text))
    .toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0]
    ?.slice(0, 2_000);
}
