import { ReadFailure } from '../../core/failures';
import { count, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';

const profile = s.object({ nick_name: text(200), unique_id: text(200), follower_count: count() }).nullish();

/**
 * Profile of the signed-in account, without its id: the values belong to whoever is signed in. The same under
 * `douyin_user_verify_info` (studios/douyin.md §2.13).
 */
export const creatorUser = reader({
  id: 'douyin/creator-user',
  path: /^\/aweme\/v1\/creator\/user\/info\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Account name, handle and follower total',
  envelope: douyinEnvelope,
  schema: s.object({ user_profile: profile, douyin_user_verify_info: profile }),
  read: ({ body }) => {
    const found = body.user_profile ?? body.douyin_user_verify_info;
    if (!found) throw new ReadFailure('drift', 'user_profile');
    const { nick_name: name, unique_id: handle, follower_count: followerTotal } = found;
    const values = known({ followerTotal });
    if (!name && !handle && followerTotal === undefined)
      throw new ReadFailure('drift', 'user_profile.nick_name');
    return { account: { name, handle, values } };
  },
});
