import { dayOf } from '../../core/dates';
import type { WorkRow } from '../../core/rows';
import { type FunnelStep, funnelNodes, type InVideoNode, inVideoNodes } from '../../models/funnel-nodes';
import type { DaySpan } from '../../models/ledger';
import { type JoinedNode, joinTyped, type TypedCount, typedCount } from '../../models/typed-steps';
import type { FupanDb } from '../../store/database';
import { newestOfEachKind } from '../../store/tables/owned';
import { type WorkFilter, worksOf } from '../queries/filter';
import { agedAll } from './aged-works';
import { type TypedCountRow, typedCounts } from './typed-counts';

/** Which works a funnel is about: one, or those of a filter. */
export type FunnelScope = { readonly work: string } | WorkFilter;

export interface FunnelAnswer {
  readonly nodes: readonly JoinedNode[];
  /** works there are; more than are read means that only the newest were */
  readonly works: number;
  readonly read: number;
  /** for a single work whose studio showed its retention curve */
  readonly inVideo: readonly InVideoNode[] | null;
  /** what was typed in about this funnel and these works, for whatever days */
  readonly typed: readonly TypedCountRow[];
  /** the days that the funnel is about: those of publishing, for one work from its publication on */
  readonly span: DaySpan;
}

/** The funnel that is asked for: which one, its steps, and from which share lost on a step alarms. */
export interface FunnelQuestion {
  readonly template: string;
  readonly steps: readonly FunnelStep[];
  readonly alarmAt: number;
}

/** Reading the whole life of more works than this takes longer than a screen may. */
const mostWorks = 300;

/** The steps of a funnel over the works of a scope; null when it holds none. `now` is epoch ms. */
export async function funnelOf(
  db: FupanDb,
  scope: FunnelScope,
  { template, steps, alarmAt }: FunnelQuestion,
  now: number,
  timeZone: string,
): Promise<FunnelAnswer | null> {
  const [works, rows] = await Promise.all([worksIn(db, scope), typedCounts(db, template)]);
  if (works.length === 0) return null;
  const newest = [...works].sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)).slice(0, mostWorks);
  const aged = await agedAll(db, newest);
  const only = 'work' in scope ? newest[0] : undefined;
  const span = spanOf(scope, works, now, timeZone);
  const typed = rows.filter((row) => row.scope === typedScope(scope));
  return {
    nodes: joinTyped(funnelNodes(steps, aged, now, alarmAt), countsOf(steps, typed, scope, span), alarmAt),
    ...{ typed, span },
    works: works.length,
    read: newest.length,
    inVideo: only ? await inVideoOf(db, only, alarmAt) : null,
  };
}

/** Under which scope numbers are typed in for these works. */
export function typedScope(scope: FunnelScope): string {
  return 'work' in scope ? scope.work : (scope.studios?.[0] ?? 'all');
}

function spanOf(scope: FunnelScope, works: readonly WorkRow[], now: number, timeZone: string): DaySpan {
  const first = works.reduce((earliest, { publishedAt }) => Math.min(earliest, publishedAt ?? now), now);
  if ('work' in scope) return { from: dayOf(first, timeZone), to: dayOf(now, timeZone) };
  const { publishedFrom, publishedTo } = scope;
  return {
    from: dayOf(publishedFrom ?? first, timeZone),
    to: dayOf(publishedTo === undefined ? now : Math.min(now, publishedTo - 1), timeZone),
  };
}

/** For one work any days will do, the number written last: its works are not in question. */
function countsOf(
  steps: readonly FunnelStep[],
  typed: readonly TypedCountRow[],
  scope: FunnelScope,
  span: DaySpan,
): Map<string, TypedCount> {
  return new Map(
    steps.flatMap(({ id }): [string, TypedCount][] => {
      const rows = typed.filter(({ what }) => what === id);
      const newest = 'work' in scope ? rows.toSorted((a, b) => b.at - a.at).slice(0, 1) : null;
      const found = newest ? typedCount(newest, newest[0] ?? span) : typedCount(rows, span);
      return found ? [[id, found]] : [];
    }),
  );
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
