import { addDays, dayOf, daysBetween } from '../../core/dates';
import { type MetricId, metricIds } from '../../core/metric-ids';
import { ratioParts } from '../../core/metrics';
import type { AccountDayRow, WorkRow } from '../../core/rows';
import { studioFacts } from '../../core/studios';
import { bookIndicators } from '../../models/book-figures';
import { type Fact, type Facts, withRatios } from '../../models/facts';
import type { IndicatorId } from '../../models/indicators';
import { type CumulativeId, cumulativeIds } from '../../store/marks';
import type { StudioDayRow } from '../../store/rows';
import { type DayRange, type Gain, sumGains } from '../queries/gains';
import { historyWeeks } from './source';

/** One account, or the works of a studio whose account is unknown: the smallest thing whose days are added up. */
export interface Unit {
  readonly works: readonly WorkRow[];
  readonly days: ReadonlyMap<string, AccountDayRow>;
  readonly levels: readonly AccountDayRow[];
}

/** Where a period's value comes from. */
export type Origin =
  | 'gains'
  | 'works'
  | 'account-days'
  | 'levels'
  | 'worked-out'
  | 'typed'
  | 'reading'
  | 'ledger'
  | 'orders'
  | 'books';

/** What is known of one unit over some days. */
export interface UnitFacts {
  readonly facts: Facts;
  readonly origin: Readonly<Partial<Record<IndicatorId, Origin>>>;
}

/** Averages of works over the works published in the period, weighted by what they are averages of. */
const averaged = [
  'ctr',
  'bounce2s',
  'exit3s',
  'retention5s',
  'completionRate',
  'avgWatchRatio',
  'avgWatchSec',
  'fanViewRatio',
] as const satisfies readonly MetricId[];

/** Levels of an account: the last one seen, at most this many days earlier. */
const levelDays = 31;

/** A unit's values over any days: gains are worked out once for all of them. */
export class UnitHistory {
  readonly #unit: Unit;
  readonly #published: readonly { readonly day: string; readonly work: WorkRow }[];
  readonly #ranges: readonly DayRange[];
  readonly #gains: readonly Record<CumulativeId, Gain>[];

  /** `ranges` are told exactly; other days within the longest of them from the values of single days. */
  constructor(unit: Unit, ranges: readonly DayRange[], days: readonly StudioDayRow[], since: string) {
    this.#unit = unit;
    this.#ranges = ranges;
    this.#gains = sumGains({ works: unit.works, days, since }, ranges);
    this.#published = unit.works.flatMap((work) =>
      work.publishedAt === null
        ? []
        : { day: dayOf(work.publishedAt, studioFacts[work.studio].timeZone), work },
    );
  }

  /** Works published on these days. */
  published({ from, to }: DayRange): WorkRow[] {
    return this.#published.flatMap(({ day, work }) => (day >= from && day <= to ? work : []));
  }

  /** What is known of these days. Counts are what was gained, ratios come from the same gains, unknown stays away. */
  facts(range: DayRange): UnitFacts {
    const facts: Partial<Record<IndicatorId, Fact>> = {};
    const origin: Partial<Record<IndicatorId, Origin>> = {};
    const put = (id: IndicatorId, fact: Fact | null, from: Origin) => {
      if (fact === null || facts[id]) return;
      facts[id] = fact;
      origin[id] = from;
    };
    for (const id of cumulativeIds) put(id, this.#gain(id, range), 'gains');
    const works = this.published(range);
    for (const id of averaged) put(id, weighted(works, id), 'works');
    for (const id of metricIds) put(id, this.#fromDays(id, range), 'account-days');
    for (const [id, fact] of Object.entries(this.#followers(range))) {
      // Made by the method below from three literal keys.
      put(id as IndicatorId, fact, id === 'followerTotal' ? 'levels' : 'worked-out');
    }
    put('worksPerWeek', this.#cadence(works.length, range), 'worked-out');
    const all = withRatios(facts);
    for (const id of Object.keys(all)) origin[id as IndicatorId] ??= 'worked-out';
    return { facts: all, origin };
  }

  #gain(id: CumulativeId, range: DayRange): Fact | null {
    const exact = this.#ranges.findIndex(({ from, to }) => from === range.from && to === range.to);
    if (exact >= 0) {
      const value = this.#gains[exact]?.[id].value ?? null;
      return value === null ? null : { value };
    }
    const around = this.#ranges.findIndex(({ from, to }) => from <= range.from && to >= range.to);
    const outer = this.#ranges[around];
    const days = outer ? (this.#gains[around]?.[id].days ?? []) : [];
    const start = outer ? daysBetween(outer.from, range.from) : 0;
    const length = daysBetween(range.from, range.to) + 1;
    return sumOfDays(days.slice(start, start + length).map(({ value }) => value));
  }

  #fromDays(id: MetricId, { from, to }: DayRange): Fact | null {
    const values: (number | null)[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      values.push(this.#unit.days.get(day)?.values[id]?.value ?? null);
    }
    return id === 'followerTotal' || averaged.some((other) => other === id) ? null : sumOfDays(values);
  }

  #followers({ from, to }: DayRange): Partial<Record<IndicatorId, Fact>> {
    const end = this.#level(to);
    const start = this.#level(addDays(from, -1));
    const days = daysBetween(from, to) + 1;
    const net = this.#fromDays('followsNet', { from, to });
    const gained = net ?? (end && start ? { value: end.value - start.value } : null);
    const base = start?.value ?? (end && gained ? end.value - gained.value : null);
    return {
      ...(end && { followerTotal: end }),
      ...(gained && { followersPerDay: { value: gained.value / days } }),
      ...(gained && base && base > 0 ? { followerGrowth: { value: gained.value / base } } : {}),
    };
  }

  /** Followers on a day: the last level seen by then, or one seen within two days after, which is then not exact. */
  #level(day: string): Fact | null {
    const first = addDays(day, -levelDays);
    const late = addDays(day, 2);
    let by: AccountDayRow | null = null;
    let after: AccountDayRow | null = null;
    for (const row of this.#unit.levels) {
      if (!row.values.followerTotal || row.day < first || row.day > late) continue;
      if (row.day <= day && (by === null || row.day > by.day)) by = row;
      if (row.day > day && (after === null || row.day < after.day)) after = row;
    }
    const seen = (by ?? after)?.values.followerTotal;
    return seen ? { value: seen.value, at: seen.at, ...(by === null && { approx: true as const }) } : null;
  }

  /** Works a week, when any was published; a period without one may only be unread. */
  #cadence(works: number, { from, to }: DayRange): Fact | null {
    return works === 0 ? null : { value: (works * 7) / (daysBetween(from, to) + 1) };
  }
}

