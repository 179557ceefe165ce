/** The seven studios Fupan knows: id, hosts and clock. The single list that match patterns, switches and pages are made from. */
export const studioIds = [
  'douyin',
  'kuaishou',
  'xiaohongshu',
  'bilibili',
  'wechat-channels',
  'youtube',
  'tiktok',
] as const;
export type StudioId = (typeof studioIds)[number];

export interface StudioFacts {
  readonly id: StudioId;
  /** Hosts of the studio's pages; match patterns are made of these and of nothing else. */
  readonly hosts: readonly string[];
  /** IANA zone in which the studio cuts its days. */
  readonly timeZone: string;
  readonly name: { readonly zh: string; readonly en: string };
}

export const studioFacts: Readonly<Record<StudioId, StudioFacts>> = {
  douyin: {
    id: 'douyin',
    hosts: ['creator.douyin.com'],
    timeZone: 'Asia/Shanghai',
    name: { zh: '抖音', en: 'Douyin' },
  },
  kuaishou: {
    id: 'kuaishou',
    hosts: ['cp.kuaishou.com'],
    timeZone: 'Asia/Shanghai',
    name: { zh: '快手', en: 'Kuaishou' },
  },
  xiaohongshu: {
    id: 'xiaohongshu',
    hosts: ['creator.xiaohongshu.com'],
    timeZone: 'Asia/Shanghai',
    name: { zh: '小红书', en: 'Xiaohongshu' },
  },
  bilibili: {
    id: 'bilibili',
    hosts: ['member.bilibili.com'],
    timeZone: 'Asia/Shanghai',
    name: { zh: '哔哩哔哩', en: 'Bilibili' },
  },
  'wechat-channels': {
    id: 'wechat-channels',
    hosts: ['channels.weixin.qq.com'],
    timeZone: 'Asia/Shanghai',
    name: { zh: '视频号', en: 'WeChat Channels' },
  },
  youtube: {
    id: 'youtube',
    hosts: ['studio.youtube.com'],
    timeZone: 'America/Los_Angeles',
    name: { zh: 'YouTube', en: 'YouTube' },
  },
  tiktok: {
    id: 'tiktok',
    hosts: ['www.tiktok.com'],
    timeZone: 'UTC',
    name: { zh: 'TikTok', en: 'TikTok' },
  },
};

/** True when `text` names one of the seven studios. */
export function isStudioId(text: string): text is StudioId {
  return (studioIds as readonly string[]).includes(text);
}
