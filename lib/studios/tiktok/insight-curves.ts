import { amount, count, epochSeconds, millis, rate, seconds } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import type { CurveSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { cellOf, type Insights, inUnit, rowsOf } from './cells';
import { isRecord, own } from './fields';

type Curve = Omit<CurveSighting, 'workId' | 'accountId'>;
type Point = [x: number, y: number];

const most = 5_000;
const hour = 3_600_000;
const day = 24 * hour;

/** Every curve of one post; `publishedAt` places the series that are counted from its publication. */
export function postCurves(body: Insights, publishedAt: number | undefined): Curve[] {
  return [...shapeCurves(body), ...trends(body), ...(publishedAt ? firstDays(body, publishedAt) : [])];
}

/** A moment that no row lacks: without it a value has no place. */
const stamp = millis().refine((second) => second !== undefined);
const second = s.object({ timestamp: stamp, value: rate() });
const slide = s.object({ key: count().refine((nth) => nth !== undefined), value: amount() });

/**
 * Who is still watching and who likes, by second (milliseconds as text) or by slide. The scale of the slides' figures is
 * not known.
 */
function shapeCurves(body: Insights): Curve[] {
  const bySecond = (key: string) =>
    pointsOf(rowsOf(body, key, second).map(({ timestamp, value }) => [timestamp, value]));
  const bySlide = (key: string) =>
    pointsOf(rowsOf(body, key, slide).map(({ key: nth, value }) => [nth, value]));
  const self = { variant: 'self' } as const;
  return [
    ...curve({ ...self, kind: 'retention', x: 'sec', y: 'ratio' }, bySecond('video_retention_rate_realtime')),
    ...curve({ ...self, kind: 'like', x: 'sec', y: 'ratio' }, bySecond('video_like_distribution_realtime')),
    ...curve(
      { ...self, kind: 'retention', x: 'picture', y: 'unverified' },
      bySlide('photo_retention_percent'),
    ),
    ...curve({ ...self, kind: 'like', x: 'picture', y: 'unverified' }, bySlide('photo_like_distribution')),
  ];
}

const live = [
  { key: 'realtime_video_view_history', metric: 'views', unit: count(), y: 'count' },
  { key: 'realtime_new_followers_history', metric: 'followsGained', unit: count(), y: 'count' },
  { key: 'realtime_total_play_time_history', metric: 'watchTimeSec', unit: seconds(), y: 'sec' },
] as const;
const moment = epochSeconds().refine((at) => at !== undefined);
const steps: ReadonlyMap<number, string> = new Map([
  [hour, 'hour'],
  [day, 'day'],
]);

/** Additions by hour or day; the bucket is told by the distance of its stamps (unix seconds as text). */
function trends(body: Insights): Curve[] {
  return live.flatMap(({ key, metric, unit, y }) => {
    const rows = rowsOf(body, key, s.object({ key: moment, value: unit }));
    const points = pointsOf(rows.map(({ key: at, value }) => [at, value]));
    const step = steps.get(Math.min(...points.slice(1).map(([at], nth) => at - (points[nth]?.[0] ?? at))));
    if (!step) return [];
    const variant = `${metric}:${step}:${isRunning(points, totalOf(body, key)) ? 'total' : 'new'}`;
    return curve({ kind: 'trend', variant, x: 'time', y }, points);
  });
}

/** True when the series ends at its total and never falls: then it is no series of additions. */
function isRunning(points: readonly Point[], total: number | undefined): boolean {
  const rising = points.every(([, value], nth) => nth === 0 || value >= (points[nth - 1]?.[1] ?? 0));
  const sum = points.reduce((all, [, value]) => all + value, 0);
  return rising && points.at(-1)?.[1] === total && sum !== total;
}

function totalOf(body: Insights, key: string): number | undefined {
  const raw = own(body, key);
  const total = isRecord(raw) ? own(raw, 'total') : undefined;
  return typeof total === 'number' ? total : undefined;
}

const first = [
  { key: 'video_vv_history_48_hours', metric: 'views', step: hour, variant: 'hour:first48', y: 'count' },
  { key: 'video_vv_history_7d', metric: 'views', step: day, variant: 'day:first7', y: 'count' },
  { key: 'video_like_history_7d', metric: 'likes', step: day, variant: 'day:first7', y: 'unverified' },
  { key: 'video_comment_history_7d', metric: 'comments', step: day, variant: 'day:first7', y: 'unverified' },
  { key: 'video_shares_history_7d', metric: 'shares', step: day, variant: 'day:first7', y: 'unverified' },
  {
    key: 'video_favorites_history_7d',
    metric: 'favorites',
    step: day,
    variant: 'day:first7',
    y: 'unverified',
  },
  {
    key: 'video_new_followers_history_7d',
    metric: 'followsGained',
    step: day,
    variant: 'day:first7',
    y: 'unverified',
  },
  {
    key: 'video_finish_rate_history_7d',
    metric: 'completionRate',
    step: day,
    variant: 'day:first7',
    y: 'unverified',
  },
] as const satisfies readonly {
  key: string;
  metric: MetricId;
  step: number;
  variant: string;
  y: Curve['y'];
}[];

/**
 * The first 48 hours and seven days, a `{status, value}` each and no date: the first bucket is the hour or UTC day of
 * publication, and so only a part of one. Of all but the views only the names are known: their figures are unverified.
 */
function firstDays(body: Insights, publishedAt: number): Curve[] {
  return first.flatMap(({ key, metric, step, variant, y }) => {
    const list = own(body, key);
    if (!Array.isArray(list)) return [];
    const start = Math.floor(publishedAt / step) * step;
    const points = list.map((raw, nth): [number, number | undefined] => [
      start + nth * step,
      inUnit(cellOf(raw), `${key}.[]`, y === 'count' ? count() : amount()),
    ]);
    return curve({ kind: 'trend', variant: `${metric}:${variant}`, x: 'time', y }, pointsOf(points));
  });
}

/** Known points in the order of x, one an x: the last wins. */
function pointsOf(raw: readonly (readonly [number | undefined, number | undefined])[]): Point[] {
  const found = raw.flatMap(([x, y]): Point[] => (x === undefined || y === undefined ? [] : [[x, y]]));
  return [...new Map(found)].sort(([a], [b]) => a - b).slice(0, most);
}

/** A curve to be spread; none without points, and when all are 0, which says that the studio has not made it. */
function curve(head: Omit<Curve, 'points'>, points: Point[]): Curve[] {
  return points.some(([, value]) => value > 0) ? [{ ...head, points }] : [];
}
