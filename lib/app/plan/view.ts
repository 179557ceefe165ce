import type { Plan } from '../../models/plan';
import {
  type Cadence,
  type CalendarDay,
  cadenceOf,
  lastSevenDays,
  planCalendar,
} from '../../models/plan-cadence';
import { type Genes, hitGenes } from '../../models/plan-genes';
import { type HotAnswer, type HotClock, hotAnswer, hotClock } from '../../models/plan-hot';
import { type DepthTier, depthTiers, lengthFit } from '../../models/plan-length';
import { contentMix, type Mix, type TypeOfWork, typeOfWork } from '../../models/plan-mix';
import {
  newWorksShare,
  type QualityShare,
  qualityShare,
  type WeakForm,
  weakForms,
} from '../../models/plan-share';
import { worksOfSeries } from '../../models/series';
import type { FupanDb } from '../../store/database';
import type { HotTopicRow } from '../../store/tables/plan-rows';
import type { SeriesRow } from '../../store/tables/team-rows';
import { hotTopicsOf, planOf } from './store';
import type { PlanWork } from './works';

const day = 86_400_000;
/** A form whose works score below this on average is offered for the blacklist (S2-67 gives no line). Assumed. */
export const weakLine = 40;
const weeks = { weeksBack: 3, weeksAhead: 3 } as const;

/** What a person wrote of the plan. */
export interface PlanBook {
  readonly plan: Plan;
  readonly series: readonly SeriesRow[];
  readonly hotTopics: readonly HotTopicRow[];
}

export async function planBook(db: FupanDb): Promise<PlanBook> {
  const [plan, series, hotTopics] = await Promise.all([planOf(db), db.series.toArray(), hotTopicsOf(db)]);
  return { plan, series: series.sort((a, b) => (a.name < b.name ? -1 : 1)), hotTopics };
}

type Dated = PlanWork & { readonly publishedAt: number };

export interface SeriesRhythm {
  readonly row: SeriesRow;
  readonly works: number;
  readonly cadence: Cadence;
  /** works of the last seven days */
  readonly week: number;
}

export interface PlanView {
  /** works of the plan's window, newest first, each with its type */
  readonly recent: readonly { readonly work: Dated; readonly typed: TypeOfWork }[];
  /** works without a publication time, which no window can hold */
  readonly undated: number;
  readonly mix: Mix;
  readonly rhythms: readonly SeriesRhythm[];
  readonly calendar: readonly (readonly CalendarDay[])[];
  readonly topics: readonly {
    readonly row: HotTopicRow;
    readonly clock: HotClock;
    readonly answer: HotAnswer | null;
  }[];
  readonly quality: QualityShare;
  readonly newShare: number | null;
  readonly tiers: readonly { readonly tier: DepthTier | null; readonly works: readonly PlanWork[] }[];
  readonly weak: readonly WeakForm[];
  readonly genes: Genes | null;
}

/** The plan beside what was published. Pure: works are those of one studio, or all; `now` is epoch ms. */
export function planView(
  book: PlanBook,
  works: readonly PlanWork[],
  { now, timeZone, nameOf }: PlanViewMoment,
): PlanView {
  const { plan, series } = book;
  const dated = works
    .flatMap((work) => (work.publishedAt === null ? [] : [{ ...work, publishedAt: work.publishedAt }]))
    .filter(({ publishedAt }) => publishedAt <= now)
    .sort((a, b) => b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1));
  const from = now - plan.windowDays * day;
  const typed = dated.map((work) => ({ work, typed: typeOfWork(work, plan.types, series) }));
  const recent = typed.filter(({ work }) => work.publishedAt > from);
  const rhythms = series.map((row) => rhythmOf(row, dated, now, timeZone));
  const published = new Map(rhythms.map(({ row, published: times }) => [row.id, times]));
  return {
    recent,
    undated: works.filter(({ publishedAt }) => publishedAt === null).length,
    mix: contentMix(
      recent.map(({ typed: { type } }) => type),
      plan,
    ),
    rhythms,
    calendar: planCalendar({
      ...{ works: dated, now, timeZone, ...weeks },
      series: series.map(({ id, everyDays }) => ({ id, everyDays, published: published.get(id) ?? [] })),
    }),
    topics: book.hotTopics.map((row) => ({ row, clock: hotClock(row, now), answer: hotAnswer(row, dated) })),
    quality: qualityShare(
      recent.map(({ work }) => work.quality),
      plan.qualityPass,
      plan.qualityShare,
    ),
    newShare: newWorksShare(
      works.map(({ publishedAt }) => publishedAt),
      from,
      now,
    ),
    tiers: tiersOf(works, plan),
    weak: weakOf(book, typed, nameOf),
    genes: hitGenes(works),
  };
}

export interface PlanViewMoment {
  readonly now: number;
  readonly timeZone: string;
  /** what the user sees a type called */
  readonly nameOf: (type: Plan['types'][number]) => string;
}

function rhythmOf(
  row: SeriesRow,
  dated: readonly Dated[],
  now: number,
  timeZone: string,
): SeriesRhythm & { readonly published: readonly number[] } {
  const published = worksOfSeries(row, dated).map(({ publishedAt }) => publishedAt);
  return {
    ...{ row, published, works: published.length, week: lastSevenDays(published, now, timeZone) },
    cadence: cadenceOf({ published, everyDays: row.everyDays, at: now, timeZone }),
  };
}

/** Works of a known length by depth tier; null holds those between the tiers. */
function tiersOf(works: readonly PlanWork[], { lengths }: Plan): PlanView['tiers'] {
  const known = works.filter(({ durationSec }) => durationSec !== null && durationSec > 0);
  return [...depthTiers, null].map((tier) => ({
    tier,
    works: known.filter(({ durationSec }) => lengthFit(durationSec, lengths).tier === tier),
  }));
}

/** Types and series whose works score low, without those that the blacklist holds already. */
function weakOf(
  { plan, series }: PlanBook,
  typed: PlanView['recent'],
  nameOf: PlanViewMoment['nameOf'],
): WeakForm[] {
  const scores = (works: readonly PlanWork[]) => works.flatMap(({ score }) => score ?? []);
  const listed = new Set(plan.blacklist.split(/\r?\n/).map((line) => line.split('\t')[0]?.trim()));
  const all = typed.map(({ work }) => work);
  const forms = [
    ...plan.types.map((type) => ({
      name: nameOf(type),
      scores: scores(typed.filter(({ typed: one }) => one.type === type.id).map(({ work }) => work)),
    })),
    ...series.map((row) => ({ name: row.name, scores: scores(worksOfSeries(row, all)) })),
  ];
  return weakForms(
    forms.filter(({ name }) => !listed.has(name)),
    weakLine,
  );
}
