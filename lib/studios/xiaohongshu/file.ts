import type { StudioFile } from '../../core/studio-file';

const time = /^(\d{4})年(\d{1,2})月(\d{1,2})日 ?(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;
const two = (digits = '0') => digits.padStart(2, '0');

/**
 * 笔记数据 → 导出, `笔记列表明细表.xlsx`: a line of explanation, the headers, then one note a row, without ids. Headers, the
 * time's form and the 0–1 scale of the click rate as public readers of the file have them.
 */
export const xiaohongshuFile: StudioFile = {
  studio: 'xiaohongshu',
  covers: 'lifetime',
  clock: 'studio',
  works: [
    { is: 'title', names: ['笔记标题', '标题'] },
    { is: 'workId', names: ['笔记id'] },
    { is: 'publishedAt', names: ['首次发布时间', '发布时间'] },
    { is: 'format', names: ['体裁'] },
    { is: 'impressions', names: ['曝光', '曝光量'], unit: 'count' },
    { is: 'views', names: ['观看量', '观看数'], unit: 'count' },
    { is: 'ctr', names: ['封面点击率'], unit: 'ratio' },
    { is: 'likes', names: ['点赞', '点赞量'], unit: 'count' },
    { is: 'comments', names: ['评论', '评论量'], unit: 'count' },
    { is: 'favorites', names: ['收藏', '收藏量'], unit: 'count' },
    { is: 'followsGained', names: ['涨粉', '涨粉量'], unit: 'count' },
    { is: 'shares', names: ['分享', '分享量'], unit: 'count' },
    { is: 'avgWatchSec', names: ['人均观看时长'], unit: 'seconds' },
    { is: 'danmaku', names: ['弹幕', '弹幕量'], unit: 'count' },
  ],
  days: [],
  workIdOf: (cell) => (/^[\da-f]{24}$/.test(cell) ? cell : null),
  timeText: (cell) => {
    const [, year, month, day, hour, minute, second] = time.exec(cell) ?? [];
    return year ? `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}` : cell;
  },
};
