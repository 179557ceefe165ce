import type { ReaderId } from '../core/ids';

/**
 * The observer's self-check: answers that resource timing has seen for a reader's path but whose body never
 * reached us (a worker fetched them, or the page kept an untouched `fetch`). Counts only; no address is kept.
 */
export function createMissedCounter(readerAt: (path: string) => ReaderId | undefined) {
  const surplus = new Map<ReaderId, number>();
  const add = (path: string, by: number) => {
    const id = readerAt(path);
    if (id) surplus.set(id, (surplus.get(id) ?? 0) + by);
  };
  return {
    /** a 2xx entry of resource timing */
    seen: (path: string) => add(path, 1),
    /** a body that reached us */
    captured: (path: string) => add(path, -1),
    /** Missed answers per reader since the last call; to be asked when the page has been quiet for a while. */
    take(): { reader: ReaderId; missed: number }[] {
      const missed = [...surplus].filter(([, n]) => n > 0).map(([reader, n]) => ({ reader, missed: n }));
      surplus.clear();
      return missed;
    },
  };
}
