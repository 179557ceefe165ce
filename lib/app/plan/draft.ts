import type { Draft } from '../../checklist/draft';
import type { Simplify } from '../../checklist/normalise';
import { parseTeamList, type TeamList } from '../../checklist/team';
import type { PlanRecord, WorkRow } from '../../core/rows';
import type { StudioId } from '../../core/studios';
import type { ContentType, Plan, PlanLight } from '../../models/plan';
import { type DraftCadence, draftCadence } from '../../models/plan-cadence';
import { type DraftHot, draftHot } from '../../models/plan-hot';
import { type DraftWindow, draftWindow, type WindowEvidence, windowEvidence } from '../../models/plan-hours';
import { type LengthFit, lengthFit } from '../../models/plan-length';
import { type MixAfter, mixAfter, typeOfWork } from '../../models/plan-mix';
import { type Marks, type QualityScore, qualityScore } from '../../models/quality';
import { type SeriesWork, worksOfSeries } from '../../models/series';
import type { FupanDb } from '../../store/database';
import type { HotTopicRow } from '../../store/tables/plan-rows';
import type { SeriesRow } from '../../store/tables/team-rows';
import { worksOf } from '../queries/filter';
import { listedIn } from './lists';
import { hotTopicsOf, planOf } from './store';
import { timedWorks } from './timed';

const day = 86_400_000;
/** Works older than this change nothing that is said of a draft. */
const lookBack = 400 * day;

/** What a draft of a studio is held against. */
export interface PlanFacts {
  readonly plan: Plan;
  /** the plan's two lists, read */
  readonly formulas: TeamList;
  readonly blacklist: TeamList;
  readonly series: readonly SeriesRow[];
  readonly hotTopics: readonly HotTopicRow[];
  /** own works of the studio with a publication time, not after the time of asking */
  readonly works: readonly (WorkRow & { readonly publishedAt: number })[];
  /** by window id, for windows that are followed */
  readonly evidence: ReadonlyMap<string, WindowEvidence>;
}

/**
 * The plan and all that it looks at, for drafts of one studio. The work whose id is in `address` is left out: it is the one
 * that is being edited. `now` is epoch ms and should not move every second.
 */
export async function planFacts(
  db: FupanDb,
  { studio, address }: { readonly studio: StudioId; readonly address: string },
  now: number,
  timeZone: string,
): Promise<PlanFacts> {
  const [plan, series, hotTopics, stored] = await Promise.all([
    planOf(db),
    db.series.toArray(),
    hotTopicsOf(db),
    worksOf(db, { studios: [studio], publishedFrom: now - lookBack, publishedTo: now + 1 }),
  ]);
  const works = stored.flatMap((work) =>
    work.publishedAt === null || address.includes(work.workId)
      ? []
      : [{ ...work, publishedAt: work.publishedAt }],
  );
  const followed = plan.windows.filter(({ on }) => on);
  const timed = followed.length > 0 ? await timedWorks(db, works, 'views', timeZone) : [];
  const evidence = new Map(followed.map((window) => [window.id, windowEvidence(timed, window)]));
  const formulas = parseTeamList(plan.formulas).list;
  const blacklist = parseTeamList(plan.blacklist).list;
  return { plan, formulas, blacklist, series, hotTopics, works, evidence };
}

/** What the user says of a draft beside its text; undefined is left to series and words. */
export interface PlanAnswers {
  readonly type?: string | undefined;
  readonly series?: string | undefined;
  /** as typed, seconds */
  readonly durationSec: number | null;
  readonly quality: Marks;
}

export interface PlanMoment {
  /** epoch ms */
  readonly now: number;
  readonly timeZone: string;
  /** when the draft goes out, epoch ms; null when the page does not show it */
  readonly at: number | null;
  readonly simplify: Simplify | undefined;
  /** what the user sees a type called */
  readonly nameOf: (type: ContentType) => string;
}

export interface ListCheck {
  readonly light: PlanLight;
  readonly reason: 'clear' | 'listed' | 'empty-list' | 'no-text';
  readonly entries: readonly string[];
}

export interface QualityPlan {
  readonly light: PlanLight;
  readonly reason: 'reaches' | 'below' | 'not-planned';
  readonly score: QualityScore;
}

/** A draft held against every line of the plan. */
export interface DraftPlan {
  readonly type: string | null;
  readonly series: SeriesRow | null;
  readonly mix: MixAfter;
  readonly cadence: DraftCadence | null;
  readonly length: LengthFit;
  readonly window: DraftWindow;
  readonly evidence: WindowEvidence | null;
  readonly hot: DraftHot;
  readonly formulas: ListCheck;
  readonly blacklist: ListCheck;
  readonly quality: QualityPlan;
}

/**
 * Holds a draft against the plan (product.md, Pre-publish checklist 5). Pure. While the page does not show when the draft
 * goes out, what depends on it is unknown, except the rhythm, which is told for now.
 */
