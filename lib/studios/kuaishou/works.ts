import type { WorkSighting } from '../../core/reading';

/** Most works that a reading may carry. */
const most = 20_000;

/**
 * One sighting a work, in the order of first appearance: of two, the fuller one, and the later of two equals (a
 * pinned work may be listed a second time at its own place).
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

/** Topics written into a title as `#topic`. Kuaishou has no title field of its own: the caption is the title. */
export function topicsOf(title: string | undefined): string[] | undefined {
  const topics = [...(title ?? '').matchAll(/#([^\s#]{1,200})/g)].map(([, topic = '']) => topic);
  return topics.length > 0 ? topics.slice(0, 100) : undefined;
}
