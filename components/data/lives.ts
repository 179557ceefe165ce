import { type LiveOverview, liveOverview } from '../../lib/app/queries/lives';
import type { Loadable } from '../ui/states';
import { useLive } from './use-live';

export {
  type LiveOverview,
  type LiveSession,
  type LiveTotals,
  liveMetrics,
} from '../../lib/app/queries/lives';

/** Live sessions and the live totals of accounts; empty while nothing live was read. */
export function useLiveOverview(): Loadable<LiveOverview> {
  return useLive((db) => liveOverview(db), []);
}
