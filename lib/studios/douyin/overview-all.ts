import { reader } from '../../core/reader';
import * as s from '../../core/shape';
import { accountSeries, type RawSeries } from './account-series';
import { douyinEnvelope } from './envelope';
import { optionalRows } from './fields';
import { accountMetrics } from './metric-names';
import { asked } from './request';

const cell = s
  .object({
    current_count: s.unknown().optional(),
    option_list: optionalRows(
      s.object({ date: s.union([s.string(), s.number()]), count: s.unknown().optional() }),
    ),
  })
  .nullish();

/** Cells that are read, and the dashboard key of the same metric. */
const keys = {
  play: 'play_cnt',
  digg: 'digg_cnt',
  comment: 'comment_cnt',
  share: 'share_count',
  profile: 'homepage_view_cnt',
  cancel_fans: 'cancel_fans_cnt',
} as const;

/** `last_days_type` of the request → days. */
const spans: ReadonlyMap<string, number> = new Map([
  ['1', 7],
  ['2', 15],
  ['3', 30],
]);

/**
 * Overview on the home page. Sources contradict each other on two cells, which are therefore not read: `fans` (total
 * followers, or plays by followers) and `new_fans` (gained, or net, as the page's own label says). A day that is not
 * made yet is sent as 0 (studios/douyin.md §2.10d).
 */
export const overviewAll = reader({
  id: 'douyin/overview-all',
  path: /^\/aweme\/janus\/creator\/data\/overview\/all\/?$/,
  seen: '2026-09',
  confidence: 'medium',
  gives: 'Account plays, interactions, profile visits and followers lost by day, on the home page',
  request: { query: ['last_days_type'] },
  envelope: douyinEnvelope,
  schema: s.object({
    data: s.object({ play: cell, digg: cell, comment: cell, share: cell, profile: cell, cancel_fans: cell }),
  }),
  read: ({ body: { data }, request, at }) => {
    const series = Object.entries(keys).flatMap(([key, name]): RawSeries[] => {
      const found = data[key as keyof typeof keys]; // entries of `keys`
      const named = accountMetrics.get(name);
      if (!found || !named) return [];
      const points = found.option_list.map(({ date: stamp, count: value }) => ({ stamp, value }));
      return [{ named, total: found.current_count, points, path: `data.${key}` }];
    });
    return accountSeries(series, spans.get(asked(request, 'last_days_type') ?? ''), at);
  },
});
