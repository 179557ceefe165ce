import type { MetricId } from '../../lib/core/metric-ids';
import { shownBy } from '../../lib/core/metrics';
import type { StudioId } from '../../lib/core/studios';

export type CoreId = MetricId | 'engagementRate';

/** How much was watched, in the order of what says most; the first that a studio shows is pinned. */
const watched: readonly MetricId[] = ['completionRate', 'avgWatchRatio', 'avgWatchSec', 'ctr'];

/** The three core indicators on top of the panel (catalogue S1-72): reach, watching, interaction, as the studio has them. */
export function coreOf(studio: StudioId): readonly CoreId[] {
  const shown = (metric: MetricId) => ['both', 'work'].includes(shownBy(metric, studio));
  return [
    'views',
    watched.find(shown) ?? 'completionRate',
    shownBy('engagementRate', studio) === 'never' ? 'likes' : 'engagementRate',
  ];
}
