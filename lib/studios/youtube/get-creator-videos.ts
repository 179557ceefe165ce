import { z } from 'zod';
import { reader } from '../../core/reader';
import { envelope } from './envelope';
import { ownerOfPage } from './scope';
import { toWorks, videosSchema } from './videos';

/**
 * Up to 50 videos by id, in the shape of the content list (studios/youtube.md §3). A video's page also looks up
 * the videos that led to it, which are other people's: there only its own is read.
 */
export const getCreatorVideos = reader({
  id: 'youtube/get-creator-videos',
  path: /\/youtubei\/v1\/creator\/get_creator_videos$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Works looked up by id: title, time, state, lifetime counts',
  envelope,
  schema: z.object({ videos: videosSchema }),
  read: ({ body, at, page }) => {
    const owner = ownerOfPage(page);
    const own = body.videos.filter(({ videoId }) => owner?.kind !== 'video' || videoId === owner.id);
    return { works: toWorks(own, at, page) };
  },
});
