import type { StudioAdapter } from '../core/adapter';
import type { Capture } from '../core/reader';
import { takePort } from '../observer/kept-port';
import { offerDraft } from './draft-watch';
import { createMissedCounter } from './missed';
import { createPageOutbox } from './page-outbox';
import type { ScriptFacts } from './script-facts';
import { isOff, type Off, watchSwitches } from './switches';

/** The page counts as quiet this long after its last answer; only then can a missing body be called missed. */
const quietTime = 3_000;

/** What runs in the page itself: whatever looks at its document. */
export type PageSide = Pick<StudioAdapter, 'readDraft' | 'pageOf' | 'page'>;

/**
 * Isolated world, once the page is idle: takes what the observer saw and passes it on to the worker in idle moments, and
 * shows the draft to the side panel while that looks. Reads no answer itself, so that the page pays for no reader, and
 * touches neither page nor network. What the user switched off is dropped here already.
 */
export function runStudio({ studio, readers, embeddedIn }: ScriptFacts, side: PageSide): void {
  const port = takePort();
  let off: Off | undefined;
  const outbox = createPageOutbox();
  const paths = readers.map(([id, path]) => ({ id, path: new RegExp(path) }));
  const readerAt = (path: string) => paths.find((one) => one.path.test(path))?.id;
  const missed = createMissedCounter(readerAt);
  const answered = new Set<string>();
  function take(capture: Capture): void {
    if (capture.status < 300) {
      missed.captured(capture.path);
      answered.add(capture.page);
    }
    const reader = readerAt(capture.path);
    if (reader && off && !isOff(off, studio, reader)) outbox.add({ kind: 'capture', reader, capture });
  }

  function start(known: Off): void {
    offerDraft({
      pageOf: side.pageOf,
      readDraft: (...page) =>
        off && !isOff(off, studio, `${studio}/draft`) ? side.readDraft(...page) : null,
    });
    if (port) port.onmessage = ({ data }: MessageEvent<Capture>) => take(data);
    const text = embeddedIn && document.getElementById(embeddedIn)?.textContent;
    if (text && !isOff(known, studio)) {
      answered.add(location.pathname);
      outbox.add({ kind: 'embedded', page: location.pathname, at: Date.now(), text });
    }
    watchResources(missed.seen, quiet);
    addEventListener('pagehide', outbox.flush);
  }

  function quiet(): void {
    if (!off || isOff(off, studio)) return;
    for (const { reader, missed: count } of missed.take()) {
      if (!isOff(off, studio, reader)) outbox.add({ kind: 'missed', reader, at: Date.now(), missed: count });
    }
    const known = off;
    requestIdleCallback(() => readText(known), { timeout: 1_000 });
  }

  /** The last resort: the text of a page whose answers never came, once for each address. */
  function readText(known: Off): void {
    const url = new URL(location.href);
    const { mode } = side.pageOf(url);
    const isDue = (mode === 'list' || mode === 'work') && !answered.has(url.pathname);
    if (!side.page || !isDue || window.top !== window || isOff(known, studio, side.page.id)) return;
    const facts = { locale: document.documentElement.lang, now: Date.now() };
    const reading = side.page.run(document, url, facts);
    if (!reading) return;
    answered.add(url.pathname);
    outbox.add({ kind: 'reading', reading });
  }

  watchSwitches((now) => {
    const isFirst = off === undefined;
    off = now;
    if (isFirst) start(now);
  });
}

/** Calls `seen` with the path of every answered request, and `quiet` when none has come for a while. */
function watchResources(seen: (path: string) => void, quiet: () => void): void {
  let timer = setTimeout(quiet, quietTime);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // The observer is asked for resource entries only.
      const { initiatorType, responseStatus, name } = entry as PerformanceResourceTiming;
      const asked = initiatorType === 'fetch' || initiatorType === 'xmlhttprequest';
      if (asked && responseStatus >= 200 && responseStatus < 300) seen(new URL(name).pathname);
    }
    clearTimeout(timer);
    timer = setTimeout(quiet, quietTime);
  }).observe({ type: 'resource', buffered: true });
}
