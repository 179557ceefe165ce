import { addDays, daysBetween } from '../../core/dates';
import type { MetricId, Values } from '../../core/metric-ids';
import type { ReadingParts, WindowSighting } from '../../core/reading';
import type { WindowId } from '../../core/windows';
import { believed, DayValues } from './account-days';
import { douyinDay, isSettled } from './clock';
import { dayIn } from './fields';
import { inUnit, type Named } from './metric-names';

/** One metric of an account as the studio sends it: a total and a value a day, both still raw. */
export interface RawSeries {
  readonly named: Named;
  readonly total: unknown;
  readonly points: readonly { readonly stamp: unknown; readonly value: unknown }[];
  /** where the total and the points stand in the body, for drift */
  readonly path: string;
}

interface Series {
  readonly named: Named;
  readonly total: number | undefined;
  readonly days: ReadonlyMap<string, number | undefined>;
}

/**
 * Daily values and the totals of their window. The follower total is a level: it belongs to its days and to no
 * window. Totals are kept only when their window is sure: the asked number of days where the trend shows exactly
 * these, else the trend's own days where every additive total is the sum of its points.
 */
export function accountSeries(
  raw: readonly RawSeries[],
  askedDays: number | undefined,
  at: number,
): ReadingParts {
  const series = raw.map(read);
  const days = new DayValues();
  const totals: Partial<Record<MetricId, number>> = {};
  for (const { named, total, days: values } of series) {
    for (const [day, value] of values) days.put(day, named.id, value);
    if (named.id !== 'followerTotal' && total !== undefined) totals[named.id] = total;
  }
  const window = askedWindow(series, askedDays, at) ?? summedWindow(series, at);
  return { accountDays: days.sightings(at), windows: window ? accountWindow(window, totals, at) : [] };
}

/** Totals of the signed-in account over a window; a 0 of yesterday alone waits until yesterday is settled. */
export function accountWindow(window: WindowId, totals: Values, at: number): WindowSighting[] {
  const yesterday = addDays(douyinDay(at), -1);
  const values = believed(totals, window !== 'days:1' || isSettled(yesterday, at));
  return Object.keys(values).length > 0 ? [{ window, values }] : [];
}

function read({ named, total, points, path }: RawSeries): Series {
  const days = new Map<string, number | undefined>();
  for (const { stamp, value } of points) {
    const day = dayIn(stamp);
    if (day) days.set(day, inUnit(value, named.unit, `${path}.value`));
  }
  return { named, total: inUnit(total, named.unit, `${path}.total`), days };
}

/** The asked window, when the trend is empty or shows just these days up to now: a custom range may ask for 7 too. */
function askedWindow(series: readonly Series[], asked: number | undefined, at: number): WindowId | null {
  if (asked === undefined) return null;
  const run = runOf(series.flatMap(({ days }) => [...days.keys()]));
  if (run === 'none') return `days:${asked}`;
  return run !== 'broken' && run.length === asked && isRecent(run.last, at) ? `days:${asked}` : null;
}

/** The trend's own days, when they follow each other and every additive total is the sum over them. */
function summedWindow(series: readonly Series[], at: number): WindowId | null {
  const summed = series.filter(({ named, total, days }) => {
    const adds = named.unit === 'count' || named.unit === 'net';
    return adds && named.id !== 'followerTotal' && total !== undefined && [...days.values()].every(isKnown);
  });
  const proven = summed.filter(({ days }) => days.size > 0);
  const fits = proven.every(({ total, days }) => sum(days.values()) === total);
  // Totals that are all 0 equal any sum: they prove nothing.
  if (!fits || !proven.some(({ total }) => total !== 0)) return null;
  const runs = proven.map(({ days }) => runOf([...days.keys()]));
  const [run] = runs;
  if (run === undefined || run === 'none' || run === 'broken') return null;
  const same = runs.every(
    (other) => typeof other === 'object' && other.first === run.first && other.last === run.last,
  );
  if (!same) return null;
  return isRecent(run.last, at) ? `days:${run.length}` : `range:${run.first}..${run.last}`;
}

const isKnown = (value: number | undefined) => value !== undefined;
const sum = (values: Iterable<number | undefined>) =>
  [...values].reduce<number>((all, value) => all + (value ?? 0), 0);
/** Trends end with yesterday, or with the day before while yesterday is being made. */
const isRecent = (last: string, at: number) => {
  const age = daysBetween(last, douyinDay(at));
  return age >= 0 && age <= 2;
};

/** Days that follow each other without a gap, whatever their order. */
function runOf(days: readonly string[]): { first: string; last: string; length: number } | 'none' | 'broken' {
  const sorted = [...new Set(days)].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return 'none';
  return daysBetween(first, last) === sorted.length - 1 ? { first, last, length: sorted.length } : 'broken';
}
