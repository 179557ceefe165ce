import { z } from 'zod';
import { failureKinds } from '../core/failures';
import { type ReaderId, studioOfKey } from '../core/ids';
import { readingSchema } from '../core/reading';
import type { StudioId } from '../core/studios';

/** What goes into the store at once: readings, failures of readers, and answers that were missed. */
export const readerIdSchema = z.custom<ReaderId>(
  (id) => typeof id === 'string' && /^[a-z-]+\/[a-z0-9-]{1,60}$/.test(id) && studioOfKey(id) !== null,
);
export const momentSchema = readingSchema.shape.at;
/** the studio's own account id, when the same page load showed who is signed in */
export const shownAccountSchema = z.string().regex(/^[\w.-]{1,80}$/);

export const readingItemSchema = z
  .object({
    kind: z.literal('reading'),
    reading: readingSchema,
    accountId: shownAccountSchema.optional(),
  })
  .refine(({ reading }) => studioOfKey(reading.reader) === reading.studio);
const failureItemSchema = z.object({
  kind: z.literal('failure'),
  reader: readerIdSchema,
  at: momentSchema,
  failure: z.object({ kind: z.enum(failureKinds), path: z.string().max(300).optional() }),
});
export const missedItemSchema = z.object({
  kind: z.literal('missed'),
  reader: readerIdSchema,
  at: momentSchema,
  /** answers that the browser's resource timing shows and that never reached us */
  missed: z.number().int().min(1).max(1_000_000),
});
const itemSchema = z.union([readingItemSchema, failureItemSchema, missedItemSchema]);

export type CollectItem = z.infer<typeof itemSchema>;
export interface CollectBatch {
  /** the same again when a batch is stored again */
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

/**
 * The last gate before the store: what a reader made of a hostile answer, less everything the schema does not know.
 * Null when it breaks the schema.
 */
export function checkedItem(item: CollectItem): CollectItem | null {
  return itemSchema.safeParse(item).data ?? null;
}

/** The studio an item speaks of. */
export function studioOfItem(item: CollectItem): StudioId | null {
  return studioOfKey(item.kind === 'reading' ? item.reading.reader : item.reader);
}
