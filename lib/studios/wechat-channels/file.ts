import type { StudioFile } from '../../core/studio-file';
import { workIdOf } from './fields';

/**
 * 单篇视频 → 下载表格, CSV in UTF-8 with a mark, one video a row. Headers: studios/wechat-channels.md §4.1, compared there
 * field by field with the studio's own answers: 推荐 is the heart, 喜欢 the thumb, and 转发聊天和朋友圈 is a share of shares.
 */
export const wechatChannelsFile: StudioFile = {
  studio: 'wechat-channels',
  covers: 'lifetime',
  clock: 'studio',
  works: [
    { is: 'title', names: ['视频描述'] },
    { is: 'workId', names: ['视频id'] },
    { is: 'publishedAt', names: ['发布时间'] },
    { is: 'completionRate', names: ['完播率'] },
    { is: 'avgWatchSec', names: ['平均播放时长'], unit: 'seconds' },
    { is: 'views', names: ['播放量'], unit: 'count' },
    { is: 'likes', names: ['推荐'], unit: 'count' },
    { is: 'comments', names: ['评论量'], unit: 'count' },
    { is: 'shares', names: ['分享量'], unit: 'count' },
    { is: 'followsGained', names: ['关注量'], unit: 'count' },
  ],
  days: [],
  workIdOf,
};
