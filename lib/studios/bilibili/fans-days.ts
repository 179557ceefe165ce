import { dayOf } from '../../core/dates';
import { epochSeconds, signedCount } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import type { AccountDaySighting } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import { bilibiliEnvelope } from './envelope';
import { optionalList } from './fields';

/** Sources name the day `date` or `date_key`, and the figure `fans_total_inc` or `total_inc`. */
const points = optionalList(
  s.object({
    date: epochSeconds(),
    date_key: epochSeconds(),
    fans_total_inc: signedCount(),
    total_inc: signedCount(),
  }),
);
type Points = s.Read<typeof points>;

/**
 * Followers by day, as the fans page's own export asks for them: total, won, lost. `_active` has no metric of ours
 * (studios/bilibili.md §2.14).
 */
export const fansDays = reader({
  id: 'bilibili/fans-days',
  path: /^\/x\/web\/data\/v3\/fans\/stat\/export$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Follower total, followers won and lost by day',
  envelope: bilibiliEnvelope,
  schema: s.object({
    data: s
      .looseObject({})
      .refine((data) => Object.keys(data).some((key) => key.startsWith('data_tendency_')), {
        path: ['data_tendency_total'],
      })
      .pipe(
        s.object({
          data_tendency_total: points,
          data_tendency_follow: points,
          data_tendency_unfollow: points,
        }),
      ),
  }),
  read: ({ body: { data } }) => {
    const days = new Map<string, AccountDaySighting>();
    addSeries(days, 'followerTotal', data.data_tendency_total);
    addSeries(days, 'followsGained', data.data_tendency_follow);
    addSeries(days, 'followsLost', data.data_tendency_unfollow);
    return { accountDays: [...days.values()].slice(-5_000) };
  },
});

function addSeries(days: Map<string, AccountDaySighting>, metric: MetricId, list: Points): void {
  for (const point of list) {
    const at = point.date ?? point.date_key;
    const value = point.fans_total_inc ?? point.total_inc;
    // Neither a total nor a number of people can be negative: such a point is not what we take it for.
    if (at === undefined || value === undefined || value < 0) continue;
    const day = dayOf(at, studioFacts.bilibili.timeZone);
    days.set(day, { day, values: { ...days.get(day)?.values, [metric]: value } });
  }
}
