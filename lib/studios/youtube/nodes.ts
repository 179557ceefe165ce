import { dayFromStamp, startOfDay } from '../../core/dates';
import type { RequestFields } from '../../core/reader';
import type { AccountDaySighting, CurveSighting, ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { breakdownsOf, searchWordsOf } from './breakdowns';
import { timeCurve } from './cards/activity';
import { allZero, curveUnit, windowed } from './metrics';
import { ownerOf, placed } from './parts';
import { isChannelId, isVideoId, type Period, type Scope, variantIn, windowOfDates, zone } from './scope';
import { rowFigures, type Table, totalFigures } from './table';

/** Fields of a join's request: what each node asked, in the order of the nodes. */
export const nodeFields = ['nodes[].key', 'nodes[].value.query.restricts', 'nodes[].value.query.timeRange'];

const restrictsSchema = s.array(
  s.object({ dimension: s.object({ type: s.string() }), inValues: s.array(s.string()) }),
);

/** What a node asked for, as far as it bears on whose figures its table holds. */
export interface Query {
  readonly videos: readonly string[];
  readonly channels: readonly string[];
  /** restricts other than by channel or video: the figures are only a part of the entity's */
  readonly filters: readonly string[];
  readonly period: Period | null;
}

/** The queries of a join by node key. A node whose restricts cannot be read has none. */
export function queriesOf(request: RequestFields): ReadonlyMap<string, Query> {
  const queries = new Map<string, Query>();
  const ranges = listAt(request, 'nodes[].value.query.timeRange');
  const restricts = listAt(request, 'nodes[].value.query.restricts');
  for (const [i, key] of listAt(request, 'nodes[].key').entries()) {
    const read = restrictsSchema.safeParse(restricts[i]);
    if (typeof key !== 'string' || !read.success || queries.has(key)) continue;
    const of = (name: string) =>
      read.data.flatMap(({ dimension, inValues }) => (dimension.type === name ? inValues : []));
    const [videos, channels] = [of('VIDEO'), of('USER')];
    if (!videos.every(isVideoId) || !channels.every(isChannelId)) continue;
    queries.set(key, {
      videos,
      channels,
      filters: read.data
        .map(({ dimension }) => dimension.type)
        .filter((type) => type !== 'USER' && type !== 'VIDEO'),
      period: periodOfRange(ranges[i]),
    });
  }
  return queries;
}

function listAt(request: RequestFields, path: string): readonly unknown[] {
  const list = request[path];
  return Array.isArray(list) ? list : [];
}

const rangeSchema = s.object({ dateIdRange: s.unknown().optional(), unboundedRange: s.unknown().optional() });

/** No source shows the unit of `unixTimeRange`, so such a node has no window. */
function periodOfRange(raw: unknown): Period | null {
  const range = rangeSchema.safeParse(raw);
  if (!range.success) return null;
  const { dateIdRange, unboundedRange } = range.data;
  if (dateIdRange !== undefined) return windowOfDates(dateIdRange);
  return unboundedRange === undefined ? null : 'lifetime';
}

/** One video, or one channel as a whole; null for a group of videos. */
function scopeOf({ videos, channels, period }: Query): Scope {
  const [video, otherVideo] = videos;
  const [channel, otherChannel] = channels;
  if (video && !otherVideo) return { entity: { kind: 'video', id: video }, period };
  const single = channel && !video && !otherChannel;
  return { entity: single ? { kind: 'channel', id: channel } : null, period };
}

/**
 * A node's table. Figures filtered by anything besides channel and video are a part that looks like the whole
 * (a real fault of one project), so only the words viewers searched, which need that filter, are read there.
 */
export function readNode(key: string, table: Table, query: Query): ReadingParts[] {
  const scope = scopeOf(query);
  const words = searchWordsOf(table, scope);
  if (query.filters.length > 0) {
    return query.filters.every((type) => type === 'TRAFFIC_SOURCE_TYPE') ? [words] : [];
  }
  const types = table.dimensions.map(({ type }) => type);
  // Elsewhere the total may be that of the listed rows only.
  const total = types.length === 0 || key.includes('TOTALS') ? placed(totalFigures(table), scope) : {};
  if (types.includes('VIDEO')) return [total, ...videoRows(table, query, types)];
  return [total, timeRows(table, scope), breakdownsOf(table, scope), words];
}

/** Rows of a table by video, or by video and hour. */
function videoRows(table: Table, query: Query, types: readonly string[]): ReadingParts[] {
  const ids = table.dimensions.find(({ type }) => type === 'VIDEO')?.values ?? [];
  const [channel, other] = query.channels;
  const accountId = other ? undefined : channel;
  if (query.videos.length === 0 && !accountId) return [];
  if (types.length > 1) return videoCurves(table, ids);
  return ids.map((id, row): ReadingParts => {
    if (!isVideoId(id)) return {};
    const parts = placed(rowFigures(table, row), { entity: { kind: 'video', id }, period: query.period });
    return parts.works && accountId ? { works: parts.works.map((work) => ({ ...work, accountId })) } : parts;
  });
}

function videoCurves(table: Table, ids: readonly unknown[]): ReadingParts[] {
  return [...new Set(ids)].flatMap((id) => {
    const curve = isVideoId(id) ? timeCurve(table, (row) => ids[row] === id) : null;
    return isVideoId(id) && curve ? [{ curves: [{ workId: id, ...curve }] }] : [];
  });
}

/** Rows by day: daily values of a channel, curves of a video; rows by hour or minute are curves of either. */
function timeRows(table: Table, scope: Scope): ReadingParts {
  const { entity } = scope;
  const [time, second] = table.dimensions;
  if (!entity || !time || second) return {};
  const hours = timeCurve(table);
  if (hours) return { curves: [{ ...ownerOf(entity), ...hours }] };
  if (time.type !== 'DAY') return {};
  const days = time.values.map((stamp) => (stamp === null ? null : dayFromStamp(stamp)));
  return entity.kind === 'channel'
    ? { accountDays: daysOf(table, days, entity.id) }
    : { curves: scope.period ? dayCurves(table, days, entity.id, scope.period) : [] };
}

/** A day without any figure above 0 may not be computed yet. */
function daysOf(table: Table, days: readonly (string | null)[], accountId: string): AccountDaySighting[] {
  return days.flatMap((day, row) => {
    const figures = rowFigures(table, row);
    return day && !allZero(figures) ? [{ accountId, day, values: windowed(figures) }] : [];
  });
}

function dayCurves(
  table: Table,
  days: readonly (string | null)[],
  workId: string,
  period: Period,
): CurveSighting[] {
  const starts = days.map((day) => (day ? startOfDay(day, zone) : null));
  return table.metrics.flatMap(({ metric, values, cumulative }) => {
    const points = starts.flatMap((x, row): [number, number][] => {
      const y = values[row];
      return x === null || y === undefined ? [] : [[x, y]];
    });
    if (points.length < 2 || points.every(([, y]) => y === 0)) return [];
    const variant = variantIn(`${metric.id}:day:${cumulative ? 'total' : 'new'}`, period);
    return [
      {
        workId,
        kind: 'trend' as const,
        variant,
        x: 'time' as const,
        y: curveUnit(metric),
        points: points.slice(-5_000),
      },
    ];
  });
}
