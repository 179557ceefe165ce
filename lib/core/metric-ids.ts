/**
 * Metric ids of the contract. Values: counts are integers, ratios 0–1, durations seconds,
 * money minor units with a currency beside it. Renaming one is a migration.
 */
export const metricIds = [
  'views',
  'engagedViews',
  'reach',
  'impressions',
  'ctr',
  'bounce2s',
  'exit3s',
  'retention5s',
  'completionRate',
  'avgWatchRatio',
  'avgWatchSec',
  'watchTimeSec',
  'likes',
  'dislikes',
  'comments',
  'shares',
  'favorites',
  'danmaku',
  'coins',
  'downloads',
  'followsGained',
  'followsLost',
  'followsNet',
  'profileVisits',
  'fanViewRatio',
  'followerTotal',
  'revenue',
  'gmv',
  'orders',
  'productClicks',
  'liveViewers',
  'livePeakViewers',
] as const;
export type MetricId = (typeof metricIds)[number];

/** Ratios that models derive from counts; never stored as read. */
export const derivedIds = [
  'engagementRate',
  'likeRate',
  'commentRate',
  'shareRate',
  'favoriteRate',
  'followConversion',
] as const;
export type DerivedId = (typeof derivedIds)[number];

export type AnyMetricId = MetricId | DerivedId;

/** Metric values of one sighting. An unknown metric has no key; it is never 0 and never null. */
export type Values = Readonly<Partial<Record<MetricId, number>>>;
