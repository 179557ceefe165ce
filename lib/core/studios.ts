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
  /** Hosts of the studio's pages; match patterns are made of these and `paths`, and of nothing else. */
  readonly hosts: readonly string[];
  /** Beginnings of the studio's pathnames, where the host serves other pages as well; absent: the host is all studio. */
  readonly paths?: readonly string[];
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
    // The Creator Center is the studio's older name: some of its addresses still answer (studios/tiktok.md §1).
    paths: ['/tiktokstudio', '/creator-center'],
    timeZone: 'UTC',
    name: { zh: 'TikTok', en: 'TikTok' },
  },
};

/** True when `text` names one of the seven studios. */
export function isStudioId(text: string): text is StudioId {
  return (studioIds as readonly string[]).includes(text);
}

/** The studio whose page is at `url`; null for any other page, of another host or of a studio's own. */
export function studioAt({ protocol, hostname, pathname }: URL): StudioId | null {
  if (protocol !== 'https:') return null;
  const here = ({ hosts, paths }: StudioFacts) =>
    hosts.includes(hostname) && (!paths || paths.some((path) => pathname.startsWith(path)));
  return studioIds.find((id) => here(studioFacts[id])) ?? null;
}

/** Match patterns of a studio's pages, as narrow as the browser takes them. */
export function matchPatterns(studio: StudioId): string[] {
  const { hosts, paths = ['/'] } = studioFacts[studio];
  return hosts.flatMap((host) => paths.map((path) => `https://${host}${path}*`));
}
