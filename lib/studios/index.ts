import type { StudioAdapter } from '../core/adapter';
import { bilibili } from './bilibili';
import { douyin } from './douyin';
import { kuaishou } from './kuaishou';
import { tiktok } from './tiktok';
import { wechatChannels } from './wechat-channels';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** Every studio that Fupan reads. Adding one: write its folder, add it here, add its entrypoint (CONTRIBUTING.md). */
export const studios: readonly StudioAdapter[] = [
  douyin,
  kuaishou,
  xiaohongshu,
  bilibili,
  wechatChannels,
  youtube,
  tiktok,
];
