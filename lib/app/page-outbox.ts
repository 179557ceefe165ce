import { createOutbox } from '../messages/outbox';
import { sendMessage } from '../messages/protocol';

/** The outbox of a studio page, on the browser's own clock and messages. */
export function createPageOutbox() {
  return createOutbox({
    send: (batch) => sendMessage('collect', batch),
    schedule: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
    isGone: (error) => error instanceof Error && error.message.includes('Extension context invalidated'),
  });
}
