import { bilibiliFixtures, fixtureText as bilibiliText } from '../fixtures/bilibili';
import { douyinFixtures, fixtureText as douyinText } from '../fixtures/douyin';
import { kuaishouFixtures, fixtureText as kuaishouText } from '../fixtures/kuaishou';
import { tiktokFixtures, fixtureText as tiktokText, videoId as tiktokVideo } from '../fixtures/tiktok';
import { wechatChannelsFixtures, fixtureText as wechatChannelsText } from '../fixtures/wechat-channels';
import {
  xiaohongshuFixtures,
  fixtureText as xiaohongshuText,
  video as xiaohongshuVideo,
} from '../fixtures/xiaohongshu';
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
    texts: {
      '/creator-micro/data-center/content/': 'page-list.html',
      '/creator-micro/work-management/work-detail/7000000000000000011': 'page-work.html',
    },
  },
  {
    id: 'kuaishou',
    fixtures: kuaishouFixtures,
    fixtureText: kuaishouText,
    walk: [
      { kind: 'list', url: '/article/manage/video', label: '作品管理' },
      { kind: 'work', url: '/statistics/article/detail/3xfupan000009a', label: '作品数据' },
      { kind: 'account', url: '/profile', label: '首页' },
      { kind: 'live', url: '/statistics/live', label: '直播数据' },
    ],
    texts: {
      '/statistics/article/': 'page-list.html',
      '/statistics/article/detail/3xfupan000011a': 'page-work.html',
    },
  },
  {
    id: 'xiaohongshu',
    fixtures: xiaohongshuFixtures,
    fixtureText: xiaohongshuText,
    walk: [
      { kind: 'list', url: '/new/note-manager', label: '笔记管理' },
      { kind: 'work', url: `/statistics/note-detail?noteId=${xiaohongshuVideo}`, label: '笔记数据' },
      { kind: 'account', url: '/statistics/account/v2', label: '账号概览' },
    ],
    texts: {
      '/creator/post-management': 'page-list.html',
      '/statistics/note-detail/?noteId=64aa00000000000000000011': 'page-work.html',
    },
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
    frames: {
      '/platform/data-up/video/': '/york/data-center-web/dataCenter/video',
      '/platform/upload-manager/article/data/BV10fupan005':
        '/york/data-center-web/dataCenter/archive/overview?tmid=&bvid=BV10fupan005',
    },
    texts: {
      '/platform/upload-manager/article/': 'page-list.html',
      '/platform/upload-manager/article/data/BV10fupan011': 'page-work.html',
    },
  },
  {
    id: 'wechat-channels',
    fixtures: wechatChannelsFixtures,
    fixtureText: wechatChannelsText,
    walk: [
      { kind: 'list', url: '/platform/post/list', label: '视频管理' },
      { kind: 'work', url: '/platform/statistic/postDetail?isImageMode=0', label: '单篇视频' },
      { kind: 'account', url: '/platform', label: '首页' },
      { kind: 'live', url: '/platform/live/home', label: '直播' },
    ],
    // The shell draws the menu; the pages are apps of their own inside it.
    frames: {
      '/platform/post/list': '/micro/content/post/list',
      '/platform/statistic/postDetail': '/micro/statistic/postDetail',
      // Stands in for the way to a work's page, which leads over its row in the statistics.
      '/platform': '/micro/statistic/post',
      // The big screen is a page of its own, which opens from here.
      '/platform/live/home': ['/micro/live/home', '/micro/statistic/dashboardV4'],
    },
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
      {
        kind: 'analysis',
        url: `/channel/${channelId}/analytics/tab-overview/period-default/explore`,
        label: 'Advanced mode',
      },
    ],
    texts: {
      [`/channel/${channelId}/videos/live`]: 'page-list.html',
      '/video/zzzzzzzzzzz/analytics/tab-overview/period-lifetime': 'page-work.html',
    },
  },
  {
    id: 'tiktok',
    fixtures: tiktokFixtures,
    fixtureText: tiktokText,
    walk: [
      { kind: 'list', url: '/tiktokstudio/content', label: 'Posts' },
      { kind: 'work', url: `/tiktokstudio/analytics/${tiktokVideo}/overview`, label: 'Post analytics' },
      { kind: 'account', url: '/tiktokstudio/analytics/overview', label: 'Analytics' },
    ],
    texts: {
      '/creator-center/content': 'page-list.html',
      '/tiktokstudio/analytics/7000000000000000011/overview': 'page-work.html',
    },
  },
];
