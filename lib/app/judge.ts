import type { RatingRow, WorkRow } from '../core/rows';
import type { AgePoint } from '../models/ages';
import { inAgeOrder } from '../models/ages';
import type { Scored } from '../models/attainment';
import { type AgedWork, type Cohort, type Comparison, compareBest } from '../models/compare';
import { type DragAndLift, dragAndLift, explainingMetrics } from '../models/drag-and-lift';
import { type Facts, factsFrom, withRatios } from '../models/facts';
import type { IndicatorId } from '../models/indicators';
import { kpiScore } from '../models/kpi';
import { type QualityScore, qualityScore } from '../models/quality';
import { type MarkAge, type Marks, markAges } from '../store/marks';

const hour = 3_600_000;

/** Everything the product says about one work: facts, comparisons with own works, scores with their parts. */
export interface Verdict {
  /** hours between publication and the newest reading of the work; null while either is unknown */
  readonly ageHours: number | null;
  readonly facts: Facts;
  readonly comparisons: Readonly<Partial<Record<IndicatorId, Comparison>>>;
  readonly kpi: Scored;
  /** null until somebody rates the work */
  readonly quality: QualityScore | null;
  readonly dragAndLift: DragAndLift;
}

/** Counts that are compared beside the explaining ratios. */
const comparedCounts: readonly IndicatorId[] = [
  'views',
  'likes',
  'comments',
  'shares',
  'favorites',
  'followsGained',
  'engagementRate',
  'averageOrderValue',
];
const compared = [...new Set([...comparedCounts, ...explainingMetrics])];

/**
 * A work as the comparison model wants it: values at the fixed ages the store keeps, and the latest ones at the age they
 * were read. Null without a publication time: such a work has no age.
 */
export function agedWork(work: WorkRow, marks: Marks): AgedWork | null {
  const { publishedAt } = work;
  if (publishedAt === null) return null;
  const points: Partial<Record<IndicatorId, AgePoint[]>> = {};
  const add = (facts: Facts, ageHours: number) => {
    // Object.entries forgets that the keys of Facts are indicators.
    for (const [id, fact] of Object.entries(facts) as [IndicatorId, { value: number }][]) {
      points[id] ??= [];
      points[id].push({ ageHours, value: fact.value });
    }
  };
  for (const [age, values] of Object.entries(marks) as [MarkAge, Marks[MarkAge]][]) {
    const facts = Object.fromEntries(
      Object.entries(values ?? {}).map(([id, mark]) => [id, { value: mark.value }]),
    );
    add(withRatios(facts), markAges[age] / hour);
  }
  addLatest(work, publishedAt, add);
  return {
    id: work.id,
    publishedAt,
    points: Object.fromEntries(Object.entries(points).map(([id, list]) => [id, inAgeOrder(list)])),
  };
}

/** Values read at about the same time belong to one age; ratios are worked out within it. */
function addLatest(work: WorkRow, publishedAt: number, add: (facts: Facts, ageHours: number) => void): void {
  const facts = factsFrom(work.latest);
  const at = facts.views?.at ?? work.seenAt;
  const recent = Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact.at !== undefined && Math.abs(fact.at - at) <= 12 * hour),
  );
  if (at > publishedAt) add(withRatios(recent), (at - publishedAt) / hour);
}

/**
 * Judges one work against its cohort (own works of the same studio and format). Pure: the same input gives the same
 * verdict. Unknown inputs stay unknown all the way through.
 * @param sells true once orders or spend of the account are known
 */
export function judge(
  work: WorkRow,
  aged: AgedWork | null,
  cohort: Cohort,
  rating: RatingRow | null,
  sells = false,
): Verdict {
  const facts = withRatios(factsFrom(work.latest));
  const ageHours = ageAtReading(work);
  const comparisons: Partial<Record<IndicatorId, Comparison>> = {};
  if (aged && ageHours !== null) {
    for (const metric of compared) comparisons[metric] = compareBest(aged, cohort, metric, ageHours);
  }
  return {
    ageHours,
    facts,
    comparisons,
    kpi: kpiScore({ studio: work.studio, facts, comparisons: Object.values(comparisons), sells }),
    quality: rating ? qualityScore(rating.marks) : null,
    dragAndLift: dragAndLift(Object.values(comparisons)),
  };
}

/** Age of the work when its views, or else anything of it, were last read. */
function ageAtReading({ publishedAt, latest, seenAt }: WorkRow): number | null {
  if (publishedAt === null) return null;
  const at = latest.views?.at ?? seenAt;
  return at > publishedAt ? (at - publishedAt) / hour : null;
}
