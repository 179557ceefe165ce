import type { PeriodColumn } from './periods';

/** Figures of one note's own page and the lists of their course (studios/xiaohongshu.md §2.4). */
export const noteColumns: readonly PeriodColumn[] = [
  { metric: 'impressions', keys: ['impl_count'], list: 'imp_list', unit: 'count' },
  { metric: 'views', keys: ['view_count'], list: 'view_list', unit: 'count' },
  { metric: 'ctr', keys: ['cover_click_rate'], list: 'cover_click_rate_list', unit: 'percent' },
  {
    metric: 'avgWatchSec',
    keys: ['view_time_avg_with_double', 'view_time_avg'],
    list: 'view_time_list',
    unit: 'seconds',
  },
  {
    metric: 'completionRate',
    keys: ['full_view_rate_with_double', 'full_view_rate'],
    list: 'finish_list',
    unit: 'percent',
    videoOnly: true,
  },
  {
    metric: 'retention5s',
    keys: ['finish5s_rate'],
    list: 'finish5s_list',
    unit: 'percent',
    videoOnly: true,
  },
  {
    metric: 'bounce2s',
    keys: ['exit_view2s_rate_with_double', 'exit_view2s_rate'],
    list: 'exit_view2s_list',
    unit: 'percent',
    videoOnly: true,
  },
  { metric: 'likes', keys: ['like_count'], list: 'like_list', unit: 'count' },
  { metric: 'comments', keys: ['comment_count'], list: 'comment_list', unit: 'count' },
  { metric: 'favorites', keys: ['collect_count'], list: 'collect_list', unit: 'count' },
  { metric: 'shares', keys: ['share_count'], list: 'share_list', unit: 'count' },
  { metric: 'danmaku', keys: ['danmaku_count'], list: 'danmaku_list', unit: 'count', videoOnly: true },
  { metric: 'followsGained', keys: ['rise_fans_count'], list: 'rise_fans_list', unit: 'count' },
  { metric: 'fanViewRatio', keys: ['view_rate_with_fans'], unit: 'percent' },
];
