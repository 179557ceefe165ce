import { dayOf } from '../../../core/dates';
import type { MetricId } from '../../../core/metric-ids';
import type { AccountDaySighting, CurveSighting, ReadingParts } from '../../../core/reading';
import * as s from '../../../core/shape';
import { curveUnit, type Figures, inUnit, type Metric, metricOf, newestNames, windowed } from '../metrics';
import { type Claim, placed } from '../parts';
import { isWhole, type Period, periodOf, type Scope, variantIn, zone } from '../scope';
import { type Found, shaped } from '../shapes';

const total = s.union([s.number(), s.string()]).nullish();
const datum = s.object({ x: s.number(), y: s.number().nullish() });
const series = s.object({
  datums: s.array(datum).nullish(),
  timeUnit: s.string().nullish(),
  isCumulative: s.boolean().nullish(),
});
const cardSchema = s.object({
  keyMetricTabs: s.array(
    s.object({ primaryContent: s.object({ metric: s.string(), total, mainSeries: series.nullish() }) }),
  ),
});
const configSchema = s.object({ keyMetricCardConfig: s.object({ timePeriod: s.unknown().optional() }) });

type Series = s.Read<typeof series>;
type Point = [number, number];

interface Tab {
  readonly metric: Metric;
  readonly total: number | undefined;
  readonly series: Series | undefined;
  readonly points: readonly Point[];
  /** running totals, or each step's own figures; undefined when it cannot be told */
  readonly running: boolean | undefined;
  readonly card: Found;
  /** the window that the card's own config names */
  readonly stated: Period | null;
}

/**
 * Totals and series of the key metric cards, and the metrics they speak of. At channel level three cards stack with
 * the same metric over different windows, and one of zeros may stand beside them (studios/youtube.md §4).
 */
export function readKeyMetrics(
  cards: readonly Found[],
  scope: Scope,
  at: number,
): { pieces: ReadingParts[]; claim: Claim } {
  const all = cards.map(tabsOf);
  const ready = new Set(all.filter(isReady).flat());
  const tabs = newestNames(all.flat()).filter((tab) => ready.has(tab));
  const strangers = strangersAmong(tabs, scope.period);
  const chosen = new Map<MetricId, Tab>();
  for (const tab of tabs) {
    const { id } = tab.metric;
    if (!strangers.has(tab.card) && chosen.get(id)?.total === undefined) chosen.set(id, tab);
  }
  const figures: Figures = {};
  for (const [id, tab] of chosen) figures[id] = tab.total;
  const kept = [...chosen.values()];
  const channel = scope.entity?.kind === 'channel';
  return {
    pieces: [placed(figures, scope), channel ? daysOf(kept, scope, at) : curvesOf(kept, scope, at)],
    claim: { ...scope, metrics: new Set(tabs.map(({ metric }) => metric.id)) },
  };
}

function tabsOf(card: Found): Tab[] {
  const { keyMetricTabs } = shaped(cardSchema, card.data, card.path);
  const config = configSchema.safeParse(card.holder['config']);
  const stated = config.success ? periodOf(config.data.keyMetricCardConfig.timePeriod) : null;
  return keyMetricTabs.flatMap(({ primaryContent }) => {
    const metric = metricOf(primaryContent.metric);
    if (!metric) return [];
    const path = `${card.path}.keyMetricTabs.[].primaryContent`;
    const points = pointsOf(primaryContent.mainSeries, metric, path);
    const stands = inUnit(primaryContent.total, metric.unit, `${path}.total`);
    const series = primaryContent.mainSeries ?? undefined;
    const running = series?.isCumulative ?? runningBySum(points, stands);
    const total = stands === 0 ? zeroTotal(points, running) : stands;
    return [{ metric, card, series, points, running, stated, total }];
  });
}

/** A point without `y` is left out: it is not known to be 0. */
function pointsOf(given: Series | null | undefined, metric: Metric, path: string): Point[] {
  const points: Point[] = [];
  for (const { x, y } of given?.datums ?? []) {
    const value = inUnit(y, metric.unit, `${path}.mainSeries.datums.[].y`);
    // Whatever the time unit, x is an instant; anything else is no axis we know.
    if (value !== undefined && x >= Date.UTC(2005, 0, 1)) points.push([x, value]);
  }
  return points;
}

/**
 * What a series without its flag is: running totals when it ends at the total, steps when it adds up to it, and
 * unknown when it does both or neither.
 */
function runningBySum(points: readonly Point[], total: number | undefined): boolean | undefined {
  const ends = points.at(-1)?.[1] === total;
  const adds = points.reduce((sum, [, y]) => sum + y, 0) === total;
  return total === undefined || ends === adds ? undefined : ends;
}

