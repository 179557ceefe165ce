import type { StudioAdapter } from '../core/adapter';
import type { StudioId } from '../core/studios';
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

/** The adapter of a studio. */
export function studioOf(id: StudioId): StudioAdapter {
  const found = studios.find((studio) => studio.id === id);
  if (!found) throw new Error(`no adapter for ${id}`);
  return found;
}
