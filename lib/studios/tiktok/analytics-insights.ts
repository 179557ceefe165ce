import { dayOf, daysBetween } from '../../core/dates';
import { ReadFailure } from '../../core/failures';
import { count, epochSeconds } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import type { AccountDaySighting, WindowSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import type { WindowId } from '../../core/windows';
import { tiktokEnvelope } from './envelope';
import { askedRanges, typeRequests } from './request';

const message = s.object({ status: count(), timestamp: epochSeconds() }).nullish();
const point = s.object({ value: count(), message });
type Point = s.Read<typeof point>;
const series = s
  .object({
    total: point.nullish(),
    list: s.object({ value: s.array(point).nullable() }).nullish(),
  })
  .nullish();
type Series = NonNullable<s.Read<typeof series>>;

/** Key of each numeric insight type that is read, and what it counts. */
const types = {
  analytics_overview_views: { type: 121, metric: 'views' },
  analytics_overview_profile_views: { type: 122, metric: 'profileVisits' },
  analytics_overview_likes: { type: 123, metric: 'likes' },
  analytics_overview_comments: { type: 124, metric: 'comments' },
  analytics_overview_shares: { type: 125, metric: 'shares' },
  analytics_viewer_total_viewer: { type: 141, metric: 'reach' },
  analytics_follower_total_followers: { type: 160, metric: 'followerTotal' },
} as const satisfies Record<string, { type: number; metric: MetricId }>;
type Key = keyof typeof types;
// Object.keys widens the keys of a literal to string; these are the literal's own.
const keys = Object.keys(types) as Key[];

const insights = s.object({
  analytics_overview_views: series,
  analytics_overview_profile_views: series,
  analytics_overview_likes: series,
  analytics_overview_comments: series,
  analytics_overview_shares: series,
  analytics_viewer_total_viewer: series,
  analytics_follower_total_followers: series,
} satisfies Record<Key, typeof series>);

/** `data_date_range` → days. It is a code: asking for 60 gives seven days. One project takes it for days. */
const ranges: ReadonlyMap<number, number> = new Map([
  [1, 7],
  [2, 28],
  [3, 60],
  [4, 365],
]);
const isFinal = 1;

/**
 * Account analytics of 2026, by numeric type: totals of the range that was asked for, and a value a day, dated by UTC
 * midnight. `message.status` 1 is final; 2 (not final, or no data) and the others are unknown, whatever value stands
 * beside them. Followers are a level, so only their days are read. At the root, or under `data` as one test has it. Not
 * read: rewards (no currency is named), traffic sources, new viewers and active times (inner shape not known), changes
 * (unit not known) (studios/tiktok.md §5b).
 */
export const analyticsInsights = reader({
  id: 'tiktok/analytics-insights',
  path: /^\/tiktok\/v1\/analytics\/insights\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives:
    'Account views, profile views, likes, comments, shares, viewers and followers, by day and for the range',
  request: typeRequests,
  envelope: tiktokEnvelope,
  schema: s
    .looseObject({ data: s.looseObject({}).nullish() })
    .transform(({ data, ...root }) => data ?? root)
    .pipe(insights),
  read: ({ body, request, at }) => {
    const asked = askedRanges(request);
    const days = new Map<string, AccountDaySighting>();
    const windows = new Map<WindowId, WindowSighting>();
    for (const key of keys) {
      const found = body[key];
      if (!found) continue;
      const { type, metric } = types[key];
      const dated = datedValues(found, `${key}.list.value.[]`);
      for (const [day, value] of dated) {
        days.set(day, { day, values: { ...days.get(day)?.values, [metric]: value } });
      }
      const window = windowOf(asked.get(type), found, at);
      const total = metric === 'followerTotal' ? undefined : finalValue(found.total);
      if (window === null || total === undefined) continue;
      windows.set(window, { window, values: { ...windows.get(window)?.values, [metric]: total } });
    }
    return { windows: [...windows.values()], accountDays: [...days.values()].slice(-5_000) };
  },
});

function finalValue(one: Point | null | undefined): number | undefined {
  return one?.message?.status === isFinal ? one.value : undefined;
}

function datedValues({ list }: Series, path: string): [string, number][] {
  return (list?.value ?? []).flatMap((one): [string, number][] => {
    const value = finalValue(one);
    if (value === undefined) return [];
    const day = dayOfPoint(one);
    if (day === undefined) throw new ReadFailure('drift', `${path}.message.timestamp`);
    return [[day, value]];
  });
}

function dayOfPoint({ message: said }: Point): string | undefined {
  return said?.timestamp === undefined ? undefined : dayOf(said.timestamp, studioFacts.tiktok.timeZone);
}

/**
 * Window of a total: the range that was asked for. When the request did not tell, the days of the list do, where they
 * are exactly one of the ranges, without a gap and up to now.
 */
function windowOf(asked: number | undefined, { list }: Series, at: number): WindowId | null {
  if (asked !== undefined) {
    const length = ranges.get(asked);
    return length ? `days:${length}` : null;
  }
  const days = [...new Set((list?.value ?? []).map(dayOfPoint))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || !days.every((day) => day !== undefined)) return null;
  const complete = [...ranges.values()].includes(days.length) && daysBetween(first, last) === days.length - 1;
  const age = daysBetween(last, dayOf(at, studioFacts.tiktok.timeZone));
  return complete && age >= 0 && age <= 3 ? `days:${days.length}` : null;
}
