import { ReadFailure } from '../../core/failures';
import { id, text } from '../../core/fields';
import { reader } from '../../core/reader';
import type { WindowSighting } from '../../core/reading';
import * as s from '../../core/shape';
import type { WindowId } from '../../core/windows';
import { douyinEnvelope } from './envelope';
import { dayIn, rows } from './fields';
import { accountMetrics, inUnit } from './metric-names';
import { askedNumber } from './request';

const schema = s.object({
  english_metric_name: s.string(),
  date_range: s.object({ start_date: s.unknown().optional(), end_date: s.unknown().optional() }).nullish(),
  items: rows(s.object({ item_id: id(), title: text(), metric_value: s.unknown().optional() })),
});

/**
 * Works that contributed most to one metric of the account. `metric_value` is what the work gained within the window,
 * never its lifetime total. The list is known to leave titles and times empty (studios/douyin.md §2.10f).
 */
export const contributionTop = reader({
  id: 'douyin/contribution-top',
  path: /^\/janus\/douyin\/creator\/data\/overview\/item_contribution_top\/?$/,
  seen: '2026-10',
  confidence: 'medium',
  gives: 'What the top works gained in the last days, one metric at a time',
  request: { query: ['recent_days'] },
  envelope: douyinEnvelope,
  schema,
  read: ({ body, request }) => {
    const named = accountMetrics.get(body.english_metric_name);
    const window = windowOf(body, askedNumber(request, 'recent_days', 366));
    if (!named) return null;
    if (!window) throw new ReadFailure('drift', 'date_range');
    const windows = body.items.flatMap(({ item_id: workId, metric_value: raw }): WindowSighting[] => {
      const value = inUnit(raw, named.unit, 'items.[].metric_value');
      // A rate of 0 among the top works only says that there is none.
      if (value === undefined || (value === 0 && named.unit !== 'count')) return [];
      return [{ workId, window, values: { [named.id]: value } }];
    });
    const works = new Map(
      body.items.map(({ item_id: workId, title }) => [workId, { workId, title, values: {} }]),
    );
    return {
      works: [...works.values()],
      windows: [...new Map(windows.map((one) => [one.workId, one])).values()],
    };
  },
});

function windowOf(
  { date_range: range }: s.Read<typeof schema>,
  days: number | undefined,
): WindowId | undefined {
  if (days) return `days:${days}`;
  const first = dayIn(range?.start_date);
  const last = dayIn(range?.end_date);
  return first && last ? `range:${first}..${last}` : undefined;
}
