import { ReadFailure } from '../../core/failures';
import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { accountWindow } from './account-series';
import { douyinEnvelope } from './envelope';
import { askedNumber } from './request';

const cell = s.object({ value: count() }).nullish();

/**
 * Live figures of the last 1, 7 or 30 days: totals over the sessions of the window, not one session. Each tab sends
 * its own keys; read are viewers and the highest number at once. Likes, comments and follows of live sessions are no
 * figures of works, and `coin` is platform coins, so they stay unread. The window stands in the request only
 * (studios/douyin.md §2.12).
 */
export const liveDashboard = reader({
  id: 'douyin/live-dashboard',
  path: /^\/dp\/douyin\/v1\/data\/live\/dashboardv2\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Viewers and peak viewers of the live sessions of the last days',
  request: { body: ['day_window'] },
  envelope: douyinEnvelope,
  schema: s.object({ data: s.object({ watch_uv: cell, online_uv_max: cell }) }),
  read: ({ body: { data }, request, at }) => {
    const values = known({ liveViewers: data.watch_uv?.value, livePeakViewers: data.online_uv_max?.value });
    if (Object.keys(values).length === 0) return null;
    const days = askedNumber(request, 'day_window', 366);
    if (!days) throw new ReadFailure('drift', '(request).day_window');
    return { windows: accountWindow(`days:${days}`, values, at) };
  },
});
