import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import type { CurveSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { douyinTime } from './clock';
import { sortedCurve } from './curves';
import { douyinEnvelope } from './envelope';
import { inUnit, type Named, workMetrics } from './metric-names';
import { asked, workOf } from './request';

const rawPoint = s.object({ date_time: s.string(), value: s.unknown().optional() });
type RawPoint = s.Read<typeof rawPoint>;

const units: ReadonlyMap<string, string> = new Map([
  ['1', 'day'],
  ['2', 'hour'],
]);
const sums: ReadonlyMap<string, string> = new Map([
  ['1', 'new'],
  ['2', 'total'],
]);

const yOf = { count: 'count', net: 'count', ratio: 'ratio', watched: 'ratio', sec: 'sec' } as const;

/**
 * Trend of one work: `trend_map[metric][group][]`, of which group 0 (all apps) is read. What a point means, a day or
 * an hour, an addition or a running total, stands in the request only. x is epoch ms. Points that lie ahead of `at`,
 * and zeros of rates and averages (an hour without plays has none), are left out. A second family of clients posts
 * another body and reads `data`; it is unconfirmed and not read (studios/douyin.md §2.5).
 */
export const metricsTrend = reader({
  id: 'douyin/metrics-trend',
  path: /^\/janus\/douyin\/creator\/data\/item_analysis\/metrics_trend\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Trend of one work by hour or day, additions or running total',
  request: { query: ['item_id', 'trend_type', 'time_unit'] },
  envelope: douyinEnvelope,
  schema: s.object({ trend_map: s.record(s.string(), s.record(s.string(), s.array(rawPoint).nullish())) }),
  read: ({ body: { trend_map: map }, request, page, at }) => {
    const unit = units.get(asked(request, 'time_unit') ?? '');
    const sum = sums.get(asked(request, 'trend_type') ?? '');
    if (!unit) throw new ReadFailure('drift', '(request).time_unit');
    if (!sum) throw new ReadFailure('drift', '(request).trend_type');
    const workId = workOf({ request, page });
    const curves = [...workMetrics].flatMap(([key, named]): CurveSighting[] => {
      const all = Object.hasOwn(map, key) ? (map[key]?.['0'] ?? []) : [];
      const variant = `${named.id}:${unit}:${sum}`;
      return sortedCurve(
        { workId, kind: 'trend', variant, x: 'time', y: yOf[named.unit] },
        pointsOf(all, named, at),
      );
    });
    return { curves };
  },
});

function pointsOf(raw: readonly RawPoint[], { unit }: Named, at: number): [number, number][] {
  return raw.flatMap(({ date_time: text, value }): [number, number][] => {
    const time = douyinTime(text);
    if (time === null) throw new ReadFailure('drift', 'trend_map.date_time');
    const y = inUnit(value, unit, 'trend_map.value');
    const empty = y === undefined || (y === 0 && unit !== 'count');
    return empty || time > at ? [] : [[time, y]];
  });
}
