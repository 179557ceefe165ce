import type { MetricId } from '../../core/metric-ids';
import type { WorkSighting, WorkState } from '../../core/reading';

/**
 * Counters of settled (day-old) figures. For a work of the last day they are 0 until the day is computed, so a 0
 * among them is in doubt.
 */
export const settledDoubts: MetricId[] = [
  'views',
  'likes',
  'comments',
  'danmaku',
  'shares',
  'favorites',
  'coins',
  'followsGained',
  'followsLost',
];

/** One sighting a work: of two, the fuller one, and the later of two equals. Order of first appearance is kept. */
export function oncePerWork(works: readonly WorkSighting[]): WorkSighting[] {
  const kept = new Map<string, WorkSighting>();
  for (const work of works) {
    const before = kept.get(work.workId);
    if (!before || known(work) >= known(before)) kept.set(work.workId, work);
  }
  return [...kept.values()];
}

const known = (work: WorkSighting) => Object.keys(work.values).length;

/** A gain that turns out negative is not a gain: unknown. */
export const gained = (value: number | undefined) => (value !== undefined && value >= 0 ? value : undefined);

/** Meanings of negative archive states, from the public table of Bilibili's video states. */
const hiddenStates: Readonly<Record<number, WorkState>> = {
  [-1]: 'reviewing',
  [-6]: 'reviewing',
  [-7]: 'reviewing',
  [-8]: 'reviewing',
  [-9]: 'reviewing',
  [-10]: 'reviewing',
  [-13]: 'reviewing',
  [-15]: 'reviewing',
  [-30]: 'reviewing',
  [-2]: 'rejected',
  [-3]: 'rejected',
  [-4]: 'rejected',
  [-5]: 'rejected',
  [-11]: 'rejected',
  [-12]: 'rejected',
  [-16]: 'rejected',
  [-20]: 'draft',
  [-40]: 'scheduled',
  [-50]: 'private',
};

/**
 * State of a work from `state` and `no_public`. 0 and above is published, below is not public; a negative code
 * that is not in the table is known to be hidden and no more, which `private` says. Unknown without a code.
 */
export function workState(code: number | undefined, hidden: boolean): WorkState | undefined {
  if (code === undefined) return hidden ? 'private' : undefined;
  if (code < 0) return hiddenStates[code] ?? 'private';
  return hidden ? 'private' : 'public';
}
