import type { StudioFile } from '../../core/studio-file';
import type { StudioId } from '../../core/studios';
import { bilibiliFile } from '../../studios/bilibili/file';
import { douyinFile } from '../../studios/douyin/file';
import { kuaishouFile } from '../../studios/kuaishou/file';
import { tiktokFile } from '../../studios/tiktok/file';
import { wechatChannelsFile } from '../../studios/wechat-channels/file';
import { xiaohongshuFile } from '../../studios/xiaohongshu/file';
import { youtubeFile } from '../../studios/youtube/file';

/** The export files of every studio; where two fit a table equally well, the first is offered. */
export const studioFiles: Readonly<Record<StudioId, StudioFile>> = {
  douyin: douyinFile,
  kuaishou: kuaishouFile,
  xiaohongshu: xiaohongshuFile,
  bilibili: bilibiliFile,
  'wechat-channels': wechatChannelsFile,
  youtube: youtubeFile,
  tiktok: tiktokFile,
};
