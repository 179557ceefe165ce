import { ReadFailure } from '../../core/failures';
import { count, signedCount } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { daysOf } from './days';
import { wechatEnvelope } from './envelope';
import { optionalRows, rows } from './fields';
import { askedSpan, spanFields } from './request';

/**
 * Followers by day: the total with that day's change in it, won, lost and net, for the days that the request asked
 * for; ranges go up to a year. Where they came from (`fansDataByTabtype`) has no known shape
 * (studios/wechat-channels.md §2.4).
 */
export const fansTrend = reader({
  id: 'wechat-channels/fans-trend',
  path: /\/mmfinderassistant-bin\/statistic\/fans_trend$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Follower total, followers won, lost and net by day',
  request: { body: spanFields },
  envelope: wechatEnvelope,
  schema: s.object({
    data: s.object({
      total: rows(count()),
      add: optionalRows(count()),
      reduce: optionalRows(count()),
      netAdd: optionalRows(signedCount()),
    }),
  }),
  read: ({ body: { data }, request, at }) => {
    const named = [
      ['followerTotal', data.total],
      ['followsGained', data.add],
      ['followsLost', data.reduce],
      ['followsNet', data.netAdd],
    ] as const;
    if (named.every(([, values]) => values.length === 0)) return null;
    const accountDays = daysOf(named, askedSpan(request), at);
    if (accountDays.length === 0) throw new ReadFailure('drift', 'data.total');
    return { accountDays };
  },
});
