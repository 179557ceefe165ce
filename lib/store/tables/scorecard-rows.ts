import { z } from 'zod';

const at = z.number().int();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const text = z.string().max(2_000);

/**
 * A figure that no studio shows, typed in by a person: what it is, what it is about, for which days, and where it is
 * from. In the units of the metric registry: counts, ratios 0–1, seconds, money in minor units.
 */
export const manualValueRowSchema = z.object({
  id: z.uuid(),
  /** indicator id of lib/models; one that is no longer known is shown and not used */
  indicator: z.string().max(80),
  /** `all`, a studio, an account key, a work key, or the id of a series or a person */
  scope: z.string().max(200),
  from: day,
  to: day,
  value: z.number(),
  currency: z.string().max(3).optional(),
  /** who or what gave the figure; never empty */
  source: z.string().min(1).max(200),
  note: text,
  at,
});

/** One version of a preset that the user made or changed. Versions are kept for good: old scores name theirs. */
export const presetVersionRowSchema = z.object({
  id: z.string().max(80),
  version: z.string().max(20),
  /** why it was changed; may be empty */
  note: text,
  at,
  /** the preset as lib/models writes it; checked against its schema when read */
  preset: z.json(),
});

/** A second person's marks, given without sight of the first (S2-69). */
export const secondRatingRowSchema = z.object({
  workId: z.string(),
  marks: z.record(z.string(), z.number().min(0).max(5)),
  model: z.string(),
  at,
});

/** What a work is like, class by class of the feature library (S1-42); a class without a value is not tagged. */
export const featureTagRowSchema = z.object({
  workId: z.string(),
  tags: z.record(z.string(), z.union([z.string().max(200), z.number()])),
  at,
});

/** One figure of the competitor sheet (S2-23), typed in or imported for a month. */
export const benchmarkRowSchema = z.object({
  /** group, name, indicator and month in one */
  id: z.string().max(400),
  group: z.enum(['head', 'vertical']),
  name: z.string().min(1).max(100),
  indicator: z.string().max(80),
  /** `YYYY-MM` */
  month: z.string().regex(/^\d{4}-\d\d$/),
  value: z.number(),
  source: z.string().min(1).max(200),
  at,
});

export type ManualValueRow = z.infer<typeof manualValueRowSchema>;
export type PresetVersionRow = z.infer<typeof presetVersionRowSchema>;
export type SecondRatingRow = z.infer<typeof secondRatingRowSchema>;
export type FeatureTagRow = z.infer<typeof featureTagRowSchema>;
export type BenchmarkRow = z.infer<typeof benchmarkRowSchema>;
