import { z } from 'zod';
import { type MetricId, metricIds } from './metric-ids';
import { studioIds } from './studios';
import { isWindowId, type WindowId } from './windows';

/**
 * What one reader saw in one response: plain numbers with their origin, the only thing that crosses
 * from a studio page to the store. Everything here is checked again on arrival, since a page is hostile
 * until checked. Limits bound memory: a response with more rows is cut by its reader, never silently here.
 */
const idText = z.string().regex(/^[\w.-]{1,80}$/);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const epochMs = z
  .number()
  .int()
  .min(Date.UTC(2005, 0, 1))
  .max(Date.UTC(2100, 0, 1));
const title = z.string().max(2_000);
const metricId = z.enum(metricIds);
export const valuesSchema = z.partialRecord(metricId, z.number());
const windowId = z.custom<WindowId>((w) => typeof w === 'string' && isWindowId(w));
const currency = z.string().regex(/^[A-Z]{3}$/);

export const workFormats = ['video', 'image', 'article', 'live'] as const;
export const workStates = [
  'public',
  'private',
  'unlisted',
  'reviewing',
  'rejected',
  'scheduled',
  'draft',
] as const;

const workSighting = z.object({
  workId: idText,
  /** other ids of the same work, under which the studio answers about it elsewhere */
  aliases: z.array(idText).max(4).optional(),
  accountId: idText.optional(),
  title: title.optional(),
  /** epoch ms; absent while unpublished or unknown */
  publishedAt: epochMs.optional(),
  durationSec: z.number().min(0).max(1_000_000).optional(),
  format: z.enum(workFormats).optional(),
  topics: z.array(z.string().max(200)).max(100).optional(),
  state: z.enum(workStates).optional(),
  /** lifetime values as of `at` */
  values: valuesSchema,
  /** read from rounded display text; never replaces an exact value */
  approx: z.literal(true).optional(),
  /** a day-old settled figure; never replaces a realtime value that is younger than two days */
  settled: z.literal(true).optional(),
  /** metrics whose 0 may be this studio's placeholder: such a 0 never replaces a good value */
  doubtfulZeros: z.array(metricId).max(40).optional(),
  currency: currency.optional(),
});

const accountSighting = z.object({
  accountId: idText.optional(),
  name: z.string().max(200).optional(),
  handle: z.string().max(200).optional(),
  values: valuesSchema,
  doubtfulZeros: z.array(metricId).max(40).optional(),
});

/** Work id → that work; absent → the account. `accountId` absent → the account that is signed in. */
const owner = { workId: idText.optional(), accountId: idText.optional() };

const accountDay = z.object({ accountId: idText.optional(), day, values: valuesSchema });
const windowed = z.object({
  ...owner,
  window: windowId,
  values: valuesSchema,
  currency: currency.optional(),
});

export const curveKinds = [
  'retention',
  'bounce',
  'like',
  'danmaku',
  'skip',
  'replay',
  'exit',
  'trend',
] as const;
const curve = z.object({
  ...owner,
  kind: z.enum(curveKinds),
  /** tells curves of one kind apart: `self`, `similar` (an average the studio gives), `views:hour`, `likes:day:total` … */
  variant: z.string().regex(/^[\w:.-]{1,60}$/),
  x: z.enum(['sec', 'fraction', 'picture', 'time']),
  /** `unverified`: the studio file does not settle the unit; shown as such, never scored */
  y: z.enum(['ratio', 'count', 'sec', 'unverified']),
  points: z.array(z.tuple([z.number(), z.number()])).max(5_000),
});

export const breakdownKinds = [
  'traffic',
  'search-word',
  'age',
  'gender',
  'region',
  'city-level',
  'device',
  'activity',
  'interest',
  'viewer',
  'career',
  'content-type',
] as const;
const breakdown = z.object({
  ...owner,
  kind: z.enum(breakdownKinds),
  variant: z
    .string()
    .regex(/^[\w:.-]{1,60}$/)
    .optional(),
  window: windowId.optional(),
  unit: z.enum(['share', 'count']),
  parts: z
    .array(
      z.object({ key: z.string().min(1).max(200), value: z.number(), label: z.string().max(200).optional() }),
    )
    .max(1_000),
});

