import { reader } from '../../core/reader';
import { dashboardSchema, readDashboard } from './dashboards';
import { douyinEnvelope } from './envelope';

/**
 * Account overview: counts and rates 0–1 by day with their totals. Watched seconds are averages; there is no full
 * completion rate and no favourites (studios/douyin.md §2.10a). The page posts `recent_days`; a client that used GET
 * sends the same in the query.
 */
export const dashboard = reader({
  id: 'douyin/dashboard',
  path: /^\/janus\/douyin\/creator\/data\/overview\/dashboard\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Account plays, interactions, rates and followers by day, with totals of 1, 7 or 30 days',
  request: { query: ['recent_days'], body: ['recent_days'] },
  envelope: douyinEnvelope,
  schema: dashboardSchema,
  read: readDashboard,
});
