import { find, findAll, isOn, placesIn, type Selectors, textOf } from '../../core/draft-dom';
import { type DraftFields, type DraftReading, draftReading } from '../../core/draft-reading';

/** Each list is oldest first; all of them were named by public sources in the course of 2026. */
const title: Selectors = [
  'ytcp-video-title >>> #textbox',
  '#title-textarea >>> #textbox', // also without the dialog around it
];
const description: Selectors = ['ytcp-video-description >>> #textbox', '#description-textarea >>> #textbox'];
/** Not in the page before "Show more" was pressed. */
const tagBox: Selectors = ['#tags-container'];
const tags: Selectors = [
  '#tags-container >>> ytcp-free-text-chip >>> #chip-text',
  '#tags-container >>> ytcp-chip >>> #chip-text',
];
const radio = (name: string): Selectors => [`[name="${name}"]`];
const privacy: Readonly<Record<string, DraftReading['visibility']>> = {
  PUBLIC: 'public',
  UNLISTED: 'unlisted',
  PRIVATE: 'private',
};

/**
 * The upload dialog, which lies over any page of the studio, and the details page (studios/youtube.md §7). The page mixes
 * light DOM and open shadow roots and keeps closed dialogs and former pages, so only what is shown counts; each step of
 * the dialog shows its own fields. The time of a schedule is written in the page's language and not read.
 */
export function readDraft(root: ParentNode, _url: URL): DraftReading | null {
  const places = placesIn(root, { shadow: '*' });
  return draftReading('youtube', {
    format: 'video',
    title: textOf(find(places, title)),
    description: textOf(find(places, description)),
    tags: find(places, tagBox) && findAll(places, tags).map((chip) => chip.textContent ?? ''),
    visibility: visibilityOf(places),
    madeForKids: eitherOf(places, 'VIDEO_MADE_FOR_KIDS_MFK', 'VIDEO_MADE_FOR_KIDS_NOT_MFK'),
    paidPromotion: eitherOf(places, 'VIDEO_PAID_PRODUCT_PLACEMENT_NOTIFY', 'VIDEO_PAID_PRODUCT_PLACEMENT_NO'),
    aiContent: eitherOf(places, 'VIDEO_HAS_ALTERED_CONTENT_YES', 'VIDEO_HAS_ALTERED_CONTENT_NO'),
    declarations: declared(places),
  });
}

/** Two radios, of which one says yes and one no; unknown while neither is chosen. */
function eitherOf(places: readonly ParentNode[], yes: string, no: string): boolean | undefined {
  if (isOn(find(places, radio(yes)))) return true;
  return isOn(find(places, radio(no))) ? false : undefined;
}

function visibilityOf(places: readonly ParentNode[]): DraftReading['visibility'] {
  const chosen = Object.keys(privacy).find((name) =>
    isOn(find(places, [`#privacy-radios >>> [name="${name}"]`])),
  );
  return privacy[chosen ?? ''];
}

function declared(places: readonly ParentNode[]): DraftFields['declarations'] {
  return { ageRestricted: eitherOf(places, 'VIDEO_AGE_RESTRICTION_SELF', 'VIDEO_AGE_RESTRICTION_NONE') };
}
