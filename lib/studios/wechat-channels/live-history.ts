import { ReadFailure } from '../../core/failures';
import { count, seconds, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type LiveSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { optionalWorkId, rows } from './fields';

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
    const lives = list.flatMap(({ liveObjectId: liveId, description, maxOnlineCount, liveStats }) => {
      if (!liveId) return [];
      const values = known({
        liveViewers: liveStats?.totalAudienceCount,
        livePeakViewers: maxOnlineCount,
      });
      const durationSec = liveStats?.liveDurationInSeconds || undefined;
      return [{ liveId, title: description, durationSec, values }];
    });
    if (list.length > 0 && lives.length === 0)
      throw new ReadFailure('drift', 'data.liveObjectList.[].liveObjectId');
    return { lives: onceEach(lives) };
  },
});

/** A list that moved while it was paged names a session twice: the later one stands. */
function onceEach(lives: readonly LiveSighting[]): LiveSighting[] {
  return [...new Map(lives.map((live) => [live.liveId, live])).values()].slice(0, 1_000);
}
