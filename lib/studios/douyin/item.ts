import { count, epochSeconds, id, millis, rate, text } from '../../core/fields';
import type { MetricId } from '../../core/metric-ids';
import type { WorkFormat, WorkSighting, WorkState } from '../../core/reading';
import * as s from '../../core/shape';
import { lifetime } from './lifetime';
import { workMetricFields, workMetrics } from './metric-names';

/** `metrics`: text numbers (studios/douyin.md §0.3). Long articles have a finish rate under a key of their own. */
const metrics = workMetricFields.extend({ long_article_finish_ratio: rate() }).transform((raw) => {
  const values: Partial<Record<MetricId, number>> = {};
  for (const key of Object.keys(raw)) {
    const metric = workMetrics.get(key)?.id;
    if (metric) values[metric] = raw[key];
  }
  return { values, articleFinish: raw.long_article_finish_ratio };
});

const shape = {
  type: count(),
  description: text(),
  /** epoch seconds, as text */
  create_time: epochSeconds(),
  metrics_offline_update_time: epochSeconds(),
  video_info: s.object({ duration: millis() }).nullish(),
  picture_info: s.object({ count: count() }).nullish(),
  review: s.object({ status: count() }).nullish(),
  metrics: metrics.nullish(),
};

/** A work as `items[]` of the lists, of mget and of the comparison give it; identity is the quoted `id`. */
export const itemSchema = s.object({ id: id(), ...shape });
/** The same without the id, where the request can stand in for it. */
export const namelessItem = s.object(shape);
export type Item = s.Read<typeof namelessItem>;

const formats: ReadonlyMap<number, WorkFormat> = new Map([
  [1, 'image'],
  [6, 'image'],
  [7, 'image'],
  [2, 'video'],
  [3, 'video'],
  [4, 'video'],
  [5, 'video'],
  [8, 'article'],
]);

/** Format from the item's type, or from its pictures; undefined when neither says. */
export function itemFormat(item: Item | undefined): WorkFormat | undefined {
  const pictures = item?.picture_info?.count ?? 0;
  return formats.get(item?.type ?? -1) ?? (pictures > 0 ? 'image' : undefined);
}

/** `review.status` 1 is under review. That a work passed does not make it public: it may still be private. */
function itemState(item: Item): WorkState | undefined {
  return item.review?.status === 1 ? 'reviewing' : undefined;
}

/** Seconds of a video; pictures carry the length of their music, which is not theirs. 0 is unknown. */
export function videoSeconds(
  seconds: number | undefined,
  format: WorkFormat | undefined,
): number | undefined {
  return format !== 'image' && seconds !== undefined && seconds > 0 && seconds <= 1_000_000
    ? seconds
    : undefined;
}

/** Lifetime values of an item, its article rate in place. */
export function itemValues(
  item: Item,
  facts: { format?: WorkFormat; state?: WorkState; publishedAt?: number },
): Pick<WorkSighting, 'values' | 'doubtfulZeros'> {
  const { values = {}, articleFinish } = item.metrics ?? {};
  const read = facts.format === 'article' ? { ...values, completionRate: articleFinish } : values;
  return lifetime(read, { ...facts, settledAt: item.metrics_offline_update_time });
}

/** A work of which only the item is known. */
export function itemWork(workId: string, item: Item): WorkSighting {
  const format = itemFormat(item);
  const state = itemState(item);
  const publishedAt = item.create_time;
  return {
    workId,
    title: item.description,
    publishedAt,
    durationSec: videoSeconds(item.video_info?.duration, format),
    format,
    state,
    ...itemValues(item, { format, state, publishedAt }),
  };
}
