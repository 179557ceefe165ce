import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import { isEmptyReading, type ReadingParts } from '../../core/reading';
import * as s from '../../core/shape';
import { type Insights, isHollow } from './cells';
import { tiktokEnvelope } from './envelope';
import { own } from './fields';
import { accountInsights, accountKeys } from './insight-account';
import { postCurves } from './insight-curves';
import { postInfo } from './insight-info';
import { postAudience, postKeys, postValues } from './insight-post';
import { askedPosts, typeRequests } from './request';

/**
 * One post's analytics, and those of the account on older pages: a flat answer, one key a result, asked for by the
 * misspelt `insigh_type`. It is read by the keys of the answer, since those of the request differ from them. Every
 * metric is `{status, value}`, nested up to three deep; anything but status 0 is unknown, never 0. A post's page asks
 * several times, each for a part (studios/tiktok.md §4, §5a).
 */
export const insight = reader({
  id: 'tiktok/insight',
  path: /^\/aweme\/v\d+\/data\/insight\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives:
    'One post: all totals, retention, likes over time, traffic, search words, audience; account: followers, totals, audience',
  request: typeRequests,
  envelope: tiktokEnvelope,
  schema: s.record(s.string(), s.unknown()),
  read: ({ body, request, page }) => {
    const post = readPost(body, askedPosts({ request, page }));
    const account = accountInsights(body);
    const parts = {
      ...post,
      ...account,
      breakdowns: [...(post.breakdowns ?? []), ...(account.breakdowns ?? [])],
    };
    if (isEmptyReading(parts) && someHollow(body)) {
      // The studio vouches for a value and none of the known shapes holds it.
      throw new ReadFailure('drift', '(value)');
    }
    return { ...parts, account: account.account ?? post.account };
  },
});

function readPost(body: Insights, asked: readonly string[]): ReadingParts {
  const info = postInfo(body);
  if (info && asked.length > 0 && !asked.includes(info.workId)) {
    throw new ReadFailure('drift', 'video_info.aweme_id');
  }
  const sighting = postValues(body, info);
  const workId = info?.workId ?? (asked.length === 1 ? asked[0] : undefined);
  const curves = postCurves(body, info?.publishedAt);
  const breakdowns = postAudience(body);
  const seen = info !== undefined || Object.keys(sighting.values).length > 0;
  if (!seen && curves.length === 0 && breakdowns.length === 0) return {};
  if (workId === undefined) throw new ReadFailure('drift', '(request).type_requests');
  return {
    account: info?.account,
    works: seen ? [{ ...info?.work, ...sighting, workId }] : [],
    curves: curves.map((curve) => ({ ...curve, workId })),
    breakdowns: breakdowns.map((part) => ({ ...part, workId })),
  };
}

const someHollow = (body: Insights) => [...postKeys, ...accountKeys].some((key) => isHollow(own(body, key)));
