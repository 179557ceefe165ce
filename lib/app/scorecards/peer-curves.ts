import type { CurveRow, WorkRow } from '../../core/rows';
import type { FupanDb } from '../../store/database';
import { newestUntil } from '../../store/tables/owned';

/** Newest works of a subject that are looked through. Assumed: what studios drew of others longer ago says little of today. */
const mostWorks = 60;

/** The newest retention of similar works that a studio drew beside each of the newest works. */
export async function peerCurves(db: FupanDb, works: readonly WorkRow[]): Promise<CurveRow[]> {
  const newest = [...works]
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, mostWorks)
    .map(({ id }) =>
      newestUntil(db.curves, { owner: id, kind: 'retention/similar', at: Number.MAX_SAFE_INTEGER }),
    );
  return (await Promise.all(newest)).filter((row) => row !== undefined);
}
