import { ReadFailure } from '../../core/failures';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { daysOf } from './days';
import { wechatEnvelope } from './envelope';
import { askedSpan, spanFields } from './request';
import { byTab, series, viewsByTab } from './series';

/** `fav`, most likely the thumb, is no favourite and stays unread. */
const metricOf = {
  browse: 'views',
  like: 'likes',
  comment: 'comments',
  forward: 'shares',
  follow: 'followsGained',
} as const satisfies Record<string, MetricId>;

/**
 * The account's days, and where its views came from. The answer does not name its days: they are those that the
 * request asked for, and a series that has not one value a day is not read. The split by follower or not has no
 * labels, and stays unread (studios/wechat-channels.md §2.3).
 */
export const accountDays = reader({
  id: 'wechat-channels/account-days',
  path: /\/mmfinderassistant-bin\/statistic\/new_post_total_data$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Account views, likes, comments, shares and follows by day, and views by source',
  request: { body: spanFields },
  envelope: wechatEnvelope,
  schema: s.object({
    data: s.object({
      totalData: s.object({
        browse: series(),
        like: series(),
        comment: series(),
        forward: series(),
        follow: series(),
      }),
      dataByTabtype: byTab(),
    }),
  }),
  read: ({ body: { data }, request, at }) => {
    const span = askedSpan(request);
    const named = Object.entries(metricOf).map(
      ([key, metric]) => [metric, data.totalData[key as keyof typeof metricOf]] as const, // keys of the table
    );
    const days = daysOf(named, span, at);
    if (days.length === 0 && named.some(([, values]) => values.length > 0))
      throw new ReadFailure('drift', 'data.totalData');
    return { accountDays: days, breakdowns: viewsByTab(data.dataByTabtype, span) };
  },
});
