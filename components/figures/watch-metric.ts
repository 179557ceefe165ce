import type { MetricId } from '../../lib/core/metric-ids';
import { shownBy } from '../../lib/core/metrics';
import type { WorkRow } from '../../lib/core/rows';
import type { StudioId } from '../../lib/core/studios';

/** How much was watched, what says most first. None stands for another: each keeps its own name. */
const watchOrder: readonly MetricId[] = ['completionRate', 'avgWatchRatio', 'avgWatchSec', 'ctr'];

/** The watching metric to show for works of one studio: the first that any of them has, else the first the studio shows. */
export function watchMetric(studio: StudioId, works: readonly Pick<WorkRow, 'latest'>[]): MetricId {
  const shown = watchOrder.filter((metric) => ['both', 'work'].includes(shownBy(metric, studio)));
  return shown.find((metric) => works.some(({ latest }) => latest[metric])) ?? shown[0] ?? 'completionRate';
}
