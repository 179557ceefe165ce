import { ReadFailure } from '../../core/failures';
import { count, seconds, text } from '../../core/fields';
import { reader } from '../../core/reader';
import { type BreakdownSighting, known } from '../../core/reading';
import * as s from '../../core/shape';
import { wechatEnvelope } from './envelope';
import { optionalRows } from './fields';
import { askedWork } from './request';

const overview = s.object({
  cumulativeWatchUv: count(),
  cumulativeWatchPv: count(),
  onlineWatchUv: count(),
  peakOnlineWatchUv: count(),
  averageWatchSecondsPerAudience: seconds(),
  cumulativeNewFollowUv: count(),
  cumulativeCommentPv: count(),
  cumulativeSharingPv: count(),
  cumulativeLikePv: count(),
  impressionPv: count(),
});

const sources = optionalRows(
  s.object({
    dimensions: optionalRows(s.object({ value: text(200), uxLabel: text(200) })),
    data: optionalRows(s.object({ value: count() })),
  }),
);

/**
 * Big screen of one live session, the request's `liveObjectId`: what has been counted since it began, and where its
 * viewers came from; sources overlap, and their sum is no total. One project describes it (studios/wechat-channels.md §2.6: medium).
 */
export const liveDashboard = reader({
  id: 'wechat-channels/live-dashboard',
  path: /\/mmfinderassistant-bin\/statistic\/get_ec_conversion_dashboard_data_v3$/,
  seen: '2026-10',
  confidence: 'medium',
  gives:
    'One live session: viewers, peak, people in the room, average seconds, follows, interactions, exposure, sources',
  request: { body: ['liveObjectId'] },
  envelope: wechatEnvelope,
  schema: s.object({
    data: s.object({ overview, trendingSource: s.object({ newWatchUv: sources }).nullish() }),
  }),
  read: ({ body: { data }, request }) => {
    const workId = askedWork(request, 'liveObjectId');
    const values = valuesOf(data.overview);
    if (Object.keys(values).length === 0) throw new ReadFailure('drift', 'data.overview');
    return {
      lives: [
        {
          liveId: workId,
          values,
          // Of a session that is over the screen may go on to say 0.
          online: data.overview.onlineWatchUv || undefined,
        },
      ],
      breakdowns: viewersBySource(workId, data.trendingSource?.newWatchUv ?? []),
    };
  },
});

/** A 0 for the average time says nothing before anybody watched. */
function valuesOf(seen: s.Read<typeof overview>) {
  const watched = (seen.cumulativeWatchUv ?? 0) > 0;
  return known({
    liveViewers: seen.cumulativeWatchUv,
    views: seen.cumulativeWatchPv,
    livePeakViewers: seen.peakOnlineWatchUv,
    avgWatchSec: watched
      ? seen.averageWatchSecondsPerAudience
      : seen.averageWatchSecondsPerAudience || undefined,
    followsGained: seen.cumulativeNewFollowUv,
    comments: seen.cumulativeCommentPv,
    shares: seen.cumulativeSharingPv,
    likes: seen.cumulativeLikePv,
    impressions: seen.impressionPv,
  });
}

/**
 * Viewers by source, under the studio's code with its name beside it. Every source must stand there as often as the
 * others: once, or for the session and then for its last half hour. Otherwise nothing tells the two apart.
 */
function viewersBySource(workId: string, rows: s.Read<typeof sources>): BreakdownSighting[] {
  const single = rows.filter(({ dimensions }) => dimensions.length === 1);
  const named = new Map<string, { key: string; value: number; label?: string }>();
  const times = new Map<string, number>();
  for (const { dimensions, data } of single) {
    const { value: key, uxLabel: label } = dimensions[0] ?? {};
    const known = data.flatMap(({ value }) => value ?? []);
    if (!key || known.length === 0 || known.length < data.length) return [];
    times.set(key, (times.get(key) ?? 0) + 1);
    if (!named.has(key)) named.set(key, { key, value: known.reduce((all, one) => all + one, 0), label });
  }
  const even = new Set(times.values()).size === 1 && rows.every(({ dimensions }) => dimensions.length > 0);
  const parts = [...named.values()].slice(0, 1_000);
  return even && parts.some(({ value }) => value > 0)
    ? [{ workId, kind: 'traffic', variant: 'viewers', unit: 'count', parts }]
    : [];
}
