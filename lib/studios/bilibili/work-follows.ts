import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { bilibiliEnvelope } from './envelope';
import { bvidOf } from './request';

/** Followers that one work won, settled (studios/bilibili.md §2.10). */
export const workFollows = reader({
  id: 'bilibili/work-follows',
  path: /^\/x\/web\/data\/archive_diagnose\/trans_fans_analyze$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Followers won by one work',
  request: { query: ['bvid'] },
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s.object({ play_trans_fan: s.object({ total_new_attention_cnt: count() }).nullable() }),
  }),
  read: ({ body, ...input }) => {
    const workId = bvidOf(input);
    const values = known({ followsGained: body.data.play_trans_fan?.total_new_attention_cnt });
    if (!workId || values.followsGained === undefined) return null;
    return { works: [{ workId, format: 'video', values, settled: true, doubtfulZeros: ['followsGained'] }] };
  },
});
