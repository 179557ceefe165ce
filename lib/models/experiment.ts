import { valueAtAge } from './ages';
import type { AgedWork } from './compare';
import { type NodeId, nodeHours, nodeIds } from './funnel-nodes';
import type { IndicatorId } from './indicators';
import { alwaysValidInterval, type Contrast, contrastOf, type Interval, mixtureFor } from './sequential';

export const experimentKinds = ['before-after', 'ab', 'two-variables', 'studio'] as const;
export type ExperimentKind = (typeof experimentKinds)[number];

/** Chance of calling an experiment that changed nothing, over its whole life and all its effects together. */
export const falseCalls = 0.05;
/** A node has to gain more than this, relative, for a change to be kept (catalogue S1-39; percent of the value, assumed). */
export const leastLift = 0.03;

/** Which indicator each node reads; a node without one is not looked at. */
export type NodeMetrics = Readonly<Partial<Record<NodeId, IndicatorId>>>;

/** One comparison: the second arm against the first, or one of two variables over both settings of the other. */
export const effectIds = ['b', 'x', 'y'] as const;
export type EffectId = (typeof effectIds)[number];

/** Weights of the arms in each effect. Arms of two variables: neither, x, y, both. */
const effects: Readonly<
  Record<'ab' | 'two-variables', readonly { id: EffectId; weights: readonly number[] }[]>
> = {
  ab: [{ id: 'b', weights: [-1, 1] }],
  'two-variables': [
    { id: 'x', weights: [-0.5, 0.5, -0.5, 0.5] },
    { id: 'y', weights: [-0.5, -0.5, 0.5, 0.5] },
  ],
};
export const armCount = { ab: 2, 'two-variables': 4 } as const;

export type Verdict = 'better' | 'worse' | 'no-gain' | 'cannot-tell';
export type VerdictReason = 'no-metric' | 'not-read' | 'too-few' | 'zero-value' | 'not-conclusive' | 'small';

/** What one node says of one effect. Lifts are relative: 0.05 is 5 % more. */
export interface ReadOut {
  readonly node: NodeId;
  readonly hours: number;
  readonly metric: IndicatorId | null;
  readonly effect: EffectId;
  /** units with a value, and units old enough to have one */
  readonly known: number;
  readonly due: number;
  readonly lift: number | null;
  /** holds however often it is looked at; null while it is boundless */
  readonly interval: Interval | null;
  readonly verdict: Verdict;
  readonly reason: VerdictReason | null;
}

export interface Judgement {
  readonly readOuts: readonly ReadOut[];
  /** the read-outs of the primary node, one an effect: these decide */
  readonly primary: readonly ReadOut[];
  /** some unit is not seven days old, so conversion is not in yet (catalogue X-33) */
  readonly provisional: boolean;
}

export interface ArmWork {
  readonly work: AgedWork;
  readonly arm: number;
}

export interface AcrossPlan {
  readonly kind: 'ab' | 'two-variables';
  readonly metrics: NodeMetrics;
  readonly primary: NodeId;
  /** lift that is looked for, relative, and the spread of own works on the log scale: fixed before the start */
  readonly lift: number;
  readonly spread: number | null;
}

/** Assumed where own works are too few to tell: plays of one account's works commonly spread by a factor of e. */
export const assumedSpread = 1;

/**
 * Arms of an experiment across works, compared at each node's own age (catalogue P6, X-33) on the log scale, so that the
 * spread between works is the noise and a lift is relative. Intervals hold at all times at once, with `falseCalls` shared
 * among the effects; only the primary node decides. Works without a value at that age are left out and counted; a value of
 * 0 has no logarithm, and a node that has one cannot be told. Works must have been put into arms before their result was
 * known. The order of works does not matter.
 * @param now epoch ms
 */
export function judgeAcross(plan: AcrossPlan, works: readonly ArmWork[], now: number): Judgement {
  const list = effects[plan.kind];
  const g = mixtureFor(Math.log1p(plan.lift), plan.spread ?? assumedSpread);
  const readOuts = nodeIds.flatMap((node) =>
    list.map(({ id, weights }): ReadOut => {
      const metric = plan.metrics[node] ?? null;
      const hours = nodeHours[node];
      const due = works.filter(({ work }) => now - work.publishedAt >= hours * hourMs).length;
      const base = { node, hours, metric, effect: id, due };
      if (metric === null)
        return { ...base, known: 0, lift: null, interval: null, ...cannotTell('no-metric') };
      const values = weights.map((_, arm) => valuesOf(works, arm, metric, hours, now));
      const known = values.flat().length;
      if (known === 0) return { ...base, known, lift: null, interval: null, ...cannotTell('not-read') };
      if (values.flat().some((value) => value <= 0))
        return { ...base, known, lift: null, interval: null, ...cannotTell('zero-value') };
      const contrast = contrastOf(
        values.map((own, arm) => ({ values: own.map(Math.log), weight: weights[arm] ?? 0 })),
      );
      return { ...base, known, ...judged(contrast, g, falseCalls / list.length) };
    }),
  );
  return {
    readOuts,
    primary: readOuts.filter(({ node }) => node === plan.primary),
    provisional: works.some(({ work }) => now - work.publishedAt < nodeHours.conversion * hourMs),
  };
}

export const hourMs = 3_600_000;

/** Values that were due by `now`: a closed experiment is not judged by what came after. */
function valuesOf(
  works: readonly ArmWork[],
  arm: number,
  metric: IndicatorId,
  hours: number,
  now: number,
): number[] {
  return works.flatMap((each) => {
    const isDue = now - each.work.publishedAt >= hours * hourMs;
    return each.arm === arm && isDue ? (valueAtAge(each.work.points[metric] ?? [], hours) ?? []) : [];
  });
}

type Judged = Pick<ReadOut, 'lift' | 'interval' | 'verdict' | 'reason'>;
export const cannotTell = (reason: VerdictReason) => ({ verdict: 'cannot-tell' as const, reason });

function judged(contrast: Contrast | null, g: number, alpha: number): Judged {
  if (!contrast) return { lift: null, interval: null, ...cannotTell('too-few') };
  const lift = Math.expm1(contrast.estimate);
  const logs = alwaysValidInterval(contrast, g, alpha);
  if (!logs) return { lift, interval: null, ...cannotTell('too-few') };
  return decided(lift, { low: Math.expm1(logs.low), high: Math.expm1(logs.high) });
}

/** Better needs both: no doubt that it is a gain, and a gain worth having. */
export function decided(lift: number, interval: Interval): Judged {
  const base = { lift, interval };
  if (interval.high < 0) return { ...base, verdict: 'worse', reason: null };
  if (interval.high < leastLift) return { ...base, verdict: 'no-gain', reason: null };
  if (interval.low > 0 && lift > leastLift) return { ...base, verdict: 'better', reason: null };
  return { ...base, ...cannotTell(interval.low > 0 ? 'small' : 'not-conclusive') };
}
