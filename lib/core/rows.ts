import { z } from 'zod';
import { failureKinds } from './failures';
import { gateSchema } from './gate';
import { metricIds } from './metric-ids';
import { breakdownKinds, curveKinds, valuesSchema, workFormats, workStates } from './reading';
import { studioIds } from './studios';

/**
 * Rows of the store as every room sees them, and the schema a restored backup is checked against.
 * Table and field names that architecture.md §7 lists are read from outside: changing one is a migration.
 */
const key = z.string().min(3).max(120);
const at = z.number().int();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const latestValue = z.object({
  value: z.number(),
  /** when the page received it, epoch ms */
  at,
  /** `studio/reader` or `studio/import-…` */
  reader: z.string(),
  approx: z.literal(true).optional(),
  settled: z.literal(true).optional(),
  currency: z.string().optional(),
});
export const latestSchema = z.partialRecord(z.enum(metricIds), latestValue);

export const accountRowSchema = z.object({
  id: key,
  studio: z.enum(studioIds),
  /** the studio's own id, or `self` */
  accountId: z.string(),
  name: z.string().nullable(),
  handle: z.string().nullable(),
  /** the user's own name for it, shown in place of the studio's */
  givenName: z.string().max(80).optional(),
  /** the user does not want to see it; it is read and kept all the same */
  hidden: z.literal(true).optional(),
  latest: latestSchema,
  firstSeen: at,
  seenAt: at,
});

export const workRowSchema = z.object({
  id: key,
  studio: z.enum(studioIds),
  workId: z.string(),
  /** `studio:accountId`, or null while unknown */
  accountId: z.string().nullable(),
  title: z.string().nullable(),
  publishedAt: at.nullable(),
  durationSec: z.number().nullable(),
  format: z.enum(workFormats).nullable(),
  state: z.enum(workStates).nullable(),
  topics: z.array(z.string()),
  /** lifetime values only */
  latest: latestSchema,
  firstSeen: at,
  /** last time any reader saw the work; identical re-readings move it at most every ten minutes */
  seenAt: at,
});

export const accountDayRowSchema = z.object({
  accountId: key,
  day,
  values: latestSchema,
});

export const windowRowSchema = z.object({
  /** work or account key */
  owner: key,
  window: z.string(),
  reader: z.string(),
  /** newest sighting of any of the values */
  at,
  values: valuesSchema,
  /** when a value was read, for those that the newest sighting did not carry */
  valueAt: z.partialRecord(z.enum(metricIds), at).optional(),
  currency: z.string().optional(),
});

export const curveRowSchema = z.object({
  owner: key,
  /** `kind/variant`, e.g. `retention/self` */
  kind: z.string(),
  at,
  reader: z.string(),
  curve: z.enum(curveKinds),
  variant: z.string(),
  x: z.enum(['sec', 'fraction', 'picture', 'time']),
  y: z.enum(['ratio', 'count', 'sec', 'unverified']),
  points: z.array(z.tuple([z.number(), z.number()])),
});

export const breakdownRowSchema = z.object({
  owner: key,
  /** `kind`, `kind/variant`, with `@window` behind it for a windowed one */
  kind: z.string(),
  at,
  reader: z.string(),
  breakdown: z.enum(breakdownKinds),
  variant: z.string().nullable(),
  window: z.string().nullable(),
  unit: z.enum(['share', 'count']),
  parts: z.array(z.object({ key: z.string(), value: z.number(), label: z.string().optional() })),
});

/** A live session: the newest value of each of its counters since it began. */
export const liveRowSchema = z.object({
  /** `studio:liveId` */
  id: key,
  studio: z.enum(studioIds),
  liveId: z.string(),
  /** `studio:accountId`, or null while unknown */
  accountId: z.string().nullable(),
  title: z.string().nullable(),
  startedAt: at.nullable(),
  durationSec: z.number().nullable(),
  latest: latestSchema,
  firstSeen: at,
  seenAt: at,
});

/** What the room showed while it was on air: the last sighting of each minute. */
export const liveSampleRowSchema = z.object({
  /** `studio:liveId` */
  live: key,
  /** epoch ms, a full minute */
  minute: at,
  at,
  reader: z.string(),
  /** people in the room at `at` */
  online: z.number().int().min(0),
});

