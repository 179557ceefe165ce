import { addDays, daysBetween } from '../../core/dates';
import type { AccountDayRow, AccountRow, WorkRow } from '../../core/rows';
import { type StudioId, studioFacts } from '../../core/studios';
import { type Scored, scorePreset } from '../../models/attainment';
import { type AgedWork, compareBest, toCohort } from '../../models/compare';
import { type Fact, type Facts, factsFrom, withRatios } from '../../models/facts';
import { type IndicatorId, indicatorIds } from '../../models/indicators';
import { notProvidedFor } from '../../models/kpi';
import type { Preset } from '../../models/lines';
import { summarise } from '../../models/statistics';
import type { ManualValueRow } from '../../store/tables/scorecard-rows';
import { agedWork } from '../judge';
import type { DayRange } from '../queries/gains';
import { cohortsOf, kindOf } from '../standings';
import {
  addsUp,
  combined,
  type Origin,
  type Unit,
  type UnitFacts,
  UnitHistory,
  weeksBefore,
} from './period-facts';
import type { Period } from './periods';
import { publishedIn, type ScoreSource } from './source';

/** What is scored one by one: each work, each account, each studio, or everything as one. */
export type Level = 'work' | 'account' | 'studio' | 'all';

/** A thing that a scorecard scores, with the values and the scale it is scored by. */
export interface Subject {
  /** work key, account key, studio, or `all` */
  readonly id: string;
  readonly level: Level;
  readonly studios: readonly StudioId[];
  readonly work: WorkRow | null;
  readonly account: AccountRow | null;
  /** works behind the figures: itself, or those published in the period */
  readonly works: readonly WorkRow[];
  readonly facts: Facts;
  readonly origin: Readonly<Partial<Record<IndicatorId, Origin>>>;
  /** accounts that gave each value, of `units`; only where there are several */
  readonly known: Readonly<Partial<Record<IndicatorId, number>>>;
  readonly units: number;
  /** figures typed in that are used here */
  readonly typed: Readonly<Partial<Record<IndicatorId, ManualValueRow>>>;
  /** values of the compared period; null when none was asked for */
  readonly before: Facts | null;
  /** values of the period before that, for lines in `before` that ask for a change */
  readonly earlier: Facts | null;
  readonly sells: boolean;
  /** own median in fact units; null when too little is known. Works: same age. Accounts: own weeks before the period */
  readonly medianOf: (metric: IndicatorId) => number | null;
}

/** Fewer weeks than this carry no own median. Assumed. */
const fewestWeeks = 4;

/** The subjects of a level, in no particular order. Pure: the same source gives the same subjects. */
export function subjectsOf(source: ScoreSource, level: Level, period: Period): Subject[] {
  return level === 'work' ? workSubjects(source, period.range) : groupSubjects(source, level, period);
}

/**
 * A preset's score of a subject: the one door that the page, the export and the command line share. `then` scores the
 * compared period on the same scale; null when there is none.
 */
export function scoreSubject(preset: Preset, subject: Subject, when: 'now' | 'then' = 'now'): Scored | null {
  const facts = when === 'now' ? subject.facts : subject.before;
  if (facts === null) return null;
  const baselines = when === 'now' ? subject.before : subject.earlier;
  return scorePreset(preset, facts, {
    ...(baselines && { baselines }),
    ownMedians: mediansFor(preset, subject),
    notProvided: notProvided(preset, subject),
  });
}

/** What is the same for every subject of a preset, looked up once: ten thousand works are scored with it. */
interface Scale {
  /** indicators of lines that take the own median for their figure */
  readonly byMedian: readonly IndicatorId[];
  /** indicators never shown, by studios, sales and place */
  readonly notProvided: Map<string, Set<IndicatorId>>;
}
const scales = new WeakMap<Preset, Scale>();

function scaleOf(preset: Preset): Scale {
  const found = scales.get(preset);
  if (found) return found;
  const byMedian = preset.lines.flatMap(({ metric, value }) => (value === null ? (metric ?? []) : []));
  const scale = { byMedian: [...new Set(byMedian)], notProvided: new Map() };
  scales.set(preset, scale);
  return scale;
}

