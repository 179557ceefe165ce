import type { StudioFile } from '../../core/studio-file';

const bvid = /BV[\dA-Za-z]{10}/;

/**
 * 近期稿件对比 → 导出, ten works a file. No source gives its headers: these are the words of the page; shares have no unit
 * until the user says it.
 */
export const bilibiliFile: StudioFile = {
  studio: 'bilibili',
  covers: 'lifetime',
  clock: 'studio',
  works: [
    { is: 'title', names: ['稿件标题', '视频标题', '稿件名称', '标题'] },
    { is: 'workId', names: ['bv号', 'bvid', '稿件id'] },
    { is: 'publishedAt', names: ['发布时间', '投稿时间'] },
    { is: 'durationSec', names: ['视频时长', '稿件时长'] },
    { is: 'views', names: ['播放量', '播放'], unit: 'count' },
    { is: 'danmaku', names: ['弹幕', '弹幕量', '弹幕数'], unit: 'count' },
    { is: 'comments', names: ['评论', '评论量', '评论数'], unit: 'count' },
    { is: 'likes', names: ['点赞', '点赞量', '点赞数'], unit: 'count' },
    { is: 'coins', names: ['投币', '硬币', '硬币数'], unit: 'count' },
    { is: 'favorites', names: ['收藏', '收藏量', '收藏数'], unit: 'count' },
    { is: 'shares', names: ['分享', '分享量', '分享数'], unit: 'count' },
    { is: 'ctr', names: ['封标点击率'] },
    { is: 'exit3s', names: ['3秒退出率'] },
    { is: 'avgWatchSec', names: ['平均播放时长'] },
    { is: 'followsGained', names: ['涨粉', '涨粉量'], unit: 'count' },
  ],
  days: [],
  workIdOf: (cell) => bvid.exec(cell)?.[0] ?? null,
};
