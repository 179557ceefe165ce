import { dayOf } from '../../core/dates';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import type { AccountDaySighting } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import { bilibiliEnvelope } from './envelope';
import { joined, type Point, series, seriesOf } from './series';

/** The studio's name of each daily series of the account. Here `fan` is the net gain. */
const metricOf = {
  play: 'views',
  visitor: 'profileVisits',
  fan: 'followsNet',
  like: 'likes',
  fav: 'favorites',
  share: 'shares',
  comment: 'comments',
  dm: 'danmaku',
  coin: 'coins',
} satisfies Record<string, MetricId>;

/** 7, 30 and 90 days. The steps of "all time" are not known, and yesterday has no series. */
const dailyPeriods = new Set(['0', '1', '2']);

/**
 * Daily series of the account. Series under a key name their metric; the bare one belongs to the single `type`
 * that was asked for. Days are cut in the studio's zone (studios/bilibili.md §2.12).
 */
export const accountDays = reader({
  id: 'bilibili/account-days',
  path: /^\/x\/web\/data\/v2\/overview\/stat\/graph$/,
  seen: '2026-09',
  confidence: 'high',
  gives: 'Account views, profile visits, net followers and interactions by day',
  request: { query: ['period', 'type'] },
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s
      .looseObject({})
      .refine((data) => 'tendency' in data || 'data_tendency' in data, { path: ['tendency'] })
      .pipe(s.object({ tendency: series(), data_tendency: seriesOf(Object.keys(metricOf)) })),
  }),
  read: ({ body: { data }, request }) => {
    if (!dailyPeriods.has(String(request['period']))) return null;
    const days = new Map<string, AccountDaySighting>();
    for (const [key, metric] of Object.entries(metricOf)) {
      const bare = key === request['type'] ? data.tendency : [];
      addSeries(days, metric, joined(bare, data.data_tendency[key] ?? []));
    }
    return { accountDays: [...days.values()].slice(-5_000) };
  },
});

function addSeries(days: Map<string, AccountDaySighting>, metric: MetricId, points: readonly Point[]): void {
  for (const [at, added] of points) {
    const day = dayOf(at, studioFacts.bilibili.timeZone);
    days.set(day, { day, values: { ...days.get(day)?.values, [metric]: added } });
  }
}
