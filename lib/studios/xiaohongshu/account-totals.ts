import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { accountCounts } from './account-columns';
import { xiaohongshuEnvelope } from './envelope';
import { periodParts, periods } from './periods';

/**
 * Older overview of the account: counts of the last 7 and 30 days. Sources disagree on the unit of its
 * `view_time_avg` (average in ms, or total in seconds), so it is not read (studios/xiaohongshu.md §2.7).
 */
export const accountTotals = reader({
  id: 'xiaohongshu/account-totals',
  path: /^\/api\/galaxy\/creator\/data\/note_detail_new$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Account counts of 7 and 30 days and by day, from the older overview',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: periods() }),
  read: ({ body }) => periodParts(body.data, accountCounts),
});
