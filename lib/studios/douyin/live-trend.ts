import { count } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { DayValues } from './account-days';
import { douyinEnvelope } from './envelope';
import { dayIn, rows } from './fields';
import { askedNumber } from './request';

/** `metrics_type` of the request → metric; the other curves have none, see live-dashboard. */
const metricOf: ReadonlyMap<number, MetricId> = new Map([
  [202, 'liveViewers'],
  [203, 'livePeakViewers'],
]);

/** The project that describes it cuts the day out of a longer text, so more may stand around it. */
const dayText = /\d{4}-\d\d-\d\d|\d{8}/;

/**
 * Viewers or peak viewers of live sessions by day; which of the two stands in the request only. One project describes it
 * (studios/douyin.md §2.12: medium).
 */
export const liveTrend = reader({
  id: 'douyin/live-trend',
  path: /^\/dp\/douyin\/v1\/data\/live\/trendsv2\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Viewers and peak viewers of live sessions by day',
  request: { body: ['metrics_type'] },
  envelope: douyinEnvelope,
  schema: s.object({ data: rows(s.object({ date: s.union([s.string(), s.number()]), value: count() })) }),
  read: ({ body, request, at }) => {
    const metric = metricOf.get(askedNumber(request, 'metrics_type', 999) ?? 0);
    if (!metric) return null;
    const days = new DayValues();
    for (const { date, value } of body.data) {
      const day = dayIn(dayText.exec(String(date))?.[0]);
      if (day) days.put(day, metric, value);
    }
    return { accountDays: days.sightings(at) };
  },
});
