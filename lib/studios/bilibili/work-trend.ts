import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import type { CurveSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { bvidOf } from './request';
import { joined, type Point, series, seriesOf } from './series';

/** The studio's name of each series of a work. Here `fan` is followers won, with `unfollow` beside it. */
const metricOf = {
  play: 'views',
  fan: 'followsGained',
  unfollow: 'followsLost',
  like: 'likes',
  comment: 'comments',
  dm: 'danmaku',
  fav: 'favorites',
  coin: 'coins',
  share: 'shares',
} satisfies Record<string, MetricId>;
const keys = Object.keys(metricOf);

const trend = s.object({
  tendency: series(),
  hour_tendency: series(),
  last_30_day_tendency: series(),
  data_tendency: seriesOf(keys),
  hour_data_tendency: seriesOf(keys),
  last_30_day_data_tendency: seriesOf(keys),
});

/**
 * Trend of one work: additions a day (the first 30 days and the last 30, joined) and additions an hour (the first
 * two days). Series under a key name their metric; the bare ones belong to the single `type` that was asked for,
 * and are unknown when several were. x is epoch ms, y is what was added (studios/bilibili.md §2.9).
 */
export const workTrend = reader({
  id: 'bilibili/work-trend',
  path: /^\/x\/web\/data\/archive_diagnose\/trend$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Additions to one work by day and by hour',
  request: { query: ['bvid', 'type'] },
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s
      .looseObject({})
      .refine((data) => 'tendency' in data || 'data_tendency' in data, { path: ['tendency'] })
      .pipe(trend),
  }),
  read: ({ body: { data }, ...input }) => {
    const workId = bvidOf(input);
    if (!workId) return null;
    const asked = input.request['type'];
    const curves = Object.entries(metricOf).flatMap(([key, metric]) => {
      const bare = (list: Point[]) => (key === asked ? list : []);
      const byDay = joined(
        bare(data.tendency),
        data.data_tendency[key] ?? [],
        bare(data.last_30_day_tendency),
        data.last_30_day_data_tendency[key] ?? [],
      );
      const byHour = joined(bare(data.hour_tendency), data.hour_data_tendency[key] ?? []);
      return [...curve(workId, `${metric}:day:new`, byDay), ...curve(workId, `${metric}:hour:new`, byHour)];
    });
    return { curves };
  },
});

function curve(workId: string, variant: string, points: Point[]): CurveSighting[] {
  return points.length > 0 ? [{ workId, kind: 'trend', variant, x: 'time', y: 'count', points }] : [];
}
