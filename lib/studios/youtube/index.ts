import type { StudioAdapter } from '../../core/adapter';
import { page } from './dom';
import { readDraft } from './draft';
import { getCards } from './get-cards';
import { getChannelDashboard } from './get-channel-dashboard';
import { getCreatorChannels } from './get-creator-channels';
import { getCreatorVideos } from './get-creator-videos';
import { getScreen } from './get-screen';
import { join } from './join';
import { listCreatorVideos } from './list-creator-videos';
import { pageOf } from './pages';

/** Lists and channel pages need the channel's id in their path; the root redirects to it. */
const root = 'https://studio.youtube.com/';

export const youtube: StudioAdapter = {
  id: 'youtube',
  readers: [
    listCreatorVideos,
    getCreatorVideos,
    getCreatorChannels,
    getChannelDashboard,
    getScreen,
    getCards,
    join,
  ],
  pageOf,
  readDraft,
  page,
  links: [
    { what: 'works', url: root },
    { what: 'account', url: root },
    { what: 'fans', url: root },
    { what: 'work', url: (workId) => `${root}video/${workId}/analytics/tab-overview/period-since_publish` },
  ],
};
