import { bilibiliFixtures, fixtureText as bilibiliText } from '../fixtures/bilibili';
import { douyinFixtures, fixtureText as douyinText } from '../fixtures/douyin';
import { kuaishouFixtures, fixtureText as kuaishouText } from '../fixtures/kuaishou';
import { channelId, videoId, youtubeFixtures, fixtureText as youtubeText } from '../fixtures/youtube';
import type { DemoStudio } from './studio';

/** The demo studios: used by `npm start`, the browser tests and the bench. */
export const demoStudios: readonly DemoStudio[] = [
  {
    id: 'douyin',
    fixtures: douyinFixtures,
    fixtureText: douyinText,
    walk: [
      { kind: 'list', url: '/creator-micro/content/manage', label: '作品管理' },
      {
        kind: 'work',
        url: '/creator-micro/work-management/work-detail/7000000000000000001',
        label: '作品详情',
      },
      { kind: 'account', url: '/creator-micro/data-center/operation', label: '数据中心' },
    ],
  },
  {
    id: 'kuaishou',
    fixtures: kuaishouFixtures,
    fixtureText: kuaishouText,
    walk: [
      { kind: 'list', url: '/article/manage/video', label: '作品管理' },
      { kind: 'work', url: '/statistics/article/detail/3xfupan000009a', label: '作品数据' },
      { kind: 'account', url: '/profile', label: '首页' },
    ],
  },
  {
    id: 'bilibili',
    fixtures: bilibiliFixtures,
    fixtureText: bilibiliText,
    walk: [
      { kind: 'list', url: '/platform/upload-manager/article', label: '稿件管理' },
      { kind: 'work', url: '/platform/upload-manager/article/data/BV10fupan005', label: '稿件数据' },
      { kind: 'account', url: '/platform/data-up/video/', label: '数据中心' },
    ],
    // The data center is an app of its own inside the page.
    frames: { '/platform/data-up/video/': '/york/data-center-web/dataCenter/video' },
  },
  {
    id: 'youtube',
    fixtures: youtubeFixtures,
    fixtureText: youtubeText,
    walk: [
      { kind: 'list', url: `/channel/${channelId}/videos/upload`, label: 'Channel content' },
      {
        kind: 'work',
        url: `/video/${videoId}/analytics/tab-overview/period-since_publish`,
        label: 'Video analytics',
      },
      {
        kind: 'account',
        url: `/channel/${channelId}/analytics/tab-overview/period-default`,
        label: 'Channel analytics',
      },
    ],
  },
];
