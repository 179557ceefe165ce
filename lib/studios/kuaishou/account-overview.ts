import { dayFromStamp } from '../../core/dates';
import { rate, signedCount } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import { type AccountDaySighting, known } from '../../core/reading';
import * as s from '../../core/shape';
import { kuaishouEnvelope } from './envelope';
import { optionalList, rowsBy } from './fields';
import { windowOf } from './request';

const stamp = s
  .union([s.string(), s.number()])
  .nullish()
  .transform((raw) => (raw ? (dayFromStamp(raw) ?? undefined) : undefined));

const tab = <Field extends s.Shape<number | undefined>>(field: () => Field) =>
  s
    .object({
      sumCount: field(),
      trendData: optionalList(s.object({ date: stamp, count: field() })),
    })
    .optional();

const tabs = s.object({
  PLAY: tab(signedCount),
  LIKE: tab(signedCount),
  PURE_INCREASE_FAN: tab(signedCount),
  COMPLETE_RATIO: tab(rate),
  COMMENT: tab(signedCount),
  SHARE: tab(signedCount),
});
type Tabs = s.Read<typeof tabs>;

const metricOf = {
  PLAY: 'views',
  LIKE: 'likes',
  PURE_INCREASE_FAN: 'followsNet',
  COMPLETE_RATIO: 'completionRate',
  COMMENT: 'comments',
  SHARE: 'shares',
} as const satisfies Record<keyof Tabs, MetricId>;

/**
 * Account cards of the home page and the data overview: sums of the period that the request asked for, and each
 * of its days. Followers are a net change. That completion is 0–1 here rests on one source; percent would fail as
 * drift. The number of works published has no metric (studios/kuaishou.md §2.7).
 */
export const accountOverview = reader({
  id: 'kuaishou/account-overview',
  path: /^\/rest\/cp\/creator\/analysis\/pc\/(?:home\/)?author\/overview$/,
  seen: '2026-06',
  confidence: 'high',
  gives:
    'Account plays, likes, comments, shares, net followers and completion, by day and for 7, 30 or 90 days',
  request: { query: ['timeType'], body: ['timeType'] },
  envelope: kuaishouEnvelope,
  schema: s.object({ data: s.object({ basicData: rowsBy('tab').pipe(tabs) }) }),
  read: ({ body, request }) => {
    const shown = body.data.basicData;
    const window = windowOf(request['timeType']);
    const values = known({
      views: shown.PLAY?.sumCount,
      likes: shown.LIKE?.sumCount,
      followsNet: shown.PURE_INCREASE_FAN?.sumCount,
      completionRate: shown.COMPLETE_RATIO?.sumCount,
      comments: shown.COMMENT?.sumCount,
      shares: shown.SHARE?.sumCount,
    });
    return {
      windows: window && Object.keys(values).length > 0 ? [{ window, values }] : [],
      accountDays: daysOf(shown),
    };
  },
});

function daysOf(shown: Tabs): AccountDaySighting[] {
  const days = new Map<string, AccountDaySighting>();
  // Object.entries widens the keys of a literal to string; these are the literal's own.
  for (const [name, metric] of Object.entries(metricOf) as [keyof Tabs, MetricId][]) {
    for (const { date: day, count } of shown[name]?.trendData ?? []) {
      if (day === undefined || count === undefined) continue;
      days.set(day, { day, values: { ...days.get(day)?.values, [metric]: count } });
    }
  }
  return [...days.values()].slice(-5_000);
}
