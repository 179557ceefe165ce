import { id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { xiaohongshuEnvelope } from './envelope';

/**
 * Who is signed in. The phone number, the role and the permissions beside it are never read
 * (studios/xiaohongshu.md §2.1; one source names the keys).
 */
export const userInfo = reader({
  id: 'xiaohongshu/user-info',
  path: /^\/api\/galaxy\/user\/info$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Account id, name and handle',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ userId: id(), userName: text(200), redId: text(200) }) }),
  read: ({ body: { data } }) => ({
    account: { accountId: data.userId, name: data.userName, handle: data.redId, values: {} },
  }),
});
