import type { WorkRow } from '../../core/rows';
import {
  type FunnelNode,
  type FunnelStep,
  funnelNodes,
  type InVideoNode,
  inVideoNodes,
} from '../../models/funnel-nodes';
import type { FupanDb } from '../../store/database';
import { newestOfEachKind } from '../../store/tables/owned';
import { type WorkFilter, worksOf } from '../queries/filter';
import { agedAll } from './aged-works';

/** Which works a funnel is about: one, or those of a filter. */
export type FunnelScope = { readonly work: string } | WorkFilter;

export interface FunnelAnswer {
  readonly nodes: readonly FunnelNode[];
  /** works there are; more than are read means that only the newest were */
  readonly works: number;
  readonly read: number;
  /** for a single work whose studio showed its retention curve */
  readonly inVideo: readonly InVideoNode[] | null;
}

/** Reading the whole life of more works than this takes longer than a screen may. */
const mostWorks = 300;

/** The steps of a funnel over the works of a scope; null when it holds none. `now` is epoch ms. */
export async function funnelOf(
  db: FupanDb,
  scope: FunnelScope,
  steps: readonly FunnelStep[],
  now: number,
  alarmAt: number,
): Promise<FunnelAnswer | null> {
  const works = await worksIn(db, scope);
  if (works.length === 0) return null;
  const newest = [...works].sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)).slice(0, mostWorks);
  const aged = await agedAll(db, newest);
  const only = 'work' in scope ? newest[0] : undefined;
  return {
    nodes: funnelNodes(steps, aged, now, alarmAt),
    works: works.length,
    read: newest.length,
    inVideo: only ? await inVideoOf(db, only, alarmAt) : null,
  };
}

async function worksIn(db: FupanDb, scope: FunnelScope): Promise<WorkRow[]> {
  if (!('work' in scope)) return (await worksOf(db, scope)).filter(({ publishedAt }) => publishedAt !== null);
  const work = await db.works.get(scope.work);
  return work ? [work] : [];
}

async function inVideoOf(
  db: FupanDb,
  { id, durationSec }: WorkRow,
  alarmAt: number,
): Promise<InVideoNode[] | null> {
  const curves = await newestOfEachKind(db.curves, id);
  const curve = curves.find(
    ({ curve: kind, variant, y }) => kind === 'retention' && variant === 'self' && y === 'ratio',
  );
  if (!curve || durationSec === null || !(curve.x === 'sec' || curve.x === 'fraction')) return null;
  const scale = curve.x === 'fraction' ? durationSec : 1;
  return inVideoNodes(
    curve.points.map(([x, y]) => [x * scale, y] as const),
    durationSec,
    alarmAt,
  );
}
