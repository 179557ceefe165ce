import type { ReadInput } from '../../core/reader';
import type { ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { accountSeries, type RawSeries } from './account-series';
import { optionalRows, rows } from './fields';
import { accountMetrics } from './metric-names';
import { askedNumber } from './request';

const dashboard = s.object({
  metrics: rows(
    s.object({
      english_metric_name: s.string(),
      metric_value: s.unknown().optional(),
      trends: optionalRows(
        s.object({ date_time: s.union([s.string(), s.number()]), value: s.unknown().optional() }),
      ),
    }),
  ),
});

/** Envelope of the account dashboards; some clients saw it inside `data` (studios/douyin.md §2.10a). */
export const dashboardSchema = s.preprocess((body) => {
  const inner = s.object({ metrics: s.never().optional(), data: s.looseObject({}) }).safeParse(body);
  return inner.success ? inner.data.data : body;
}, dashboard);

/** Values of a dashboard by day, and the totals of its window; metrics that are not ours are passed over. */
export function readDashboard(input: ReadInput<s.Read<typeof dashboard>>): ReadingParts {
  const series = input.body.metrics.flatMap(
    ({ english_metric_name: name, metric_value: total, trends }): RawSeries[] => {
      const named = accountMetrics.get(name);
      if (!named) return [];
      const points = trends.map(({ date_time: stamp, value }) => ({ stamp, value }));
      return [{ named, total, points, path: 'metrics.[]' }];
    },
  );
  return accountSeries(series, askedNumber(input.request, 'recent_days', 366), input.at);
}
