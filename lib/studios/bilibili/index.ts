import type { StudioAdapter } from '../../core/adapter';
import { accountDays } from './account-days';
import { accountPeriod } from './account-period';
import { accountSources } from './account-sources';
import { page } from './dom';
import { readDraft } from './draft';
import { fansDays } from './fans-days';
import { fansPortrait } from './fans-portrait';
import { fansSources } from './fans-sources';
import { fansTotals } from './fans-totals';
import { homeTotals } from './home-totals';
import { opusList } from './opus-list';
import { isBvid, pageOf } from './pages';
import { workFollows } from './work-follows';
import { workOverview } from './work-overview';
import { workQuality } from './work-quality';
import { workRetention } from './work-retention';
import { workTrend } from './work-trend';
import { workView } from './work-view';
import { worksCompare } from './works-compare';
import { worksData } from './works-data';
import { worksList } from './works-list';
import { worksListBrief } from './works-list-brief';

const studio = 'https://member.bilibili.com';

/** Bilibili's creation center (studios/bilibili.md). Its answers never show an account id. */
export const bilibili: StudioAdapter = {
  id: 'bilibili',
  readers: [
    worksList,
    worksListBrief,
    homeTotals,
    worksData,
    worksCompare,
    workView,
    workOverview,
    workQuality,
    workRetention,
    workTrend,
    workFollows,
    accountPeriod,
    accountDays,
    accountSources,
    fansTotals,
    fansDays,
    fansPortrait,
    fansSources,
    opusList,
  ],
  pageOf,
  readDraft,
  page,
  links: [
    { what: 'works', url: `${studio}/platform/upload-manager/article?group=pubed&page=1` },
    { what: 'account', url: `${studio}/platform/home` },
    // The data center holds the fans tab; the fans page's own address is disputed and may bounce to the home page.
    { what: 'fans', url: `${studio}/platform/data-up/video/` },
    {
      what: 'work',
      // Text posts have no data page of their own: their list shows what there is.
      url: (workId) =>
        isBvid(workId)
          ? `${studio}/york/data-center-web/dataCenter/archive/overview?bvid=${workId}`
          : `${studio}/platform/upload-manager/text`,
    },
  ],
};
