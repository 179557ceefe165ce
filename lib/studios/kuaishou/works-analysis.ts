import { count, epochMillis, id, rate, signedCount, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';
import { filledMillis, listOrNull } from './fields';
import { oncePerWork, topicsOf } from './works';

const item = s.object({
  photoId: id(),
  title: text(),
  publishTime: epochMillis(),
  duration: filledMillis(),
  video: s.boolean().nullish(),
  playCount: count(),
  likeCount: count(),
  commentCount: count(),
  collectCount: count(),
  followCount: signedCount(),
  fpr: rate(),
});

/**
 * Works of the analysis page and of the home page. `fpr` (completion) is 0–1 here and percent in work-overview;
 * pictures have none, so it is read from videos only. `followCount` may be negative: followers lost seem to be
 * taken off. There are no shares (studios/kuaishou.md §2.2).
 */
export const worksAnalysis = reader({
  id: 'kuaishou/works-analysis',
  path: /^\/rest\/cp\/creator\/analysis\/pc\/(?:home\/)?photo\/list$/,
  seen: '2026-06',
  confidence: 'high',
  gives: 'Works with plays, likes, comments, favourites, followers gained and completion',
  envelope: kuaishouEnvelope,
  schema: s.object({ data: s.object({ photoList: s.object({ photoItems: listOrNull(item) }) }) }),
  read: ({ body }) => ({ works: oncePerWork(body.data.photoList.photoItems.map(toWork)) }),
});

function toWork(one: s.Read<typeof item>): WorkSighting {
  const pictures = one.video === false;
  return {
    workId: one.photoId,
    title: one.title,
    publishedAt: one.publishTime,
    durationSec: pictures ? undefined : one.duration,
    format: pictures ? 'image' : one.video ? 'video' : undefined,
    topics: topicsOf(one.title),
    values: known({
      views: one.playCount,
      likes: one.likeCount,
      comments: one.commentCount,
      favorites: one.collectCount,
      followsGained: one.followCount,
      completionRate: one.video ? one.fpr : undefined,
    }),
    doubtfulZeros: ['completionRate'],
  };
}
