import { z } from 'zod';
import { reader } from '../../core/reader';
import { envelope } from './envelope';
import { toWorks, videosSchema } from './videos';

/** Up to 50 videos by id, in the shape of the content list (studios/youtube.md §3). */
export const getCreatorVideos = reader({
  id: 'youtube/get-creator-videos',
  path: /\/youtubei\/v1\/creator\/get_creator_videos$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Works looked up by id: title, time, state, lifetime counts',
  envelope,
  schema: z.object({ videos: videosSchema }),
  read: ({ body, at, page }) => ({ works: toWorks(body.videos, at, page) }),
});
