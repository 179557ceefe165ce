import { parseStudioDateTime } from '../../core/dates';
import {
  controlBeside,
  find,
  findChosen,
  labelled,
  placesIn,
  type Selectors,
  textOf,
} from '../../core/draft-dom';
import { type DraftFields, type DraftReading, draftReading } from '../../core/draft-reading';
import { studioFacts } from '../../core/studios';
import { pageOf } from './pages';

/** Each list is oldest first. Where no month is given, public sources named it in the course of 2026. */
const description: Selectors = [
  'div[contenteditable="true"][placeholder="添加合适的话题和描述，作品能获得更多推荐～"]', // image form
  'div#work-description-edit[contenteditable="true"]', // 2026-10
];
const radio = 'label.ant-radio-wrapper';
const schedule: Selectors = ['input[placeholder="选择日期时间"]'];

/**
 * The publish form (studios/kuaishou.md §4). Title, text and topics share one editor: there is no title of its own, so
 * the title is unknown. The form gives no steady mark of the cover and of who can see the work. No frames, no shadow
 * roots.
 */
export function readDraft(root: ParentNode, url: URL): DraftReading | null {
  if (pageOf(url).mode !== 'draft') return null;
  const places = placesIn(root, {});
  return draftReading('kuaishou', {
    format: url.pathname.includes('/publish/atlas') ? 'image' : undefined,
    description: textOf(find(places, description)),
    scheduleAt: scheduleOf(places),
    ...declared(places),
  });
}

function scheduleOf(places: readonly ParentNode[]): number | null | undefined {
  const mode = findChosen(places, radio)
    .map(({ textContent }) => textContent?.trim())
    .find((text) => text === '立即发布' || text === '定时发布');
  if (mode === '立即发布') return null;
  const text = textOf(find(places, schedule));
  return text ? (parseStudioDateTime(text, studioFacts.kuaishou.timeZone) ?? undefined) : undefined;
}

/** The author's statement is a select of its own row: its item is what was picked, its placeholder that nothing was. */
function declared(places: readonly ParentNode[]): Pick<DraftFields, 'declarations' | 'aiContent'> {
  const select = controlBeside(labelled(places, '作者声明'), '.ant-select');
  const picked = select?.querySelector('.ant-select-selection-item')?.textContent?.trim();
  if (picked) return { declarations: { statement: picked }, aiContent: /AI/i.test(picked) };
  return select?.querySelector('.ant-select-selection-placeholder')
    ? { declarations: { statement: false } }
    : {};
}
