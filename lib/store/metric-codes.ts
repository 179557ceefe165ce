import { type MetricId, metricIds } from '../core/metric-ids';

/**
 * The number each metric goes by in packed bytes. Frozen: a code is never changed, reused or removed, or old
 * bytes would mean something else. A new metric takes the next free number.
 */
export const metricCodes = {
  views: 1,
  engagedViews: 2,
  reach: 3,
  impressions: 4,
  ctr: 5,
  bounce2s: 6,
  exit3s: 7,
  retention5s: 8,
  completionRate: 9,
  avgWatchRatio: 10,
  avgWatchSec: 11,
  watchTimeSec: 12,
  likes: 13,
  dislikes: 14,
  comments: 15,
  shares: 16,
  favorites: 17,
  danmaku: 18,
  coins: 19,
  downloads: 20,
  followsGained: 21,
  followsLost: 22,
  followsNet: 23,
  profileVisits: 24,
  fanViewRatio: 25,
  followerTotal: 26,
  revenue: 27,
  gmv: 28,
  orders: 29,
  productClicks: 30,
  liveViewers: 31,
  livePeakViewers: 32,
} as const satisfies Record<MetricId, number>;

/** One more than the largest code. */
export const codeLimit = Math.max(...Object.values(metricCodes)) + 1;

const byCode = new Map<number, MetricId>(metricIds.map((id) => [metricCodes[id], id]));

/** The metric of a code; undefined for one that this version does not know. */
export const metricOfCode = (code: number): MetricId | undefined => byCode.get(code);