/** One live session: what has been counted since it began, as of `at`. */
const liveSighting = z.object({
  liveId: idText,
  accountId: idText.optional(),
  title: title.optional(),
  /** epoch ms */
  startedAt: epochMs.optional(),
  durationSec: z.number().min(0).max(1_000_000).optional(),
  values: valuesSchema,
  /** people in the room at `at`; absent once it is over */
  online: z.number().int().min(0).optional(),
  currency: currency.optional(),
});

export const readingSchema = z.object({
  studio: z.enum(studioIds),
  reader: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  /** when the page received it, epoch ms */
  at: epochMs,
  account: accountSighting.optional(),
  works: z.array(workSighting).max(20_000).optional(),
  accountDays: z.array(accountDay).max(5_000).optional(),
  windows: z.array(windowed).max(5_000).optional(),
  curves: z.array(curve).max(200).optional(),
  breakdowns: z.array(breakdown).max(200).optional(),
  lives: z.array(liveSighting).max(1_000).optional(),
});

export type Reading = z.infer<typeof readingSchema>;
export type WorkSighting = z.infer<typeof workSighting>;
export type AccountSighting = z.infer<typeof accountSighting>;
export type AccountDaySighting = z.infer<typeof accountDay>;
export type WindowSighting = z.infer<typeof windowed>;
export type CurveSighting = z.infer<typeof curve>;
export type BreakdownSighting = z.infer<typeof breakdown>;
export type LiveSighting = z.infer<typeof liveSighting>;
export type WorkFormat = (typeof workFormats)[number];
export type WorkState = (typeof workStates)[number];
export type CurveKind = (typeof curveKinds)[number];
export type BreakdownKind = (typeof breakdownKinds)[number];

/** What a reader returns: a reading less what the frame around it fills in. */
export type ReadingParts = Omit<Reading, 'studio' | 'reader' | 'at'>;

/**
 * Values without the unknown ones. Readers pass every metric they look for; what was missing,
 * a placeholder or not a number is left out, never 0.
 */
export function known(
  values: Partial<Record<MetricId, number | null | undefined>>,
): Partial<Record<MetricId, number>> {
  const kept: Partial<Record<MetricId, number>> = {};
  // Few of the metrics are ever given: the keys that are there are metric ids by their type.
  for (const id of Object.keys(values) as MetricId[]) {
    const value = values[id];
    if (typeof value === 'number' && Number.isFinite(value)) kept[id] = value;
  }
  return kept;
}

/** True when a reading carries nothing at all: the studio answered, but had nothing to show. */
export function isEmptyReading(parts: ReadingParts): boolean {
  const { account, works, accountDays, windows, curves, breakdowns, lives } = parts;
  return !account && [works, accountDays, windows, curves, breakdowns, lives].every((list) => !list?.length);
}

/**
 * The same with each window, point of a curve and part of a breakdown said once, the later in place of the earlier: a
 * list that moved while the studio paged through it names some of its rows twice. Works are their readers' affair, who
 * know which of two sightings is the fuller.
 */
export function saidOnce(parts: ReadingParts): ReadingParts {
  const { windows, curves, breakdowns } = parts;
  const windowKey = ({ workId, accountId, window }: WindowSighting) => `${workId} ${accountId} ${window}`;
  return {
    ...parts,
    ...(windows && { windows: lastOfEach(windows, windowKey) }),
    ...(curves && {
      curves: curves.map((one) => ({ ...one, points: lastOfEach(one.points, ([x]) => x) })),
    }),
    ...(breakdowns && {
      breakdowns: breakdowns.map((one) => ({ ...one, parts: lastOfEach(one.parts, ({ key }) => key) })),
    }),
  };
}

function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => unknown): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
