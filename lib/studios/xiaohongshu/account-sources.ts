import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { breakdownOf, sharePart } from './audience';
import { xiaohongshuEnvelope } from './envelope';
import { rows } from './fields';

/** Traffic sources of the account, in percent; empty under 50 views (studios/xiaohongshu.md §2.9). */
export const accountSources = reader({
  id: 'xiaohongshu/account-sources',
  path: /^\/api\/galaxy\/v2\/creator\/datacenter\/audience\/source\/account$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Traffic sources of the account over 7 and 30 days',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ seven: rows(sharePart()), thirty: rows(sharePart()) }) }),
  read: ({ body: { data } }) => ({
    breakdowns: [
      ...breakdownOf({ kind: 'traffic', window: 'days:7' }, 'share', data.seven),
      ...breakdownOf({ kind: 'traffic', window: 'days:30' }, 'share', data.thirty),
    ],
  }),
});
