import { count, epochSeconds, id, millis, text } from '../../core/fields';
import type { WorkFormat, WorkSighting, WorkState } from '../../core/reading';
import * as s from '../../core/shape';
import { flag, optionalId, optionalRows } from './fields';
import { type Item, itemFormat, itemValues, videoSeconds } from './item';
import { lifetime } from './lifetime';

/** Identity and basic counts of a work: `aweme_list[]` of the works list (studios/douyin.md §2.1). */
export const awemeSchema = s.object({
  aweme_id: id(),
  author_user_id: optionalId(),
  item_title: text(),
  desc: text(),
  create_time: epochSeconds(),
  duration: millis(),
  images: s.array(s.unknown()).optional().catch(undefined),
  is_pic_word: flag(),
  is_slides: flag(),
  status_value: count(),
  status: s
    .object({
      is_private: flag(),
      private_status: count(),
      is_delete: flag(),
      is_prohibited: flag(),
      in_reviewing: flag(),
    })
    .nullish(),
  review_struct: s.object({ status: count() }).nullish(),
  timer: s.unknown().optional(),
  public_time: epochSeconds(),
  statistics: s
    .object({
      play_count: count(),
      digg_count: count(),
      comment_count: count(),
      share_count: count(),
      collect_count: count(),
    })
    .nullish(),
  cha_list: optionalRows(s.object({ cha_name: text(200) })),
});
type Aweme = s.Read<typeof awemeSchema>;

const published = [102, 140, 143];
/** `review_struct.status` under which the studio hides the figures; 3 (not recommended) still shows them. */
const hidingReviews = [1, 2, 4, 6];

/**
 * State of a work at `at`. `public` is said only when both the publishing status and the visibility say so: whatever
 * is unknown stays unknown, because the zeros of a hidden work are placeholders.
 */
function stateOf(aweme: Aweme, at: number): WorkState | undefined {
  const { status, status_value: value = -1, public_time: publicAt = 0 } = aweme;
  if (status?.is_private || status?.private_status === 1) return 'private';
  if (status?.in_reviewing || value === 141) return 'reviewing';
  if (status?.is_prohibited || value === 144) return 'rejected';
  if (publicAt > at) return 'scheduled';
  const visible = status?.private_status === 0 && !status.is_delete;
  return visible && published.includes(value) ? 'public' : undefined;
}

/** Time of publishing; unknown while a timer waits or its time cannot be read. */
function publishedAt(aweme: Aweme, at: number): number | undefined {
  const timed = aweme.timer !== null && aweme.timer !== undefined;
  const waits = (aweme.public_time ?? (timed ? Number.POSITIVE_INFINITY : 0)) > at;
  return waits ? undefined : aweme.create_time;
}

function formatOf(aweme: Aweme, item: Item | undefined): WorkFormat | undefined {
  if (aweme.is_pic_word || aweme.is_slides || aweme.images?.length) return 'image';
  return itemFormat(item);
}

/** A work from its two halves; without metrics its basic counts are used, where a play count of 0 is no count. */
export function awemeWork(aweme: Aweme, item: Item | undefined, at: number): WorkSighting {
  const format = formatOf(aweme, item);
  const facts = { format, state: stateOf(aweme, at), publishedAt: publishedAt(aweme, at) };
  const topics = [...new Set(aweme.cha_list.flatMap(({ cha_name: name }) => name ?? []))].slice(0, 100);
  const hides = hidingReviews.includes(aweme.review_struct?.status ?? -1);
  return {
    workId: aweme.aweme_id,
    accountId: aweme.author_user_id,
    // The whole text before the short title: every other answer, and the export, names works by it.
    title: aweme.desc ?? item?.description ?? aweme.item_title,
    ...facts,
    durationSec: videoSeconds(aweme.duration ?? item?.video_info?.duration, format),
    topics: topics.length > 0 ? topics : undefined,
    ...(hides ? { values: {} } : item?.metrics ? itemValues(item, facts) : basicValues(aweme, facts)),
  };
}

function basicValues(aweme: Aweme, facts: { format?: WorkFormat; state?: WorkState }) {
  const counts = aweme.statistics;
  return lifetime(
    {
      views: counts?.play_count || undefined,
      likes: counts?.digg_count,
      comments: counts?.comment_count,
      shares: counts?.share_count,
      favorites: counts?.collect_count,
    },
    facts,
  );
}
