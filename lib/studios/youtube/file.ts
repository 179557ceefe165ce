import type { StudioFile } from '../../core/studio-file';

/**
 * Advanced mode → Export, CSV: `Table data.csv` (one video a row, `Total` first), `Totals.csv` (one day a row), `Chart
 * data.csv` (one video and day a row, not taken: its values are in the other two). Headers as public readers of the
 * file have them. Values count for the days chosen in Studio, not since publication; a date without a time is shown.
 * The plain `Subscribers` is the net change.
 */
export const youtubeFile: StudioFile = {
  studio: 'youtube',
  covers: 'range',
  clock: 'studio',
  works: [
    { is: 'workId', names: ['content', 'video', '内容', '视频'] },
    { is: 'title', names: ['video title', '视频标题'] },
    { is: 'publishedAt', names: ['video publish time', '视频发布时间'] },
    { is: 'durationSec', names: ['duration', '时长'], unit: 'seconds' },
    { is: 'views', names: ['views', '观看次数'], unit: 'count' },
    { is: 'engagedViews', names: ['engaged views', '有效观看次数'], unit: 'count' },
    { is: 'reach', names: ['unique viewers', '唯一身份观看者人数'], unit: 'count' },
    { is: 'watchTimeSec', names: ['watch time', '观看时长'] },
    { is: 'avgWatchSec', names: ['average view duration', '平均观看时长'] },
    { is: 'avgWatchRatio', names: ['average percentage viewed', '平均观看百分比'] },
    { is: 'impressions', names: ['impressions', '展示次数', '曝光次数'], unit: 'count' },
    { is: 'ctr', names: ['impressions click-through rate', '展示次数的点击率', '展示点击率', '曝光点击率'] },
    { is: 'likes', names: ['likes', '顶', '“喜欢”次数'], unit: 'count' },
    { is: 'dislikes', names: ['dislikes', '踩', '“不喜欢”次数'], unit: 'count' },
    { is: 'comments', names: ['comments added', '新增评论数', '添加的评论'], unit: 'count' },
    { is: 'shares', names: ['shares', '分享次数', '分享'], unit: 'count' },
    { is: 'followsGained', names: ['subscribers gained', '新增订阅者数', '获得的订阅者'], unit: 'count' },
    { is: 'followsLost', names: ['subscribers lost', '流失的订阅者数', '流失的订阅者'], unit: 'count' },
    { is: 'followsNet', names: ['subscribers', '订阅者', '订阅人数'], unit: 'count' },
    { is: 'revenue', names: ['estimated revenue', 'your estimated revenue', '估算收入'], unit: 'money' },
  ],
  days: [
    { is: 'day', names: ['date', '日期'] },
    { is: 'views', names: ['views', '观看次数'], unit: 'count' },
    { is: 'watchTimeSec', names: ['watch time', '观看时长'] },
    { is: 'followsNet', names: ['subscribers', '订阅者', '订阅人数'], unit: 'count' },
    { is: 'impressions', names: ['impressions', '展示次数', '曝光次数'], unit: 'count' },
  ],
  workIdOf: (cell) => (/^[\w-]{11}$/.test(cell) ? cell : null),
  isTotal: (cell) => /^(?:total|总计|合计)$/i.test(cell),
};
