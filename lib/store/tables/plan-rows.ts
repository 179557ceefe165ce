import { z } from 'zod';

const at = z.number().int();
const share = z.number().min(0).max(1);
const workKey = z.string().max(200);
const words = z.array(z.string().trim().min(1).max(60)).max(50);
const days = z.number().int().min(1).max(365);
const seconds = z.number().int().min(1).max(36_000);
const minute = z.number().int().min(0).max(1439);
const count = z.number().int().min(1).max(100);
/** one entry a line, as the checklist's own list reads it */
const list = z.string().max(100_000);

const contentType = z.object({
  id: z.string().min(1).max(40),
  /** empty: a shipped type under its shipped name */
  name: z.string().trim().max(40),
  share,
  words,
  series: z.array(z.string().max(60)).max(200),
  works: z.array(workKey).max(20_000),
});

const publishWindow = z.object({
  id: z.string().min(1).max(40),
  from: minute,
  to: minute,
  basis: z.string().max(20).nullable(),
  on: z.boolean(),
});

/** What the team sets out to publish (catalogue P5), in one row. What each part means: lib/models/plan.ts. */
export const planRowSchema = z.object({
  id: z.literal('own'),
  windowDays: days,
  types: z.array(contentType).min(1).max(12),
  tolerance: share,
  intervals: z.object({ high: days, mid: days, low: days }),
  weekly: z.object({ series: z.string().max(60).nullable(), least: count, most: count }),
  lengths: z.object({ single: seconds.nullable(), scenario: seconds, series: seconds }),
  windows: z.array(publishWindow).max(20),
  qualityShare: share,
  qualityPass: share,
  newShare: share,
  formulas: list,
  blacklist: list,
  at,
});

/** A topic of the day: the clocks of 24 h and 7 days run from `startedAt` (catalogue S2-50, S1-10). */
export const hotTopicRowSchema = z.object({
  id: z.uuid(),
  name: z.string().trim().min(2).max(60),
  words,
  /** epoch ms */
  startedAt: at,
  at,
});

export type PlanRow = z.infer<typeof planRowSchema>;
export type HotTopicRow = z.infer<typeof hotTopicRowSchema>;
