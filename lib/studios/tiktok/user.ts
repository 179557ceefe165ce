import { text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { tiktokEnvelope } from './envelope';
import { accountNumber } from './fields';

const base = s.object({ Id: accountNumber(), UniqId: text(200), NickName: text(200) });

/**
 * Who is signed in, asked for by every page. The answer also carries a token and much about the person; of it only id,
 * handle and name are read (studios/tiktok.md §5c).
 */
export const user = reader({
  id: 'tiktok/user',
  path: /^\/tiktokstudio\/api\/web\/user\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Id, handle and name of the account',
  envelope: tiktokEnvelope,
  schema: s
    .object({
      userId: accountNumber(),
      userBaseInfo: s.object({ UserProfile: s.object({ UserBase: base }) }).nullish(),
    })
    .refine((body) => body.userId ?? body.userBaseInfo?.UserProfile.UserBase.Id, { path: ['userId'] }),
  read: ({ body: { userId, userBaseInfo } }) => {
    const shown = userBaseInfo?.UserProfile.UserBase;
    return {
      account: { accountId: userId ?? shown?.Id, name: shown?.NickName, handle: shown?.UniqId, values: {} },
    };
  },
});
