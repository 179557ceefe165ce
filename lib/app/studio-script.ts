import { config } from 'zod';
import type { StudioAdapter } from '../core/adapter';
import type { Capture, Outcome } from '../core/reader';
import type { Reading } from '../core/reading';
import type { CollectItem } from '../messages/batch';
import { takePort } from '../observer/kept-port';
import { offerDraft } from './draft-watch';
import { createMissedCounter } from './missed';
import { createPageOutbox } from './page-outbox';
import { createReadQueue } from './read-queue';

/** How long readings without an account wait for the page to show who is signed in. */
const identityWait = 1_500;
/** The page counts as quiet this long after its last answer; only then can a missing body be called missed. */
const quietTime = 3_000;

/**
 * Isolated world, once the page is idle: takes what the observer saw, reads it in idle moments with this studio's
 * readers, and sends plain readings to the worker; shows the draft to the side panel while that looks. Touches neither
 * page nor network.
 */
export function runStudio(adapter: StudioAdapter): void {
  // Content scripts live under the page's own policy, which may forbid the code that zod would generate.
  config({ jitless: true });
  offerDraft(adapter);
  const port = takePort();
  if (!port) return;
  const outbox = createPageOutbox();
  const identity = createIdentity((item) => outbox.add(item));
  const missed = createMissedCounter(adapter.readers);
  const queue = createReadQueue({
    adapter,
    idle: (work) => void requestIdleCallback(work, { timeout: 1_000 }),
    emit: identity.take,
  });
  port.onmessage = ({ data }: MessageEvent<Capture>) => {
    if (data.status < 300) missed.captured(data.path);
    queue.add(data);
  };
  for (const capture of embeddedIn(adapter)) queue.add(capture);
  watchResources(missed.seen, () => {
    for (const { reader, missed: count } of missed.take()) {
      outbox.add({ kind: 'missed', reader, at: Date.now(), missed: count });
    }
  });
  addEventListener('pagehide', () => {
    queue.flush();
    identity.release();
    outbox.flush();
  });
}

/** Answers that the page brought along in its HTML, as if it had requested them now. */
function embeddedIn({ embedded }: StudioAdapter): Capture[] {
  const text = embedded && document.getElementById(embedded.scriptId)?.textContent;
  if (!text) return [];
  const frame = { page: location.pathname, at: Date.now(), status: 200, request: {} };
  return embedded.captures(text).map(({ path, text: body }) => ({ ...frame, path, text: body }));
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

/**
 * Attaches the account that this page load has shown. Readings that name none wait a moment for it, once; a studio that
 * never shows an account delays only the first of them.
 */
function createIdentity(send: (item: CollectItem) => void) {
  let accountId: string | undefined;
  let waiting: Outcome[] | null = [];

  function release(): void {
    const held = waiting ?? [];
    waiting = null;
    for (const outcome of held) pass(outcome);
  }

  function pass(outcome: Outcome): void {
    if (outcome.kind === 'failure') send(outcome);
    else send({ kind: 'reading', reading: outcome.reading, ...(accountId && { accountId }) });
  }

  function take(outcome: Outcome): void {
    const shown = outcome.kind === 'reading' ? outcome.reading.account?.accountId : undefined;
    if (shown) accountId = shown;
    if (!waiting || outcome.kind === 'failure') {
      pass(outcome);
      return;
    }
    waiting.push(outcome);
    if (accountId || namesOwner(outcome.reading)) release();
    else if (waiting.length === 1) setTimeout(() => waiting && release(), identityWait);
  }

  return { take, release };
}

/** True when every part of a reading says by itself whose it is. */
function namesOwner({ account, works, accountDays, windows, curves, breakdowns }: Reading): boolean {
  const owned = [account, ...(works ?? []), ...(accountDays ?? [])].every((part) => !part || part.accountId);
  const parts = [...(windows ?? []), ...(curves ?? []), ...(breakdowns ?? [])];
  return owned && parts.every((part) => part.workId ?? part.accountId);
}
