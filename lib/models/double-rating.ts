import { qualityItems } from './presets/quality-items';
import { type Marks, type QualityItem, qualityScore } from './quality';

/** Marks that differ by this much or more call for a talk. Assumed: two of the five steps of the scale. */
export const wideGap = 2;

export interface MarkGap {
  readonly item: QualityItem;
  readonly first: number;
  readonly second: number;
  /** |first − second|, 0–5 */
  readonly gap: number;
  readonly isWide: boolean;
  /** one passes the item's standard and the other does not */
  readonly splitsVerdict: boolean;
}

export interface DoubleRating {
  /** mean of the two scores, 0–1; null unless both have one */
  readonly value: number | null;
  readonly first: number | null;
  readonly second: number | null;
  /** items that both rated, widest gap first */
  readonly gaps: readonly MarkGap[];
  /** mean gap over these items, 0–5; null when there are none */
  readonly meanGap: number | null;
  /** items with a gap of 2 or more, or on which the two verdicts differ: to be talked over */
  readonly toDiscuss: readonly MarkGap[];
}

/**
 * Two people's marks of one work given without sight of each other (catalogue S1-24, S2-69): the mean of their scores and
 * where they disagree. Items that only one of them rated are no disagreement and are left out of the gaps.
 */
export function doubleRating(
  first: Marks,
  second: Marks,
  items: readonly QualityItem[] = qualityItems,
): DoubleRating {
  const [a, b] = [qualityScore(first, items), qualityScore(second, items)];
  const gaps = items
    .flatMap((item, place) => {
      const [one, two] = [a.parts[place], b.parts[place]];
      if (one?.mark == null || two?.mark == null) return [];
      const gap = Math.abs(one.mark - two.mark);
      return {
        item,
        first: one.mark,
        second: two.mark,
        gap,
        isWide: gap >= wideGap,
        splitsVerdict: one.reason !== two.reason,
      };
    })
    .sort((left, right) => right.gap - left.gap);
  return {
    value: a.value === null || b.value === null ? null : (a.value + b.value) / 2,
    first: a.value,
    second: b.value,
    gaps,
    meanGap: gaps.length === 0 ? null : gaps.reduce((sum, { gap }) => sum + gap, 0) / gaps.length,
    toDiscuss: gaps.filter(({ isWide, splitsVerdict }) => isWide || splitsVerdict),
  };
}
