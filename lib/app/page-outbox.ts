import { browser } from 'wxt/browser';
import { createOutbox } from '../messages/outbox';
import { sendMessage } from '../messages/protocol';

/** The outbox of a studio page: batches go to the service worker, which the browser wakes when it must. */
export function createPageOutbox() {
  return createOutbox({
    send: (batch) => sendMessage('collect', batch),
    schedule: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
    // Once the extension is reloaded or removed, its old scripts live on in open pages without a runtime.
    isGone: () => !browser.runtime?.id,
  });
}
