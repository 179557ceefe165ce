import type { StudioId } from '../../core/studios';
import type { TaggedWork } from '../../models/plan-genes';
import type { FupanDb } from '../../store/database';
import { judgedTable } from '../standings';

/** A work as far as the plan looks at it. */
export interface PlanWork extends TaggedWork {
  readonly id: string;
  readonly studio: StudioId;
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly publishedAt: number | null;
  readonly durationSec: number | null;
  /** share of all quality points, 0–1; null: not rated, or hardly */
  readonly quality: number | null;
  /** 0–1; null where it was never read */
  readonly completion: number | null;
}

/** Own works with their scores and tags, of one studio or of all. `now` is epoch ms. */
export async function planWorks(db: FupanDb, studio: StudioId | null, now: number): Promise<PlanWork[]> {
  const [rows, tagged] = await Promise.all([
    judgedTable(db, studio ? { studios: [studio] } : {}, now),
    db.featureTags.toArray(),
  ]);
  const tagsOf = new Map(tagged.map(({ workId, tags }) => [workId, tags]));
  return rows.map(({ work, verdict }) => {
    const { id, title, topics, publishedAt, durationSec } = work;
    return {
      ...{ id, studio: work.studio, title, topics, publishedAt, durationSec },
      score: verdict.kpi.value === null ? null : 100 * verdict.kpi.value,
      quality: verdict.quality?.value ?? null,
      completion: verdict.facts.completionRate?.value ?? null,
      tags: tagsOf.get(id) ?? {},
    };
  });
}
