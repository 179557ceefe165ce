import { bilibiliFixtures, fixtureText as bilibiliText } from '../fixtures/bilibili';
import { douyinFixtures, fixtureText as douyinText } from '../fixtures/douyin';
import { youtubeFixtures, fixtureText as youtubeText } from '../fixtures/youtube';
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
    id: 'bilibili',
    fixtures: bilibiliFixtures,
    fixtureText: bilibiliText,
    walk: [
      { kind: 'list', url: '/platform/upload-manager/article', label: '稿件管理' },
      { kind: 'work', url: '/platform/upload-manager/article/data/BV1xx411c7mD', label: '稿件数据' },
      { kind: 'account', url: '/platform/data-up/video/', label: '数据中心' },
    ],
  },
  {
    id: 'youtube',
    fixtures: youtubeFixtures,
    fixtureText: youtubeText,
    walk: [
      { kind: 'list', url: '/channel/UCxxxxxxxxxxxxxxxxxxxxxx/videos/upload', label: 'Channel content' },
      {
        kind: 'work',
        url: '/video/aaaaaaaaaaa/analytics/tab-overview/period-since_publish',
        label: 'Video analytics',
      },
      {
        kind: 'account',
        url: '/channel/UCxxxxxxxxxxxxxxxxxxxxxx/analytics/tab-overview/period-default',
        label: 'Channel analytics',
      },
    ],
  },
];
