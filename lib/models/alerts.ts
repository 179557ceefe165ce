import { leastDrop } from './alarm-limit';
import { changePoint } from './change-point';
import type { IndicatorId } from './indicators';
import { indicatorOf } from './indicators';
import type { DayValue, SeriesCheck } from './series-anomaly';
import type { WorkAnomaly } from './work-anomaly';

/** Something out of line, whatever found it. */
export interface Alert {
  /** kind, subject, metric and day in one: looking again finds the same alert */
  readonly id: string;
  readonly kind: 'work' | 'day' | 'level';
  /** work key or account key */
  readonly subject: string;
  readonly metric: IndicatorId;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly verdict: 'drop' | 'rise';
  /** both in the unit of the metric */
  readonly value: number;
  readonly expected: number;
  /** values behind what was expected */
  readonly n: number;
}

/** An alert with when it was seen. */
export interface SeenAlert extends Alert {
  /** epoch ms */
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly state: 'open' | 'closed';
}

const named = (alert: Omit<Alert, 'id'>): Alert => ({
  ...alert,
  id: [alert.kind, alert.subject, alert.metric, alert.day].join('/'),
});

/**
 * A work out of line among own works at the same age (S4-57). Its day is that of its publication: the work is one thing,
 * however often it is looked at while it grows.
 */
export function workAlert(work: string, publishedOn: string, { comparison, verdict }: WorkAnomaly): Alert[] {
  const { metric, value, band, n } = comparison;
  if (value === null || band === null) return [];
  return [
    named({
      kind: 'work',
      subject: work,
      metric,
      day: publishedOn,
      verdict,
      value,
      expected: band.median,
      n,
    }),
  ];
}

/** A day of an account out of line (S4-57); a usual one is no alert. */
export function dayAlert(account: string, metric: IndicatorId, check: SeriesCheck): Alert[] {
  const { day, verdict, value, expected, n } = check;
  if (verdict === 'usual') return [];
  return [named({ kind: 'day', subject: account, metric, day, verdict, value, expected, n })];
}

/** Days looked at for a new level. Assumed: a quarter. */
const levelDays = 91;

/**
 * The account's metric settled on another level within the last quarter: a change point (Pettitt) whose medians differ by
 * more than 15 % (S4-57). `values` are final, in any order. Nothing for a metric without a better direction,
 * with fewer than 20 days, or from a level of 0.
 */
export function levelAlert(account: string, metric: IndicatorId, values: readonly DayValue[]): Alert[] {
  const recent = [...values].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-levelDays);
  const { better } = indicatorOf(metric);
  const found = better === 'neither' ? null : changePoint(recent.map(({ value }) => value));
  const day = found && recent[found.at]?.day;
  if (!found || !day || !(found.before > 0)) return [];
  const change = (found.after - found.before) / found.before;
  if (Math.abs(change) <= leastDrop) return [];
  const verdict = change > 0 === (better === 'higher') ? 'rise' : 'drop';
  const { before: expected, after: value, at: n } = found;
  return [named({ kind: 'level', subject: account, metric, day, verdict, value, expected, n })];
}

/**
 * What is known of alerts after a look at `now` (epoch ms): those found are open and keep when they were first seen; open
 * ones that are found no longer are closed, and when they were last seen stays. Only rows that change are given, so that a
 * second look that finds the same is the same rows with a later sighting and nothing else.
 */
export function afterLook(found: readonly Alert[], stored: readonly SeenAlert[], now: number): SeenAlert[] {
  const known = new Map(stored.map((alert) => [alert.id, alert]));
  const open = new Map(
    found.map((alert): [string, SeenAlert] => {
      const firstSeen = known.get(alert.id)?.firstSeen ?? now;
      return [alert.id, { ...alert, firstSeen, lastSeen: now, state: 'open' }];
    }),
  );
  const over = stored.filter(({ id, state }) => state === 'open' && !open.has(id));
  return [...open.values(), ...over.map((alert) => ({ ...alert, state: 'closed' as const }))];
}
