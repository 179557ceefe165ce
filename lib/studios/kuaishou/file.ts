import type { StudioFile } from '../../core/studio-file';

const id = /^[\w-]{8,40}$/;

/**
 * 作品分析 → 导出, at most 1,000 public works of the last 90 days (studios/kuaishou.md §2). No source gives the file's own
 * headers: these are the words of the page; shares have no unit until the user says it.
 */
export const kuaishouFile: StudioFile = {
  studio: 'kuaishou',
  covers: 'lifetime',
  clock: 'studio',
  works: [
    { is: 'title', names: ['作品描述', '作品标题', '作品名称'] },
    { is: 'workId', names: ['作品id', 'photoid'] },
    { is: 'publishedAt', names: ['发布时间', '作品发布时间'] },
    { is: 'durationSec', names: ['作品时长', '视频时长'] },
    { is: 'views', names: ['播放量', '播放数'], unit: 'count' },
    { is: 'completionRate', names: ['完播率'] },
    { is: 'retention5s', names: ['5s完播率', '5秒完播率'] },
    { is: 'bounce2s', names: ['2s跳出率', '2秒跳出率'] },
    { is: 'avgWatchSec', names: ['平均播放时长', '平均观看时长'] },
    { is: 'likes', names: ['点赞量', '点赞数'], unit: 'count' },
    { is: 'comments', names: ['评论量', '评论数'], unit: 'count' },
    { is: 'shares', names: ['分享量', '分享数'], unit: 'count' },
    { is: 'favorites', names: ['收藏量', '收藏数'], unit: 'count' },
    { is: 'followsGained', names: ['涨粉量', '涨粉数', '新增粉丝'], unit: 'count' },
  ],
  days: [],
  workIdOf: (cell) => (id.test(cell) ? cell : null),
};
