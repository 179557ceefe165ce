import { valueAtAge } from './ages';
import type { AgedWork } from './compare';
import type { IndicatorId } from './indicators';

/** Hours after publication at which each node is judged (catalogue S1-36, P6). */
export const nodeHours = { exposure: 24, click: 48, dwell: 72, conversion: 168 } as const;
export type NodeId = keyof typeof nodeHours;
// Object.keys forgets the keys of a literal.
export const nodeIds = Object.keys(nodeHours) as NodeId[];

/** A share lost from one step to the next above this is an alarm (catalogue S4-42, P6). */
export const stepLossAlarm = 0.35;
/** What funnels of the market lose on average at a step (catalogue S1-08, a claim of the industry). */
export const marketStepLoss = 0.7;

/** A step of a funnel: what it counts, at which age. Without a metric it has to be known from elsewhere. */
export interface FunnelStep {
  /** name of the step, a code for the screen */
  readonly id: string;
  readonly metric: IndicatorId | null;
  readonly hours: number;
}

export interface FunnelTemplate {
  readonly id: string;
  readonly source: string;
  readonly steps: readonly FunnelStep[];
}

const at = (id: string, metric: IndicatorId | null, hours: number): FunnelStep => ({ id, metric, hours });
const day = 24;

/**
 * The funnels and loops of the sources (catalogue P6, X-23), each step bound to the count that comes nearest. Steps that
 * happen outside a studio (a private chat, a shop till) have none and stay unknown until somebody types them in.
 */
export const funnelTemplates: readonly FunnelTemplate[] = [
  {
    id: 'nodes',
    source: 'P6',
    steps: [
      at('exposure', 'impressions', nodeHours.exposure),
      at('click', 'views', nodeHours.click),
      at('dwell', 'completionRate', nodeHours.dwell),
      at('conversion', 'followsGained', nodeHours.conversion),
    ],
  },
  {
    id: 'fission',
    source: 'S1-34',
    steps: [
      at('content', 'views', day),
      at('conversion', 'followsGained', 7 * day),
      at('fission', 'shares', 7 * day),
    ],
  },
  {
    id: 'seed-private',
    source: 'S2-15',
    steps: [at('seeding', 'views', 3 * day), at('scene', 'orders', 7 * day), at('private', null, 30 * day)],
  },
  {
    id: 'seed-member',
    source: 'S2-56',
    steps: [at('seeding', 'views', 3 * day), at('scene', 'orders', 7 * day), at('member', null, 30 * day)],
  },
  {
    id: 'cross-shop',
    source: 'S2-43',
    steps: [at('lead', 'views', 3 * day), at('settle', null, 7 * day), at('shop', 'orders', 7 * day)],
  },
  {
    id: 'life',
    source: 'S4-36',
    steps: [
      at('attract', 'views', day),
      at('activate', 'likes', 3 * day),
      at('retain', 'followsGained', 7 * day),
      at('monetise', 'orders', 7 * day),
    ],
  },
  {
    id: 'reach',
    source: 'S4-81',
    steps: [
      at('reached', 'impressions', day),
      at('interact', 'likes', 3 * day),
      at('conversion', 'orders', 7 * day),
      at('retain', 'followsGained', 7 * day),
    ],
  },
  {
    id: 'local',
    source: 'S4-112',
    steps: [at('visit', 'views', 3 * day), at('group', 'orders', 7 * day), at('redeem', null, 30 * day)],
  },
];

/** Counts that a step may be bound to; the two shares count as views times the share. */
export const stepMetrics = [
  'impressions',
  'reach',
  'views',
  'engagedViews',
  'retention5s',
  'completionRate',
  'profileVisits',
  'likes',
  'comments',
  'shares',
  'favorites',
  'followsGained',
  'productClicks',
  'orders',
] as const satisfies readonly IndicatorId[];

/** These come as shares of the views. */
const ofViews: ReadonlySet<IndicatorId> = new Set(['completionRate', 'retention5s']);

