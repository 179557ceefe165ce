import type { WorkSighting } from '../../core/reading';

/** Most works that a reading may carry. */
const most = 20_000;

/**
 * One sighting a work, in the order of first appearance: of two, the fuller one, and the later of two equals (a pinned
 * post may be listed a second time, and the page asks for its first posts again while it scrolls).
 */
export function oncePerWork(works: readonly WorkSighting[]): WorkSighting[] {
  const kept = new Map<string, WorkSighting>();
  for (const work of works) {
    const before = kept.get(work.workId);
    if (!before || size(work) >= size(before)) kept.set(work.workId, work);
  }
  return [...kept.values()].slice(0, most);
}

const size = ({ values }: WorkSighting) => Object.keys(values).length;

const hashtag = /[#＃]([\p{L}\p{N}\p{M}_]{1,200})/gu;

/** Hashtags written into a caption. TikTok has no title of its own: the caption is the title. */
export function topicsOf(caption: string | undefined): string[] | undefined {
  const topics = [...(caption ?? '').matchAll(hashtag)].map(([, topic = '']) => topic);
  return topics.length > 0 ? topics.slice(0, 100) : undefined;
}
