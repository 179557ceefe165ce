import { z } from 'zod';
import { type DraftReading, draftFormats, draftLimits, draftVisibilities } from './draft-reading';
import { studioIds } from './studios';

const words = z.array(z.string().min(1).max(draftLimits.topic)).max(draftLimits.topics);

/** A draft as it may arrive from a studio page, which is hostile until checked. */
export const draftReadingSchema: z.ZodType<DraftReading> = z.object({
  studio: z.enum(studioIds),
  format: z.enum(draftFormats).optional(),
  title: z.string().max(draftLimits.title).optional(),
  description: z.string().max(draftLimits.description).optional(),
  topics: words.optional(),
  tags: words.optional(),
  coverSet: z.boolean().optional(),
  scheduleAt: z.number().int().nullable().optional(),
  visibility: z.enum(draftVisibilities).optional(),
  declarations: z
    .partialRecord(
      z.enum(['statement', 'original', 'ageRestricted']),
      z.union([z.boolean(), z.string().min(1).max(draftLimits.statement)]),
    )
    .optional(),
  madeForKids: z.boolean().optional(),
  paidPromotion: z.boolean().optional(),
  aiContent: z.boolean().optional(),
});
