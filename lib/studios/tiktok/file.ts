import type { StudioFile } from '../../core/studio-file';

/**
 * Analytics → Download data, CSV or XLSX: Content (one post a row), Overview (one day a row). Headers as public readers of
 * the file have them. Which clock the times are on is not known; a share is written as `38%` or bare, so a bare one
 * has no unit until the user says it.
 */
export const tiktokFile: StudioFile = {
  studio: 'tiktok',
  covers: 'lifetime',
  clock: 'unknown',
  works: [
    { is: 'title', names: ['video title', 'post title', '视频标题', '作品标题'] },
    { is: 'workId', names: ['video link', 'post link', '视频链接', '作品链接'] },
    { is: 'publishedAt', names: ['post time', '发布时间'] },
    {
      is: 'views',
      names: ['total views', 'video views', 'views', '总观看次数', '视频播放量'],
      unit: 'count',
    },
    { is: 'likes', names: ['total likes', 'likes', '总点赞数', '点赞数'], unit: 'count' },
    { is: 'comments', names: ['total comments', 'comments', '总评论数', '评论数'], unit: 'count' },
    { is: 'shares', names: ['total shares', 'shares', '总分享数', '分享数'], unit: 'count' },
    { is: 'favorites', names: ['add to favorites', 'total bookmarks', '收藏数'], unit: 'count' },
    { is: 'watchTimeSec', names: ['total play time', '总播放时长'] },
    { is: 'avgWatchSec', names: ['average watch time', '平均播放时长'], unit: 'seconds' },
    { is: 'completionRate', names: ['watched full video', '完播率'] },
  ],
  days: [
    { is: 'day', names: ['date', '日期'] },
    { is: 'views', names: ['video views', '视频播放量'], unit: 'count' },
    { is: 'profileVisits', names: ['profile views', '主页浏览量'], unit: 'count' },
    { is: 'likes', names: ['likes', '点赞数'], unit: 'count' },
    { is: 'comments', names: ['comments', '评论数'], unit: 'count' },
    { is: 'shares', names: ['shares', '分享数'], unit: 'count' },
    { is: 'followerTotal', names: ['followers', '粉丝数'], unit: 'count' },
  ],
  workIdOf: (cell) => /(?:^|\/(?:video|photo)\/)(\d{8,25})(?:$|[/?#])/.exec(cell)?.[1] ?? null,
};
