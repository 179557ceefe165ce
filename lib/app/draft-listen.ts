import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { DraftReading } from '../core/draft-reading';
import { draftReadingSchema } from '../core/draft-schema';
import { draftLine } from '../messages/draft-line';
import type { TabPage } from './studio-page';

/** What the side panel knows of the draft in a tab. */
export type DraftState =
  /** the page has not answered yet */
  | { readonly status: 'waiting' }
  /** it does not answer: it was open before Fupan was, and must be loaded again */
  | { readonly status: 'silent' }
  /** it shows no form at present */
  | { readonly status: 'none' }
  | { readonly status: 'draft'; readonly draft: DraftReading };

/** True where a draft may be on show: a page of its own, and all of YouTube's, whose upload dialog has no address. */
export const mayShowDraft = ({ studio, page }: TabPage): boolean =>
  page.mode === 'draft' || studio === 'youtube';

const messageSchema = z.object({ draft: draftReadingSchema.nullable() });

/** A page answers once it is idle; these pauses, in ms, are between one try and the next, the last one for ever. */
const pauses = [100, 200, 400, 800, 1_600, 3_000] as const;
/** Tries after which a page counts as silent. */
const patience = 5;

/**
 * Opens a line to the page in a tab and hears its draft live; when the page is loaded anew, a new line. The function it
 * returns hangs up. Only the page itself answers, not the frames in it: it sees into those of its own.
 */
export function listenToDraft(tabId: number, hear: (state: DraftState) => void): () => void {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hangUp = call();

  function call(): () => void {
    const line = browser.tabs.connect(tabId, { name: draftLine, frameId: 0 });
    line.onMessage.addListener((message: unknown) => {
      const heard = messageSchema.safeParse(message);
      if (!heard.success) return;
      tries = 0;
      const { draft } = heard.data;
      hear(draft ? { status: 'draft', draft } : { status: 'none' });
    });
    line.onDisconnect.addListener(() => {
      // The browser complains unless the reason is looked at; that nobody is there is no error here.
      void browser.runtime.lastError;
      hear({ status: tries >= patience ? 'silent' : 'waiting' });
      const pause = pauses[Math.min(tries++, pauses.length - 1)];
      timer = setTimeout(() => {
        hangUp = call();
      }, pause);
    });
    return () => line.disconnect();
  }

  return () => {
    clearTimeout(timer);
    hangUp();
  };
}
