import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageAnswer, PageBatch } from './page-batch';

/**
 * Every message between the contexts of the extension. Pages are not among them: they watch the store itself.
 * No logger is set, so that no reading is ever written to a console.
 */
interface Protocol {
  /** studio page → service worker; rejects when nothing was stored and the same batch should come again */
  collect(batch: PageBatch): PageAnswer;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
