import { ReadFailure } from '../../core/failures';
import { count, rate, seconds, signedCount, watchRatio } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import * as s from '../../core/shape';

/** `net` may be negative; `watched` is a share that replays can push over 1. */
type Unit = 'count' | 'net' | 'ratio' | 'watched' | 'sec';

/** What a key of Douyin's means here, and the unit it is sent in. */
export interface Named {
  readonly id: MetricId;
  readonly unit: Unit;
}

/** Keys of a work's `metrics`. Rates come as 0–1 (studios/douyin.md §0.2, §3); the studio's own `like_rate` and its
 * like are left to our models. `cover_show` is exposure of the cover only: the registry says so beside the number. */
export const workMetrics: ReadonlyMap<string, Named> = new Map([
  ['view_count', { id: 'views', unit: 'count' }],
  ['like_count', { id: 'likes', unit: 'count' }],
  ['comment_count', { id: 'comments', unit: 'count' }],
  ['share_count', { id: 'shares', unit: 'count' }],
  ['favorite_count', { id: 'favorites', unit: 'count' }],
  ['danmaku_count', { id: 'danmaku', unit: 'count' }],
  ['download_count', { id: 'downloads', unit: 'count' }],
  ['dislike_count', { id: 'dislikes', unit: 'count' }],
  ['subscribe_count', { id: 'followsGained', unit: 'count' }],
  ['unsubscribe_count', { id: 'followsLost', unit: 'count' }],
  ['homepage_visit_count', { id: 'profileVisits', unit: 'count' }],
  ['cover_show', { id: 'impressions', unit: 'count' }],
  ['cover_click_rate', { id: 'ctr', unit: 'ratio' }],
  ['completion_rate', { id: 'completionRate', unit: 'ratio' }],
  ['completion_rate_5s', { id: 'retention5s', unit: 'ratio' }],
  ['bounce_rate_2s', { id: 'bounce2s', unit: 'ratio' }],
  ['avg_view_second', { id: 'avgWatchSec', unit: 'sec' }],
  ['avg_view_proportion', { id: 'avgWatchRatio', unit: 'watched' }],
  ['fan_view_proportion', { id: 'fanViewRatio', unit: 'ratio' }],
]);

/** `english_metric_name` of the account dashboards and of the top works (studios/douyin.md §2.10). */
export const accountMetrics: ReadonlyMap<string, Named> = new Map([
  ['play_cnt', { id: 'views', unit: 'count' }],
  ['digg_cnt', { id: 'likes', unit: 'count' }],
  ['comment_cnt', { id: 'comments', unit: 'count' }],
  ['share_count', { id: 'shares', unit: 'count' }],
  ['homepage_view_cnt', { id: 'profileVisits', unit: 'count' }],
  ['new_fans_cnt', { id: 'followsGained', unit: 'count' }],
  ['cancel_fans_cnt', { id: 'followsLost', unit: 'count' }],
  ['net_fans_cnt', { id: 'followsNet', unit: 'net' }],
  ['total_fans_cnt', { id: 'followerTotal', unit: 'count' }],
  ['cover_click_ratio', { id: 'ctr', unit: 'ratio' }],
  ['completion_rate_5s', { id: 'retention5s', unit: 'ratio' }],
  ['bounce_rate_2s', { id: 'bounce2s', unit: 'ratio' }],
  ['avg_view_second', { id: 'avgWatchSec', unit: 'sec' }],
]);

const fieldOf = {
  count: count(),
  net: signedCount(),
  ratio: rate(),
  watched: watchRatio(),
  sec: seconds(),
} satisfies Record<Unit, unknown>;

/** Schema of a work's `metrics` object: every key optional, each in its unit. */
export const workMetricFields = s.object(
  Object.fromEntries([...workMetrics].map(([key, { unit }]) => [key, fieldOf[unit]])),
);

/**
 * A raw value whose unit its neighbour names. Missing is undefined; a value that the unit cannot have is drift at
 * `path`.
 */
export function inUnit(raw: unknown, unit: Unit, path: string): number | undefined {
  const checked = fieldOf[unit].safeParse(raw);
  if (!checked.success) throw new ReadFailure('drift', path);
  return checked.data;
}
