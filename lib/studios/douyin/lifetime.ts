import type { MetricId, Values } from '../../core/metric-ids';
import { known, type WorkFormat, type WorkSighting, type WorkState } from '../../core/reading';
import { douyinDay } from './clock';

/** Counted at once; every other metric of a work is filled in on the next day. */
const live: readonly MetricId[] = ['views', 'likes', 'comments', 'shares', 'favorites'];
/** How a video was watched: on picture works and articles a 0 only means that there is no such figure. */
const watching: readonly MetricId[] = ['completionRate', 'retention5s', 'avgWatchSec', 'avgWatchRatio'];
/** The studio's own list shows a dash for the figures of such works. */
const hidden: readonly (WorkState | undefined)[] = ['private', 'reviewing', 'rejected', 'scheduled'];

/** What must be known about a work before its figures can be believed. */
interface WorkFacts {
  readonly format?: WorkFormat;
  readonly state?: WorkState;
  readonly publishedAt?: number;
  /** when the next-day figures were last made, epoch ms */
  readonly settledAt?: number;
}

/**
 * Lifetime values of a work without the placeholders (studios/douyin.md §0.4, §2.1). Works that are not public have
 * none. The 2-second bounce is kept for videos only: on picture works the same key counts swipes. A 0 is kept where
 * something says that it was counted, and left out elsewhere:
 * - of the live counts when the work has views, or when it is surely public and every live count is 0 (a new work;
 *   those zeros are marked doubtful, since an account whose counter is stuck looks the same);
 * - of the others when the work has views and its figures were made on a later day than it was published.
 */
export function lifetime(read: Values, work: WorkFacts): Pick<WorkSighting, 'values' | 'doubtfulZeros'> {
  if (hidden.includes(work.state)) return { values: {} };
  const found = known(work.format === 'video' ? read : { ...read, bounce2s: undefined });
  const viewed = (found.views ?? 0) > 0;
  const untouched = work.state === 'public' && live.every((id) => found[id] === 0);
  const settled = viewed && isSettledWork(work);
  const counted = (id: MetricId) => {
    if (live.includes(id)) return viewed || untouched;
    return settled && (work.format === 'video' || !watching.includes(id));
  };
  const values: Partial<Record<MetricId, number>> = {};
  for (const id of Object.keys(found) as MetricId[]) {
    // keys of `known`
    if (found[id] !== 0 || counted(id)) values[id] = found[id];
  }
  return untouched ? { values, doubtfulZeros: [...live] } : { values };
}

function isSettledWork({ publishedAt, settledAt }: WorkFacts): boolean {
  return (
    publishedAt !== undefined && settledAt !== undefined && douyinDay(publishedAt) < douyinDay(settledAt)
  );
}
