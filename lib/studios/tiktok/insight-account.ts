import { count, signedCount } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { known, type ReadingParts, type WindowSighting } from '../../core/reading';
import type { WindowId } from '../../core/windows';
import { cellOf, figureOf, type Insights, inUnit } from './cells';
import { isRecord, own } from './fields';
import { countries, genders, shares } from './parts';

const histories = [
  { key: 'vv_history', metric: 'views', unit: count() },
  { key: 'pv_history', metric: 'profileVisits', unit: count() },
  { key: 'like_history', metric: 'likes', unit: count() },
  { key: 'comment_history', metric: 'comments', unit: count() },
  { key: 'share_history', metric: 'shares', unit: count() },
  { key: 'net_follower_history', metric: 'followsNet', unit: signedCount() },
] as const satisfies readonly { key: string; metric: MetricId; unit: unknown }[];
const ranges = [7, 28, 60, 365] as const;

/** Keys of single figures of the account. */
export const accountKeys: readonly string[] = ['follower_num'];

/**
 * Account figures of the older pages. The daily lists carry no dates, and the projects that date them infer how, a day
 * apart from each other: so the days stay unread, and only the sum over the shown range is kept, where the list has the
 * shape that all of them describe (see `rangeSum`). Reached audience cannot be added up; activity by hour does not say in
 * whose hours (studios/tiktok.md §5a).
 */
export function accountInsights(body: Insights): ReadingParts {
  const values = known({ followerTotal: figureOf(body, 'follower_num', count()) });
  const fans = { variant: 'fans' } as const;
  return {
    account: Object.keys(values).length > 0 ? { values } : undefined,
    windows: accountWindows(body),
    breakdowns: [
      ...shares(body, 'video_page_percent', { kind: 'traffic' }),
      ...shares(body, 'user_search_terms', { kind: 'search-word' }),
      ...shares(body, 'viewer_age_distribution', { kind: 'age' }),
      ...genders(body, 'viewer_gender_percent', {}),
      ...countries(body, 'viewer_country_city_percent', {}),
      ...shares(body, 'follower_age_distribution', { ...fans, kind: 'age' }),
      ...genders(body, 'follower_gender_percent', fans),
      ...countries(body, 'follower_region_percent', fans),
      ...countries(body, 'follower_location_percent', fans),
    ],
  };
}

function accountWindows(body: Insights): WindowSighting[] {
  const windows = new Map<WindowId, WindowSighting>();
  for (const { key, metric, unit } of histories) {
    const found = rangeSum(own(body, key), (raw) => inUnit(cellOf(raw), `${key}.[]`, unit));
    if (!found) continue;
    const { window, sum } = found;
    windows.set(window, { window, values: { ...windows.get(window)?.values, [metric]: sum } });
  }
  return [...windows.values()];
}

/**
 * Sum over the range that the page shows. A list of 2N+2 days is the N before it, the N shown, and two that are not final
 * and say so by their status; of the N shown every one must be known.
 */
function rangeSum(list: unknown, read: (raw: unknown) => number | undefined) {
  if (!Array.isArray(list)) return null;
  const length = ranges.find((days) => list.length === 2 * days + 2);
  if (!length || !list.slice(-2).every(isOpen)) return null;
  const shown = list.slice(length, 2 * length).map(read);
  if (!shown.every((value) => value !== undefined)) return null;
  const window: WindowId = `days:${length}`;
  return { window, sum: shown.reduce((all, value) => all + value, 0) };
}

const isOpen = (raw: unknown) => isRecord(raw) && Number(own(raw, 'status')) > 0;
