import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';

/** Follower total of the account, as text (studios/wechat-channels.md §2.4). */
export const followerTotal = reader({
  id: 'wechat-channels/follower-total',
  path: /\/mmfinderassistant-bin\/statistic\/get-finder-total-statics$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Follower total',
  envelope: wechatEnvelope,
  schema: s.object({
    // Required: it is all that this answer is read for.
    data: s
      .looseObject({})
      .refine((data) => 'fansNum' in data, { path: ['fansNum'] })
      .pipe(s.object({ fansNum: count() })),
  }),
  read: ({ body: { data } }) =>
    data.fansNum === undefined ? null : { account: { values: known({ followerTotal: data.fansNum }) } },
});
