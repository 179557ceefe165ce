import type { StudioAdapter } from '../../core/adapter';
import { accountDays } from './account-days';
import { authData } from './auth-data';
import { readDraft } from './draft';
import { fansPortrait } from './fans-portrait';
import { fansTrend } from './fans-trend';
import { feedLoss } from './feed-loss';
import { feedSources } from './feed-sources';
import { followerTotal } from './follower-total';
import { liveDashboard } from './live-dashboard';
import { liveHistory } from './live-history';
import { liveSales } from './live-sales';
import { liveStatus } from './live-status';
import { pageOf } from './pages';
import { postList } from './post-list';
import { statisticPostList } from './statistic-post-list';

const studio = 'https://channels.weixin.qq.com/platform';

/** The assistant of WeChat Channels (studios/wechat-channels.md). Its identifiers of an account are not kept. */
export const wechatChannels: StudioAdapter = {
  id: 'wechat-channels',
  readers: [
    postList,
    statisticPostList,
    accountDays,
    fansTrend,
    followerTotal,
    authData,
    fansPortrait,
    feedSources,
    feedLoss,
    liveHistory,
    liveDashboard,
    liveSales,
    liveStatus,
  ],
  pageOf,
  readDraft,
  links: [
    { what: 'works', url: `${studio}/post/list` },
    { what: 'account', url: `${studio}/statistic/post` },
    { what: 'fans', url: `${studio}/statistic/follower` },
    // A work's page has no address of its own: it opens from its row in the statistics.
    { what: 'work', url: () => `${studio}/statistic/post` },
  ],
};
