import { z } from 'zod';
import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import { wechatEnvelope } from './envelope';

/** Follower total of the account, as text (studios/wechat-channels.md §2.4). */
export const followerTotal = reader({
  id: 'wechat-channels/follower-total',
  path: /\/mmfinderassistant-bin\/statistic\/get-finder-total-statics$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Follower total',
  envelope: wechatEnvelope,
  schema: z.object({
    // Required: it is all that this answer is read for.
    data: z
      .looseObject({})
      .refine((data) => 'fansNum' in data, { path: ['fansNum'] })
      .pipe(z.object({ fansNum: count() })),
  }),
  read: ({ body: { data } }) =>
    data.fansNum === undefined ? null : { account: { values: known({ followerTotal: data.fansNum }) } },
});
