import type { StudioFile } from '../../core/studio-file';

const id = /^\d{15,25}$/;

/**
 * 投稿列表 → 导出数据, XLSX, one work a row, the latest hundred or so (field.md, table B). Headers and the 0–1 scale of
 * bare shares as public readers of the file have them; rows carry no work id (studios/douyin.md §4).
 */
export const douyinFile: StudioFile = {
  studio: 'douyin',
  covers: 'lifetime',
  clock: 'studio',
  works: [
    { is: 'title', names: ['作品名称', '作品标题', 'title'] },
    { is: 'workId', names: ['作品id', 'item id'] },
    { is: 'publishedAt', names: ['发布时间', 'publish time'] },
    { is: 'durationSec', names: ['作品时长'], unit: 'seconds' },
    { is: 'views', names: ['播放量', 'plays'], unit: 'count' },
    { is: 'completionRate', names: ['完播率'], unit: 'ratio' },
    { is: 'retention5s', names: ['5s完播率', '5秒完播率'], unit: 'ratio' },
    { is: 'bounce2s', names: ['2s跳出率', '2秒跳出率'], unit: 'ratio' },
    { is: 'ctr', names: ['封面点击率'], unit: 'ratio' },
    { is: 'avgWatchSec', names: ['平均播放时长'], unit: 'seconds' },
    { is: 'likes', names: ['点赞量', '点赞数'], unit: 'count' },
    { is: 'shares', names: ['分享量', '分享数'], unit: 'count' },
    { is: 'comments', names: ['评论量', '评论数'], unit: 'count' },
    { is: 'favorites', names: ['收藏量', '收藏数'], unit: 'count' },
    { is: 'danmaku', names: ['弹幕量', '弹幕数'], unit: 'count' },
    { is: 'profileVisits', names: ['主页访问量'], unit: 'count' },
    { is: 'followsGained', names: ['粉丝增量'], unit: 'count' },
  ],
  days: [],
  workIdOf: (cell) => (id.test(cell) ? cell : null),
};
