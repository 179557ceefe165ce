import { addDays, daysBetween } from '../../core/dates';
import type { AccountDayRow, AccountRow, WorkRow } from '../../core/rows';
import type { StudioId } from '../../core/studios';
import type { OwnBand } from '../../models/benchmarks';
import { type BookFigure, bookFigures, daysFigures } from '../../models/book-figures';
import type { Facts } from '../../models/facts';
import type { IndicatorId } from '../../models/indicators';
import { worksOfSeries } from '../../models/series';
import { summarise } from '../../models/statistics';
import type { DayRange } from '../queries/gains';
import { typedIn, withOwnFigures } from './own-figures';
import { addsUp, combined, type Unit, type UnitFacts, UnitHistory, weeksBefore } from './period-facts';
import type { Period } from './periods';
import type { ScoreSource } from './source';
import { type Level, remembered, type Subject } from './subject';

/** Fewer weeks than this carry no own median. Assumed. */
const fewestWeeks = 4;

/** An account with its works and days, or the works of a studio whose account is unknown. */
interface Holder {
  readonly studio: StudioId;
  readonly account: AccountRow | null;
  readonly works: readonly WorkRow[];
}

/** One holder over all the days that are asked for. */
interface Told {
  readonly holder: Holder;
  readonly history: UnitHistory;
  readonly now: UnitFacts;
  readonly before: UnitFacts | null;
  readonly earlier: UnitFacts | null;
  readonly weeks: readonly UnitFacts[];
}

/** What is scored as one, before anything is added up. */
interface Group {
  readonly id: string;
  readonly level: Level;
  readonly name: string | null;
  readonly members: readonly Told[];
  /** nothing is left out, so that what belongs to no account belongs here */
  readonly isWhole: boolean;
}

/** Series, accounts, studios, owners or everything over a period. A series or an owner of nothing that is read is no subject. */
export function groupSubjects(source: ScoreSource, level: Exclude<Level, 'work'>, period: Period): Subject[] {
  return groupsOf(source, level, period).map((group) => subjectOf(group, source, period));
}

function groupsOf(source: ScoreSource, level: Exclude<Level, 'work'>, period: Period): Group[] {
  if (level === 'series') return seriesGroups(source, period);
  const told = holdersOf(source).map((holder) => tell(source, holder, period));
  const isWhole = (members: readonly Told[]) => source.books !== null && members.length === told.length;
  if (level === 'owner') {
    return source.people.flatMap(({ id, name, accounts }) => {
      const members = told.filter(({ holder: { account } }) => account && accounts.includes(account.id));
      return members.length === 0 ? [] : [{ id, level, name, members, isWhole: isWhole(members) }];
    });
  }
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    const { studio, account } = each.holder;
    const key = level === 'all' ? 'all' : level === 'studio' ? studio : (account?.id ?? studio);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([id, members]) => ({ id, level, name: null, members, isWhole: isWhole(members) }));
}

/** A series is known by its works alone: days and levels of the accounts they stand on belong to more than the series. */
function seriesGroups(source: ScoreSource, period: Period): Group[] {
  return source.series.flatMap((series) => {
    const works = worksOfSeries(series, source.works);
    if (works.length === 0) return [];
    const holders = holdersOf({ works, accounts: source.accounts }).filter(
      (holder) => holder.works.length > 0,
    );
    const parts = { ...source, accountDays: [], accountLevels: [] };
    const members = holders.map((holder) => tell(parts, holder, period));
    return [{ id: series.id, level: 'series' as const, name: series.name, members, isWhole: false }];
  });
}

function holdersOf({ works, accounts }: Pick<ScoreSource, 'works' | 'accounts'>): Holder[] {
  const known = new Map(accounts.map((account) => [account.id, account]));
  const groups = new Map<string, Holder>();
  for (const account of accounts) groups.set(account.id, { studio: account.studio, account, works: [] });
  const lists = new Map<string, WorkRow[]>();
  for (const work of works) {
    const account = work.accountId === null ? undefined : known.get(work.accountId);
    const key = account?.id ?? work.studio;
    const list = lists.get(key) ?? [];
    list.push(work);
    lists.set(key, list);
    if (!groups.has(key)) groups.set(key, { studio: work.studio, account: null, works: [] });
  }
  return [...groups].map(([key, holder]) => ({ ...holder, works: lists.get(key) ?? [] }));
}

