import { count, rate, seconds } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { type BreakdownSighting, known, type WorkSighting } from '../../core/reading';
import { figureOf, type Insights } from './cells';
import type { PostInfo } from './insight-info';
import { breakdown, countries, genders, shares } from './parts';

/** Where each metric of a post stands, the better key first, and its unit: counts, seconds, shares 0–1. */
const figures = [
  { metric: 'views', keys: ['realtime_total_video_views'], unit: count() },
  { metric: 'reach', keys: ['video_uv'], unit: count() },
  { metric: 'avgWatchSec', keys: ['video_per_duration_realtime'], unit: seconds() },
  { metric: 'watchTimeSec', keys: ['video_total_duration_realtime'], unit: seconds() },
  { metric: 'completionRate', keys: ['video_finish_rate_realtime'], unit: rate() },
  { metric: 'followsGained', keys: ['video_new_followers', 'realtime_new_followers'], unit: count() },
  {
    metric: 'fanViewRatio',
    keys: ['video_viewer_follower_percent_realtime', 'video_viewer_follower_percent'],
    unit: rate(),
  },
] as const;

/** Shares and averages over views: without views a 0 of them says nothing. */
const overViews: ReadonlySet<MetricId> = new Set<MetricId>([
  'avgWatchSec',
  'watchTimeSec',
  'completionRate',
  'fanViewRatio',
]);

/** Keys of single figures of a post. */
export const postKeys: readonly string[] = figures.flatMap(({ keys }) => [...keys]);

/** Lifetime values of a post: the live figures, else the counters of `video_info`. */
export function postValues(
  body: Insights,
  info: PostInfo | undefined,
): Pick<WorkSighting, 'values' | 'doubtfulZeros'> {
  const counted = info?.statistics;
  const live = Object.fromEntries(
    figures.map(({ metric, keys, unit }) => [metric, firstFigure(body, keys, unit)]),
  );
  const found = known({
    ...live,
    views: live['views'] ?? counted?.play_count,
    likes: counted?.digg_count,
    comments: counted?.comment_count,
    shares: counted?.share_count,
    favorites: counted?.collect_count,
  });
  const viewed = (found.views ?? 0) > 0;
  // Keys of `known` are metric ids.
  const kept = Object.entries(found).filter(
    ([id, value]) => value !== 0 || viewed || !overViews.has(id as MetricId),
  );
  const values = Object.fromEntries(kept);
  return viewed || kept.length === 0 ? { values } : { values, doubtfulZeros: doubtful(values) };
}

/** Nothing but zeros: a new post, or counters that are not filled yet. */
function doubtful(values: WorkSighting['values']): MetricId[] | undefined {
  const zeros = Object.entries(values).filter(([, value]) => value === 0);
  return zeros.length > 0 ? zeros.map(([id]) => id as MetricId) : undefined; // as above
}

function firstFigure(body: Insights, keys: readonly string[], unit: (typeof figures)[number]['unit']) {
  for (const key of keys) {
    const value = figureOf(body, key, unit);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Where the views of a post came from and who the viewers are. Shares are of views or viewers, never counts. */
export function postAudience(body: Insights): BreakdownSighting[] {
  const share = (...keys: readonly string[]) => firstFigure(body, keys, rate());
  return [
    ...shares(body, 'video_traffic_source_percent_realtime', { kind: 'traffic' }),
    ...shares(body, 'item_search_terms', { kind: 'search-word' }),
    ...shares(body, 'video_viewer_age_percent_realtime', { kind: 'age' }),
    ...genders(body, 'video_viewer_gender_percent_realtime', {}),
    ...countries(body, 'video_viewer_location_percent_realtime', {}),
    ...breakdown({ kind: 'viewer', variant: 'loyalty' }, [
      { key: 'new', value: share('video_viewer_new_viewer_percent') },
      { key: 'returning', value: share('video_viewer_return_viewer_percent') },
    ]),
    ...breakdown({ kind: 'viewer', variant: 'following' }, [
      {
        key: 'follower',
        value: share('video_viewer_follower_percent_realtime', 'video_viewer_follower_percent'),
      },
      {
        key: 'other',
        value: share('video_viewer_nonfollower_percent_realtime', 'video_viewer_non_follower_percent'),
      },
    ]),
  ];
}
