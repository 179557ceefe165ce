export interface RunRate {
  /** net followers a day that the target asks for */
  readonly targetPerDay: number;
  /** net followers a day at present; null when unknown */
  readonly nowPerDay: number | null;
  /** followers at the end of the period at the present rate, as a share of the start; null when unknown */
  readonly projectedGrowth: number | null;
  /** `below-run-rate`: doing nothing more already beats the target · `behind`: the present rate misses it */
  readonly verdict: 'below-run-rate' | 'behind' | 'unknown';
}

/**
 * A follower-growth target against the present run rate, both as net followers a day (catalogue S2-19, S2-11, X-08: 30 %
 * of 120,000 in a quarter is 400 a day, below the 800 a day the same document calls weak).
 * @param start followers at the start of the period, above 0
 * @param target growth asked for over the period as a share, 0.3 = 30 %
 * @param days length of the period
 * @param nowPerDay net followers a day at present; null when unknown
 */
export function followerRunRate(
  start: number,
  target: number,
  days: number,
  nowPerDay: number | null,
): RunRate | null {
  if (!(start > 0) || !(days > 0)) return null;
  const targetPerDay = (start * target) / days;
  return {
    targetPerDay,
    nowPerDay,
    projectedGrowth: nowPerDay === null ? null : (nowPerDay * days) / start,
    verdict: nowPerDay === null ? 'unknown' : nowPerDay >= targetPerDay ? 'below-run-rate' : 'behind',
  };
}