type Days = Pick<ScoreSource, 'accountDays' | 'accountLevels' | 'studioDays' | 'since'>;

function tell(source: Days, holder: Holder, { range, before }: Period): Told {
  const earlier = before && shifted(before, range);
  const weeks = weeksBefore(range.from);
  const whole = { from: weeks.at(-1)?.from ?? range.from, to: range.to };
  const ranges = [range, ...(before ? [before] : []), ...(earlier ? [earlier] : []), whole];
  const account = holder.account?.id;
  const mine = (row: AccountDayRow) => row.accountId === account;
  const unit: Unit = {
    works: holder.works,
    days: new Map(source.accountDays.filter(mine).map((row) => [row.day, row])),
    levels: source.accountLevels.filter(mine),
  };
  const days = source.studioDays.filter(({ studio }) => studio === holder.studio);
  const history = new UnitHistory(unit, ranges, days, source.since);
  return {
    ...{ holder, history, now: history.facts(range) },
    before: before && history.facts(before),
    earlier: earlier && history.facts(earlier),
    weeks: weeks.map((week) => history.facts(week)),
  };
}

/** As far before the compared period as that lies before the period itself. */
function shifted(before: DayRange, range: DayRange): DayRange {
  const back = daysBetween(before.from, range.from);
  return { from: addDays(before.from, -back), to: addDays(before.to, -back) };
}

function subjectOf(group: Group, source: ScoreSource, { range, before }: Period): Subject {
  const { id, level, name, members } = group;
  const now = combined(members.map((member) => member.now));
  const own = typedFor(group, source);
  const typed = typedIn(own, range);
  const inBooks = (days: DayRange, facts: Facts, figures: typeof bookFigures): BookFigure[] | null =>
    source.books && group.isWhole ? figures(source.books, days, contextOf(group, days, facts)) : null;
  const past = (part: 'before' | 'earlier', days: DayRange | null) => {
    const units = days === null ? [] : members.flatMap((member) => member[part] ?? []);
    if (days === null || units.length === 0) return null;
    const { facts } = combined(units);
    return withOwnFigures(facts, {}, typedIn(own, days), inBooks(days, facts, bookFigures)).facts;
  };
  const week = remembered((n: number) => {
    const { facts } = combined(members.flatMap((member) => member.weeks[n] ?? []));
    const days = weeksBefore(range.from)[n];
    return days ? withOwnFigures(facts, {}, {}, inBooks(days, facts, daysFigures)).facts : facts;
  });
  const bandOf = remembered((metric: IndicatorId) => bandOfWeeks(metric, week, range));
  return {
    ...{ id, level, name, work: null },
    studios: [...new Set(members.map(({ holder }) => holder.studio))],
    account: level === 'account' ? (members[0]?.holder.account ?? null) : null,
    works: members.flatMap(({ history }) => history.published(range)),
    ...withOwnFigures(now.facts, now.origin, typed, inBooks(range, now.facts, bookFigures)),
    ...{ known: now.known, units: members.length, typed },
    before: past('before', before),
    earlier: before && past('earlier', shifted(before, range)),
    medianOf: (metric) => bandOf(metric)?.median ?? null,
    bandOf,
  };
}

/** What was typed in for the only account of a group is about the group too, but not about a series on it. */
function typedFor({ id, level, members }: Group, { manualValues }: ScoreSource) {
  const only = members.length === 1 && level !== 'series' ? members[0]?.holder.account?.id : undefined;
  return manualValues.filter(({ scope }) => scope === id || scope === only);
}

function contextOf({ members }: Group, days: DayRange, facts: Facts) {
  return {
    followsGained: facts.followsGained?.value ?? null,
    works: members.reduce((sum, { history }) => sum + history.published(days).length, 0),
  };
}

/** What own weeks before the period were like, as long as the period where days add up. */
function bandOfWeeks(
  metric: IndicatorId,
  week: (n: number) => Facts,
  { from, to }: DayRange,
): OwnBand | null {
  const values = weeksBefore(from).flatMap((_, n) => week(n)[metric]?.value ?? []);
  const scale = addsUp(metric) ? (daysBetween(from, to) + 1) / 7 : 1;
  const band = values.length >= fewestWeeks ? summarise(values.map((value) => value * scale)) : null;
  return band && { ...band, basis: 'weeks', ageHours: null, until: addDays(from, -1) };
}
