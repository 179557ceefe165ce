import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { envelope } from './envelope';
import { toWorks, videosSchema } from './videos';

/** Content list, 30 items a page, lifetime counts as decimal text (studios/youtube.md §3). */
export const listCreatorVideos = reader({
  id: 'youtube/list-creator-videos',
  path: /\/youtubei\/v1\/creator\/list_creator_videos$/,
  seen: '2026-08',
  confidence: 'high',
  gives: 'Works of the content list: title, time, state, views, engaged views, likes, comments',
  envelope,
  schema: s.object({ videos: videosSchema }),
  read: ({ body, at, page }) => ({ works: toWorks(body.videos, at, page) }),
});
