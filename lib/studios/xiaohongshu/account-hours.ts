import { count } from '../../core/fields';
import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { breakdownOf } from './audience';
import { xiaohongshuEnvelope } from './envelope';
import { rows } from './fields';

const hours = rows(s.object({ start_point: count(), count: count() })).transform((list) =>
  list
    .flatMap(({ start_point: hour, count: value }) =>
      hour === undefined || hour > 23 || value === undefined
        ? []
        : [{ title: String(hour).padStart(2, '0'), value }],
    )
    .sort((a, b) => a.title.localeCompare(b.title)),
);

/** Views of the account by hour of day (`00` to `23`); empty under 50 views (studios/xiaohongshu.md §2.9). */
export const accountHours = reader({
  id: 'xiaohongshu/account-hours',
  path: /^\/api\/galaxy\/v2\/creator\/datacenter\/audience\/view\/periods$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'When the account is viewed, by hour of day, over 7 and 30 days',
  envelope: xiaohongshuEnvelope,
  schema: s.object({ data: s.object({ seven: hours, thirty: hours }) }),
  read: ({ body: { data } }) => ({
    breakdowns: [
      ...breakdownOf({ kind: 'activity', variant: 'views', window: 'days:7' }, 'count', data.seven),
      ...breakdownOf({ kind: 'activity', variant: 'views', window: 'days:30' }, 'count', data.thirty),
    ],
  }),
});
