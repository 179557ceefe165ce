import type { StudioAdapter } from '../../core/adapter';
import { authorDiagnosis } from './author-diagnosis';
import { bulletCurve } from './bullet-curve';
import { contributionTop } from './contribution-top';
import { creatorUser } from './creator-user';
import { dashboard } from './dashboard';
import { dashboardFans } from './dashboard-fans';
import { page } from './dom';
import { readDraft } from './draft';
import { fansSummary } from './fans-summary';
import { itemAnalysisOverview } from './item-analysis-overview';
import { itemCompare } from './item-compare';
import { itemInterests } from './item-interests';
import { itemList } from './item-list';
import { itemMget } from './item-mget';
import { itemPerformance } from './item-performance';
import { itemPortrait } from './item-portrait';
import { liveDashboard } from './live-dashboard';
import { liveFollowSources } from './live-follow-sources';
import { liveTrend } from './live-trend';
import { mediaUser } from './media-user';
import { metricsTrend } from './metrics-trend';
import { overviewAll } from './overview-all';
import { pageOf } from './pages';
import { playSource } from './play-source';
import { progressCurve } from './progress-curve';
import { realtimeCurve } from './realtime-curve';
import { searchKeyword } from './search-keyword';
import { workDetail } from './work-detail';
import { workList } from './work-list';

const site = 'https://creator.douyin.com/creator-micro';

/** Douyin's creator centre (studios/douyin.md). Every path is anchored at both ends, so no reader shadows another. */
export const douyin: StudioAdapter = {
  id: 'douyin',
  readers: [
    workList,
    itemList,
    itemMget,
    workDetail,
    itemCompare,
    metricsTrend,
    playSource,
    searchKeyword,
    realtimeCurve,
    progressCurve,
    bulletCurve,
    itemPortrait,
    itemInterests,
    dashboard,
    dashboardFans,
    overviewAll,
    itemAnalysisOverview,
    itemPerformance,
    authorDiagnosis,
    contributionTop,
    fansSummary,
    mediaUser,
    creatorUser,
    liveDashboard,
    liveTrend,
    liveFollowSources,
  ],
  pageOf,
  readDraft,
  page,
  links: [
    { what: 'works', url: `${site}/content/manage` },
    { what: 'account', url: `${site}/data-center/operation` },
    { what: 'work', url: (workId) => `${site}/work-management/work-detail/${workId}` },
  ],
};
