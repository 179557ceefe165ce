import type { StudioId } from '../core/studios';

/**
 * Studio pages the user may open to fill a gap. Written out here, and held against the adapters' own links by a test,
 * so that the side panel need not load every reader for a handful of addresses.
 */
const worksPages: Partial<Record<StudioId, string>> = {
  douyin: 'https://creator.douyin.com/creator-micro/content/manage',
  kuaishou: 'https://cp.kuaishou.com/article/manage/video',
  bilibili: 'https://member.bilibili.com/platform/upload-manager/article?group=pubed&page=1',
  youtube: 'https://studio.youtube.com/',
};
const accountPages: Partial<Record<StudioId, string>> = {
  douyin: 'https://creator.douyin.com/creator-micro/data-center/operation',
  kuaishou: 'https://cp.kuaishou.com/profile',
  bilibili: 'https://member.bilibili.com/platform/data-up/video/',
  youtube: 'https://studio.youtube.com/',
};

/** Addresses that fill what is missing, of one studio or of all that are read. */
export function studioLinks(what: 'works' | 'account', only?: StudioId): { studio: StudioId; url: string }[] {
  const pages = what === 'works' ? worksPages : accountPages;
  // Object.entries forgets that the keys are studio ids.
  const all = Object.entries(pages) as [StudioId, string][];
  return all.filter(([studio]) => !only || studio === only).map(([studio, url]) => ({ studio, url }));
}
