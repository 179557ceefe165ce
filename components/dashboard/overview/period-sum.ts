import { addDays, daysBetween } from '../../../lib/core/dates';
import type { AccountDayRow, Latest } from '../../../lib/core/rows';
import type { AccountOverview, DayRange } from '../../data/questions';
import { lengthOf } from './view';

/** Counts that accounts add up to. */
export type SumMetric = 'views' | 'followsNet';

/** `days`: the studio's own daily values · `levels`: difference of two follower totals · `works`: what works gained. */
export type SumSource = 'days' | 'levels' | 'works';

/** What one account adds to a sum. */
export interface SumPart {
  readonly from: AccountOverview;
  readonly source: SumSource;
  readonly value: number;
  /** days of the range the value covers */
  readonly known: number;
  /** one a day of the range; null is unknown */
  readonly daily: readonly (number | null)[];
  /** works the value covers, for `works` */
  readonly works: number | null;
  /** newest reading behind it, epoch ms, and its reader where there is one */
  readonly at: number | null;
  readonly reader: string | null;
}

/** A change against the compared range, from the accounts that can be compared. */
export interface SumChange {
  /** share of the value before; null where it was 0 or less */
  readonly relative: number | null;
  /** in units of the metric, brought to the length of the range */
  readonly difference: number;
  /** accounts it rests on, of those in the sum */
  readonly accounts: number;
  readonly of: number;
  /** the base is too small for a percentage to mean much */
  readonly weak: boolean;
}

export interface PeriodSum {
  /** null when no account is known */
  readonly value: number | null;
  readonly parts: readonly SumPart[];
  /** accounts nothing is known of */
  readonly silent: readonly AccountOverview[];
  /** a day is known only when every part knows it: a sum with a hole would look like a fall */
  readonly daily: readonly (number | null)[];
  readonly change: SumChange | null;
  readonly asOf: number | null;
}

/** Below this a percentage jumps with every viewer. Assumed. */
const smallBase = 100;
/** A range known for less than half of its days stands for nothing. Assumed. */
const leastShare = 0.5;

/**
 * A count over accounts. Each account gives its studio's own daily values where they cover half of the range, or more days
 * than its works do; else what its works gained. Net followers come from daily values or from the follower totals: follows
 * gained by works are another figure and never stand in. Unknown accounts are left out and named.
 */
export function sumOver(
  accounts: readonly AccountOverview[],
  metric: SumMetric,
  range: DayRange,
  before?: DayRange,
): PeriodSum {
  const found = accounts.map((account) => ({
    account,
    now: partOf(account, metric, range, 'now'),
    earlier: before ? partOf(account, metric, before, 'before') : null,
  }));
  const parts = found.flatMap(({ now }) => now ?? []);
  return {
    value: parts.length > 0 ? sum(parts.map(({ value }) => value)) : null,
    parts,
    silent: found.filter(({ now }) => !now).map(({ account }) => account),
    daily: dailySum(parts, lengthOf(range)),
    change: changeOf(found, lengthOf(range)),
    asOf: parts.reduce<number | null>((latest, { at }) => Math.max(latest ?? 0, at ?? 0) || null, null),
  };
}

type Which = 'now' | 'before';

function partOf(from: AccountOverview, metric: SumMetric, range: DayRange, which: Which): SumPart | null {
  const days = ownDays(from, metric, range, which);
  if (days && days.known >= lengthOf(range) * leastShare) return days;
  const other = metric === 'views' ? worksGain(from, which) : levelChange(from, range, which);
  if (!days || !other) return days ?? other;
  return other.known > days.known ? other : days;
}

function ownDays(from: AccountOverview, metric: SumMetric, range: DayRange, which: Which): SumPart | null {
  const rows = (which === 'now' ? from.trend?.days : from.trend?.daysBefore) ?? [];
  const seen = rows.flatMap((row) => {
    const value = metric === 'views' ? row.values.views : netFollows(row.values);
    return value ? [{ day: row.day, ...value }] : [];
  });
  if (seen.length === 0) return null;
  const newest = seen.reduce((a, b) => (b.at > a.at ? b : a));
  return {
    from,
    source: 'days',
    value: sum(seen.map(({ value }) => value)),
    known: seen.length,
    daily: byDay(range, new Map(seen.map(({ day, value }) => [day, value]))),
    works: null,
    at: newest.at,
    reader: newest.reader,
  };
}

function netFollows({ followsNet, followsGained, followsLost }: Latest) {
  if (followsNet || !followsGained || !followsLost) return followsNet;
  return { ...followsGained, value: followsGained.value - followsLost.value };
}

function worksGain(from: AccountOverview, which: Which): SumPart | null {
  const gain = which === 'now' ? from.views : from.viewsBefore;
  if (!gain || gain.value === null) return null;
  const daily = gain.days.map(({ value }) => value);
  return {
    from,
    source: 'works',
    value: gain.value,
    known: daily.filter((value) => value !== null).length,
    daily,
    works: gain.works,
    at: from.asOf,
    reader: null,
  };
}

/** The follower total is exact on any two days, whatever lies between them. */
function levelChange(from: AccountOverview, range: DayRange, which: Which): SumPart | null {
  const rows = (which === 'now' ? from.trend?.levels : from.trend?.levelsBefore) ?? [];
  const totals = rows.flatMap(({ day, values }: AccountDayRow) =>
    values.followerTotal ? [{ day, ...values.followerTotal }] : [],
  );
  const first = totals[0];
  const last = totals.at(-1);
  if (!first || !last || first === last) return null;
  const steps = totals.flatMap((level, n): [string, number][] => {
    const before = totals[n - 1];
    return before && daysBetween(before.day, level.day) === 1
      ? [[level.day, level.value - before.value]]
      : [];
  });
  return {
    from,
    source: 'levels',
    value: last.value - first.value,
    known: daysBetween(first.day, last.day),
    daily: byDay(range, new Map(steps)),
    works: null,
    at: last.at,
    reader: last.reader,
  };
}

/** Compares daily means, so that a day the studio has not settled yet does not look like a loss. */
function changeOf(
  found: readonly { now: SumPart | null; earlier: SumPart | null }[],
  length: number,
): SumChange | null {
  const enough = (part: SumPart | null): part is SumPart =>
    part !== null && part.known >= Math.max(1, length * leastShare);
  const pairs = found.flatMap(({ now, earlier }) =>
    enough(now) && enough(earlier) && now.source === earlier.source ? [{ now, earlier }] : [],
  );
  if (pairs.length === 0) return null;
  const perDay = (part: SumPart) => part.value / part.known;
  const now = sum(pairs.map((pair) => perDay(pair.now))) * length;
  const then = sum(pairs.map((pair) => perDay(pair.earlier))) * length;
  return {
    relative: then > 0 ? now / then - 1 : null,
    difference: Math.round(now - then),
    accounts: pairs.length,
    of: found.filter((pair) => pair.now).length,
    weak: then < smallBase,
  };
}

function dailySum(parts: readonly SumPart[], length: number): (number | null)[] {
  return Array.from({ length }, (_, n) => {
    const values = parts.map(({ daily }) => daily[n] ?? null);
    return values.length === 0 || values.includes(null) ? null : sum(values.map((value) => value ?? 0));
  });
}

function byDay(range: DayRange, values: ReadonlyMap<string, number>): (number | null)[] {
  return Array.from({ length: lengthOf(range) }, (_, n) => values.get(addDays(range.from, n)) ?? null);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
