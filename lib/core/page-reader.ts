import type { ReaderId } from './ids';
import type { Confidence } from './reader';
import type { Reading, ReadingParts } from './reading';
import { isStudioId, type StudioId } from './studios';

/** What a page's address and text do not say. */
export interface PageFacts {
  /** language of the page, its `lang`; '' when it names none */
  readonly locale: string;
  /** epoch ms */
  readonly now: number;
}

/** Works are all that the text of a page tells: nothing else can be marked as rounded. */
export type PageParts = Pick<ReadingParts, 'works'>;

export interface PageReaderSpec {
  /** `<studio>/page` */
  readonly id: ReaderId;
  /** `YYYY-MM` in which the newest of its selectors was last confirmed by a source */
  readonly seen: string;
  readonly confidence: Confidence;
  /** one line for the README's table */
  readonly gives: string;
  /** Pure, and only looks at the page. Null where it finds nothing with an id and a figure; never an empty list. */
  readonly read: (root: ParentNode, url: URL, facts: PageFacts) => PageParts | null;
}

/**
 * The last resort: reads what a works list or a single work's page shows, for when its answers were not seen. It is run
 * in the top document of the page; it enters shadow roots and frames of the same origin by itself.
 */
export interface PageReader extends Omit<PageReaderSpec, 'read'> {
  readonly studio: StudioId;
  /** Never throws. Every figure is marked `approx`, so it fills gaps and never replaces one from an answer. */
  readonly run: (root: ParentNode, url: URL, facts: PageFacts) => Reading | null;
}

/** Makes a page reader of its declaration. */
export function pageReader({ read, ...facts }: PageReaderSpec): PageReader {
  const studio = facts.id.split('/', 1)[0] ?? '';
  if (!isStudioId(studio)) throw new Error(`page reader ${facts.id}: unknown studio`);
  return {
    ...facts,
    studio,
    run: (root, url, page) => {
      const parts = attempt(() => read(root, url, page));
      if (!parts) return null;
      const works = parts.works?.map((work) => ({ ...work, approx: true as const }));
      return { studio, reader: facts.id, at: page.now, ...(works && { works }) };
    },
  };
}

/** A page that trips the reader is a page it does not know. */
function attempt(read: () => PageParts | null): PageParts | null {
  try {
    return read();
  } catch {
    return null;
  }
}
