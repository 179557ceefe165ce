import { amount, seconds } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { rows } from './fields';
import { askedWork } from './request';

/**
 * Viewers lost at each second of one work, the request's `feedId`. The scale of `rate` is not known (a fraction is
 * suspected), so the curve is kept as `unverified` (studios/wechat-channels.md §2.5).
 */
export const feedLoss = reader({
  id: 'wechat-channels/feed-loss',
  path: /\/mmfinderassistant-bin\/statistic\/get_feed_lost_rate$/,
  seen: '2026-08',
  confidence: 'medium',
  gives: 'Curve of viewers lost by second of one work (scale unverified)',
  request: { body: ['feedId'] },
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ items: rows(s.object({ sec: seconds(), rate: amount() })) }) }),
  read: ({ body, request }) => {
    const found = body.data.items.flatMap(({ sec, rate }): [number, number][] =>
      sec === undefined || rate === undefined ? [] : [[sec, rate]],
    );
    const points = [...new Map(found)].sort(([a], [b]) => a - b).slice(0, 5_000);
    if (points.length === 0) return null;
    const workId = askedWork(request, 'feedId');
    return { curves: [{ workId, kind: 'exit', variant: 'self', x: 'sec', y: 'unverified', points }] };
  },
});
