import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { tiktokEnvelope } from './envelope';

/**
 * Followers of the signed-in account, as text under its id. Two projects describe it. When more than one account is
 * counted, which of them is signed in is not known, and none is read (studios/tiktok.md §5c).
 */
export const followCounts = reader({
  id: 'tiktok/follow-counts',
  path: /^\/tiktokstudio\/api\/web\/relation\/multiGetFollowRelationCount\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Follower total of the account',
  envelope: tiktokEnvelope,
  schema: s.object({ FollowerCount: s.record(s.string().regex(/^\d{3,25}$/), count()) }),
  read: ({ body: { FollowerCount: counts } }) => {
    const [only, ...others] = Object.entries(counts);
    if (!only || others.length > 0) return null;
    const [accountId, followerTotal] = only;
    return { account: { accountId, values: known({ followerTotal }) } };
  },
});
