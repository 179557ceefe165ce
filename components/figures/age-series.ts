import type { Values } from '../../lib/core/metric-ids';
import { type AgePoint, inAgeOrder, standardAges, valueAtAge } from '../../lib/models/ages';
import { bandWorks, type Cohort, fewestWorks } from '../../lib/models/compare';
import { type Fact, type Facts, withRatios } from '../../lib/models/facts';
import { type IndicatorId, indicatorOf } from '../../lib/models/indicators';
import { summarise } from '../../lib/models/statistics';
import type { BandPoint, LinePoint } from '../charts/line-types';

const hour = 3_600_000;

/** A reading as far as a curve needs it. */
interface SeenValues {
  /** epoch ms */
  readonly at: number;
  readonly values: Values;
  readonly approx?: true;
  readonly settled?: true;
}

/**
 * Values of one indicator by age, from the readings of a work published at `publishedAt` (epoch ms). Ratios are worked out
 * within one reading, never across two. Rounded and day-old figures are used only where there is nothing better.
 */
export function agePoints(
  readings: readonly SeenValues[],
  publishedAt: number,
  metric: IndicatorId,
): AgePoint[] {
  const known = readings.flatMap(({ at, values, approx, settled }) => {
    const value = at > publishedAt ? withRatios(asFacts(values))[metric]?.value : undefined;
    if (value === undefined) return [];
    return [{ point: { ageHours: (at - publishedAt) / hour, value }, best: !approx && !settled }];
  });
  const best = known.filter((each) => each.best);
  return inAgeOrder((best.length > 0 ? best : known).map(({ point }) => point));
}

function asFacts(values: Values): Facts {
  const facts: Partial<Record<IndicatorId, Fact>> = {};
  // Object.entries forgets that the keys of Values are metrics.
  for (const [id, value] of Object.entries(values) as [keyof Values, number][]) facts[id] = { value };
  return facts;
}

/** A first reading later than this says too little about the way up from 0 to draw it. */
const fromStart = 12;

/**
 * The line of a work up to `toHours`. Where two readings are too far apart for the comparison model to say what lay between
 * them, the line is broken. A count starts from 0 at publication if the work was read early.
 */
export function runLine(points: readonly AgePoint[], metric: IndicatorId, toHours: number): LinePoint[] {
  const line: LinePoint[] = [];
  const first = points[0];
  if (first && first.ageHours <= fromStart && indicatorOf(metric).unit === 'count') line.push({ x: 0, y: 0 });
  const end = valueAtAge(points, toHours);
  const inside = points.filter(({ ageHours }) => ageHours < toHours);
  const all = end === null ? inside : [...inside, { ageHours: toHours, value: end }];
  all.forEach((point, n) => {
    const before = all[n - 1];
    if (before) {
      const middle = Math.sqrt(before.ageHours * point.ageHours);
      if (valueAtAge(points, middle) === null) line.push({ x: middle, y: null });
    }
    line.push({ x: point.ageHours, y: point.value });
  });
  return line;
}

/** Between the standard ages, so that the band bends as growth does instead of in straight pieces. */
const between = [2, 4.5, 9, 18, 36, 60, 96, 120, 144, 240, 480, 960, 1200, 1800];
const bandAges = [...standardAges, ...between].sort((a, b) => a - b);

export interface AgeBand {
  readonly points: readonly BandPoint[];
  /** works behind the band where most are known */
  readonly n: number;
}

/**
 * Median and middle half of own works by age up to `toHours`; `leaveOut` is the work drawn against them. An age that fewer
 * than five works are known at has no band. Null when no age has one.
 */
export function ageBand(
  cohort: Cohort,
  metric: IndicatorId,
  toHours: number,
  leaveOut?: string,
): AgeBand | null {
  const lists = cohort.newestFirst.flatMap((work) =>
    work.id === leaveOut ? [] : [work.points[metric] ?? []],
  );
  let most = 0;
  const points = bandAges
    .filter((age) => age <= toHours)
    .flatMap((age): BandPoint[] => {
      const values = lists.flatMap((list) => valueAtAge(list, age) ?? []).slice(0, bandWorks);
      const band = values.length < fewestWorks ? null : summarise(values);
      if (!band) return [];
      most = Math.max(most, values.length);
      return [{ x: age, lower: band.q1, middle: band.median, upper: band.q3 }];
    });
  return points.length > 1 ? { points, n: most } : null;
}
