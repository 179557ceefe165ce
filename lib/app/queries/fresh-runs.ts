import Dexie from 'dexie';
import type { WorkRow } from '../../core/rows';
import { studioIds } from '../../core/studios';
import { bandWorks, type Cohort, toCohort } from '../../models/compare';
import type { FupanDb } from '../../store/database';
import type { StoredReading } from '../../store/pack-readings';
import { readingsOf } from '../../store/tables/snapshots';
import { agedWork } from '../judge';
import { kindOf } from '../standings';
import type { WorkFilter } from './filter';
import { marksFor } from './works-table';

const dayMs = 86_400_000;
/** A work is new for two weeks: a week to run, and a week to be looked back on. */
const freshDays = 14;
/** More lines than this on one chart cannot be told apart. */
const mostFresh = 4;
/** Works looked through per studio: enough for the new ones and a cohort of every kind a studio is used for. */
const mostPerStudio = 200;

/** A new work with every reading of it, oldest first. */
export interface FreshRun {
  readonly work: WorkRow;
  readonly readings: readonly StoredReading[];
}

/** The new works of one kind (studio, account, format) and the own works before them, which they are held against. */
export interface RunGroup {
  readonly id: string;
  readonly runs: readonly FreshRun[];
  readonly cohort: Cohort;
}

/** New works by kind, the kind with the newest work first. Reads the readings of the new works and of no other. */
export async function freshRuns(
  db: FupanDb,
  filter: Pick<WorkFilter, 'studios' | 'accountId'>,
  now: number,
): Promise<RunGroup[]> {
  const studios = (filter.studios ?? studioIds).filter(
    (studio) => !filter.accountId || filter.accountId.startsWith(`${studio}:`),
  );
  const lists = await Promise.all(
    studios.map((studio) =>
      db.works
        .where('[studio+publishedAt]')
        .between([studio, Dexie.minKey], [studio, now], true, true)
        .reverse()
        .filter((work) => wasPublic(work) && (!filter.accountId || work.accountId === filter.accountId))
        .limit(mostPerStudio)
        .toArray(),
    ),
  );
  const kinds = new Map<string, WorkRow[]>();
  for (const work of lists.flat()) {
    const kind = kindOf(work);
    const works = kinds.get(kind);
    if (works) works.push(work);
    else kinds.set(kind, [work]);
  }
  const groups = await Promise.all([...kinds].map(([id, works]) => groupOf(db, id, works, now)));
  return groups
    .filter(({ runs }) => runs.length > 0)
    .sort((a, b) => (b.runs[0]?.work.publishedAt ?? 0) - (a.runs[0]?.work.publishedAt ?? 0));
}

/** Drafts and works the studio holds back do not run. */
const wasPublic = ({ state }: WorkRow) =>
  state === null || state === 'public' || state === 'private' || state === 'unlisted';

/** `works` are newest first. */
async function groupOf(db: FupanDb, id: string, works: readonly WorkRow[], now: number): Promise<RunGroup> {
  const fresh = works
    .filter(({ publishedAt }) => publishedAt !== null && now - publishedAt < freshDays * dayMs)
    .slice(0, mostFresh);
  if (fresh.length === 0) return { id, runs: [], cohort: toCohort([]) };
  const others = works.slice(fresh.length, fresh.length + bandWorks);
  const [marks, readings] = await Promise.all([
    marksFor(db, others),
    Promise.all(fresh.map((work) => readingsOf(db, work.id))),
  ]);
  return {
    id,
    runs: fresh.map((work, n) => ({ work, readings: readings[n] ?? [] })),
    cohort: toCohort(others.flatMap((work) => agedWork(work, marks.get(work.id) ?? {}) ?? [])),
  };
}
