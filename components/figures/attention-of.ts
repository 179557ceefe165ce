import { type Attention, needsAttention } from '../../lib/models/attention';
import type { Standing } from '../data/questions';

/** Works of a list that need a person, most urgent first. */
export function attentionOf(rows: readonly Standing[]): Attention[] {
  return needsAttention(
    rows.map(({ work, verdict }) => ({
      id: work.id,
      ageHours: verdict.ageHours,
      state: work.state,
      views: verdict.comparisons.views ?? null,
      drag: verdict.dragAndLift.drag,
      score: verdict.kpi,
    })),
  );
}
