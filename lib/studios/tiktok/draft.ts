import { parseStudioDateTime } from '../../core/dates';
import { find, findAll, findChosen, isOn, placesIn, type Selectors, textOf } from '../../core/draft-dom';
import { type DraftReading, draftReading } from '../../core/draft-reading';
import { pageOf } from './pages';

/** Each list is oldest first. Where no month is given, public sources named it in the course of 2026. */
const caption: Selectors = [
  'div[contenteditable="true"][role="combobox"]',
  '.public-DraftEditor-content[contenteditable="true"]',
  '[data-e2e="caption_container"] [contenteditable="true"]', // 2026-07
];
const scheduleMode = 'input[name="postSchedule"]';
const scheduleInputs: Selectors = ['.scheduled-picker input'];
const audience: Selectors = ['[data-e2e="video_visibility_container"] button']; // 2026-07
const switchIn = (container: string): Selectors => [
  `[data-e2e="${container}"] .Switch__content`,
  `[data-e2e="${container}"] input[role="switch"]`, // 2026-07
];

/** Only the words of languages that a source shows; in any other the audience is unknown. */
const audiences: Readonly<Record<string, DraftReading['visibility']>> = {
  Everyone: 'public',
  所有人: 'public',
  Friends: 'friends',
  好友: 'friends',
  'Only you': 'private',
  仅自己: 'private',
  仅自己可见: 'private',
};

/**
 * The upload page (studios/tiktok.md §6), in the page or, in older builds, in a frame of the same origin. The caption is
 * all the text there is; hashtags are written into it. Disclosures stand behind "Show more" and are unknown before. The
 * clock of a schedule is the browser's own.
 */
export function readDraft(root: ParentNode, url: URL): DraftReading | null {
  if (pageOf(url).mode !== 'draft') return null;
  const places = placesIn(root, { frames: 'iframe[data-tt="Upload_index_iframe"]' });
  const editor = find(places, caption);
  const written = textOf(editor);
  return draftReading('tiktok', {
    format: 'video',
    description: written && isFileName(written, shownFiles(places, editor)) ? '' : written,
    scheduleAt: scheduleOf(places),
    visibility: audiences[find(places, audience)?.textContent?.trim() ?? ''],
    paidPromotion: isOn(find(places, switchIn('disclose_content_container'))),
    aiContent: isOn(find(places, switchIn('aigc_container'))),
  });
}

const media = 'mp4|mov|webm|m4v|avi|mkv|mpe?g|3gp';
const mediaFile = new RegExp(`^[^\n]{1,255}.(?:${media})$`, 'i');
const mediaEnd = new RegExp(`.(?:${media})$`, 'i');
/** What cameras, phones and screen recorders call their files. */
const cameraName =
  /^(?:VID|IMG|MVI|PXL|DSC|DJI|GX|GOPR|MOV|WIN|lv|mmexport|video|screen[ _-]?recording)[ _-]?\d[\d _.-]{3,}$/i;

/**
 * True while the caption is what the page fills in by itself: the name of the file, which it also shows elsewhere. It is
 * no caption then.
 */
function isFileName(text: string, files: readonly string[]): boolean {
  if (mediaFile.test(text) || cameraName.test(text)) return true;
  return files.some((file) => plain(file) === plain(text));
}

const plain = (name: string) =>
  name
    .replace(mediaEnd, '')
    .replace(/[\s_.-]+/g, ' ')
    .trim()
    .toLowerCase();

function shownFiles(places: readonly ParentNode[], editor: Element | undefined): string[] {
  const names: string[] = [];
  for (const place of places) {
    const document = place.ownerDocument ?? (place as Document); // only a document has no owner
    const walker = document.createTreeWalker(place, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      if (mediaFile.test(text) && !editor?.contains(node)) names.push(text);
    }
  }
  return names;
}

/** Two inputs, told apart by what they hold: `HH:MM` and `YYYY-MM-DD`. */
function scheduleOf(places: readonly ParentNode[]): number | null | undefined {
  const [mode] = findChosen(places, scheduleMode);
  if (mode?.getAttribute('value') === 'post_now') return null;
  const values = findAll(places, scheduleInputs).map((input) => textOf(input)?.trim() ?? '');
  const day = values.find((value) => /^\d{4}-\d\d-\d\d$/.test(value));
  const clock = values.find((value) => /^\d{1,2}:\d\d$/.test(value));
  if (!day || !clock) return undefined;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return parseStudioDateTime(`${day} ${clock.padStart(5, '0')}`, timeZone) ?? undefined;
}
