import type { ReaderId } from '../core/ids';
import { maxItems } from './limits';
import type { PageAnswer, PageBatch, PageItem } from './page-batch';

export interface OutboxOptions {
  /** delivers a batch; rejects when it may not have been stored */
  readonly send: (batch: PageBatch) => Promise<PageAnswer>;
  /** hears what became of a batch that was delivered */
  readonly delivered: (batch: PageBatch, answer: PageAnswer) => void;
  /** runs `work` once after `ms`; returns a way to call it off */
  readonly schedule: (work: () => void, ms: number) => () => void;
  /** a batch id that no other batch has */
  readonly newId: () => string;
  /** true for an error after which nothing can be sent from this page any more (the extension was reloaded) */
  readonly isGone?: (error: unknown) => boolean;
}

/** Answers of one page load are gathered this long, so that a burst makes one batch. */
const gatherMs = 100;
/** A batch is closed beyond this many characters; one longer item travels alone. */
const batchLength = 2_000_000;
/** What waits at most, in characters. Beyond it the oldest item goes and is reported as missed: a page may flood us, not fill memory. */
export const heldLength = 48_000_000;
const firstRetryMs = 500;
const slowestRetryMs = 60_000;

/**
 * Carries items from a studio page to the service worker, which may be stopped or replaced at any moment. A batch keeps
 * its id and its items until it is acknowledged, is sent again after a growing pause, and the receiver knows it by its
 * id: so nothing is lost and nothing counted twice, short of `heldLength`. One batch is under way at a time.
 */
export function createOutbox({ send, delivered, schedule, newId, isGone }: OutboxOptions) {
  const waiting: PageItem[] = [];
  const lost = new Map<ReaderId, { at: number; missed: number }>();
  const underWay = new Set<Delivery>();
  let held = 0;
  let callOff: (() => void) | null = null;
  let isOver = false;

  interface Delivery {
    readonly batch: PageBatch;
    tries: number;
    /** set while a failed batch waits for its next try */
    again: (() => void) | null;
  }

  function add(item: PageItem): void {
    if (isOver) return;
    waiting.push(item);
    held += lengthOf(item);
    while (held > heldLength && waiting.length > 1) lose(waiting.shift());
    if (underWay.size === 0 && !callOff) callOff = schedule(gathered, gatherMs);
  }

  function lose(item: PageItem | undefined): void {
    if (!item) return;
    held -= lengthOf(item);
    const from = originOf(item);
    if (!from) return;
    const { reader, at } = from;
    const missed = (lost.get(reader)?.missed ?? 0) + (item.kind === 'missed' ? item.missed : 1);
    lost.set(reader, { at, missed });
  }

  function gathered(): void {
    callOff = null;
    if (underWay.size === 0 && waiting.length > 0) start();
  }

  function start(): void {
    const delivery: Delivery = { batch: { id: newId(), items: nextItems() }, tries: 0, again: null };
    underWay.add(delivery);
    attempt(delivery);
  }

  function nextItems(): PageItem[] {
    const items: PageItem[] = [...lost]
      .slice(0, maxItems - 1)
      .map(([reader, { at, missed }]) => ({ kind: 'missed', reader, at, missed }));
    for (const item of items) if (item.kind === 'missed') lost.delete(item.reader);
    let length = 0;
    for (let next = waiting[0]; next && items.length < maxItems; next = waiting[0]) {
      const more = lengthOf(next);
      if (length > 0 && length + more > batchLength) break;
      length += more;
      items.push(next);
      waiting.shift();
    }
    held -= length;
    return items;
  }

  function attempt(delivery: Delivery): void {
    delivery.again = null;
    delivery.tries++;
    send(delivery.batch).then(
      (answer) => {
        underWay.delete(delivery);
        delivered(delivery.batch, answer);
        gathered();
      },
      (error: unknown) => {
        if (isGone?.(error)) end();
        else if (underWay.has(delivery)) {
          const pause = Math.min(firstRetryMs * 2 ** (delivery.tries - 1), slowestRetryMs);
          delivery.again = schedule(() => attempt(delivery), pause);
        }
      },
    );
  }

  function end(): void {
    isOver = true;
    callOff?.();
    for (const { again } of underWay) again?.();
    underWay.clear();
    waiting.length = 0;
    held = 0;
  }

  /** Sends everything at once, without waiting for answers: the page is going away. */
  function flush(): void {
    callOff?.();
    callOff = null;
    for (const delivery of [...underWay]) {
      if (!delivery.again) continue;
      delivery.again();
      attempt(delivery);
    }
    while (waiting.length > 0) start();
  }

  return { add, flush };
}

/** About how many characters an item is: what it costs to hold and to send. */
function lengthOf(item: PageItem): number {
  if (item.kind === 'capture') return item.capture.text.length;
  if (item.kind === 'embedded') return item.text.length;
  return item.kind === 'reading' ? 200 * (1 + (item.reading.works?.length ?? 0)) : 100;
}

/** Which reader's answer an item is, and from when. Null for what a page brought along, which may be several readers'. */
function originOf(item: PageItem): { reader: ReaderId; at: number } | null {
  if (item.kind === 'embedded') return null;
  if (item.kind === 'capture') return { reader: item.reader, at: item.capture.at };
  // The frame around a reader gives a reading its reader's id; its type forgets where the text came from.
  if (item.kind === 'reading') return { reader: item.reading.reader as ReaderId, at: item.reading.at };
  return { reader: item.reader, at: item.at };
}
