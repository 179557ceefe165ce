import { ReadFailure } from '../../core/failures';
import { count, epochSeconds, id, millis, text } from '../../core/fields';
import type { AccountSighting, WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import type { Insights } from './cells';
import { accountNumber, own } from './fields';
import { topicsOf } from './works';

const statistics = s.object({
  play_count: count(),
  digg_count: count(),
  comment_count: count(),
  share_count: count(),
  collect_count: count(),
});
const video = s.object({
  aweme_id: id(),
  desc: text(),
  create_time: epochSeconds(),
  author: s.object({ uid: accountNumber(), unique_id: text(200), nickname: text(200) }).nullish(),
  statistics: statistics.nullish(),
  video: s.object({ duration: millis() }).nullish(),
  image_post_info: s.unknown().optional(),
});

/** What `video_info` says of the post that an answer is about. */
export interface PostInfo {
  readonly workId: string;
  readonly publishedAt: number | undefined;
  /** the post's author, who is the one signed in: analytics are shown for own posts only */
  readonly account: AccountSighting | undefined;
  readonly work: Omit<WorkSighting, 'workId' | 'values'>;
  readonly statistics: s.Read<typeof statistics> | undefined;
}

/** The post's head; undefined when it was not asked for. `duration` is milliseconds, 0 for a post of pictures. */
export function postInfo(body: Insights): PostInfo | undefined {
  const raw = own(body, 'video_info');
  if (raw === undefined || raw === null) return undefined;
  const checked = video.safeParse(raw);
  if (!checked.success) {
    throw new ReadFailure('drift', ['video_info', ...checked.path].join('.'));
  }
  const { aweme_id: workId, desc, create_time: publishedAt, author, ...rest } = checked.data;
  const length = rest.video?.duration;
  const pictures = typeof rest.image_post_info === 'object' && rest.image_post_info !== null;
  return {
    workId,
    publishedAt,
    account: author?.uid
      ? { accountId: author.uid, name: author.nickname, handle: author.unique_id, values: {} }
      : undefined,
    work: {
      accountId: author?.uid,
      title: desc,
      publishedAt,
      durationSec: pictures ? undefined : length || undefined,
      format: pictures || length === 0 ? 'image' : length ? 'video' : undefined,
      topics: topicsOf(desc),
    },
    statistics: rest.statistics ?? undefined,
  };
}