export interface FunnelNode extends FunnelStep {
  /** sum over the works that know this step at its age; null when none does */
  readonly count: number | null;
  /** works that know it · works old enough to know it · works in all */
  readonly known: number;
  readonly due: number;
  readonly of: number;
  /** share lost since the step before, over the works that know both; may be negative where a step can exceed it; null when unknown */
  readonly loss: number | null;
  readonly lossWorks: number;
  readonly alarm: boolean;
}

/**
 * Steps of a funnel over some works, each at its own age (catalogue S1-36): the value at that age, interpolated between
 * readings and never extrapolated. A loss compares only works that know both steps, so that a missing reading never looks
 * like people leaving; a step nobody read is unknown, and so is the loss into and out of it. `alarmAt` is a share, 0–1.
 * @param now epoch ms: works younger than a step's age are not yet due for it
 */
export function funnelNodes(
  steps: readonly FunnelStep[],
  works: readonly AgedWork[],
  now: number,
  alarmAt = stepLossAlarm,
): FunnelNode[] {
  const counts = steps.map((step) => works.map((work) => countAt(work, step)));
  return steps.map((step, i) => {
    const own = counts[i] ?? [];
    const known = own.filter((count) => count !== null);
    const pairs = (counts[i - 1] ?? []).flatMap((before, w) => {
      const after = own[w] ?? null;
      return before === null || after === null ? [] : [{ before, after }];
    });
    const before = pairs.reduce((sum, pair) => sum + pair.before, 0);
    const after = pairs.reduce((sum, pair) => sum + pair.after, 0);
    const loss = before > 0 ? 1 - after / before : null;
    return {
      ...step,
      count: known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null,
      known: known.length,
      due: works.filter(({ publishedAt }) => now - publishedAt >= step.hours * 3_600_000).length,
      of: works.length,
      loss,
      lossWorks: loss === null ? 0 : pairs.length,
      alarm: loss !== null && loss > alarmAt,
    };
  });
}

function countAt({ points }: AgedWork, { metric, hours }: FunnelStep): number | null {
  if (metric === null) return null;
  const value = valueAtAge(points[metric] ?? [], hours);
  if (value === null || !ofViews.has(metric)) return value;
  const views = valueAtAge(points.views ?? [], hours);
  return views === null ? null : views * value;
}

/** Where the three prompts of a video stand (catalogue S1-35): the opening, the product subtitle, the closing prompt. */
export interface InVideoNode {
  readonly id: 'hook' | 'middle' | 'end';
  readonly second: number;
  /** share of viewers still there, as the studio's curve says; null where the curve does not reach */
  readonly left: number | null;
  /** share lost since the node before; null when unknown */
  readonly loss: number | null;
  readonly alarm: boolean;
}

/** The source names the third second; "middle" and "ending" are taken as half and nine tenths of the length (assumed). */
const placeOf = (durationSec: number) =>
  [
    { id: 'hook', second: Math.min(3, durationSec) },
    { id: 'middle', second: durationSec / 2 },
    { id: 'end', second: durationSec * 0.9 },
  ] as const;

/**
 * How many are still there at each prompt of a video (catalogue S1-35), from a retention curve of [second, share] points
 * in order of time. Between two points a straight line; never beyond the first or last. Null without a length above 6 s:
 * below it the opening and the middle are one.
 */
export function inVideoNodes(
  curve: readonly (readonly [second: number, share: number])[],
  durationSec: number | null,
  alarmAt = stepLossAlarm,
): InVideoNode[] | null {
  if (durationSec === null || !(durationSec > 6) || curve.length < 2) return null;
  let before: number | null = null;
  return placeOf(durationSec).map(({ id, second }) => {
    const left = onCurve(curve, second);
    const loss: number | null = left !== null && before !== null && before > 0 ? 1 - left / before : null;
    before = left;
    return { id, second, left, loss, alarm: loss !== null && loss > alarmAt };
  });
}

/** Value of a curve of [second, value] points in order of time: between two a straight line, beyond the ends null. */
export function onCurve(curve: readonly (readonly [number, number])[], second: number): number | null {
  const after = curve.findIndex(([x]) => x >= second);
  const next = curve[after];
  if (!next) return null;
  if (next[0] === second) return next[1];
  const last = curve[after - 1];
  if (!last) return null;
  return last[1] + ((next[1] - last[1]) * (second - last[0])) / (next[0] - last[0]);
}
