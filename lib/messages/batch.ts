import { z } from 'zod';
import { failureKinds } from '../core/failures';
import { type ReaderId, studioOfKey } from '../core/ids';
import { readingSchema } from '../core/reading';
import { type StudioId, studioFacts } from '../core/studios';

/**
 * What a studio page's script sends: readings, failures and missed answers, some at a time. The sender shares
 * these types; the receiver checks every item again, because a page is hostile until checked.
 */
const readerId = z.custom<ReaderId>(
  (id) => typeof id === 'string' && /^[a-z-]+\/[a-z0-9-]{1,60}$/.test(id) && studioOfKey(id) !== null,
);
const at = readingSchema.shape.at;

const readingItem = z
  .object({
    kind: z.literal('reading'),
    reading: readingSchema,
    /** the studio's own account id, when the same page load showed who is signed in */
    accountId: z
      .string()
      .regex(/^[\w.-]{1,80}$/)
      .optional(),
  })
  .refine(({ reading }) => studioOfKey(reading.reader) === reading.studio);
const failureItem = z.object({
  kind: z.literal('failure'),
  reader: readerId,
  at,
  failure: z.object({ kind: z.enum(failureKinds), path: z.string().max(300).optional() }),
});
const missedItem = z.object({
  kind: z.literal('missed'),
  reader: readerId,
  at,
  /** answers that the browser's resource timing shows and that never reached us */
  missed: z.number().int().min(1).max(1_000_000),
});
const itemSchema = z.union([readingItem, failureItem, missedItem]);

/** Most items of one batch. A sender that makes larger ones is not ours. */
export const maxItems = 100;
const envelope = z.object({
  /** the same again when a batch is sent again */
  id: z.string().regex(/^[\w-]{8,64}$/),
  items: z.array(z.unknown()).max(maxItems),
});

export type CollectItem = z.infer<typeof itemSchema>;
export interface CollectBatch {
  readonly id: string;
  readonly items: readonly CollectItem[];
}

/** What became of a batch. A sighting is one work, account, account day, window, curve or breakdown of a reading. */
export interface CollectResult {
  /** sightings that said something new */
  readonly stored: number;
  /** sightings that were known already */
  readonly duplicates: number;
  /** failures of readers among the items */
  readonly failures: number;
}
/** What the sender is told; `refused` items broke the schema or belonged to another studio, and must not come again. */
export interface CollectAnswer extends CollectResult {
  readonly refused: number;
}

export interface Accepted {
  readonly batch: CollectBatch;
  readonly refused: number;
}

/**
 * Checks what came from the page at `senderUrl`. Each item stands alone: one that is malformed, or not of the
 * studio whose page sent it, is refused and the others go on. Null when the whole is no batch of ours.
 */
export function acceptBatch(data: unknown, senderUrl: string | undefined): Accepted | null {
  const studio = studioAt(senderUrl);
  const whole = envelope.safeParse(data);
  if (!studio || !whole.success) return null;
  const items = whole.data.items.flatMap((item) => {
    const checked = itemSchema.safeParse(item);
    return checked.success && studioOfItem(checked.data) === studio ? [checked.data] : [];
  });
  return { batch: { id: whole.data.id, items }, refused: whole.data.items.length - items.length };
}

/** The studio an item speaks of. */
export function studioOfItem(item: CollectItem): StudioId | null {
  return studioOfKey(item.kind === 'reading' ? item.reading.reader : item.reader);
}

function studioAt(address: string | undefined): StudioId | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return null;
  return Object.values(studioFacts).find(({ hosts }) => hosts.includes(hostname))?.id ?? null;
}
