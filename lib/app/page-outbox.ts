import { createOutbox, type OutboxOptions } from '../messages/outbox';
import type { PageAnswer, PageBatch, PageItem } from '../messages/page-batch';
import { sendMessage } from '../messages/protocol';

/** How long answers that name no account wait for the page to show who is signed in. */
const ownerWait = 1_500;

/** What has an owner that the page may still show. */
type Owned = Extract<PageItem, { kind: 'capture' | 'embedded' }>;

/**
 * The outbox of a studio page. It attaches the account that this page load has shown to what it sends; what the worker
 * sends back because it names none waits for it, once: a studio that never shows an account delays only its first answers.
 */
export function createPageOutbox(options: Omit<OutboxOptions, 'delivered'> = inBrowser) {
  const outbox = createOutbox({ ...options, delivered });
  /** undefined while the page may still show it, null when waiting for it is over */
  let owner: string | null | undefined;
  /** what went out without an owner and is not known to be stored */
  const open = new Set<Owned>();
  const sentBack = new Set<Owned>();

  function add(item: PageItem): void {
    if (item.kind === 'missed' || item.kind === 'reading') outbox.add(item);
    else if (owner !== undefined) outbox.add({ ...item, accountId: owner });
    else {
      open.add(item);
      outbox.add(item);
    }
  }

  function delivered({ items }: PageBatch, { accountId, unowned }: PageAnswer): void {
    if (accountId) owner = accountId;
    for (const [n, item] of items.entries()) {
      if (item.kind !== 'capture' && item.kind !== 'embedded') continue;
      if (!unowned.includes(n)) open.delete(item);
      else if (open.has(item)) sentBack.add(item);
    }
    if (owner !== undefined) again(sentBack);
    else if (sentBack.size > 0) options.schedule(giveUp, ownerWait);
  }

  function giveUp(): void {
    owner ??= null;
    again(sentBack);
  }

  function again(items: ReadonlySet<Owned>): void {
    for (const item of [...items]) {
      open.delete(item);
      sentBack.delete(item);
      add(item);
    }
  }

  return {
    add,
    /** Sends everything at once: the page is going away, and with it whoever could send an answer again. */
    flush(): void {
      owner ??= null;
      again(open);
      outbox.flush();
    },
  };
}

/** On the browser's own clock, in moments when the page has nothing to do, and over its messages. */
const inBrowser: Omit<OutboxOptions, 'delivered'> = {
  send: (batch) => sendMessage('collect', batch),
  schedule: (work, ms) => {
    let idle: number | undefined;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(work, { timeout: 1_000 });
    }, ms);
    return () => {
      clearTimeout(timer);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  },
  newId: () => crypto.randomUUID(),
  isGone: (error) => error instanceof Error && error.message.includes('Extension context invalidated'),
};
