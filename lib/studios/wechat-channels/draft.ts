import { parseStudioDateTime } from '../../core/dates';
import {
  controlBeside,
  find,
  findAll,
  findChosen,
  hasPicture,
  isOn,
  labelled,
  placesIn,
  type Selectors,
  textOf,
} from '../../core/draft-dom';
import { type DraftFields, type DraftReading, draftReading } from '../../core/draft-reading';
import { studioFacts } from '../../core/studios';
import { pageOf } from './pages';

/** Each list is oldest first. Where no month is given, public sources named it in the course of 2026. */
const title: Selectors = [
  'input[placeholder*="概括视频主要内容"]', // video, 2026-06
  'input[placeholder*="填写标题"]', // pictures, 2026-06
  'div.post-short-title-wrap input',
  'input[placeholder*="短标题"]', // video, 2026-08
];
const description: Selectors = [
  'div.input-editor[contenteditable]',
  'div[data-placeholder="添加描述, 1000个字符内"]', // pictures, 2026-06
  'div[data-placeholder="添加描述"]', // video, 2026-08
];
const scheduleTime: Selectors = ['input[placeholder="请选择发表时间"]'];
const scheduleClock: Selectors = ['input[placeholder="请选择时间"]'];
const cover: Selectors = ['div.horizon-img-wrap', 'div.vertical-img-wrap', 'div.cover-preview-wrap'];

/**
 * The publish forms for videos and pictures (studios/wechat-channels.md §4.2). The page draws its child app into an open
 * shadow root of `wujie-app`; other builds show a frame of the same origin. Topics are written into the description.
 * Everything is read from the shell: the script of the child's own frame sees an empty document there.
 */
export function readDraft(root: ParentNode, url: URL): DraftReading | null {
  if (pageOf(url).mode !== 'draft') return null;
  const places = placesIn(root, { shadow: 'wujie-app', frames: 'iframe' });
  return draftReading('wechat-channels', {
    format: url.pathname.includes('finderNewLifeCreate') ? 'image' : 'video',
    title: textOf(find(places, title)),
    description: textOf(find(places, description)),
    coverSet: coverOf(places),
    scheduleAt: scheduleOf(places),
    declarations: declared(places),
  });
}

function coverOf(places: readonly ParentNode[]): boolean | undefined {
  const holders = findAll(places, cover);
  return holders.length > 0 ? holders.some(hasPicture) : undefined;
}

/** Day and clock may share an input or have one each. */
function scheduleOf(places: readonly ParentNode[]): number | null | undefined {
  const mode = findChosen(places, 'label')
    .map(({ textContent }) => textContent?.trim())
    .find((text) => text === '不定时' || text === '定时');
  if (mode === '不定时') return null;
  const day = textOf(find(places, scheduleTime))?.trim() ?? '';
  const clock = textOf(find(places, scheduleClock))?.trim() ?? '';
  const whole = /\d:\d/.test(day) ? day : `${day} ${clock}`;
  return parseStudioDateTime(whole, studioFacts['wechat-channels'].timeZone) ?? undefined;
}

function declared(places: readonly ParentNode[]): DraftFields['declarations'] {
  const label = labelled(places, '声明原创', '原创声明');
  return { original: isOn(controlBeside(label, 'input.ant-checkbox-input')) };
}
