import { count, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';

const account = s.object({
  userId: id(),
  userName: text(200),
  userKwaiId: text(200),
  fansCnt: count(),
  likeCnt: count(),
});

/** Who is signed in: name, handle, followers, likes received in all (studios/kuaishou.md §2.9). */
export const accountInfo = reader({
  id: 'kuaishou/account-info',
  path: /^\/rest\/cp\/creator\/pc\/home\/infoV2$/,
  seen: '2026-06',
  confidence: 'high',
  gives: 'Name, handle, follower total and likes received of the account',
  envelope: kuaishouEnvelope,
  schema: s.object({ data: account }),
  read: ({ body: { data } }) => ({
    account: {
      accountId: data.userId,
      name: data.userName,
      handle: data.userKwaiId,
      values: known({ followerTotal: data.fansCnt, likes: data.likeCnt }),
    },
  }),
});
