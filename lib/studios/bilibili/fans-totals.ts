import { ReadFailure } from '../../core/failures';
import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { dayStamp } from './fields';
import { spanOf } from './request';

/**
 * Fans cards: the follower total, and followers won and lost in the period that was asked for. `active_num` has no
 * metric of ours (studios/bilibili.md §2.14; that `period` counts as in account-period is inferred).
 */
export const fansTotals = reader({
  id: 'bilibili/fans-totals',
  path: /^\/x\/web\/data\/v3\/fans\/stat\/num$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Follower total, and followers won and lost in a period',
  request: { query: ['period'] },
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s.object({ total_num: count(), follow_num: count(), unfollow_num: count(), log_date: dayStamp() }),
  }),
  read: ({ body: { data }, request }) => {
    const total = known({ followerTotal: data.total_num });
    const values = known({ followsGained: data.follow_num, followsLost: data.unfollow_num });
    const changed = Object.keys(values).length > 0;
    if (total.followerTotal === undefined && !changed) throw new ReadFailure('drift', 'data');
    const span = spanOf(request['period'], data.log_date);
    return {
      account: total.followerTotal === undefined ? undefined : { values: total },
      windows: changed && span && span !== 'lifetime' ? [{ window: span, values }] : [],
    };
  },
});
