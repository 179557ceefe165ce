import { reader } from '../../core/reader';
import { dashboardSchema, readDashboard } from './dashboards';
import { douyinEnvelope } from './envelope';

/**
 * Followers by day: gained, lost, net, total, and profile visits. Returning followers (`home_view_fans_cnt`) are no
 * metric of ours (studios/douyin.md §2.10b).
 */
export const dashboardFans = reader({
  id: 'douyin/dashboard-fans',
  path: /^\/janus\/douyin\/creator\/data\/overview\/dashboard\/fans\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Account followers gained, lost, net and in total by day',
  request: { query: ['recent_days'], body: ['recent_days'] },
  envelope: douyinEnvelope,
  schema: dashboardSchema,
  read: readDashboard,
});
