import type { MetricId, Values } from '../core/metric-ids';
import { type AgePoint, atStandardAges, inAgeOrder, standardAges } from './ages';
import { newestAtAge } from './cohort-index';
import { type AgedWork, type Cohort, fewestWorks } from './compare';
import { type Facts, withRatios } from './facts';
import type { IndicatorId } from './indicators';
import { type Summary, summarise } from './statistics';

/** Lifetime values of a work as one reading saw them. */
export interface WorkReading {
  /** when the page received it, epoch ms */
  readonly at: number;
  readonly values: Values;
}

const hour = 3_600_000;

/**
 * A work's readings as points over its age, in order, for every metric and every ratio whose parts stood in the same
 * reading. Readings from before the publication are left out; a metric that was never read has no points.
 * @param publishedAt epoch ms
 */
export function agedWork(id: string, publishedAt: number, readings: readonly WorkReading[]): AgedWork {
  const points: Partial<Record<IndicatorId, AgePoint[]>> = {};
  for (const { at, values } of [...readings].sort((a, b) => a.at - b.at)) {
    if (at < publishedAt) continue;
    const facts = withRatios(asFacts(values));
    // The keys of Facts are indicator ids by its type; Object.entries forgets that.
    for (const [metric, fact] of Object.entries(facts) as [IndicatorId, { value: number }][]) {
      const list = points[metric] ?? [];
      list.push({ ageHours: (at - publishedAt) / hour, value: fact.value });
      points[metric] = list;
    }
  }
  return { id, publishedAt, points };
}

function asFacts(values: Values): Facts {
  const facts: Partial<Record<MetricId, { value: number }>> = {};
  // The same holds for the keys of Values and of points.
  for (const [metric, value] of Object.entries(values) as [MetricId, number][]) facts[metric] = { value };
  return facts;
}

/** The same work with its values at the standard ages and the last reading only: all that a cohort needs to keep. */
export function atMarks(work: AgedWork): AgedWork {
  const points: Partial<Record<IndicatorId, AgePoint[]>> = {};
  // Keys of points are indicator ids by their type.
  for (const [metric, list] of Object.entries(work.points) as [IndicatorId, readonly AgePoint[]][]) {
    points[metric] = inAgeOrder([...atStandardAges(list), ...list.slice(-1)]);
  }
  return { ...work, points };
}

export interface BandPoint {
  readonly ageHours: number;
  readonly band: Summary;
}

/**
 * Own median and middle half at each standard age, from the newest 30 other works with a value there: the band behind a
 * since-publish curve. Ages at which fewer than 5 works are known are left out; a gap in the band is a gap in knowledge.
 */
export function bandOverAges(workId: string, cohort: Cohort, metric: IndicatorId): BandPoint[] {
  return standardAges.flatMap((ageHours) => {
    const values = newestAtAge(cohort, workId, metric, ageHours);
    const band = values.length >= fewestWorks ? summarise(values) : null;
    return band ? [{ ageHours, band }] : [];
  });
}
