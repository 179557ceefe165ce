import type { Capture } from '../core/reader';
import { hookFetch } from './fetch-hook';
import { awaitPort } from './handshake';
import { createSink } from './sink';
import type { Watched } from './table';
import { hookXhr } from './xhr-hook';

/** Answers kept while the line is not up; it comes up before the page's first script, so this is a belt beside braces. */
const earlyLimit = 50;

/**
 * Starts the observer in the page's own world: `fetch` and XHR are watched for the given paths, and matched
 * answers go to the isolated world over a port the page cannot reach. Answers that come before the port does are kept.
 */
export function startObserver(watch: readonly Watched[]): void {
  const early: Capture[] = [];
  let hand = (capture: Capture): void => {
    if (early.length < earlyLimit) early.push(capture);
  };
  const sink = createSink(watch, (capture) => hand(capture));
  hookFetch(globalThis, sink);
  hookXhr(XMLHttpRequest.prototype, sink);
  awaitPort((send) => {
    hand = send;
    for (const capture of early.splice(0)) send(capture);
  });
}
