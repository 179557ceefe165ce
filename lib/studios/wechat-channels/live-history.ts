import { ReadFailure } from '../../core/failures';
import { count, seconds, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { optionalWorkId, rows } from './fields';
import { oncePerWork } from './rows';

const session = s.object({
  liveObjectId: optionalWorkId(),
  description: text(),
  maxOnlineCount: count(),
  liveStats: s.object({ liveDurationInSeconds: seconds(), totalAudienceCount: count() }).nullish(),
});

/**
 * Live sessions with their audience and peak. When they were is not in the known shape; `hotQuota` and `payedGmv` have
 * no known unit. The same answer without its list is the page's summary (studios/wechat-channels.md §2.6).
 */
export const liveHistory = reader({
  id: 'wechat-channels/live-history',
  path: /\/mmfinderassistant-bin\/live\/get_live_history$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Live sessions with viewers, peak and length',
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ liveObjectList: rows(session) }) }),
  read: ({ body }) => {
    const list = body.data.liveObjectList;
    const works = list.flatMap(({ liveObjectId: workId, description, maxOnlineCount, liveStats }) => {
      if (!workId) return [];
      const values = known({
        liveViewers: liveStats?.totalAudienceCount,
        livePeakViewers: maxOnlineCount,
      });
      const durationSec = liveStats?.liveDurationInSeconds || undefined;
      return [{ workId, title: description, durationSec, format: 'live' as const, values }];
    });
    if (list.length > 0 && works.length === 0)
      throw new ReadFailure('drift', 'data.liveObjectList.[].liveObjectId');
    return { works: oncePerWork(works) };
  },
});
