import { count, epochSeconds, id, seconds, text } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { known, type WorkSighting, type WorkState } from '../../core/reading';
import * as s from '../../core/shape';
import { isChannelId, ownerOfPage } from './scope';

/** Anything may be missing: an answer only has what the request's mask asked for (studios/youtube.md §3). */
const details = s.record(s.string(), s.unknown()).nullish();
const counts = s
  .object({
    viewCount: count(),
    externalViewCount: count(),
    likeCount: count(),
    dislikeCount: count(),
    commentCount: count(),
  })
  .nullish();

export const videoSchema = s.object({
  videoId: id(),
  channelId: s.string().nullish(),
  title: text(),
  lengthSeconds: seconds(),
  timePublishedSeconds: epochSeconds(),
  privacy: s.string().nullish(),
  draftStatus: s.string().nullish(),
  contentType: s.string().nullish(),
  origin: s.string().nullish(),
  publicMetrics: counts,
  metrics: counts,
  livestream: details,
  scheduledPublishingDetails: details,
  shorts: details,
});
/** `videos` of the list endpoints and of a join node. */
export const videosSchema = s.array(videoSchema);

export type Video = s.Read<typeof videoSchema>;

/** Metrics that a list item speaks of. */
export const listed: ReadonlySet<MetricId> = new Set([
  'views',
  'engagedViews',
  'likes',
  'dislikes',
  'comments',
]);

/**
 * A list item → the work with its lifetime counts. Views are `externalViewCount`, the number on the watch page;
 * beside it `publicMetrics.viewCount` is the engaged views. A `viewCount` without it, in either object, may
 * follow either definition of a view and is not read.
 */
export function toWork(video: Video, at: number): WorkSighting {
  const { publicMetrics, metrics } = video;
  const views = publicMetrics?.externalViewCount;
  const published = video.timePublishedSeconds;
  return {
    workId: video.videoId,
    accountId: isChannelId(video.channelId) ? video.channelId : undefined,
    title: video.title,
    // A date ahead of the answer is a plan.
    publishedAt: published !== undefined && published <= at ? published : undefined,
    durationSec: video.lengthSeconds || undefined,
    format: formatOf(video),
    state: stateOf(video),
    values: known({
      views,
      engagedViews: views === undefined ? undefined : publicMetrics?.viewCount,
      likes: publicMetrics?.likeCount ?? metrics?.likeCount,
      dislikes: metrics?.dislikeCount ?? publicMetrics?.dislikeCount,
      comments: publicMetrics?.commentCount ?? metrics?.commentCount,
    }),
  };
}

const filled = (object: s.Read<typeof details>): boolean => Object.keys(object ?? {}).length > 0;

/** Unknown when the mask left out whatever would tell a live stream from an upload. */
function formatOf({ livestream, shorts, contentType, origin }: Video): WorkSighting['format'] {
  if (livestream) return filled(livestream) ? 'live' : 'video';
  const uploaded =
    filled(shorts) || contentType === 'CREATOR_CONTENT_TYPE_SHORTS' || origin === 'VIDEO_ORIGIN_UPLOAD';
  return uploaded ? 'video' : undefined;
}

const states: Readonly<Record<string, WorkState>> = {
  VIDEO_PRIVACY_PUBLIC: 'public',
  VIDEO_PRIVACY_PRIVATE: 'private',
  VIDEO_PRIVACY_UNLISTED: 'unlisted',
  VIDEO_PRIVACY_DRAFT: 'draft',
  VIDEO_PRIVACY_SCHEDULED: 'scheduled',
};

/** Drafts and scheduled videos may also be listed as private. */
function stateOf({ privacy, draftStatus, scheduledPublishingDetails }: Video): WorkState | undefined {
  const state = privacy && Object.hasOwn(states, privacy) ? states[privacy] : undefined;
  if (draftStatus === 'VIDEO_DRAFT_STATUS_DRAFT') return 'draft';
  return state === 'private' && filled(scheduledPublishingDetails) ? 'scheduled' : state;
}

/**
 * The works of one answer, each once: of two items with the same id the later one stands unless it knows fewer
 * figures. On a channel's page, videos of another channel are other people's and are left out.
 */
export function toWorks(videos: readonly Video[], at: number, page: string): WorkSighting[] {
  const owner = ownerOfPage(page);
  const works = new Map<string, WorkSighting>();
  for (const video of videos) {
    const work = toWork(video, at);
    if (owner?.kind === 'channel' && work.accountId && work.accountId !== owner.id) continue;
    const before = works.get(work.workId);
    if (!before || figuresIn(work) >= figuresIn(before)) works.set(work.workId, work);
  }
  return [...works.values()];
}

const figuresIn = ({ values }: WorkSighting): number => Object.keys(values).length;