function notProvided(preset: Preset, { studios, sells, level }: Subject): Set<IndicatorId> {
  const known = scaleOf(preset).notProvided;
  const place = level === 'work' ? 'work' : 'account';
  const key = `${studios.length === 1 ? studios[0] : studios.join()} ${sells} ${place}`;
  const found = known.get(key) ?? notProvidedFor(preset, studios, sells, place);
  known.set(key, found);
  return found;
}

function mediansFor(preset: Preset, { medianOf }: Subject): Partial<Record<IndicatorId, number>> {
  const medians: Partial<Record<IndicatorId, number>> = {};
  for (const metric of scaleOf(preset).byMedian) {
    const median = medianOf(metric);
    if (median !== null) medians[metric] = median;
  }
  return medians;
}

function workSubjects(source: ScoreSource, range: DayRange): Subject[] {
  const aged = new Map(
    source.works.map((work) => [work.id, agedWork(work, source.marks.get(work.id) ?? {})]),
  );
  const cohorts = cohortsOf(source.works.map((work) => ({ work, aged: aged.get(work.id) ?? null })));
  const typedBy = byScope(source.manualValues);
  return publishedIn(source.works, range, zoneOf).map((work) => {
    const typed = latestTyped(typedBy.get(work.id) ?? []);
    const read = withRatios(factsFrom(work.latest));
    const own = aged.get(work.id) ?? null;
    const cohort = cohorts.get(kindOf(work)) ?? toCohort([]);
    return {
      ...{ id: work.id, level: 'work', studios: [work.studio], work, account: null, works: [work] },
      ...withTyped(read, originOf(read, 'reading'), typed),
      ...{ known: {}, units: 1, typed, before: null, earlier: null },
      medianOf: remembered((metric) => medianAtAge(own, cohort, metric, ageOf(work))),
    };
  });
}

function ageOf({ publishedAt, latest, seenAt }: WorkRow): number | null {
  const at = latest.views?.at ?? seenAt;
  return publishedAt !== null && at > publishedAt ? (at - publishedAt) / 3_600_000 : null;
}

function medianAtAge(
  own: AgedWork | null,
  cohort: Parameters<typeof compareBest>[1],
  metric: IndicatorId,
  ageHours: number | null,
): number | null {
  if (own === null || ageHours === null) return null;
  return compareBest(own, cohort, metric, ageHours).band?.median ?? null;
}

/** An account with its works and days, or the works of a studio whose account is unknown. */
interface Holder {
  readonly studio: StudioId;
  readonly account: AccountRow | null;
  readonly works: readonly WorkRow[];
}

function holdersOf({ works, accounts }: ScoreSource): Holder[] {
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

/** One holder over all the days that are asked for. */
interface Told {
  readonly holder: Holder;
  readonly history: UnitHistory;
  readonly now: UnitFacts;
  readonly before: UnitFacts | null;
  readonly earlier: UnitFacts | null;
  readonly weeks: readonly UnitFacts[];
}

function groupSubjects(source: ScoreSource, level: Exclude<Level, 'work'>, period: Period): Subject[] {
  const told = holdersOf(source).map((holder) => tell(source, holder, period));
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    const { studio, account } = each.holder;
    const key = level === 'all' ? 'all' : level === 'studio' ? studio : (account?.id ?? studio);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([id, members]) => subjectOf(id, level, members, source, period));
}

