import { isStudioId, type StudioId } from '../../core/studios';
import { type AgedWork, toCohort } from '../../models/compare';
import {
  armCount,
  type ExperimentKind,
  falseCalls,
  type Judgement,
  judgeAcross,
  type NodeMetrics,
} from '../../models/experiment';
import { judgeBeforeAfter } from '../../models/experiment-before-after';
import { assignArms, betweenWorkSpread } from '../../models/experiment-plan';
import { type NodeId, nodeHours, nodeIds } from '../../models/funnel-nodes';
import { type IndicatorId, indicatorIds } from '../../models/indicators';
import { unitsNeeded } from '../../models/sequential';
import type { FupanDb } from '../../store/database';
import { type ExperimentRow, experimentRowSchema } from '../../store/tables/experiment-rows';
import { agedAll, agedFromReadings } from '../commerce/aged-works';
import { worksOf } from '../queries/filter';
import { sameAgeCohort } from '../queries/work';

/** What a person decides before the start. */
export interface Draft {
  readonly name: string;
  readonly kind: ExperimentKind;
  readonly hypothesis: string;
  readonly variables: readonly string[];
  readonly studio: StudioId;
  readonly metrics: NodeMetrics;
  readonly primary: NodeId;
  /** relative lift that is looked for */
  readonly lift: number;
  readonly currency: string;
  /** before and after: the work and the instant of its change */
  readonly work: string | null;
  readonly changedAt: number | null;
}

export interface Sizing {
  /** spread of own works at the primary node, log scale; null when too few are known, then 1 is assumed */
  readonly spread: number | null;
  /** works per arm; null when no number of works that anybody publishes would do */
  readonly perArm: number | null;
  /** works that were published in the last 28 days */
  readonly perFourWeeks: number;
}

const day = 86_400_000;
const assumed = 1;

/** How many works an experiment across works needs, from how far own works of that studio spread. `now` is epoch ms. */
export async function sizing(
  db: FupanDb,
  { kind, studio, metrics, primary, lift }: Pick<Draft, 'kind' | 'studio' | 'metrics' | 'primary' | 'lift'>,
  now: number,
): Promise<Sizing> {
  const works = await worksOf(db, { studios: [studio] });
  const newest = [...works].sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)).slice(0, 60);
  const metric = metrics[primary];
  const spread = metric
    ? betweenWorkSpread(toCohort(await agedAll(db, newest)), metric, nodeHours[primary])
    : null;
  const groups = kind === 'two-variables' ? 4 : 2;
  const perFourWeeks = works.filter(
    ({ publishedAt }) => publishedAt !== null && now - publishedAt < 28 * day && publishedAt <= now,
  ).length;
  return {
    spread,
    perArm: unitsNeeded(Math.log1p(lift), spread ?? assumed, falseCalls / (groups / 2), groups),
    perFourWeeks,
  };
}

/** Blocks of arms dealt at the start; more are never needed by an experiment that anybody waits for. */
const blocksDealt = 500;

/** Begins an experiment: the plan is fixed from here on, and chance has dealt the arms of all coming works. */
export async function startExperiment(db: FupanDb, draft: Draft, now: number): Promise<string> {
  const across = draft.kind === 'ab' || draft.kind === 'two-variables' ? draft.kind : null;
  const size = across ? await sizing(db, draft, now) : null;
  const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
  const row: ExperimentRow = {
    id: crypto.randomUUID(),
    ...{ name: draft.name, kind: draft.kind, hypothesis: draft.hypothesis, variables: [...draft.variables] },
    ...{ studio: draft.studio, metrics: { ...draft.metrics }, primary: draft.primary, lift: draft.lift },
    spread: size?.spread ?? null,
    perArm: size?.perArm ?? null,
    dealt: across ? assignArms(armCount[across], blocksDealt, random) : [],
    works: draft.work === null ? [] : [{ work: draft.work, arm: 0 }],
    changedAt: draft.changedAt,
    studioResult: null,
    ...{ spendMinor: null, gainMinor: null, currency: draft.currency },
    ...{ startedAt: now, endedAt: null, decision: null, learnt: '', at: now },
  };
  await db.experiments.add(experimentRowSchema.parse(row));
  return row.id;
}

/** What may change once an experiment runs: results from outside, money, the decision and what was learnt. */
export type Note = Partial<
  Pick<ExperimentRow, 'studioResult' | 'spendMinor' | 'gainMinor' | 'endedAt' | 'decision' | 'learnt'>
>;

/** Notes something about an experiment. Its plan is never touched. */
export async function noteExperiment(db: FupanDb, id: string, note: Note, now: number): Promise<void> {
  await db.transaction('rw', db.experiments, async () => {
    const row = await db.experiments.get(id);
    if (row) await db.experiments.put(experimentRowSchema.parse({ ...row, ...note, at: now }));
  });
}

export async function removeExperiment(db: FupanDb, id: string): Promise<void> {
  await db.experiments.delete(id);
}

