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
/** Studios that are not here show their followers on the account page, or on a page that no source names. */
const fansPages: Readonly<Partial<Record<StudioId, string>>> = {
  xiaohongshu: 'https://creator.xiaohongshu.com/statistics/fans-data',
  bilibili: 'https://member.bilibili.com/platform/data-up/video/',
  'wechat-channels': 'https://channels.weixin.qq.com/platform/statistic/follower',
  youtube: 'https://studio.youtube.com/',
  tiktok: 'https://www.tiktok.com/tiktokstudio/analytics/followers',
};
const pages = { works: worksPages, account: accountPages, fans: fansPages } as const;

export type LinkedPage = keyof typeof pages;

/** Addresses that fill what is missing, of one studio or of all that have such a page. */
export function studioLinks(what: LinkedPage, only?: StudioId): { studio: StudioId; url: string }[] {
  const addresses: Readonly<Partial<Record<StudioId, string>>> = pages[what];
  return (only ? [only] : studioIds).flatMap((studio) => {
    const url = addresses[studio];
    return url ? [{ studio, url }] : [];
  });
}