export const readerHealthRowSchema = z.object({
  /** `studio/reader` */
  id: z.string(),
  studio: z.enum(studioIds),
  lastGood: at.nullable(),
  lastFailure: at.nullable(),
  /** kind and zod path of the last failure */
  kind: z.enum(failureKinds).nullable(),
  path: z.string().nullable(),
  /** failures in a row since the last good reading */
  streak: z.number().int(),
  /** when the present row of failures began, epoch ms */
  since: at.nullable(),
  good: z.number().int(),
  failed: z.number().int(),
  /** matched requests seen in resource timing whose body never reached us */
  missed: z.number().int(),
});

/** One creator's 0–5 marks for a work; an item without a mark is not rated, never 0. */
export const ratingRowSchema = z.object({
  workId: key,
  marks: z.record(z.string(), z.number().min(0).max(5)),
  /** version of the quality model the marks were given under */
  model: z.string(),
  at,
});

/** Who signed which step of a gate, in the order of signing. `by` is a name as typed on this machine. */
const gateRecordSchema = z.object({
  preset: z.string().max(40),
  highRisk: z.boolean(),
  signs: z
    .array(
      z.object({
        step: z.string().max(40),
        by: z.string().max(80),
        at,
        note: z.string().max(500).optional(),
      }),
    )
    .max(50),
  /** the gate as it was signed; absent where gates could not be changed yet, and the built-in one holds */
  gate: gateSchema.optional(),
  /** whether all that was asked had been signed when the checklist was kept */
  done: z.boolean().optional(),
});
export type GateRecord = z.infer<typeof gateRecordSchema>;

/** How a draft stood to the team's plan: a light for each line, and what the user said it will be. */
const planRecordSchema = z.object({
  /** id of a content type; null while none is known */
  type: z.string().max(40).nullable(),
  /** id of a series */
  series: z.string().max(60).nullable(),
  durationSec: z.number().positive().nullable(),
  /** by line of the plan; `unknown` has not passed */
  lights: z.record(z.string().max(40), z.enum(['green', 'amber', 'unknown'])),
  /** planned marks of the quality items, 0–5; an item without one is not planned */
  quality: z.record(z.string().max(40), z.number().min(0).max(5)),
});
export type PlanRecord = z.infer<typeof planRecordSchema>;

/**
 * A pre-publish checklist that the user kept: what was found and what was answered, and of the draft its title alone.
 */
export const checklistRowSchema = z.object({
  id: z.uuid(),
  studio: z.enum(studioIds),
  /** when it was kept, epoch ms */
  at,
  /** null where the page shows no title */
  title: z.string().max(2_000).nullable(),
  /** the work that came of it; null until that is known */
  workId: key.nullable(),
  /** works that the user said it is not of, however alike they look */
  notOf: z.array(key).optional(),
  light: z.enum(['green', 'amber', 'red']),
  /** rules that were still open; `setAside`: the user said it was not a problem */
  findings: z.array(
    z.object({ rule: z.string(), light: z.enum(['amber', 'red']), setAside: z.literal(true).optional() }),
  ),
  /** checks whose answer the page did not show */
  unknown: z.array(z.string()),
  /** every question that was asked of the person, and whether it was ticked */
  ticks: z.record(z.string(), z.boolean()),
  commercial: z.boolean(),
  /** sign-offs, where the team wants them */
  gate: gateRecordSchema.optional(),
  /** absent in rows from before there was a plan */
  plan: planRecordSchema.optional(),
});

export type AccountRow = z.infer<typeof accountRowSchema>;
export type WorkRow = z.infer<typeof workRowSchema>;
export type AccountDayRow = z.infer<typeof accountDayRowSchema>;
export type WindowRow = z.infer<typeof windowRowSchema>;
export type CurveRow = z.infer<typeof curveRowSchema>;
export type BreakdownRow = z.infer<typeof breakdownRowSchema>;
export type LiveRow = z.infer<typeof liveRowSchema>;
export type LiveSampleRow = z.infer<typeof liveSampleRowSchema>;
export type ReaderHealthRow = z.infer<typeof readerHealthRowSchema>;
export type RatingRow = z.infer<typeof ratingRowSchema>;
export type ChecklistRow = z.infer<typeof checklistRowSchema>;
export type LatestValue = z.infer<typeof latestValue>;
export type Latest = z.infer<typeof latestSchema>;
