import { ReadFailure } from '../../core/failures';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { envelope } from './envelope';
import { ownerOfPage } from './scope';
import { toWorks, type Video, videosSchema } from './videos';

/**
 * Up to 50 videos by id, in the shape of the content list (studios/youtube.md §3). Pages look up other people's videos
 * as well: on a video's page only its own is read, on a channel's page only those that name it as theirs.
 */
export const getCreatorVideos = reader({
  id: 'youtube/get-creator-videos',
  path: /\/youtubei\/v1\/creator\/get_creator_videos$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Works looked up by id: title, time, state, lifetime counts',
  envelope,
  schema: s.object({ videos: videosSchema }),
  read: ({ body, at, page }) => ({ works: toWorks(ownOf(body.videos, page), at, page) }),
});

function ownOf(videos: readonly Video[], page: string): readonly Video[] {
  const owner = ownerOfPage(page);
  if (owner?.kind === 'video') return videos.filter(({ videoId }) => videoId === owner.id);
  if (owner === null) return videos;
  if (videos.length > 0 && videos.every(({ channelId }) => !channelId))
    throw new ReadFailure('drift', 'videos.[].channelId');
  return videos.filter(({ channelId }) => channelId === owner.id);
}
