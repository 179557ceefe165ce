import { ReadFailure } from '../../core/failures';
import { count, epochSeconds, rate, seconds, text } from '../../core/fields';
import { reader } from '../../core/reader';
import type { WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { douyinEnvelope } from './envelope';
import { optionalId } from './fields';
import { itemWork, namelessItem } from './item';
import { lifetime } from './lifetime';
import { workOf } from './request';
import { distinctWorks } from './works';

const legacyItem = s.object({
  aweme_id: optionalId(),
  desc: text(),
  create_time: epochSeconds(),
  statistics: s
    .object({ play_count: count(), digg_count: count(), comment_count: count(), share_count: count() })
    .nullish(),
  summarize_data: s
    .object({ play_avg_time: seconds(), new_fans_count: count(), play_finish_ratio: rate() })
    .nullish(),
});
type LegacyItem = s.Read<typeof legacyItem>;

/**
 * A single work, by the route beside mget: either the same items, or the older `item_list` with `statistics` and
 * `summarize_data` (average time in seconds, share that finished 0–1). One source only (studios/douyin.md §2.3).
 */
export const workDetail = reader({
  id: 'douyin/work-detail',
  path: /^\/janus\/douyin\/creator\/pc\/work_detail\/?$/,
  seen: '2026-07',
  confidence: 'medium',
  gives: 'Lifetime metrics of one work, by the other route',
  request: { query: ['item_id'] },
  envelope: douyinEnvelope,
  schema: s.object({
    items: s.array(namelessItem.extend({ id: optionalId() })).nullish(),
    item_list: s.array(legacyItem).nullish(),
  }),
  read: ({ body: { items, item_list: older }, request, page }) => {
    if (!items && !older) throw new ReadFailure('drift', 'items');
    const count = (items?.length ?? 0) + (older?.length ?? 0);
    const named = (own: string | undefined) => own ?? nameless(count, { request, page });
    const works = [
      ...(items ?? []).map((item) => itemWork(named(item.id), item)),
      ...(older ?? []).map((item) => legacyWork(named(item.aweme_id), item)),
    ];
    return { works: distinctWorks(works) };
  },
});

/** The request names one work: beside others it could name the wrong one. */
function nameless(count: number, asked: Parameters<typeof workOf>[0]): string {
  if (count !== 1) throw new ReadFailure('drift', 'items.[].id');
  return workOf(asked);
}

function legacyWork(workId: string, item: LegacyItem): WorkSighting {
  const { statistics: counts, summarize_data: summary } = item;
  const read = {
    views: counts?.play_count || undefined,
    likes: counts?.digg_count,
    comments: counts?.comment_count,
    shares: counts?.share_count,
    avgWatchSec: summary?.play_avg_time,
    followsGained: summary?.new_fans_count,
    completionRate: summary?.play_finish_ratio,
  };
  return { workId, title: item.desc, publishedAt: item.create_time, ...lifetime(read, {}) };
}
