import { type Attribution, attribute, type TouchPath } from '../../models/attribution';
import { seededRandom } from '../../models/random';
import type { FupanDb } from '../../store/database';
import { type WorkFilter, worksOf } from '../queries/filter';

export interface CreditAnswer {
  readonly from: 'paths' | 'sources';
  readonly credit: Attribution;
  /** works whose traffic sources and conversions were both read; null for paths */
  readonly works: number | null;
}

/** The same paths give the same sampled values on every look. */
const seed = 20_261_122;

/**
 * Credit of channels from imported touch paths; without any, from the traffic sources of works times the follows that each
 * work gained: every source is a path of its own, for a studio tells shares and not journeys. Null with neither.
 */
export async function credits(db: FupanDb, filter: WorkFilter): Promise<CreditAnswer | null> {
  const paths = await db.touchPaths.toArray();
  if (paths.length > 0) return { from: 'paths', credit: attribute(paths, seededRandom(seed)), works: null };
  const works = await worksOf(db, filter);
  const ways: TouchPath[] = [];
  let used = 0;
  for (const { id, latest } of works) {
    const follows = latest.followsGained?.value;
    if (follows === undefined || follows <= 0) continue;
    const sources = await db.breakdowns
      .where('[owner+kind+at]')
      .between([id, 'traffic'], [id, 'traffic~'])
      .toArray();
    const newest = sources
      .filter(({ breakdown, window }) => breakdown === 'traffic' && window === null)
      .sort((a, b) => b.at - a.at)[0];
    const total = newest?.parts.reduce((sum, { value }) => sum + value, 0) ?? 0;
    if (!newest || total <= 0) continue;
    used += 1;
    ways.push(
      ...newest.parts.map(({ key, value, label }) => ({
        channels: [label ?? key],
        conversions: (follows * value) / total,
      })),
    );
  }
  return used === 0 ? null : { from: 'sources', credit: attribute(ways, seededRandom(seed)), works: used };
}
