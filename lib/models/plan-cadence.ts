import { addDays, clockOf, dayOf, daysBetween } from '../core/dates';
import type { PlanLight } from './plan';

/** The rhythm of a series at one moment. Days are the calendar's in the creator's own time zone. */
export interface Cadence {
  /** why it is not known: the series has no interval, or no work of it went out before */
  readonly reason: 'no-interval' | 'no-works' | null;
  readonly lastDay: string | null;
  /** the last day that keeps the interval */
  readonly dueDay: string | null;
  /** days from the last work to the moment asked about */
  readonly since: number | null;
  /** `too-soon`: less than half the interval has passed (assumed) */
  readonly state: 'too-soon' | 'waiting' | 'due' | 'late' | null;
  /** days past the due day, 0 until then */
  readonly late: number | null;
}

export interface CadenceInput {
  /** epoch ms of the works of the series, in any order; later ones than `at` do not count */
  readonly published: readonly number[];
  /** most days between two works; null when none is set */
  readonly everyDays: number | null;
  /** the moment asked about, epoch ms: now, or when a draft goes out */
  readonly at: number;
  readonly timeZone: string;
}

const unknown: Cadence = {
  ...{ reason: null, lastDay: null, dueDay: null, since: null, state: null, late: null },
};

/**
 * Where a series stands in its rhythm (catalogue S1-22, X-34: cadence belongs to a series, not to an account). Counts
 * calendar days, so that a work at 23:50 and one at 00:10 are a day apart. Unknown without interval or earlier work.
 */
export function cadenceOf({ published, everyDays, at, timeZone }: CadenceInput): Cadence {
  const last = published.reduce((latest, time) => (time <= at ? Math.max(latest, time) : latest), -Infinity);
  const lastDay = Number.isFinite(last) ? dayOf(last, timeZone) : null;
  if (everyDays === null) return { ...unknown, reason: 'no-interval', lastDay };
  if (lastDay === null) return { ...unknown, reason: 'no-works' };
  const since = daysBetween(lastDay, dayOf(at, timeZone));
  const state =
    since > everyDays ? 'late' : since === everyDays ? 'due' : since * 2 < everyDays ? 'too-soon' : 'waiting';
  const late = Math.max(0, since - everyDays);
  return { reason: null, lastDay, dueDay: addDays(lastDay, everyDays), since, state, late };
}

export interface DraftCadence extends Omit<Cadence, 'reason'> {
  readonly light: PlanLight;
  /** `catches-up`: overdue, and the draft cannot go out earlier than it does */
  readonly reason: 'keeps' | 'too-soon' | 'scheduled-late' | 'catches-up' | 'no-interval' | 'no-works';
}

/**
 * What a draft that goes out at `at` does to the rhythm of its series. Green in the second half of the interval and for
 * a draft that catches up today; amber when it is too soon, or scheduled for later than it could and should be.
 */
export function draftCadence({ now, ...input }: CadenceInput & { readonly now: number }): DraftCadence {
  const cadence = cadenceOf(input);
  if (cadence.reason !== null) return { ...cadence, light: 'unknown', reason: cadence.reason };
  if (cadence.state === 'too-soon') return { ...cadence, light: 'amber', reason: 'too-soon' };
  if (cadence.state !== 'late') return { ...cadence, light: 'green', reason: 'keeps' };
  const outIn = daysBetween(dayOf(now, input.timeZone), dayOf(input.at, input.timeZone));
  return outIn > 0
    ? { ...cadence, light: 'amber', reason: 'scheduled-late' }
    : { ...cadence, light: 'green', reason: 'catches-up' };
}

/**
 * Works of the weekly series in the last seven calendar days, today with them (catalogue S1-20: two to three a week).
 * Works in the future do not count.
 */
export function lastSevenDays(published: readonly number[], now: number, timeZone: string): number {
  const today = dayOf(now, timeZone);
  return published.filter((at) => at <= now && daysBetween(dayOf(at, timeZone), today) < 7).length;
}

export interface CalendarDay {
  readonly day: string;
  /** keys of the works that went out */
  readonly works: readonly string[];
  /** ids of the series that are due, as far as the plan reaches: on time from the last work on, late ones today */
  readonly due: readonly string[];
  readonly when: 'past' | 'today' | 'ahead';
}

export interface CalendarInput {
  readonly works: readonly { readonly id: string; readonly publishedAt: number }[];
  readonly series: readonly {
    readonly id: string;
    readonly everyDays: number | null;
    readonly published: readonly number[];
  }[];
  readonly now: number;
  readonly timeZone: string;
  readonly weeksBack: number;
  readonly weeksAhead: number;
}

/** Whole weeks from Monday to Sunday around today: what went out, and what is due if the intervals are kept (S1-22). */
export function planCalendar(input: CalendarInput): CalendarDay[][] {
  const { works, series, now, timeZone, weeksBack, weeksAhead } = input;
  const today = dayOf(now, timeZone);
  const monday = addDays(today, -clockOf(now, timeZone).weekday);
  const from = addDays(monday, -7 * weeksBack);
  const length = 7 * (weeksBack + 1 + weeksAhead);
  const out = new Map<string, string[]>();
  const note = (map: Map<string, string[]>, day: string, id: string) =>
    map.set(day, [...(map.get(day) ?? []), id]);
  const due = new Map<string, string[]>();
  for (const { id, publishedAt } of works) note(out, dayOf(publishedAt, timeZone), id);
  for (const { id, everyDays, published } of series) {
    const { dueDay, state } = cadenceOf({ published, everyDays, at: now, timeZone });
    if (dueDay === null || everyDays === null) continue;
    let day = state === 'late' ? today : dueDay;
    for (; daysBetween(from, day) < length; day = addDays(day, everyDays)) note(due, day, id);
  }
  const days = Array.from({ length }, (_, n): CalendarDay => {
    const day = addDays(from, n);
    const when = day < today ? 'past' : day === today ? 'today' : 'ahead';
    return { day, works: out.get(day) ?? [], due: due.get(day) ?? [], when };
  });
  return Array.from({ length: length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7));
}
