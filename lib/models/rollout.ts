import { type EffectId, type Judgement, leastLift } from './experiment';
import { returnOn } from './roi';

/** Least return before a change is rolled out (catalogue S1-123). */
export const leastRolloutRoi = 1.5;

export type RolloutBlock =
  | 'not-better'
  | 'provisional'
  | 'node-below'
  | 'node-unknown'
  | 'roi-below'
  | 'roi-unknown';

/**
 * What stands in the way of rolling a change out: nothing only when the primary node is better, no unit is too young
 * each node that was to be read gained more than 3 % (S1-39), and the return is at least 1.5 (S1-123). Money in
 * minor units of one currency; null where nobody entered it.
 */
export function rolloutBlocks(
  { readOuts, primary, provisional }: Judgement,
  effect: EffectId,
  spendMinor: number | null,
  gainMinor: number | null,
): RolloutBlock[] {
  const own = readOuts.filter((each) => each.effect === effect && each.metric !== null);
  const roi = spendMinor === null || gainMinor === null ? null : returnOn(spendMinor, gainMinor, 'gross');
  const blocks: Readonly<Record<RolloutBlock, boolean>> = {
    'not-better': !primary.some((each) => each.effect === effect && each.verdict === 'better'),
    provisional,
    'node-below': own.some(({ lift }) => lift !== null && lift <= leastLift),
    'node-unknown': own.some(({ lift }) => lift === null),
    'roi-below': roi !== null && roi < leastRolloutRoi,
    'roi-unknown': roi === null,
  };
  // Object.keys forgets the keys of a record.
  return (Object.keys(blocks) as RolloutBlock[]).filter((block) => blocks[block]);
}
