import { valueAtAge } from './ages';
import { type AgedWork, type Cohort, newestValues } from './compare';
import {
  cannotTell,
  decided,
  falseCalls,
  hourMs,
  type Judgement,
  type NodeMetrics,
  type ReadOut,
} from './experiment';
import { type NodeId, nodeHours, nodeIds } from './funnel-nodes';
import type { IndicatorId } from './indicators';
import { predictionInterval } from './sequential';

export interface BeforeAfter {
  readonly work: AgedWork;
  /** epoch ms, after publication */
  readonly changedAt: number;
  readonly metrics: NodeMetrics;
  readonly primary: NodeId;
}

/**
 * A change on one work: how much it grew in the 24, 48, 72 and 168 hours after the change, against what own works of its
 * kind grew over the same ages, at least 19 of them. A work has one life, and the primary read-out is one look at one age,
 * so looking daily in between changes nothing: a false win has a chance of at most `falseCalls`, and so has a false loss.
 * The other read-outs are shown and do not decide. Tells that the work left its usual course, not why.
 * @param now epoch ms
 */
export function judgeBeforeAfter(
  { work, changedAt, metrics, primary }: BeforeAfter,
  cohort: Cohort,
  now: number,
): Judgement {
  const from = (changedAt - work.publishedAt) / hourMs;
  const readOuts = nodeIds.map((node): ReadOut => {
    const metric = metrics[node] ?? null;
    const hours = nodeHours[node];
    const base = {
      node,
      hours,
      metric,
      effect: 'b' as const,
      due: Number(now - changedAt >= hours * hourMs),
    };
    const none = { known: 0, lift: null, interval: null };
    if (metric === null) return { ...base, ...none, ...cannotTell('no-metric') };
    const own = growth(work, metric, from, hours);
    if (own === null) return { ...base, ...none, ...cannotTell('not-read') };
    const controls = newestValues(cohort, work.id, (other) => growth(other, metric, from, hours));
    const usual = predictionInterval(controls, falseCalls);
    if (!usual) return { ...base, known: 1, lift: null, interval: null, ...cannotTell('too-few') };
    const lift = Math.expm1(own - usual.centre);
    const interval = { low: Math.expm1(own - usual.high), high: Math.expm1(own - usual.low) };
    return { ...base, known: 1, ...decided(lift, interval) };
  });
  return {
    readOuts,
    primary: readOuts.filter(({ node }) => node === primary),
    provisional: now - changedAt < nodeHours.conversion * hourMs,
  };
}

/** Growth on the log scale from one age over some hours; null where either end is unknown or not above 0. */
function growth({ points }: AgedWork, metric: IndicatorId, from: number, hours: number): number | null {
  const list = points[metric] ?? [];
  const [before, after] = [valueAtAge(list, from), valueAtAge(list, from + hours)];
  return before !== null && after !== null && before > 0 && after > 0 ? Math.log(after / before) : null;
}
