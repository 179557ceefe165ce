import { z } from 'zod';
import type { ReadInput } from '../../core/reader';
import type { ReadingParts } from '../../core/reading';
import { accountSeries, type RawSeries } from './account-series';
import { optionalRows, rows } from './fields';
import { accountMetrics } from './metric-names';
import { askedNumber } from './request';

const dashboard = z.object({
  metrics: rows(
    z.object({
      english_metric_name: z.string(),
      metric_value: z.unknown().optional(),
      trends: optionalRows(
        z.object({ date_time: z.union([z.string(), z.number()]), value: z.unknown().optional() }),
      ),
    }),
  ),
});

/** Envelope of the account dashboards; some clients saw it inside `data` (studios/douyin.md §2.10a). */
export const dashboardSchema = z.preprocess((body) => {
  const inner = z.object({ metrics: z.never().optional(), data: z.looseObject({}) }).safeParse(body);
  return inner.success ? inner.data.data : body;
}, dashboard);

/** Values of a dashboard by day, and the totals of its window; metrics that are not ours are passed over. */
export function readDashboard(input: ReadInput<z.infer<typeof dashboard>>): ReadingParts {
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
