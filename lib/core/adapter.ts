import type { DraftReading } from './draft-reading';
import type { StudioPage } from './page';
import type { PageReader } from './page-reader';
import type { Reader } from './reader';
import type { StudioId } from './studios';

/** A link the user may click to fill a gap. Fupan never opens one by itself. */
export interface StudioLink {
  /** what it fills: the locale key is `links.<studio>.<what>` */
  readonly what: 'works' | 'account' | 'fans' | 'work';
  /** absolute URL; for `work` a function of the studio's own work id */
  readonly url: string | ((workId: string) => string);
}

export interface EmbeddedAnswers {
  /** id of the script element that holds them */
  readonly scriptId: string;
  /** its text as answers, each in the shape of the endpoint at `path` */
  readonly captures: (text: string) => readonly { readonly path: string; readonly text: string }[];
}

/** All Fupan knows of one studio. */
export interface StudioAdapter {
  readonly id: StudioId;
  readonly readers: readonly Reader[];
  /** mode of the page at `url` (only pathname and search are looked at) */
  readonly pageOf: (url: URL) => StudioPage;
  /** the draft that a publish page shows; null: none. Pure, and only looks at the page */
  readonly readDraft: (root: ParentNode, url: URL) => DraftReading | null;
  /**
   * Last resort: `page.run(document, new URL(location.href), { locale: document.documentElement.lang, now })` gives a
   * Reading or null. For pages in mode `list` or `work` whose answers did not come; absent where no page shows an id
   */
  readonly page?: PageReader;
  readonly links: readonly StudioLink[];
  /** answers that a page brings along in its HTML instead of requesting them */
  readonly embedded?: EmbeddedAnswers;
}
