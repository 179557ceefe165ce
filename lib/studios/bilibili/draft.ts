import {
  find,
  findAll,
  hasPicture,
  isOn,
  isShown,
  labelled,
  placesIn,
  type Selectors,
  textOf,
} from '../../core/draft-dom';
import { type DraftFields, type DraftReading, draftReading } from '../../core/draft-reading';
import { pageOf } from './pages';

/** Each list is oldest first. Where no month is given, public sources named it in the course of 2026. */
const title: Selectors = [
  'input[maxlength="80"][type="text"]',
  'input[placeholder="请输入稿件标题"]', // 2026-10; its class is shared with the tag input
];
const description: Selectors = [
  'div.ql-editor[data-placeholder*="填写更全面的相关信息"]', // while it is empty
  'div[editor_id="desc_at_editor"] [contenteditable="true"]', // older builds
  'div.ql-editor[contenteditable="true"]',
  'div[editor_id="desc_at_editor"] .ql-editor', // 2026-10; a second editor holds the post to followers
];
const tagBox: Selectors = ['input[placeholder="按回车键Enter创建标签"]', 'div.tag-pre-wrp'];
/** Chosen ones only: `.hot-tag-item` are suggestions. */
const tags: Selectors = ['div.tag-pre-wrp > div.label-item-v2-container p.label-item-v2-content'];
const statement: Selectors = [
  '.statement-content input.bcc-select-input-inner',
  '.statement-main input.bcc-select-input-inner', // 2026-10
];
const cover: Selectors = ['div.cover-main', 'div.cover-main-img > div.img'];
const schedule: Selectors = ['.switch-container', '.time-container .switch-container'];
const radios: Selectors = ['.check-radio-v2-container'];
const audience: Selectors = ['.vu-only-self .check-radio-v2-container'];
const original: Selectors = ['div.original-input-wrp input[type="checkbox"]']; // 2026-10, in place of two radios
const commercial: Selectors = ['.bcc-checkbox'];

/**
 * The publish form for videos (studios/bilibili.md §4.2), in the page or, as its address hints, in a frame of the same
 * origin. The form for articles is not known. When a schedule is switched on, where its time stands is not known.
 */
export function readDraft(root: ParentNode, url: URL): DraftReading | null {
  if (pageOf(url).mode !== 'draft') return null;
  const places = placesIn(root, { frames: 'iframe' });
  return draftReading('bilibili', {
    format: 'video',
    title: textOf(find(places, title)),
    description: textOf(find(places, description)),
    tags: tagsOf(places),
    coverSet: coverOf(places),
    scheduleAt: isSwitchedOff(find(places, schedule)) ? null : undefined,
    visibility: visibilityOf(places),
    paidPromotion: promotionOf(places),
    ...declared(places),
  });
}

function tagsOf(places: readonly ParentNode[]): string[] | undefined {
  if (!find(places, tagBox)) return undefined;
  return findAll(places, tags).map((tag) => tag.textContent ?? '');
}

function coverOf(places: readonly ParentNode[]): boolean | undefined {
  if (labelled(places, '更换封面')) return true;
  if (labelled(places, '添加封面')) return false;
  const holder = find(places, cover);
  return holder && hasPicture(holder) ? true : undefined;
}

/** A switch that is on has a class of its own; one that has none beside its name is off. */
const isSwitchedOff = (element: Element | undefined) =>
  element !== undefined &&
  (isOn(element) === false || element.getAttribute('class')?.trim() === 'switch-container');

/** Name of the chosen radio of a row; the chosen one holds a box of its own class. */
function chosen(places: readonly ParentNode[], selectors: Selectors): (string | undefined)[] {
  return findAll(places, selectors)
    .filter((radio) => radio.querySelector('.check-radio-v2-box-checked') || isOn(radio))
    .map((radio) => radio.querySelector('.check-radio-v2-name')?.textContent?.trim());
}

function visibilityOf(places: readonly ParentNode[]): DraftReading['visibility'] {
  const [name] = chosen(places, audience);
  if (name === '公开可见') return 'public';
  return name === '仅自己可见' ? 'private' : undefined;
}

function promotionOf(places: readonly ParentNode[]): boolean | undefined {
  const box = findAll(places, commercial).find((one) =>
    one.textContent?.trim().startsWith('增加商业推广信息'),
  );
  return box && isShown(box) ? isOn(box) : undefined;
}

/** Made by the author or reprinted, and the statement on the content, which is a required choice. */
function declared(places: readonly ParentNode[]): Pick<DraftFields, 'declarations' | 'aiContent'> {
  const text = textOf(find(places, statement))?.trim();
  const names = chosen(places, radios);
  const made = names.includes('自制') || (names.includes('转载') ? false : isOn(find(places, original)));
  return {
    declarations: { original: made, statement: text === '' ? false : text },
    aiContent: text ? /AI/i.test(text) : undefined,
  };
}