export function draftPlan(
  facts: PlanFacts,
  draft: Draft,
  answers: PlanAnswers,
  moment: PlanMoment,
): DraftPlan {
  const { plan } = facts;
  const { now, timeZone } = moment;
  const self: SeriesWork = { id: 'draft', title: draft.title ?? null, topics: wordsOf(draft) };
  const series = seriesOf(facts, self, answers);
  const type = typeOfDraft(facts, self, series, answers);
  const at = moment.at === null ? null : Math.max(moment.at, now);
  const window = draftWindow(at, plan.windows, timeZone);
  return {
    type,
    series,
    mix: mixAfter(recentTypes(facts, now), type, plan),
    cadence: series && cadenceIn(facts, series, at ?? now, moment),
    length: lengthFit(answers.durationSec ?? draft.durationSec ?? null, plan.lengths),
    window,
    evidence: (window.window && facts.evidence.get(window.window.id)) ?? null,
    hot: draftHot(facts.hotTopics, self, at, now),
    formulas: listCheck(draft, facts.formulas, [], moment.simplify),
    blacklist: listCheck(draft, facts.blacklist, namesOf(plan, type, series, moment), moment.simplify),
    quality: qualityPlan(answers.quality, plan),
  };
}

/** Title, topics and description tell series and topic of a draft; a work later has title and topics alone. */
const wordsOf = ({ topics = [], description }: Draft): string[] => [
  ...topics,
  ...(description === undefined ? [] : [description]),
];

function seriesOf({ series }: PlanFacts, self: SeriesWork, answers: PlanAnswers): SeriesRow | null {
  if (answers.series !== undefined) return series.find(({ id }) => id === answers.series) ?? null;
  const fitting = series.filter((one) => worksOfSeries({ ...one, works: [] }, [self]).length > 0);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function typeOfDraft(
  { plan }: PlanFacts,
  self: SeriesWork,
  series: SeriesRow | null,
  answers: PlanAnswers,
): string | null {
  if (answers.type !== undefined) return plan.types.find(({ id }) => id === answers.type)?.id ?? null;
  const own = series ? [{ id: series.id, words: [], works: [self.id] }] : [];
  return typeOfWork(self, plan.types, own).type;
}

/** Types of the works of the plan's window, each by the user's word, its series or its words. */
function recentTypes({ plan, series, works }: PlanFacts, now: number): (string | null)[] {
  return works
    .filter(({ publishedAt }) => publishedAt > now - plan.windowDays * day)
    .map((work) => typeOfWork(work, plan.types, series).type);
}

function cadenceIn(
  facts: PlanFacts,
  series: SeriesRow,
  at: number,
  { now, timeZone }: PlanMoment,
): DraftCadence {
  const published = worksOfSeries(series, facts.works).map(({ publishedAt }) => publishedAt);
  return draftCadence({ published, everyDays: series.everyDays, at, now, timeZone });
}

/** A type or series that stands on the list by its name is on it, whatever the draft says. */
function namesOf(
  { types }: Plan,
  type: string | null,
  series: SeriesRow | null,
  { nameOf }: PlanMoment,
): string[] {
  return [...types.filter(({ id }) => id === type).map(nameOf), ...(series ? [series.name] : [])];
}

function listCheck(
  draft: Draft,
  list: TeamList,
  names: readonly string[],
  simplify: Simplify | undefined,
): ListCheck {
  const { title, description, script, topics = [], subtitles = [] } = draft;
  const spoken = subtitles.map(({ text }) => text);
  const texts = [title, description, script, ...topics, spoken.join('\n')].filter(
    (text) => text !== undefined,
  );
  if (list.words.length === 0) return { light: 'unknown', reason: 'empty-list', entries: [] };
  const entries = listedIn([...texts, ...names], list, simplify);
  if (entries.length > 0) return { light: 'amber', reason: 'listed', entries };
  const isEmpty = texts.every((text) => text.trim() === '');
  return isEmpty
    ? { light: 'unknown', reason: 'no-text', entries: [] }
    : { light: 'green', reason: 'clear', entries: [] };
}

/** Green from the pass mark on with nothing below its standard; while an item is unplanned at best unknown. */
function qualityPlan(marks: Marks, { qualityPass }: Plan): QualityPlan {
  const score = qualityScore(marks);
  const { most, belowStandard, coverage, value } = score;
  if (belowStandard.length > 0 || (most !== null && most < qualityPass))
    return { light: 'amber', reason: 'below', score };
  const reaches = coverage >= 1 - 1e-9 && value !== null && value >= qualityPass;
  return reaches
    ? { light: 'green', reason: 'reaches', score }
    : { light: 'unknown', reason: 'not-planned', score };
}

/** What a checklist keeps of it. */
export function planRecord(
  { type, series, mix, cadence, length, window, hot, formulas, blacklist, quality }: DraftPlan,
  { durationSec, quality: marks }: PlanAnswers,
): PlanRecord {
  const lines = { mix, length, window, hot, formulas, blacklist, quality };
  return {
    type,
    series: series?.id ?? null,
    durationSec,
    lights: {
      ...Object.fromEntries(Object.entries(lines).map(([line, { light }]) => [line, light])),
      cadence: cadence?.light ?? 'unknown',
    },
    quality: { ...marks },
  };
}