/** Share of the days of a period that must be known for a sum over them. Assumed. */
const leastDays = 0.9;

function sumOfDays(values: readonly (number | null)[]): Fact | null {
  const known = values.filter((value) => value !== null);
  if (values.length === 0 || known.length < leastDays * values.length) return null;
  const value = known.reduce((sum, each) => sum + each, 0);
  return { value, ...(known.length < values.length && { approx: true as const }) };
}

/** Mean over works weighted by plays (a click rate by impressions where these are known); null when no work has both. */
function weighted(works: readonly WorkRow[], id: (typeof averaged)[number]): Fact | null {
  let sum = 0;
  let weight = 0;
  let at = Number.POSITIVE_INFINITY;
  let approx = false;
  for (const { latest } of works) {
    const seen = latest[id];
    const by = (id === 'ctr' ? latest.impressions : undefined) ?? latest.views;
    if (!seen || !by || by.value <= 0) continue;
    sum += seen.value * by.value;
    weight += by.value;
    at = Math.min(at, seen.at);
    approx ||= seen.approx === true;
  }
  return weight > 0 ? { value: sum / weight, at, ...(approx && { approx: true as const }) } : null;
}

/** The full weeks before a day, newest first. */
export function weeksBefore(day: string): DayRange[] {
  return Array.from({ length: historyWeeks }, (_, n) => {
    const to = addDays(day, -1 - 7 * n);
    return { from: addDays(to, -6), to };
  });
}

/** Levels and shares that are not added up over accounts. */
const pooled: ReadonlySet<string> = new Set([...averaged, ...Object.keys(ratioParts)]);
const perDay: ReadonlySet<string> = new Set(['followersPerDay', 'worksPerWeek', 'followerTotal']);

/**
 * Several units as one. Counts add up over the units that know them; a ratio is formed over the units that know all its
 * parts; an average is weighted by plays; follower growth by followers. `known` says how many units
 * gave each value.
 */
export function combined(units: readonly UnitFacts[]): UnitFacts & {
  readonly known: Readonly<Partial<Record<IndicatorId, number>>>;
} {
  const facts: Partial<Record<IndicatorId, Fact>> = {};
  const origin: Partial<Record<IndicatorId, Origin>> = {};
  const known: Partial<Record<IndicatorId, number>> = {};
  // Keys of Facts are indicators by their type.
  const ids = new Set(units.flatMap((unit) => Object.keys(unit.facts) as IndicatorId[]));
  for (const id of ids) {
    const having = units.filter((unit) => unit.facts[id]);
    const fact = having.length === 1 ? (having[0]?.facts[id] ?? null) : merged(id, having);
    if (!fact) continue;
    facts[id] = fact;
    origin[id] = having[0]?.origin[id] ?? 'worked-out';
    known[id] = having.length;
  }
  return { facts, origin, known };
}

function merged(id: IndicatorId, units: readonly UnitFacts[]): Fact | null {
  const values = units.flatMap((unit) => unit.facts[id] ?? []);
  const approx = values.some((value) => value.approx) && { approx: true as const };
  const [first] = values;
  if (values.some(({ currency }) => currency !== first?.currency)) return null;
  const currency = first?.currency && { currency: first.currency };
  if (!pooled.has(id) && !workedOut.has(id))
    return { value: values.reduce((sum, { value }) => sum + value, 0), ...approx, ...currency };
  const by = weightOf(id);
  const parts = units.flatMap((unit) => {
    const value = unit.facts[id]?.value;
    const weight = by(unit.facts);
    return value === undefined || weight === null || !(weight > 0) ? [] : { value, weight };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return null;
  const value = parts.reduce((sum, part) => sum + part.value * part.weight, 0) / total;
  return { value, ...approx, ...currency };
}

const workedOut: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'conversionPerClick',
  'conversionPerView',
  'averageOrderValue',
  'followerGrowth',
  ...bookIndicators.filter((id) => id !== 'orders' && id !== 'gmv'),
]);

function weightOf(id: IndicatorId): (facts: Facts) => number | null {
  if (id === 'conversionPerClick') return (facts) => facts.productClicks?.value ?? null;
  if (id === 'averageOrderValue') return (facts) => facts.orders?.value ?? null;
  if (id === 'ctr') return (facts) => facts.impressions?.value ?? facts.views?.value ?? null;
  if (id === 'followerGrowth') return (facts) => facts.followerTotal?.value ?? null;
  return (facts) => facts.views?.value ?? null;
}

/** True where the value of a week must be scaled to the length of a period before the two are compared. */
export function addsUp(id: IndicatorId): boolean {
  return !pooled.has(id) && !workedOut.has(id) && !perDay.has(id);
}
