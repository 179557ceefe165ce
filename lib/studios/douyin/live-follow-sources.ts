import { ReadFailure } from '../../core/failures';
import { rate } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { partName, rows } from './fields';
import { sharesOf } from './parts';
import { askedNumber } from './request';

/**
 * Where those came from who began to follow during live sessions of the last 1, 7 or 30 days, as shares 0–1. One project
 * describes it (studios/douyin.md §2.12: medium).
 */
export const liveFollowSources = reader({
  id: 'douyin/live-follow-sources',
  path: /^\/dp\/douyin\/v1\/data\/live\/fans_source\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Sources of the followers won in live sessions of the last days',
  request: { body: ['day_window'] },
  envelope: douyinEnvelope,
  schema: s.object({ data: s.object({ NewFansSource: rows(s.object({ name: partName(), rate: rate() })) }) }),
  read: ({ body: { data }, request }) => {
    const raw = data.NewFansSource.map(({ name, rate: value }) => ({ key: name, value }));
    const found = sharesOf({ kind: 'traffic', variant: 'live-followers' }, raw);
    if (found.length === 0) return null;
    const days = askedNumber(request, 'day_window', 366);
    if (!days) throw new ReadFailure('drift', '(request).day_window');
    return { breakdowns: found.map((one) => ({ ...one, window: `days:${days}` as const })) };
  },
});
