import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { accountColumns } from './account-columns';
import { xiaohongshuEnvelope } from './envelope';
import { periodParts, periods } from './periods';

/**
 * Overview of the account over the last 7 and 30 days, with its days. Rates are percent (studios/xiaohongshu.md §2.6).
 * Comparisons with the period before, ranks among similar accounts and the numbers of notes published are not read.
 */
export const accountBase = reader({
  id: 'xiaohongshu/account-base',
  path: /^\/api\/galaxy\/v2\/creator\/datacenter\/account\/base$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Account totals of 7 and 30 days and by day: reach, watching, interactions, follows, profile visits',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: periods() }),
  read: ({ body }) => periodParts(body.data, accountColumns),
});
