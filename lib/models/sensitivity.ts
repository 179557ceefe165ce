import type { Part, Scored } from './attainment';
import { leastCoverage, leavesScore } from './attainment';

/** How far every weight is moved: ±20 % (issue 4 part 2, product.md scorecards). */
export const weightSwing = 0.2;

export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

/** Weight and attainment of the parts that count in the score; an unknown one adds nothing. */
function counted(parts: readonly Part[]): { weight: number; reached: number }[] {
  return parts
    .filter((part) => !leavesScore(part.reason))
    .map((part) => ({ weight: part.weight, reached: part.attainment ?? 0 }));
}

/**
 * Lowest and highest score when every weight may move by ±`swing` (0–1, default 20 %) independently of the others. Exact:
 * the extreme of a weighted mean lifts the weights on one side of a threshold and lowers those on the other, so trying
 * every threshold suffices. null when there is no score.
 */
export function scoreRange(scored: Scored, swing = weightSwing): ScoreRange | null {
  if (scored.value === null) return null;
  const parts = counted(scored.parts).sort((a, b) => a.reached - b.reached);
  let low = scored.value;
  let high = scored.value;
  for (let split = 0; split <= parts.length; split++) {
    low = Math.min(
      low,
      mean(parts, (i) => (i < split ? 1 + swing : 1 - swing)),
    );
    high = Math.max(
      high,
      mean(parts, (i) => (i < split ? 1 - swing : 1 + swing)),
    );
  }
  return { low, high };
}

function mean(
  parts: readonly { weight: number; reached: number }[],
  factor: (index: number) => number,
): number {
  let total = 0;
  let reached = 0;
  parts.forEach((part, i) => {
    total += part.weight * factor(i);
    reached += part.weight * factor(i) * part.reached;
  });
  return total > 0 ? reached / total : 0;
}

export interface RankRange {
  /** place by score, 1 is best; equal scores share the better place */
  readonly rank: number;
  /** the best and worst place that some weights within the swing could give; equal to `rank` when it is stable */
  readonly best: number;
  readonly worst: number;
  /** how many were ranked, those with a score */
  readonly of: number;
}

/**
 * Does the order survive other weights? For each scored item, its place and the best and worst place it could take when
 * every weight moves by ±`swing`, the same for all items. Two items change places only if the weighted sum of their
 * differences can change sign, which is checked exactly for each pair; where other indicators left the score (works of
 * studios that show different things) they change places if their score ranges overlap. The best and worst places are
 * therefore bounds. Items without a score give null. All items must be scored with one preset.
 */
export function rankRanges(items: readonly Scored[], swing = weightSwing): (RankRange | null)[] {
  const known = items.flatMap((item): Ranked[] => {
    const range = scoreRange(item, swing);
    return range === null || item.coverage < leastCoverage - 1e-9
      ? []
      : [{ item, range, left: leftOut(item) }];
  });
  return items.map((item) => {
    const own = known.find((each) => each.item === item);
    if (!own) return null;
    const leads = known.flatMap((other) => (other === own ? [] : leadsOf(other, own, swing)));
    const ahead = (by: (lead: Leads) => number) => leads.filter((each) => by(each) > 1e-12).length + 1;
    return {
      rank: ahead(({ now }) => now),
      best: ahead(({ least }) => least),
      worst: ahead(({ most }) => most),
      of: leads.length + 1,
    };
  });
}

interface Ranked {
  readonly item: Scored;
  readonly range: ScoreRange;
  /** places of the parts that left the score, as one text */
  readonly left: string;
}

/** By how much one item leads another: now, and at least and at most under other weights. */
interface Leads {
  readonly now: number;
  readonly least: number;
  readonly most: number;
}

const leftOut = ({ parts }: Scored): string =>
  parts.flatMap((part, n) => (leavesScore(part.reason) ? n : [])).join();

function leadsOf(a: Ranked, b: Ranked, swing: number): Leads {
  if (a.left === b.left)
    return {
      now: lead(a.item, b.item, 0),
      least: lead(a.item, b.item, -swing),
      most: lead(a.item, b.item, swing),
    };
  return {
    now: (a.item.value ?? 0) - (b.item.value ?? 0),
    least: a.range.low - b.range.high,
    most: a.range.high - b.range.low,
  };
}

/** Largest (swing > 0) or smallest (swing < 0) lead of `a` over `b` in weighted sums. */
function lead(a: Scored, b: Scored, swing: number): number {
  return a.parts.reduce((total, part, i) => {
    const other = b.parts[i];
    const gap = part.weight * ((part.attainment ?? 0) - (other?.attainment ?? 0));
    return total + gap + Math.abs(gap) * swing;
  }, 0);
}
