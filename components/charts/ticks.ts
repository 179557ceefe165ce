/** Where the labels of an x axis fall, so that they name hours, days and months that people use. */

const DAY_MS = 86_400_000;
const DAY_STEPS = [1, 2, 7, 14, 28];
const MONTH_STEPS = [1, 2, 3, 6, 12];
/** More than this do not fit on a broad chart; narrow ones skip some of them. */
const MOST = 12;

/** Step in hours of a since-publication axis that is `range` hours long. */
export function hourStep(range: number): number {
  if (range <= 12) return 2;
  if (range <= 36) return 6;
  if (range <= 24 * 10) return 24;
  return range <= 24 * 60 ? 24 * 7 : 24 * 30;
}

function stepOf(steps: readonly number[], span: number): number {
  return steps.find((step) => span / step < MOST) ?? steps.at(-1) ?? 1;
}

/** Local midnights between two times: every few days, and first days of months where that is too many. */
export function dayTicks(min: number, max: number): number[] {
  const days = (max - min) / DAY_MS;
  const byMonth = days / (DAY_STEPS.at(-1) ?? 1) >= MOST;
  const step = byMonth ? stepOf(MONTH_STEPS, days / 30) : stepOf(DAY_STEPS, days);
  const at = new Date(min);
  at.setHours(0, 0, 0, 0);
  if (byMonth) at.setMonth(Math.ceil(at.getMonth() / step) * step, 1);
  const ticks: number[] = [];
  // Steps of the calendar, not of 24 h: days are 23 and 25 h long when the clocks change.
  while (at.getTime() <= max) {
    if (at.getTime() >= min) ticks.push(at.getTime());
    if (byMonth) at.setMonth(at.getMonth() + step);
    else at.setDate(at.getDate() + step);
  }
  return ticks;
}

/**
 * Ticks of an axis of numbers, in order, without a first or last one that stands closer to its neighbour than the others
 * do: the library adds the ends of the axis as they are, and their labels would be printed over each other.
 */
export function evenTicks<Tick extends { readonly value: number }>(ticks: readonly Tick[]): Tick[] {
  const gap = (n: number) => (ticks[n]?.value ?? 0) - (ticks[n - 1]?.value ?? 0);
  const step = Math.max(...ticks.slice(1).map((_, n) => gap(n + 1)));
  // Sums of steps such as 0.1 are a hair off.
  const crowded = (n: number) => gap(n) < step * 0.99;
  const last = ticks.length - 1;
  return ticks.filter((_, n) => !(n === 0 && crowded(1)) && !(n === last && last > 0 && crowded(last)));
}
