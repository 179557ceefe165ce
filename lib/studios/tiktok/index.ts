import type { StudioAdapter } from '../../core/adapter';
import { analyticsInsights } from './analytics-insights';
import { page } from './dom';
import { readDraft } from './draft';
import { followCounts } from './follow-counts';
import { insight } from './insight';
import { itemList } from './item-list';
import { pageOf } from './pages';
import { rewardAnalytics } from './reward-analytics';
import { ssrCaptures, ssrScriptId } from './ssr';
import { user } from './user';

const studio = 'https://www.tiktok.com/tiktokstudio';

/** TikTok Studio (studios/tiktok.md). Every path is anchored at both ends, so no reader shadows another. */
export const tiktok: StudioAdapter = {
  id: 'tiktok',
  readers: [itemList, insight, analyticsInsights, user, followCounts, rewardAnalytics],
  pageOf,
  readDraft,
  page,
  embedded: { scriptId: ssrScriptId, captures: ssrCaptures },
  links: [
    { what: 'works', url: `${studio}/content` },
    { what: 'account', url: `${studio}/analytics/overview` },
    { what: 'fans', url: `${studio}/analytics/followers` },
    { what: 'work', url: (postId) => `${studio}/analytics/${postId}/overview` },
  ],
};
