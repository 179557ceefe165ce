import type { ReaderId } from '../core/ids';
import { type CollectBatch, type CollectItem, maxItems } from './batch';

export interface OutboxOptions {
  /** delivers a batch; rejects when it may not have been stored */
  readonly send: (batch: CollectBatch) => Promise<unknown>;
  /** runs `work` once after `ms`; returns a way to call it off */
  readonly schedule: (work: () => void, ms: number) => () => void;
  /** a batch id that no other batch has */
  readonly newId: () => string;
  /** true for an error after which nothing can be sent from this page any more (the extension was reloaded) */
  readonly isGone?: (error: unknown) => boolean;
}

/** Readings of one page load are gathered this long, so that a burst makes one batch. */
const gatherMs = 100;
/** A batch is closed beyond this weight; one heavier item travels alone. */
const batchWeight = 5_000;
/** What waits at most. Beyond it the oldest item goes and is reported as missed: a page may flood us, not fill memory. */
export const heldWeight = 100_000;
const firstRetryMs = 500;
const slowestRetryMs = 60_000;

/**
 * Carries items from a studio page to the service worker, which may be stopped or replaced at any moment. A batch keeps
 * its id and its items until it is acknowledged, is sent again after a growing pause, and the receiver knows it by its
 * id: so nothing is lost and nothing counted twice, short of `heldWeight`. One batch is under way at a time.
 */
export function createOutbox({ send, schedule, newId, isGone }: OutboxOptions) {
  const waiting: CollectItem[] = [];
  const lost = new Map<ReaderId, { at: number; missed: number }>();
  const underWay = new Set<Delivery>();
  let held = 0;
  let callOff: (() => void) | null = null;
  let isOver = false;

  interface Delivery {
    readonly batch: CollectBatch;
    tries: number;
    /** set while a failed batch waits for its next try */
    again: (() => void) | null;
  }

  function add(item: CollectItem): void {
    if (isOver) return;
    waiting.push(item);
    held += weightOf(item);
    while (held > heldWeight && waiting.length > 1) lose(waiting.shift());
    if (underWay.size === 0 && !callOff) callOff = schedule(gathered, gatherMs);
  }

  function lose(item: CollectItem | undefined): void {
    if (!item) return;
    held -= weightOf(item);
    // The frame around a reader gives a reading its reader's id; its type forgets where the text came from.
    const reader = (item.kind === 'reading' ? item.reading.reader : item.reader) as ReaderId;
    const at = item.kind === 'reading' ? item.reading.at : item.at;
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

  function nextItems(): CollectItem[] {
    const items: CollectItem[] = [...lost]
      .slice(0, maxItems - 1)
      .map(([reader, { at, missed }]) => ({ kind: 'missed', reader, at, missed }));
    for (const item of items) if (item.kind === 'missed') lost.delete(item.reader);
    let weight = 0;
    for (let next = waiting[0]; next && items.length < maxItems; next = waiting[0]) {
      const more = weightOf(next);
      if (weight > 0 && weight + more > batchWeight) break;
      weight += more;
      items.push(next);
      waiting.shift();
    }
    held -= weight;
    return items;
  }

  function attempt(delivery: Delivery): void {
    delivery.again = null;
    delivery.tries++;
    send(delivery.batch).then(
      () => {
        underWay.delete(delivery);
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

/** About how many rows an item carries: what it costs to hold, to send and to store. */
function weightOf(item: CollectItem): number {
  if (item.kind !== 'reading') return 1;
  const { works, accountDays, windows, curves, breakdowns } = item.reading;
  const rows = [works, accountDays, windows].reduce((sum, list) => sum + (list?.length ?? 0), 1);
  const points = (curves ?? []).reduce((sum, curve) => sum + curve.points.length, 0);
  const parts = (breakdowns ?? []).reduce((sum, breakdown) => sum + breakdown.parts.length, 0);
  return rows + Math.ceil((points + parts) / 10);
}
