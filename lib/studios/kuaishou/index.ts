import type { StudioAdapter } from '../../core/adapter';
import { accountInfo } from './account-info';
import { accountOverview } from './account-overview';
import { page } from './dom';
import { readDraft } from './draft';
import { liveTrend } from './live-trend';
import { pageOf } from './pages';
import { workInfo } from './work-info';
import { workOverview } from './work-overview';
import { workTraffic } from './work-traffic';
import { worksAnalysis } from './works-analysis';
import { worksList } from './works-list';

const studio = 'https://cp.kuaishou.com';

/** Kuaishou's creator platform (studios/kuaishou.md). Nothing is known of its fans page's answers. */
export const kuaishou: StudioAdapter = {
  id: 'kuaishou',
  readers: [
    worksList,
    worksAnalysis,
    workOverview,
    workTraffic,
    workInfo,
    accountOverview,
    accountInfo,
    liveTrend,
  ],
  pageOf,
  readDraft,
  page,
  links: [
    { what: 'works', url: `${studio}/statistics/article` },
    { what: 'account', url: `${studio}/profile` },
    { what: 'work', url: (workId) => `${studio}/statistics/article/detail/${encodeURIComponent(workId)}` },
  ],
};
