import { median } from 'simple-statistics';
import { addDays, daysBetween } from '../core/dates';
import { alarmLimit, leastDrop } from './alarm-limit';
import { summarise } from './statistics';

/** One day of one account-level metric. Days without a value are absent, never 0. */
export interface DayValue {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly value: number;
}

export interface SeriesCheck {
  readonly day: string;
  readonly value: number;
  /** what this weekday usually brings at the present level, in the unit of the metric */
  readonly expected: number;
  /** (value − expected) ÷ expected; null when the expected value is not above 0 */
  readonly change: number | null;
  /** distance from the expected value in robust spreads on the scale used; positive is above */
  readonly deviation: number;
  /** the distance from which on it counts, in spreads */
  readonly limit: number;
  /** days of history behind it */
  readonly n: number;
  /** `drop`: worse by more than 15 % and beyond the limit · `rise`: better beyond the limit · `usual` */
  readonly verdict: 'drop' | 'rise' | 'usual';
}

/** History looked at: eight weeks, of which at least four must be known, and three values of the weekday itself. Assumed. */
const historyDays = 56;
const fewestDays = 28;
const fewestPeers = 3;
/**
 * An alarm must miss by this many times what any day of the history did. It keeps an account with bursts quiet: with one
 * day in twenty at three times the spread, 1.5 gave false alarms in 8 to 9 % of weeks and 2 gives 5 %. The price is that
 * on a restless account only a deep drop is an alarm. Assumed; measured in the simulations.
 */
const beyondWorst = 2;
/** The present level is that of the last four weeks. */
const levelDays = 28;

/**
 * Is the day out of line for this account? (catalogue S4-57: a drop of more than 15 %.) Expected is the median of the
 * same weekday over eight weeks, moved by how the last four weeks stand against their weekdays. The same expectation is
 * formed for every day of the history without that day, and the robust spread of those misses is the unit of distance,
 * on a log scale for values of 0 or more. A drop must lie beyond what chance gives (`alarmLimit`) and twice as far
 * as the worst miss of the eight weeks, which keeps a stable account at false alarms in at most 5 % of weeks over
 * `testsPerWeek` checks (7 for one metric looked at daily). Days not yet final must not be passed in. null when the day
 * is not in the list, with fewer than 28 known days among the 56 before, or when the history never moves.
 * @param better which direction is good for this metric
 */
export function checkDay(
  series: readonly DayValue[],
  day: string,
  better: 'higher' | 'lower',
  testsPerWeek = 7,
): SeriesCheck | null {
  const today = series.find((entry) => entry.day === day);
  const history = before(series, day);
  const peers = history.filter(({ age }) => age % 7 === 0).length;
  if (!today || history.length < fewestDays || peers < fewestPeers) return null;
  const scale = scaleFor([...history.map(({ value }) => value), today.value]);
  const points = history.map(({ age, value }) => ({ age, x: scale.to(value) }));
  const usual = weekdayMedians(points);
  const middle = expectation(points, usual, 0);
  const miss = scale.to(today.value) - middle;
  const misses = missesOf(points, usual);
  const spread = summarise(misses)?.spread ?? null;
  if (spread === null) return null;
  const worst = (miss < 0 ? -Math.min(...misses) : Math.max(...misses)) / spread;
  const expected = scale.from(middle);
  const found = {
    expected,
    change: expected > 0 ? (today.value - expected) / expected : null,
    deviation: miss / spread,
    limit: Math.max(alarmLimit(history.length, testsPerWeek), beyondWorst * worst),
  };
  return { day, value: today.value, ...found, n: history.length, verdict: verdictOf(found, better) };
}

function verdictOf(
  { change, deviation, limit }: Pick<SeriesCheck, 'change' | 'deviation' | 'limit'>,
  better: 'higher' | 'lower',
): SeriesCheck['verdict'] {
  if (Math.abs(deviation) <= limit || (change !== null && Math.abs(change) <= leastDrop)) return 'usual';
  return deviation > 0 === (better === 'higher') ? 'rise' : 'drop';
}

function before(series: readonly DayValue[], day: string): { age: number; value: number }[] {
  const first = addDays(day, -historyDays);
  return series
    .filter((entry) => entry.day >= first && entry.day < day)
    .map((entry) => ({ age: daysBetween(entry.day, day), value: entry.value }));
}

interface Scale {
  readonly to: (value: number) => number;
  readonly from: (x: number) => number;
}

/** Counts vary by factors: log scale, unless a value is negative (net changes). */
function scaleFor(values: readonly number[]): Scale {
  if (values.every((value) => value >= 0)) return { to: Math.log1p, from: (x) => Math.max(0, Math.expm1(x)) };
  return { to: (value) => value, from: (x) => x };
}

interface Point {
  /** days before the day in question */
  readonly age: number;
  readonly x: number;
}

/** Medians per weekday (by age modulo 7); a weekday with too few days takes the median of all. */
function weekdayMedians(points: readonly Point[]): number[] {
  const overall = median(points.map(({ x }) => x));
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const own = points.filter(({ age }) => age % 7 === weekday).map(({ x }) => x);
    return own.length >= fewestPeers ? median(own) : overall;
  });
}

/** What a day of this age should bring: its weekday's median and the drift of the last weeks against theirs. */
function expectation(points: readonly Point[], usual: readonly number[], age: number): number {
  const recent = points.filter((point) => point.age <= levelDays);
  const drifts = recent.map((point) => point.x - (usual[point.age % 7] ?? 0));
  return (usual[age % 7] ?? 0) + (drifts.length > 0 ? median(drifts) : 0);
}

/** How far each day of the history lies from what the others would have said of it. */
function missesOf(points: readonly Point[], usual: readonly number[]): number[] {
  return points.map((point) => {
    const weekday = point.age % 7;
    const others = points.filter((other) => other !== point);
    const own = others.filter(({ age }) => age % 7 === weekday).map(({ x }) => x);
    const without = own.length >= fewestPeers ? usual.with(weekday, median(own)) : usual;
    return point.x - expectation(others, without, point.age);
  });
}
