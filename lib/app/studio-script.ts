import type { StudioAdapter } from '../core/adapter';
import type { Capture } from '../core/reader';
import { takePort } from '../observer/kept-port';
import { offerDraft } from './draft-watch';
import { createMissedCounter } from './missed';
import type { PageFacts } from './page-facts';
import { createPageOutbox } from './page-outbox';

/** The page counts as quiet this long after its last answer; only then can a missing body be called missed. */
const quietTime = 3_000;

/**
 * Isolated world, once the page is idle: takes what the observer saw and passes it on to the worker in idle moments, and
 * shows the draft to the side panel while that looks. Reads nothing itself, so that the page pays for no reader, and
 * touches neither page nor network.
 */
export function runStudio({
  readers,
  embeddedIn,
  ...drafts
}: PageFacts & Pick<StudioAdapter, 'readDraft' | 'pageOf'>): void {
  offerDraft(drafts);
  const port = takePort();
  if (!port) return;
  const paths = readers.map(([id, path]) => ({ id, path: new RegExp(path) }));
  const readerAt = (path: string) => paths.find((one) => one.path.test(path))?.id;
  const outbox = createPageOutbox();
  const missed = createMissedCounter(readerAt);
  port.onmessage = ({ data }: MessageEvent<Capture>) => {
    if (data.status < 300) missed.captured(data.path);
    const reader = readerAt(data.path);
    if (reader) outbox.add({ kind: 'capture', reader, capture: data });
  };
  const text = embeddedIn && document.getElementById(embeddedIn)?.textContent;
  if (text) outbox.add({ kind: 'embedded', page: location.pathname, at: Date.now(), text });
  watchResources(missed.seen, () => {
    for (const { reader, missed: count } of missed.take()) {
      outbox.add({ kind: 'missed', reader, at: Date.now(), missed: count });
    }
  });
  addEventListener('pagehide', outbox.flush);
}

/** Calls `seen` with the path of every answered request, and `quiet` when none has come for a while. */
function watchResources(seen: (path: string) => void, quiet: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
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
