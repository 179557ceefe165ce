import { count, epochSeconds, id, millis, text } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import { reader } from '../../core/reader';
import { known, type WorkSighting, type WorkState } from '../../core/reading';
import * as s from '../../core/shape';
import { tiktokEnvelope } from './envelope';
import { flag } from './fields';
import { oncePerWork, topicsOf } from './works';

const item = s.object({
  item_id: id(),
  desc: text(),
  create_time: epochSeconds(),
  post_time: epochSeconds(),
  schedule_time: epochSeconds(),
  duration: millis(),
  play_count: count(),
  like_count: count(),
  comment_count: count(),
  share_count: count(),
  favorite_count: count(),
  /** one library types the counters in here, under the names of the single-post answer */
  statistics: s
    .object({
      play_count: count(),
      digg_count: count(),
      comment_count: count(),
      share_count: count(),
      collect_count: count(),
    })
    .nullish(),
  visibility: count(),
  status: count(),
  in_review: flag(),
});
type Item = s.Read<typeof item>;

const counters: readonly MetricId[] = ['views', 'likes', 'comments', 'shares', 'favorites'];
const published = 102;
const waiting = 140;

/** An account without posts is answered without a list; a list under another name is another matter. */
const page = s
  .looseObject({ item_list: s.array(item).nullish(), has_more: flag() })
  .refine((body) => body.item_list !== undefined || isEmptyPage(body), { path: ['item_list'] });

const isEmptyPage = ({ has_more: more, ...rest }: Readonly<Record<string, unknown>>) =>
  more === false && !Object.values(rest).some(Array.isArray);

/**
 * Posts of the content page, also made from the page itself: see `ssrCaptures`. Counters are decimal text, times unix
 * seconds, the duration milliseconds. Saves are called favourites. Comments may lag behind the post's own page, so a 0 of
 * them never replaces a better value (studios/tiktok.md §3, §8).
 */
export const itemList = reader({
  id: 'tiktok/item-list',
  path: /^\/tiktok\/creator\/manage\/item_list\/v1\/?$/,
  seen: '2026-10',
  confidence: 'high',
  gives: 'Posts with state, publish time, length, views, likes, comments, shares and favourites',
  envelope: tiktokEnvelope,
  schema: page,
  read: ({ body: { item_list: items }, at }) => {
    if (!items) return null;
    const hasLengths = items.some(({ duration }) => duration !== undefined);
    return { works: oncePerWork(items.map((one) => toWork(one, at, hasLengths))) };
  },
});

function toWork(one: Item, at: number, hasLengths: boolean): WorkSighting {
  const state = stateOf(one, at);
  const pictures = one.duration === 0 || (one.duration === undefined && hasLengths);
  return {
    workId: one.item_id,
    title: one.desc,
    publishedAt: state === 'scheduled' ? undefined : publishedAt(one),
    durationSec: one.duration || undefined,
    format: pictures ? 'image' : one.duration ? 'video' : undefined,
    topics: topicsOf(one.desc),
    state,
    ...lifetime(one, state),
  };
}

/** A post that was scheduled goes out later than it was made. */
function publishedAt(one: Item): number | undefined {
  return one.post_time ?? one.schedule_time ?? one.create_time;
}

/**
 * Who can see it: 1 everyone, 2 only the author, 3 friends. Codes of `status` other than published and scheduled are
 * not known, so with one of them "everyone" is not believed.
 */
function stateOf({ status, visibility, in_review, ...times }: Item, at: number): WorkState | undefined {
  const later = [times.schedule_time, times.post_time].some((time) => time !== undefined && time > at);
  if (later || status === waiting) return 'scheduled';
  if (in_review) return 'reviewing';
  if (visibility === 2 || visibility === 3) return 'private';
  return visibility === 1 && (status === undefined || status === published) ? 'public' : undefined;
}

/**
 * Counters of a post. One that waits or is under review has none. A 0 counts where views were counted or the post is
 * surely out; when all are 0 nothing tells a new post from counters that are not filled yet, so they are doubtful.
 */
function lifetime(one: Item, state: WorkState | undefined): Pick<WorkSighting, 'values' | 'doubtfulZeros'> {
  if (state === 'scheduled' || state === 'reviewing') return { values: {} };
  const nested = one.statistics;
  const values = known({
    views: one.play_count ?? nested?.play_count,
    likes: one.like_count ?? nested?.digg_count,
    comments: one.comment_count ?? nested?.comment_count,
    shares: one.share_count ?? nested?.share_count,
    favorites: one.favorite_count ?? nested?.collect_count,
  });
  if ((values.views ?? 0) > 0) return { values, doubtfulZeros: ['comments'] };
  if (state === 'public' && one.status === published && one.in_review === false) {
    return { values, doubtfulZeros: [...counters] };
  }
  return { values: known(Object.fromEntries(Object.entries(values).filter(([, value]) => value > 0))) };
}
