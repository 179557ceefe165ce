import { ReadFailure } from '../../core/failures';
import { count, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';

/**
 * Name and follower total of the signed-in account. Its two identifiers (`finderUsername`, `uniqId`) are kept out of
 * our data: the account is whoever is signed in (studios/wechat-channels.md §2.4).
 */
export const authData = reader({
  id: 'wechat-channels/auth-data',
  path: /\/mmfinderassistant-bin\/auth\/auth_data$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Account name and follower total',
  envelope: wechatEnvelope,
  schema: s.object({ data: s.object({ finderUser: s.object({ nickname: text(200), fansCount: count() }) }) }),
  read: ({ body }) => {
    const { nickname: name, fansCount } = body.data.finderUser;
    if (!name && fansCount === undefined) throw new ReadFailure('drift', 'data.finderUser.nickname');
    return { account: { name, values: known({ followerTotal: fansCount }) } };
  },
});
