import { parseStudioDateTime } from '../../core/dates';
import { find, findAll, isOn, labelled, placesIn, type Selectors, textOf } from '../../core/draft-dom';
import { type DraftFields, type DraftReading, draftReading } from '../../core/draft-reading';
import { studioFacts } from '../../core/studios';
import { pageOf } from './pages';

/** Each list is oldest first. Where no month is given, public sources named it in the course of 2026. */
const title: Selectors = [
  'div.d-input input[placeholder*="标题"]', // without the placeholder two hidden inputs match as well
  'textarea.d-text[placeholder="输入标题"]', // long article
  '[contenteditable="true"][data-placeholder*="填写标题"]', // some builds
  'input[placeholder*="填写标题"]', // 2026-10
];
const body: Selectors = [
  'div.ql-editor[contenteditable="true"]', // old builds
  'div.tiptap.ProseMirror[contenteditable="true"]',
  'div[role="textbox"][contenteditable="true"]', // 2026-10
];
const scheduleSwitch: Selectors = ['.post-time-wrapper .d-switch'];
const scheduleTime: Selectors = [
  'input[placeholder="选择日期和时间"]',
  '.d-datepicker-input-filter input.d-text',
  '.date-picker-container input', // 2026-09
];
const audience: Selectors = [
  'div.permission-card-wrapper',
  'div.permission-card-wrapper div.d-select-content',
];
const previews: Selectors = ['.img-preview-area .pr'];
const previewArea: Selectors = ['.img-preview-area'];
const switchCards: Selectors = ['div.custom-switch-card'];
const tabs: Selectors = ['div.creator-tab.active'];

const audiences: Readonly<Record<string, DraftReading['visibility']>> = {
  公开可见: 'public',
  仅互关好友可见: 'friends',
  仅自己可见: 'private',
};

/**
 * The publish form for notes (studios/xiaohongshu.md §4.2). Topics are written into the body; the first picture of an
 * image note is its cover, that of a video gives no mark. Times are those of China whatever the browser's zone. The
 * publish button sits in a closed shadow root, the form does not.
 */
export function readDraft(root: ParentNode, url: URL): DraftReading | null {
  if (pageOf(url).mode !== 'draft') return null;
  const places = placesIn(root, {});
  return draftReading('xiaohongshu', {
    format: formatOf(places, url),
    title: textOf(find(places, title)),
    // A chosen topic carries a hidden mark behind its word.
    description: textOf(find(places, body))?.replaceAll('[话题]#', ''),
    coverSet: findAll(places, previews).length > 0 || (find(places, previewArea) ? false : undefined),
    scheduleAt: scheduleOf(places),
    visibility: visibilityOf(places),
    declarations: declared(places),
  });
}

/** The tab that is open, else what the address asks for. */
function formatOf(places: readonly ParentNode[], { searchParams }: URL): DraftFields['format'] {
  const tab = findAll(places, tabs).map((one) => one.textContent?.trim());
  if (tab.includes('上传视频')) return 'video';
  if (tab.includes('上传图文')) return 'image';
  if (tab.includes('写长文')) return 'article';
  const asked = searchParams.get('target') ?? searchParams.get('noteType');
  if (asked === 'video') return 'video';
  return asked === 'image' || asked === 'normal' ? 'image' : undefined;
}

function scheduleOf(places: readonly ParentNode[]): number | null | undefined {
  const control = find(places, scheduleSwitch) ?? switchOf(places, '定时发布');
  if (isOn(control) === false) return null;
  const text = textOf(find(places, scheduleTime));
  return text ? (parseStudioDateTime(text, studioFacts.xiaohongshu.timeZone) ?? undefined) : undefined;
}

function visibilityOf(places: readonly ParentNode[]): DraftReading['visibility'] {
  const shown = find(places, audience)?.textContent ?? '';
  const fitting = Object.keys(audiences).filter((text) => shown.includes(text));
  return fitting.length === 1 ? audiences[fitting[0] ?? ''] : undefined;
}

/** Which kind of content was declared stands nowhere known; that nothing was is what the row offers then. */
function declared(places: readonly ParentNode[]): DraftFields['declarations'] {
  return {
    original: isOn(switchOf(places, '原创声明')),
    statement: labelled(places, '添加内容类型声明') ? false : undefined,
  };
}

function switchOf(places: readonly ParentNode[], name: string): Element | undefined {
  const card = findAll(places, switchCards).find((one) => one.textContent?.includes(name));
  return card?.querySelector('.d-switch') ?? undefined;
}