/** Puts a work into the next arm that chance dealt; a work that is in already, or when none is left, changes nothing. */
export async function joinWork(db: FupanDb, id: string, work: string, now: number): Promise<void> {
  await db.transaction('rw', db.experiments, async () => {
    const row = await db.experiments.get(id);
    const arm = row?.dealt[row.works.length];
    if (!row || arm === undefined || row.works.some((each) => each.work === work)) return;
    await db.experiments.put({ ...row, works: [...row.works, { work, arm }], at: now });
  });
}

/** Takes the work out that was put in last: earlier ones stay, or arms could be chosen after the fact. */
export async function takeLastWork(db: FupanDb, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.experiments, async () => {
    const row = await db.experiments.get(id);
    if (row) await db.experiments.put({ ...row, works: row.works.slice(0, -1), at: now });
  });
}

export interface KeptExperiment extends Omit<ExperimentRow, 'metrics' | 'primary' | 'studio'> {
  readonly studio: StudioId | null;
  readonly metrics: NodeMetrics;
  readonly primary: NodeId;
}

export interface JudgedExperiment {
  readonly row: KeptExperiment;
  /** null for a studio's own test, and for one work that is not known or has no publication time */
  readonly judgement: Judgement | null;
  /** works that are in, with their titles, in order */
  readonly works: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly arm: number;
    readonly publishedAt: number | null;
  }[];
  /** published before the start, so their result could have been known: left out of the judgement */
  readonly early: number;
  /** own works of the studio, published since the start, that are in no arm yet, newest first */
  readonly waiting: readonly { readonly id: string; readonly title: string | null }[];
}

/** All experiments with what can be said of each, running ones first, then the newest. `now` is epoch ms. */
export async function judgedExperiments(db: FupanDb, now: number): Promise<JudgedExperiment[]> {
  const rows = await db.experiments.toArray();
  rows.sort((a, b) => Number(a.endedAt !== null) - Number(b.endedAt !== null) || b.startedAt - a.startedAt);
  return Promise.all(rows.map((row) => judgedExperiment(db, kept(row), now)));
}

function kept(row: ExperimentRow): KeptExperiment {
  const known = new Set<string>(indicatorIds);
  const metrics: Partial<Record<NodeId, IndicatorId>> = {};
  for (const node of nodeIds) {
    const metric = row.metrics[node];
    // Just looked up in the list that the type is made of.
    if (metric !== undefined && known.has(metric)) metrics[node] = metric as IndicatorId;
  }
  const primary = nodeIds.find((node) => node === row.primary) ?? 'conversion';
  return { ...row, metrics, primary, studio: isStudioId(row.studio) ? row.studio : null };
}

async function judgedExperiment(db: FupanDb, row: KeptExperiment, now: number): Promise<JudgedExperiment> {
  const stored = await db.works.bulkGet(row.works.map(({ work }) => work));
  const aged = await Promise.all(stored.map((work) => (work ? agedFromReadings(db, work) : null)));
  const works = row.works.map(({ work, arm }, i) => ({
    id: work,
    arm,
    title: stored[i]?.title ?? null,
    publishedAt: stored[i]?.publishedAt ?? null,
  }));
  // A decision is made on what was known then: a closed experiment is not judged again by later readings.
  const until = row.endedAt ?? now;
  const joined = row.works.flatMap(({ arm }, i) => {
    const work = aged[i];
    return work && work.publishedAt <= until ? [{ work, arm }] : [];
  });
  const fair = joined.filter(({ work }) => work.publishedAt >= row.startedAt);
  return {
    row,
    works,
    early: row.kind === 'before-after' ? 0 : joined.length - fair.length,
    judgement: await judgementOf(db, row, { joined, fair }, until),
    waiting: await waitingFor(db, row),
  };
}

type Joined = readonly { readonly work: AgedWork; readonly arm: number }[];

async function judgementOf(
  db: FupanDb,
  row: KeptExperiment,
  { joined, fair }: { joined: Joined; fair: Joined },
  now: number,
): Promise<Judgement | null> {
  const { kind, metrics, primary, lift, spread, changedAt } = row;
  if (kind === 'ab' || kind === 'two-variables')
    return judgeAcross({ kind, metrics, primary, lift, spread }, fair, now);
  const own = joined[0]?.work;
  const stored = own && (await db.works.get(own.id));
  if (kind === 'studio' || !own || !stored || changedAt === null) return null;
  const others = await sameAgeCohort(db, stored);
  const controls = await agedAll(
    db,
    others.map(({ work }) => work),
  );
  return judgeBeforeAfter({ work: own, changedAt, metrics, primary }, toCohort(controls), now);
}

async function waitingFor(db: FupanDb, row: KeptExperiment): Promise<{ id: string; title: string | null }[]> {
  if (row.endedAt !== null || row.studio === null || !(row.kind === 'ab' || row.kind === 'two-variables'))
    return [];
  const inside = new Set(row.works.map(({ work }) => work));
  const works = await worksOf(db, { studios: [row.studio], publishedFrom: row.startedAt });
  return works
    .filter(({ id }) => !inside.has(id))
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .map(({ id, title }) => ({ id, title }));
}
