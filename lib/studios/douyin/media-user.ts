import { ReadFailure } from '../../core/failures';
import { count, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';

/** `uid` is the account's id; `short_id` is another number and may be reused, so it never stands in for it. */
const user = s
  .object({ uid: id(), nickname: text(200), unique_id: text(200), follower_count: count() })
  .nullish();

/** Who is signed in: id, name, handle and follower total. Some clients saw `user_info` (studios/douyin.md §2.13). */
export const mediaUser = reader({
  id: 'douyin/media-user',
  path: /^\/web\/api\/media\/user\/info\/?$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Account id, name, handle and follower total',
  envelope: douyinEnvelope,
  schema: s.object({ user, user_info: user }),
  read: ({ body }) => {
    const found = body.user ?? body.user_info;
    if (!found) throw new ReadFailure('drift', 'user');
    const { uid, nickname: name, unique_id: handle, follower_count: followerTotal } = found;
    return { account: { accountId: uid, name, handle, values: known({ followerTotal }) } };
  },
});
