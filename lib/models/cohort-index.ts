import { type AgePoint, valueAtAge } from './ages';
import { type AgedWork, bandWorks, type Cohort } from './cohort';
import type { IndicatorId } from './indicators';

/** Eight bands of age to each doubling: ages of one band are known of nearly the same works. */
const bandsPerDoubling = 8;
/** Ages below a minute share the lowest band. */
const lowestAge = 1 / 64;

const bandOf = (ageHours: number): number =>
  Math.floor(Math.log2(Math.max(ageHours, lowestAge)) * bandsPerDoubling);

/** A work with its place in the cohort, 0 is the newest. */
interface Placed {
  readonly place: number;
  readonly work: AgedWork;
}

/** Works known between two readings at some ages of one band, newest first. */
interface Band {
  readonly works: Placed[];
  /** how many of them are known at every age of the band */
  sure: number;
}

interface MetricIndex {
  readonly bands: Map<number, Band>;
  /** works read at this very age and known nowhere near it */
  readonly moments: Map<number, Placed[]>;
  /** by age from which a last value stands for the final one */
  readonly settled: Map<number, AgedWork[]>;
}

/**
 * Ten thousand works are each held against the newest thirty others with a value at their own age. Where few have one,
 * looking through all of them for each is quadratic, so each metric of a cohort is looked through once. A cohort never
 * changes after `toCohort`.
 */
const indexes = new WeakMap<Cohort, Map<IndicatorId, MetricIndex>>();

function indexOf(cohort: Cohort, metric: IndicatorId): MetricIndex {
  let known = indexes.get(cohort);
  if (known === undefined) {
    known = new Map();
    indexes.set(cohort, known);
  }
  let found = known.get(metric);
  if (found === undefined) {
    found = { bands: new Map(), moments: new Map(), settled: new Map() };
    for (const [place, work] of cohort.newestFirst.entries()) {
      notePoints(found, { place, work }, work.points[metric] ?? []);
    }
    known.set(metric, found);
  }
  return found;
}

/** Between two readings a work is known at every age, or at none but their own (see `valueAtAge`). */
function notePoints(index: MetricIndex, placed: Placed, points: readonly AgePoint[]): void {
  let joined = false;
  points.forEach((point, n) => {
    const next = points[n + 1];
    const spans = next !== undefined && isKnownBetween(point, next);
    if (spans) noteSpan(index.bands, placed, point.ageHours, next.ageHours);
    if (!spans && !joined) noteMoment(index.moments, placed, point.ageHours);
    joined = spans;
  });
}

const isKnownBetween = (point: AgePoint, next: AgePoint): boolean =>
  valueAtAge([point, next], (point.ageHours + next.ageHours) / 2) !== null;

function noteSpan(bands: Map<number, Band>, placed: Placed, from: number, to: number): void {
  const [first, last] = [bandOf(from), bandOf(to)];
  for (let number = first; number <= last; number++) {
    let band = bands.get(number);
    if (band === undefined) {
      band = { works: [], sure: 0 };
      bands.set(number, band);
    }
    // One more than is asked for, since the one who asks does not count. Whoever comes later is older and never needed.
    if (band.sure > bandWorks) continue;
    if (band.works.at(-1)?.work !== placed.work) band.works.push(placed);
    if (number > first && number < last) band.sure += 1;
  }
}

function noteMoment(moments: Map<number, Placed[]>, placed: Placed, ageHours: number): void {
  const works = moments.get(ageHours);
  if (works === undefined) moments.set(ageHours, [placed]);
  else if (works.length <= bandWorks) works.push(placed);
}

/** What is known at an age (hours) of the newest other works, newest first, at most 30. */
export function newestAtAge(cohort: Cohort, self: string, metric: IndicatorId, ageHours: number): number[] {
  const { bands, moments } = indexOf(cohort, metric);
  const band = bands.get(bandOf(ageHours))?.works ?? [];
  const moment = moments.get(ageHours);
  // A work may stand in both: read at this very age, and known between readings at others of the band.
  const works = moment ? [...new Set([...band, ...moment])].sort((a, b) => a.place - b.place) : band;
  const values: number[] = [];
  for (const { work } of works) {
    if (values.length === bandWorks) break;
    const value = work.id === self ? null : valueAtAge(work.points[metric] ?? [], ageHours);
    if (value !== null) values.push(value);
  }
  return values;
}

/** Last values of the newest other works that were last read at `fromHours` or older, newest first, at most 30. */
export function newestSettled(
  cohort: Cohort,
  self: string,
  metric: IndicatorId,
  fromHours: number,
): number[] {
  const { settled } = indexOf(cohort, metric);
  let works = settled.get(fromHours);
  if (works === undefined) {
    works = firstSettled(cohort, metric, fromHours);
    settled.set(fromHours, works);
  }
  return works
    .filter(({ id }) => id !== self)
    .slice(0, bandWorks)
    .flatMap(({ points }) => points[metric]?.at(-1)?.value ?? []);
}

function firstSettled({ newestFirst }: Cohort, metric: IndicatorId, fromHours: number): AgedWork[] {
  const works: AgedWork[] = [];
  for (const work of newestFirst) {
    if (works.length > bandWorks) break;
    const last = work.points[metric]?.at(-1);
    if (last && last.ageHours >= fromHours) works.push(work);
  }
  return works;
}
