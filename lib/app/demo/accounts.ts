import { type AccountKey, accountKey, type ReaderId } from '../../core/ids';
import type { StudioId } from '../../core/studios';

/** An invented creator with the same kitchen on four studios. */
export interface DemoAccount {
  readonly studio: 'douyin' | 'bilibili' | 'youtube' | 'wechat-channels';
  /** the studio's own id; null where it shows none */
  readonly id: string | null;
  readonly name: string;
  readonly followers: number;
  readonly works: number;
  readonly titles: readonly string[];
  /** who would have read its works and its days */
  readonly readers: { readonly works: ReaderId; readonly days: ReaderId };
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    studio: 'douyin',
    id: '1900000000001',
    name: '示例 · 山野厨房',
    followers: 118_400,
    works: 34,
    titles: [
      '柴火饭的三个关键',
      '春笋三吃',
      '老灶台翻新记',
      '一口铁锅怎么养',
      '山里的早饭',
      '腊肉到底要不要焯水',
      '十分钟的家常面',
    ],
    readers: { works: 'douyin/work-list', days: 'douyin/dashboard' },
  },
  {
    studio: 'bilibili',
    id: null,
    name: '示例 · 山野厨房',
    followers: 36_200,
    works: 34,
    titles: [
      '我用一年复原了一口老灶',
      '铁锅开锅全过程',
      '山里一天的三顿饭',
      '做饭博主的器材清单',
      '一次失败的发酵',
    ],
    readers: { works: 'bilibili/works-list', days: 'bilibili/account-days' },
  },
  {
    studio: 'youtube',
    id: 'UCdemodemodemodemodemo00',
    name: 'Demo · Mountain Kitchen',
    followers: 12_900,
    works: 34,
    titles: [
      'Rice over a wood fire',
      'Spring bamboo, three ways',
      'Seasoning an iron wok',
      'A day of mountain meals',
      'Ten-minute noodles',
    ],
    readers: { works: 'youtube/list-creator-videos', days: 'youtube/get-screen' },
  },
  {
    studio: 'wechat-channels',
    id: null,
    name: '示例 · 山野厨房小店',
    followers: 8_600,
    works: 10,
    titles: ['铁锅上新', '腊肉礼盒怎么选', '直播预告：周末灶台', '老客问得最多的五件事'],
    readers: { works: 'wechat-channels/post-list', days: 'wechat-channels/account-days' },
  },
];

export const demoKey = ({ studio, id }: DemoAccount): AccountKey => accountKey(studio, id ?? undefined);

/** Id of the n-th newest work, in the form of its studio. */
export function demoWorkId(studio: StudioId, n: number): string {
  if (studio === 'bilibili') return `BV1demo${String(n).padStart(5, '0')}`;
  if (studio === 'youtube') return `demo${String(n).padStart(7, '0')}`;
  return `79000000000000${String(n).padStart(5, '0')}`;
}
