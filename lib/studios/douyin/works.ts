import type { WorkSighting } from '../../core/reading';

/** Most works that a reading may carry. */
const most = 20_000;

/**
 * One sighting a work, in the order of first appearance. A pinned work is also listed at its own place: the last
 * complete sighting wins.
 */
export function distinctWorks(works: readonly WorkSighting[]): WorkSighting[] {
  const byId = new Map<string, WorkSighting>();
  for (const work of works) {
    const before = byId.get(work.workId);
    if (!before || size(work) >= size(before)) byId.set(work.workId, work);
  }
  return [...byId.values()].slice(0, most);
}

const size = ({ values }: WorkSighting) => Object.keys(values).length;
