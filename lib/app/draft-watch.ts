import { browser } from 'wxt/browser';
import type { StudioAdapter } from '../core/adapter';
import { placesIn } from '../core/draft-dom';
import type { DraftReading } from '../core/draft-reading';
import { type DraftMessage, draftLine } from '../messages/draft-line';

/** Shortest pause between two readings of a form, ms. */
const quickPause = 150;
/** The same on a page whose address is not that of a form and that shows none: a dialog may open there. */
const slowPause = 1_000;
/** Reading takes at most this share of the page's time, unless that would make the pause longer than the next line says. */
const busyShare = 1 / 10;
const longestPause = 500;

const events = ['input', 'change', 'load'] as const;
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-checked', 'data-state', 'src'],
};

/** Lets the side panel see the draft of this page. Nothing is watched before the panel asks or after it goes. */
export function offerDraft({ readDraft, pageOf }: Pick<StudioAdapter, 'readDraft' | 'pageOf'>): void {
  browser.runtime.onConnect.addListener((line) => {
    if (line.name !== draftLine) return;
    const address = () => new URL(location.href);
    const stop = watchDraft({
      read: () => readDraft(document, address()),
      isDraftPage: () => pageOf(address()).mode === 'draft',
      tell: (draft) => line.postMessage({ draft } satisfies DraftMessage),
    });
    line.onDisconnect.addListener(stop);
  });
}

export interface DraftWatch {
  readonly read: () => DraftReading | null;
  readonly isDraftPage: () => boolean;
  /** hears the present draft at once, then every change of it */
  readonly tell: (draft: DraftReading | null) => void;
}

/**
 * Follows the form of the page, in open shadow roots and frames of the same origin too, until the function it returns is
 * called. It looks and listens only: nothing is written to the page, and a reader that throws has seen no draft.
 */
export function watchDraft({ read, isDraftPage, tell }: DraftWatch): () => void {
  const over = new AbortController();
  const known = new WeakSet<Node>();
  const observer = new MutationObserver(lookSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readyAt = 0;
  let told: string | undefined;

  function lookSoon(): void {
    timer ??= setTimeout(look, Math.max(0, readyAt - performance.now()));
  }

  function look(): void {
    timer = undefined;
    const start = performance.now();
    for (const place of placesIn(document, { shadow: '*', frames: 'iframe' })) follow(place);
    const draft = seen(read);
    const text = JSON.stringify(draft);
    if (text !== told) {
      told = text;
      tell(draft);
    }
    const end = performance.now();
    const pause = draft || isDraftPage() ? quickPause : slowPause;
    readyAt = end + Math.max(pause, Math.min((end - start) / busyShare, longestPause));
  }

  function follow(place: ParentNode): void {
    if (known.has(place)) return;
    known.add(place);
    observer.observe(place, watched);
    // Inside a shadow root some of these events never leave it.
    for (const type of events) {
      place.addEventListener(type, lookSoon, { capture: true, passive: true, signal: over.signal });
    }
  }

  look();
  return () => {
    over.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}

function seen(read: () => DraftReading | null): DraftReading | null {
  try {
    return read();
  } catch {
    return null;
  }
}
