import type { StudioId } from '../../core/studios';
import type { Draft } from '../draft';
import { codePoints, counters, joinedTags, youtubeTags } from './counting';
import { limits, topicLimits } from './data';
import type { Limit, TopicLimit } from './types';

/** A limit with what the draft uses of it. */
export interface Measure<L> {
  readonly limit: L;
  readonly count: number;
  readonly over: boolean;
  /** Within the last tenth below the limit. */
  readonly near: boolean;
}

export type FieldMeasure = Measure<Limit>;
export type TopicMeasure = Measure<TopicLimit> & {
  readonly of: 'count' | 'each' | 'total';
  readonly item?: number;
};

function measured<L>(limit: L, count: number, max: number): Measure<L> {
  return { limit, count, over: count > max, near: count <= max && count > max * 0.9 };
}

/** Counts of title and description against every limit of the studio. Fields that are missing are left out. */
export function measureFields(draft: Draft, studio: StudioId): readonly FieldMeasure[] {
  return limits.flatMap((limit) => {
    // A form keeps a line end as one character, however the text was stored.
    const text = draft[limit.field]?.replace(/\r\n/g, '\n');
    if (limit.studio !== studio || text === undefined) return [];
    if (limit.format && limit.format !== (draft.format ?? 'video')) return [];
    return [measured(limit, counters[limit.unit](text), limit.max)];
  });
}

const hashtag = /#([^\s#@,，。;；!！?？、]+)/g;

/** Hashtags typed into title and description. */
export function inlineTopics(draft: Draft): readonly string[] {
  const text = `${draft.title ?? ''}\n${draft.description ?? ''}`;
  // Xiaohongshu keeps a mark behind the name of a topic it knows.
  return [...text.matchAll(hashtag)].map((match) => (match[1] ?? '').replace(/\[话题\]$/, ''));
}

/**
 * The topics a studio counts: the tag box on Bilibili and YouTube, everything typed with `#` elsewhere.
 * Undefined when neither the topics nor the text they would be typed into were read.
 */
export function countedTopics(draft: Draft, studio: StudioId): readonly string[] | undefined {
  if (studio === 'bilibili' || studio === 'youtube') return draft.topics;
  if (draft.topics === undefined && draft.description === undefined) return undefined;
  return [...new Set([...(draft.topics ?? []), ...inlineTopics(draft)])];
}

/** Topics against every topic limit of the studio; empty when the topics are unknown. */
export function measureTopics(draft: Draft, studio: StudioId): readonly TopicMeasure[] {
  const topics = countedTopics(draft, studio);
  if (topics === undefined) return [];
  return topicLimits
    .filter((limit) => limit.studio === studio)
    .flatMap((limit) => topicMeasures(limit, topics));
}

function topicMeasures(limit: TopicLimit, topics: readonly string[]): TopicMeasure[] {
  const found: TopicMeasure[] = [];
  if (limit.max !== undefined) found.push({ ...measured(limit, topics.length, limit.max), of: 'count' });
  if (limit.total !== undefined) {
    const count = limit.totalBy === 'youtubeTags' ? youtubeTags(topics) : joinedTags(topics);
    found.push({ ...measured(limit, count, limit.total), of: 'total' });
  }
  const { each } = limit;
  if (each === undefined) return found;
  return [
    ...found,
    ...topics.map(
      (topic, item): TopicMeasure => ({ ...measured(limit, codePoints(topic), each), of: 'each', item }),
    ),
  ];
}
