import { z } from 'zod';
import type { Capture } from '../core/reader';
import { type StudioId, studioAt } from '../core/studios';
import {
  type CollectResult,
  missedItemSchema,
  momentSchema,
  readerIdSchema,
  readingItemSchema,
  shownAccountSchema,
  studioOfItem,
} from './batch';
import { longestText, maxItems } from './limits';

/**
 * What a studio page's script sends: answers as the page received them, some at a time. Reading them is the worker's
 * work, in a process of its own, so that the studio never waits for us. Nothing of an answer is stored or logged but
 * what a reader makes of it.
 */

const pathname = z.string().startsWith('/').max(4_000);
const text = z.string().max(longestText);
/** whose page it is: the account it showed so far, null when waiting for one is over, absent while it may still come */
const accountId = shownAccountSchema.nullable().optional();

const captureItem = z.object({
  kind: z.literal('capture'),
  reader: readerIdSchema,
  capture: z.object({
    path: pathname,
    page: pathname,
    at: momentSchema,
    status: z.number().int().min(0).max(999),
    text,
    request: z.record(z.string().max(300), z.unknown()),
  }) satisfies z.ZodType<Capture>,
  accountId,
});
/** what a page brought along in its HTML instead of requesting it */
const embeddedItem = z.object({
  kind: z.literal('embedded'),
  page: pathname,
  at: momentSchema,
  text,
  accountId,
});
const itemSchema = z.union([captureItem, embeddedItem, readingItemSchema, missedItemSchema]);

const envelope = z.object({
  /** the same again when a batch is sent again */
  id: z.string().regex(/^[\w-]{8,64}$/),
  items: z.array(z.unknown()).max(maxItems),
});

export type PageItem = z.infer<typeof itemSchema>;
export interface PageBatch {
  readonly id: string;
  readonly items: readonly PageItem[];
}

/** What the page is told. */
export interface PageAnswer extends CollectResult {
  /** items that broke the schema or belonged to another studio, and must not come again */
  readonly refused: number;
  /** the account that the batch showed to be signed in */
  readonly accountId?: string | undefined;
  /** positions of items that were not stored, since whose they are may still be shown: send them again once it is known */
  readonly unowned: readonly number[];
}

export interface AcceptedBatch {
  readonly id: string;
  readonly studio: StudioId;
  /** in the batch's own order; null where an item was refused */
  readonly items: readonly (PageItem | null)[];
}

/**
 * Checks what came from the page at `senderUrl`. Each item stands alone: one that is malformed, or not of the
 * studio whose page sent it, is refused and the others go on. Null when the whole is no batch of ours.
 */
export function acceptBatch(data: unknown, senderUrl: string | undefined): AcceptedBatch | null {
  const studio = senderUrl !== undefined && URL.canParse(senderUrl) ? studioAt(new URL(senderUrl)) : null;
  const whole = envelope.safeParse(data);
  if (!studio || !whole.success) return null;
  const items = whole.data.items.map((item) => {
    const checked = itemSchema.safeParse(item).data;
    return checked && isOf(checked, studio) ? checked : null;
  });
  return { id: whole.data.id, studio, items };
}

function isOf(item: PageItem, studio: StudioId): boolean {
  if (item.kind === 'embedded') return true;
  if (item.kind === 'capture') return item.reader.startsWith(`${studio}/`);
  return studioOfItem(item) === studio;
}
