import type { PeriodColumn } from './periods';

/** Counts of the account that both generations of its overview send under the same names. */
export const accountCounts: readonly PeriodColumn[] = [
  { metric: 'views', keys: ['view_count'], list: 'view_list', unit: 'count' },
  { metric: 'likes', keys: ['like_count'], list: 'like_list', unit: 'count' },
  { metric: 'comments', keys: ['comment_count'], list: 'comment_list', unit: 'count' },
  { metric: 'favorites', keys: ['collect_count'], list: 'collect_list', unit: 'count' },
  { metric: 'shares', keys: ['share_count'], list: 'share_list', unit: 'count' },
  { metric: 'danmaku', keys: ['danmaku_count'], list: 'danmaku_list', unit: 'count' },
  { metric: 'followsGained', keys: ['rise_fans_count'], list: 'rise_fans_list', unit: 'count' },
  { metric: 'profileVisits', keys: ['home_view_count'], list: 'home_view_list', unit: 'count' },
];

/**
 * What the current overview adds. `view_time_avg` and its list are totals of seconds despite the name: the page's card
 * calls them total watch time, and they are the views times `avg_view_time`.
 */
export const accountColumns: readonly PeriodColumn[] = [
  ...accountCounts,
  { metric: 'impressions', keys: ['impl_count'], list: 'impl_count_list', unit: 'count' },
  { metric: 'ctr', keys: ['cover_click_rate'], list: 'cover_click_rate_list', unit: 'percent' },
  { metric: 'avgWatchSec', keys: ['avg_view_time'], list: 'avg_view_time_list', unit: 'seconds' },
  { metric: 'watchTimeSec', keys: ['view_time_avg'], list: 'view_time_list', unit: 'seconds' },
  {
    metric: 'completionRate',
    keys: ['video_full_view_rate'],
    list: 'video_full_view_rate_list',
    unit: 'percent',
  },
  { metric: 'followsLost', keys: ['loss_fans_count'], list: 'loss_fans_count_list', unit: 'count' },
  { metric: 'followsNet', keys: ['net_rise_fans_count'], list: 'net_rise_fans_count_list', unit: 'net' },
];