/** A total of 0 over a series that is not: the last running total stands in, otherwise the total is unknown. */
function zeroTotal(points: readonly Point[], running: boolean | undefined): number | undefined {
  const risen = points.filter(([, y]) => y !== 0).at(-1);
  if (!risen) return 0;
  return running ? risen[1] : undefined;
}

/** A card that shows nothing but zeros was not ready; one that lacks its totals says nothing of the kind. */
const isReady = (tabs: readonly Tab[]): boolean =>
  tabs.some((tab) => tab.total !== 0 || tab.points.some(([, y]) => y !== 0));

/**
 * Cards about another window than the page's, or about one that cannot be told. A card is one when it names
 * another window itself, or when its total of some metric is not another card's and its series does not
 * span the page's window; then its other metrics are no more the page's than that one.
 */
function strangersAmong(tabs: readonly Tab[], period: Period | null): Set<Found> {
  const elsewhere = ({ stated }: Tab) => stated !== null && !samePeriod(stated, period);
  const strangers = new Set(tabs.filter(elsewhere).map(({ card }) => card));
  for (const id of new Set(tabs.map(({ metric }) => metric.id))) {
    const rivals = tabs.filter((tab) => tab.metric.id === id && !strangers.has(tab.card));
    if (agree(rivals)) continue;
    const fitting = rivals.filter((tab) => samePeriod(tab.stated, period) || spans(tab, period));
    const losers = agree(fitting) ? rivals.filter((tab) => !fitting.includes(tab)) : rivals;
    for (const { card } of losers) strangers.add(card);
  }
  return strangers;
}

const samePeriod = (a: Period | null, b: Period | null) =>
  a !== null && (a === b || (isWhole(a) && isWhole(b)));
/** One tab agrees with itself; a missing total agrees with no other. */
const agree = ([first, ...others]: readonly Tab[]) =>
  others.every(({ total: sum }) => sum !== undefined && sum === first?.total);

function spans({ series: given, points }: Tab, period: Period | null): boolean {
  const unit = unitOf(given);
  if (period === 'since-publish')
    return unit === 'TIME_PERIOD_UNIT_NTH_DAYS' || unit === 'TIME_PERIOD_UNIT_NTH_HOURS';
  if (unit !== 'TIME_PERIOD_UNIT_DAYS' || period === null) return false;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  if (period === `days:${points.length}`) return true;
  return period === `range:${dayOf(first[0], zone)}..${dayOf(last[0], zone)}`;
}

const unitOf = (given: Series | undefined): string => given?.timeUnit ?? '';

const lateness = 3 * 86_400_000;
/** Figures arrive one or two days late (studios/youtube.md §6): a 0 of the last days may only be early. */
const settledPoints = ({ points, running }: Tab, at: number): Point[] =>
  points.filter(([x, y]) => y !== 0 || running || at - x > lateness);

/** Daily account values; x is the midnight of a Pacific day. */
function daysOf(tabs: readonly Tab[], { entity }: Scope, at: number): ReadingParts {
  const days = new Map<string, Figures>();
  const names = new Map<number, string>();
  for (const tab of tabs) {
    if (unitOf(tab.series) !== 'TIME_PERIOD_UNIT_DAYS' || tab.running !== false) continue;
    for (const [x, y] of settledPoints(tab, at)) {
      const day = names.get(x) ?? dayOf(x, zone);
      names.set(x, day);
      const figures: Figures = days.get(day) ?? {};
      figures[tab.metric.id] = y;
      days.set(day, figures);
    }
  }
  const accountDays: AccountDaySighting[] = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, figures]) => ({
      ...(entity ? { accountId: entity.id } : {}),
      day,
      values: windowed(figures),
    }));
  return { accountDays: accountDays.filter(({ values }) => Object.keys(values).length > 0) };
}

const steps: Readonly<Record<string, string>> = {
  TIME_PERIOD_UNIT_DAYS: 'day',
  TIME_PERIOD_UNIT_NTH_DAYS: 'day',
  TIME_PERIOD_UNIT_NTH_HOURS: 'hour',
  TIME_PERIOD_UNIT_MINUTES: 'minute',
};

/** How a video's figures ran: `views:hour:total` is a running total, `views:day:new` each day's own. */
function curvesOf(tabs: readonly Tab[], { entity, period }: Scope, at: number): ReadingParts {
  if (entity?.kind !== 'video' || !period) return {};
  const curves = tabs.flatMap((tab): CurveSighting[] => {
    const step = steps[unitOf(tab.series)];
    const points = settledPoints(tab, at).slice(0, 5_000);
    const { running } = tab;
    if (!step || running === undefined || points.length < 2 || points.every(([, y]) => y === 0)) return [];
    const variant = variantIn(`${tab.metric.id}:${step}:${running ? 'total' : 'new'}`, period);
    return [{ workId: entity.id, kind: 'trend', variant, x: 'time', y: curveUnit(tab.metric), points }];
  });
  return { curves };
}
