import {
  controlBeside,
  find,
  findChosen,
  hasPicture,
  labelled,
  placesIn,
  type Selectors,
  textOf,
} from '../../core/draft-dom';
import { type DraftFields, type DraftReading, draftReading } from '../../core/draft-reading';
import { douyinTime } from './clock';
import { pageOf } from './pages';

/** Each list is oldest first. Where no month is given, several public sources named it in the course of 2026. */
const title: Selectors = [
  'input[placeholder="添加作品标题"]', // image form
  'input[placeholder*="作品标题"]', // video form, 2026-10
];
const description: Selectors = [
  'div[data-placeholder="添加作品简介"]', // while it is empty
  'div.editor-kit-container[contenteditable="true"]',
  'div.zone-container[contenteditable="true"]', // 2026-10
];
const schedule: Selectors = [
  'input[format="yyyy-MM-dd HH:mm"]',
  '.semi-input[placeholder="日期和时间"]', // 2026-10
];
/** What the row of the declaration shows; hashed class names, so by their beginning. 2026-08 */
const statement = 'div[class*="selectText-"]';

const audiences: Readonly<Record<string, DraftReading['visibility']>> = {
  公开: 'public',
  好友可见: 'friends',
  好友: 'friends',
  仅自己可见: 'private',
  仅自己: 'private',
};

/**
 * The publish form for videos and pictures (studios/douyin.md §4). Topics and mentions are written into the description.
 * Overlays that guide the user may cover the form and change nothing in it. No frames, no shadow roots.
 */
export function readDraft(root: ParentNode, url: URL): DraftReading | null {
  if (pageOf(url).mode !== 'draft') return null;
  const places = placesIn(root, {});
  return draftReading('douyin', {
    format: formatOf(url),
    title: textOf(find(places, title)),
    description: textOf(find(places, description)),
    coverSet: coverOf(places),
    scheduleAt: scheduleOf(places),
    visibility: visibilityOf(places),
    ...declared(places),
  });
}

function formatOf({ pathname }: URL): DraftFields['format'] {
  if (pathname.includes('/post/image')) return 'image';
  if (pathname.includes('/post/article')) return 'article';
  return /\/(?:post\/video|content\/publish)/.test(pathname) ? 'video' : undefined;
}

/** The form complains when there is none; the pictures stand beside the two shapes of a cover. */
function coverOf(places: readonly ParentNode[]): boolean | undefined {
  if (labelled(places, '请设置封面后再发布')) return false;
  const shape = labelled(places, '竖封面3:4', '横封面4:3');
  return shape?.parentElement && hasPicture(shape.parentElement) ? true : undefined;
}

function chosen(places: readonly ParentNode[], ...texts: readonly string[]): string | undefined {
  return findChosen(places, 'label')
    .map((label) => (label.textContent ?? '').trim())
    .find((text) => texts.includes(text));
}

function scheduleOf(places: readonly ParentNode[]): number | null | undefined {
  const mode = chosen(places, '立即发布', '定时发布');
  if (mode === '立即发布') return null;
  return douyinTime(textOf(find(places, schedule)) ?? '') ?? undefined;
}

function visibilityOf(places: readonly ParentNode[]): DraftReading['visibility'] {
  return audiences[chosen(places, ...Object.keys(audiences)) ?? ''];
}

/** The row of the declaration asks for one until it is made; AI is one of its kinds. */
function declared(places: readonly ParentNode[]): Pick<DraftFields, 'declarations' | 'aiContent'> {
  if (labelled(places, '请选择自主声明')) return { declarations: { statement: false } };
  const shown = controlBeside(labelled(places, '自主声明'), statement);
  const text = shown?.textContent?.trim();
  if (!text || text.includes('请选择')) return {};
  return { declarations: { statement: text }, aiContent: /AI\s?生成/.test(text) };
}
