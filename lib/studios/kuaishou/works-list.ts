import { ReadFailure } from '../../core/failures';
import { count, epochMillis, id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { known, type WorkFormat, type WorkSighting, type WorkState } from '../../core/reading';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';
import { listOrNull } from './fields';
import { oncePerWork, topicsOf } from './works';

const item = s.object({
  workId: s.preprocess((raw) => (raw === '' ? undefined : raw), id().nullish()),
  userId: id().nullish(),
  userIdStr: id().nullish(),
  title: text(),
  uploadTime: epochMillis(),
  durationSecond: count(),
  playCount: count(),
  likeCount: count(),
  commentCount: count(),
  publishStatus: count(),
  photoStatus: count(),
  showAtlasIcon: s.boolean().nullish(),
});
type Item = s.Read<typeof item>;

/**
 * Works list of the management page. It has plays, likes and comments and no more. A work gets its `workId` when it
 * is published; one without it has no identity yet and is left out. `uploadTime` stands for the publish time, which
 * this list does not show (studios/kuaishou.md §2.1).
 */
export const worksList = reader({
  id: 'kuaishou/works-list',
  path: /^\/rest\/cp\/works\/v2\/video\/pc\/photo\/list$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Works with state, upload time, plays, likes and comments',
  envelope: kuaishouEnvelope,
  schema: s.object({ data: s.object({ list: listOrNull(item) }) }),
  read: ({ body }) => ({ works: oncePerWork(body.data.list.flatMap(toWork)) }),
});

function toWork(one: Item): WorkSighting[] {
  if (!one.workId) {
    // Nobody plays a work before it is published: here the id is not absent, it has another name.
    if ((one.playCount ?? 0) > 0) throw new ReadFailure('drift', 'data.list.[].workId');
    return [];
  }
  const values = known({ views: one.playCount, likes: one.likeCount, comments: one.commentCount });
  return [
    {
      workId: one.workId,
      accountId: one.userIdStr ?? one.userId ?? undefined,
      title: one.title,
      publishedAt: one.uploadTime,
      durationSec: one.durationSecond || undefined,
      format: formatOf(one),
      topics: topicsOf(one.title),
      state: stateOf(one),
      values,
    },
  ];
}

function formatOf({ showAtlasIcon, durationSecond }: Item): WorkFormat | undefined {
  if (showAtlasIcon || durationSecond === 0) return 'image';
  return durationSecond === undefined ? undefined : 'video';
}

/**
 * Who can see it. Sources agree on `photoStatus` 1 (only the author) and 3 (friends), and that `publishStatus` 1 is
 * published; they contradict each other on the other codes, which stay unknown.
 */
function stateOf({ photoStatus, publishStatus }: Item): WorkState | undefined {
  if (photoStatus === 1 || photoStatus === 3) return 'private';
  return photoStatus === 0 && publishStatus === 1 ? 'public' : undefined;
}
