import { type StudioId, studioIds } from '../core/studios';

/**
 * Studio pages the user may open to fill a gap. Written out here, and held against the adapters' own links by a test,
 * so that the side panel need not load every reader for a handful of addresses.
 */
const worksPages: Readonly<Record<StudioId, string>> = {
  douyin: 'https://creator.douyin.com/creator-micro/content/manage',
  kuaishou: 'https://cp.kuaishou.com/statistics/article',
  xiaohongshu: 'https://creator.xiaohongshu.com/new/note-manager',
  bilibili: 'https://member.bilibili.com/platform/upload-manager/article?group=pubed&page=1',
  'wechat-channels': 'https://channels.weixin.qq.com/platform/post/list',
  youtube: 'https://studio.youtube.com/',
  tiktok: 'https://www.tiktok.com/tiktokstudio/content',
};
const accountPages: Readonly<Record<StudioId, string>> = {
  douyin: 'https://creator.douyin.com/creator-micro/data-center/operation',
  kuaishou: 'https://cp.kuaishou.com/profile',
  xiaohongshu: 'https://creator.xiaohongshu.com/statistics/account/v2',
  bilibili: 'https://member.bilibili.com/platform/home',
  'wechat-channels': 'https://channels.weixin.qq.com/platform/statistic/post',
  youtube: 'https://studio.youtube.com/',
  tiktok: 'https://www.tiktok.com/tiktokstudio/analytics/overview',
};

/** Addresses that fill what is missing, of one studio or of all. */
export function studioLinks(what: 'works' | 'account', only?: StudioId): { studio: StudioId; url: string }[] {
  const pages = what === 'works' ? worksPages : accountPages;
  const wanted = only ? [only] : studioIds;
  return wanted.map((studio) => ({ studio, url: pages[studio] }));
}
