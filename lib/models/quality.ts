import { leastCoverage } from './attainment';
import { qualityItems } from './presets/quality-items';
import type { QualityItem } from './quality-item';

export type { QualityItem } from './quality-item';

/** Version of the shipped quality model; stored with every rating (`ratings.model`). */
export const qualityModel = { id: 'quality-12', version: '1' } as const;

const highestMark = 5;

/** One person's marks by item id, 0–5; an item without a mark is not rated. */
export type Marks = Readonly<Record<string, number>>;

export interface QualityPart {
  readonly item: QualityItem;
  /** share of all weight, 0–1 */
  readonly weight: number;
  readonly mark: number | null;
  /** weight × mark ÷ 5; the contributions sum to `value`. null when not rated */
  readonly contribution: number | null;
  readonly reason: 'passed' | 'below-standard' | 'not-rated';
}

export interface QualityScore {
  /**
   * Share of all points shown to be reached, 0–1: rated marks over the points of all items. An item not rated adds nothing
   * and may at best lift it to `most`, so skipping an item never gives a better score. null below half coverage.
   */
  readonly value: number | null;
  readonly most: number | null;
  /** weighted mean of the given marks, 0–5, for display beside the coverage; null below half coverage */
  readonly meanMark: number | null;
  /** rated share of the weight, 0–1 */
  readonly coverage: number;
  readonly reason: 'not-enough-data' | null;
  readonly parts: readonly QualityPart[];
  /** items rated below their standard, furthest below first */
  readonly belowStandard: readonly QualityPart[];
  /** every item is rated and none is below its standard; null until every item is rated, unless one is below already */
  readonly passed: boolean | null;
  readonly model: { readonly id: string; readonly version: string };
}

/**
 * The quality model (catalogue S1-24, S1-42, P4): marks 0–5 per item, their weighted share of all points, and the items
 * below their pass line. Marks outside 0–5 and marks for unknown items are ignored as not given. Items not rated add
 * nothing and lower the coverage; below half there is no score.
 * @param items names and standards as edited by the user; the shipped preset by default
 */
export function qualityScore(
  marks: Marks,
  items: readonly QualityItem[] = qualityItems,
  model: { readonly id: string; readonly version: string } = qualityModel,
): QualityScore {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  const parts = items.map((item) => partOf(item, validMark(marks, item.id), total));
  const rated = parts.filter((part) => part.mark !== null);
  const ratedWeight = rated.reduce((sum, { item }) => sum + weightOf(item), 0);
  const points = rated.reduce((sum, { item, mark }) => sum + weightOf(item) * (mark ?? 0), 0);
  const coverage = total > 0 ? ratedWeight / total : 0;
  const scored = coverage >= leastCoverage - 1e-9;
  const belowStandard = parts
    .filter((part) => part.reason === 'below-standard')
    .sort((a, b) => gap(b) - gap(a));
  return {
    value: scored ? points / (total * highestMark) : null,
    most: scored ? points / (total * highestMark) + (1 - coverage) : null,
    meanMark: scored ? points / ratedWeight : null,
    coverage,
    reason: scored ? null : 'not-enough-data',
    parts,
    belowStandard,
    passed: belowStandard.length > 0 ? false : rated.length === parts.length && scored ? true : null,
    model,
  };
}

function partOf(item: QualityItem, mark: number | null, total: number): QualityPart {
  const weight = total > 0 ? weightOf(item) / total : 0;
  if (mark === null) return { item, weight, mark, contribution: null, reason: 'not-rated' };
  const reason = mark >= item.standard ? 'passed' : 'below-standard';
  return { item, weight, mark, contribution: (weight * mark) / highestMark, reason };
}

function validMark(marks: Marks, id: string): number | null {
  const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
  return mark !== undefined && mark >= 0 && mark <= highestMark ? mark : null;
}

const weightOf = (item: QualityItem): number => item.weight ?? 1;
const gap = (part: QualityPart): number => part.item.standard - (part.mark ?? 0);
