import { reader } from '../../core/reader';
import { known } from '../../core/reading';
import * as s from '../../core/shape';
import { xiaohongshuEnvelope } from './envelope';
import { inUnit } from './fields';
import { blocksOf, type PeriodColumn, periodParts, periods } from './periods';

const columns: readonly PeriodColumn[] = [
  // The total is a level: it belongs to its days and to no window.
  { metric: 'followerTotal', keys: [], list: 'fans_list', unit: 'count' },
  { metric: 'followsGained', keys: ['rise_fans_count'], list: 'rise_fans_list', unit: 'count' },
  { metric: 'followsLost', keys: ['leave_fans_count'], list: 'leave_fans_list', unit: 'count' },
];

/** Follower total, and followers won and lost over 7 and 30 days and by day (studios/xiaohongshu.md §2.9). */
export const fansOverall = reader({
  id: 'xiaohongshu/fans-overall',
  path: /^\/api\/galaxy\/creator\/data\/fans\/overall_new$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'Follower total, followers won and lost over 7 and 30 days and by day',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: periods() }),
  read: ({ body: { data } }) => {
    const totals = blocksOf(data).flatMap(([, block, path]) => {
      const read = inUnit(block['fans_count'], 'count', `${path}.fans_count`);
      return read && !read.approx ? [read.value] : [];
    });
    const values = known({ followerTotal: totals[0] });
    const account = totals.length > 0 ? { values } : undefined;
    return { account, ...periodParts(data, columns) };
  },
});
