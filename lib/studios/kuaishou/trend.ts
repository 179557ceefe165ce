/** What a series of counts turned out to be. */
interface Trend {
  readonly step: 'hour' | 'day';
  /** `new`: added in each step; `total`: reached by the end of it */
  readonly counts: 'new' | 'total';
  /** epoch ms and count */
  readonly points: [number, number][];
}

interface Row {
  readonly date?: number | undefined;
  readonly count?: number | null | undefined;
}

const steps: Readonly<Record<number, Trend['step']>> = { 3600000: 'hour', 86400000: 'day' };

/**
 * Makes out what a series of counts is, since the codes of the request that say so are not known: its step from
 * the shortest distance of two points, and additions or running totals from which of the two ends at `sum`. Zeros
 * before the work was published are padding and left out. Null when there is any doubt.
 */
export function trendOf(rows: readonly Row[], sum: number | undefined): Trend | null {
  const all = rows
    .flatMap(({ date, count }): [number, number][] =>
      date && typeof count === 'number' ? [[date, count]] : [],
    )
    .sort(([a], [b]) => a - b);
  const step = steps[Math.min(...all.slice(1).map(([at], index) => at - (all[index]?.[0] ?? at)))];
  const points = all.slice(all.findIndex(([, count]) => count !== 0)).slice(-5_000);
  const added = points.reduce((total, [, count]) => total + count, 0);
  const last = points.at(-1)?.[1];
  if (!step || sum === undefined || added === 0) return null;
  // One point satisfies both readings.
  if (points.length < 2 || (added === sum && last === sum)) return null;
  if (added === sum) return { step, counts: 'new', points };
  const rising = points.every(([, count], index) => index === 0 || count >= (points[index - 1]?.[1] ?? 0));
  return last === sum && rising ? { step, counts: 'total', points } : null;
}