function tell(source: ScoreSource, holder: Holder, { range, before }: Period): Told {
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

function subjectOf(
  id: string,
  level: Level,
  members: readonly Told[],
  { manualValues }: ScoreSource,
  { range, before }: Period,
): Subject {
  const now = combined(members.map((member) => member.now));
  // What was typed in for the only account of a group is about the group too.
  const only = members.length === 1 ? members[0]?.holder.account?.id : undefined;
  const own = manualValues.filter(({ scope }) => scope === id || scope === only);
  const typed = typedIn(own, range);
  const earlier = (part: 'before' | 'earlier', days: DayRange | null) => {
    if (days === null) return null;
    const units = members.flatMap((member) => member[part] ?? []);
    return units.length === 0 ? null : withTyped(combined(units).facts, {}, typedIn(own, days)).facts;
  };
  const weeks = remembered((week: string) =>
    combined(members.flatMap((member) => member.weeks[Number(week)] ?? [])),
  );
  const length = daysBetween(range.from, range.to) + 1;
  return {
    ...{ id, level, work: null },
    studios: [...new Set(members.map(({ holder }) => holder.studio))],
    account: level === 'account' ? (members[0]?.holder.account ?? null) : null,
    works: members.flatMap(({ history }) => history.published(range)),
    ...withTyped(now.facts, now.origin, typed),
    ...{ known: now.known, units: members.length, typed },
    before: earlier('before', before),
    earlier: before && earlier('earlier', shifted(before, range)),
    medianOf: remembered((metric: IndicatorId) => {
      const values = weeksBefore(range.from).flatMap((_, n) => weeks(String(n)).facts[metric]?.value ?? []);
      const median = values.length >= fewestWeeks ? (summarise(values)?.median ?? null) : null;
      return median === null ? null : addsUp(metric) ? (median * length) / 7 : median;
    }),
  };
}

const zoneOf = ({ studio }: WorkRow): string => studioFacts[studio].timeZone;

function remembered<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: ask(key) };
    known.set(key, found);
    return found.value;
  };
}

function byScope(rows: readonly ManualValueRow[]): Map<string, ManualValueRow[]> {
  const groups = new Map<string, ManualValueRow[]>();
  for (const row of rows) groups.set(row.scope, [...(groups.get(row.scope) ?? []), row]);
  return groups;
}

type Typed = Partial<Record<IndicatorId, ManualValueRow>>;
const known: ReadonlySet<string> = new Set(indicatorIds);
const isIndicator = (id: string): id is IndicatorId => known.has(id);

/** Of each indicator the figure that was typed in last. */
function latestTyped(rows: readonly ManualValueRow[]): Typed {
  const typed: Typed = {};
  for (const row of rows) {
    if (!isIndicator(row.indicator)) continue;
    const other = typed[row.indicator];
    if (!other || row.to > other.to || (row.to === other.to && row.at > other.at)) typed[row.indicator] = row;
  }
  return typed;
}

/** Figures whose days fall at least half into the range, or that cover at least half of it. */
function typedIn(rows: readonly ManualValueRow[], { from, to }: DayRange): Typed {
  return latestTyped(
    rows.filter((row) => {
      const start = row.from > from ? row.from : from;
      const end = row.to < to ? row.to : to;
      const shared = daysBetween(start, end) + 1;
      const shorter = Math.min(daysBetween(row.from, row.to), daysBetween(from, to)) + 1;
      return shared > 0 && shared * 2 >= shorter;
    }),
  );
}

function withTyped(
  facts: Facts,
  origin: Subject['origin'],
  typed: Typed,
): Pick<Subject, 'facts' | 'origin' | 'sells'> {
  const all: Partial<Record<IndicatorId, Fact>> = { ...facts };
  const from: Partial<Record<IndicatorId, Origin>> = { ...origin };
  for (const row of Object.values(typed)) {
    if (!isIndicator(row.indicator)) continue;
    all[row.indicator] = { value: row.value, at: row.at, ...(row.currency && { currency: row.currency }) };
    from[row.indicator] = 'typed';
  }
  const sales = [
    'orders',
    'gmv',
    'roi',
    'averageOrderValue',
    'conversionPerClick',
    'conversionPerView',
  ] as const;
  return { facts: withRatios(all), origin: from, sells: sales.some((id) => all[id] !== undefined) };
}

function originOf(facts: Facts, origin: Origin): Partial<Record<IndicatorId, Origin>> {
  return Object.fromEntries(Object.keys(facts).map((id) => [id, origin]));
}
