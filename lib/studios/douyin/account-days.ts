import type { MetricId, Values } from '../../core/metric-ids';
import type { AccountDaySighting } from '../../core/reading';
import { isSettled } from './clock';

/** Shares and averages over plays: where nothing was played there is none, and the 0 that is sent means nothing. */
const overPlays: readonly MetricId[] = ['ctr', 'completionRate', 'retention5s', 'bounce2s', 'avgWatchSec'];

const most = 5_000;

/** Values of an account by day, gathered metric by metric. */
export class DayValues {
  readonly #days = new Map<string, Partial<Record<MetricId, number>>>();

  put(day: string, id: MetricId, value: number | undefined): void {
    if (value === undefined) return;
    const before = this.#days.get(day);
    if (before) before[id] = value;
    else this.#days.set(day, { [id]: value });
  }

  /** The days that carry anything, in order, without placeholder zeros: see `believed`. */
  sightings(at: number): AccountDaySighting[] {
    return [...this.#days]
      .map(([day, values]) => ({ day, values: believed(values, isSettled(day, at)) }))
      .filter(({ values }) => Object.keys(values).length > 0)
      .sort((a, b) => (a.day < b.day ? -1 : 1))
      .slice(-most);
  }
}

/**
 * Values without the zeros that may be placeholders: any 0 while the figures are not settled, and the 0 of a share or
 * average when no plays are known to stand behind it.
 */
export function believed(values: Values, settled: boolean): Values {
  const played = (values.views ?? 0) > 0;
  const kept = Object.entries(values).filter(
    // Keys of `Values` are metric ids.
    ([id, value]) => value !== 0 || (settled && (played || !overPlays.includes(id as MetricId))),
  );
  return Object.fromEntries(kept);
}
