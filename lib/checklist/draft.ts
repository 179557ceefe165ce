import { z } from 'zod';
import { studioIds } from '../core/studios';

/** The six labels an author picks before a short video goes out (KB-07, CN-SVLABEL). */
export const publishLabels = ['fiction', 'ai', 'marketing', 'repost', 'opinion', 'none'] as const;
export type PublishLabel = (typeof publishLabels)[number];

/** One subtitle cue; times in milliseconds from the start of the video. */
export const cueSchema = z.object({
  startMs: z.number().nonnegative(),
  endMs: z.number().nonnegative(),
  text: z.string(),
});
export type Cue = z.infer<typeof cueSchema>;

/**
 * What the publish page shows about declarations. A key that is absent was not readable (unknown);
 * `label: null` means the page shows that nothing is picked yet.
 */
export const declarationsSchema = z.object({
  label: z.enum(publishLabels).nullable().optional(),
  ai: z.boolean().optional(),
  paidPromotion: z.boolean().optional(),
  madeForKids: z.boolean().optional(),
  original: z.boolean().optional(),
});
export type Declarations = z.infer<typeof declarationsSchema>;

/** A draft as read from a publish page or typed by hand. A missing key is unknown, never empty. */
export const draftSchema = z.object({
  studio: z.enum(studioIds).optional(),
  format: z.enum(['video', 'image', 'article', 'live']).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  /** Topics without `#`; on Bilibili and YouTube the tag box. */
  topics: z.array(z.string()).optional(),
  /** Pasted script or spoken text. */
  script: z.string().optional(),
  subtitles: z.array(cueSchema).optional(),
  durationSec: z.number().nonnegative().optional(),
  coverSet: z.boolean().optional(),
  /** Epoch milliseconds. */
  scheduleAt: z.number().optional(),
  visibility: z.enum(['public', 'friends', 'private', 'unlisted']).optional(),
  declarations: declarationsSchema.optional(),
  /** A shopping link, product card or cart is attached to the draft. */
  hasLink: z.boolean().optional(),
  /** A price is shown outside the text, e.g. on the product card. */
  hasPrice: z.boolean().optional(),
});
export type Draft = z.infer<typeof draftSchema>;
