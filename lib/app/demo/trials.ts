import type { StudioId } from '../../core/studios';
import { assignArms } from '../../models/experiment-plan';
import { seededRandom } from '../../models/random';

/** Tests over works that the invented creator ran: which works are in, by age rank, and the arms chance dealt them. */
const trials = {
  /** the result shown first, against the usual opening: it made a difference to who watches to the end */
  opening: { studio: 'douyin', oldest: 32, newest: 9 },
  /** running, and too young to tell */
  cover: { studio: 'bilibili', oldest: 7, newest: 1 },
  /** titles as questions: it made none */
  title: { studio: 'youtube', oldest: 29, newest: 12 },
} as const satisfies Readonly<Record<string, { studio: StudioId; oldest: number; newest: number }>>;
export type TrialName = keyof typeof trials;
const blocks = 100;

/** The arms of a test's works in the order in which they come out, and of many after them. */
export function dealtTo(name: TrialName): number[] {
  return assignArms(2, blocks, seededRandom(name.length + trials[name].oldest));
}

/** The test that the n-th newest work of a studio is part of; null for most. */
export function armOf(studio: StudioId, n: number): { name: TrialName; arm: number } | null {
  // Object.keys forgets the keys of a literal.
  for (const name of Object.keys(trials) as TrialName[]) {
    const trial = trials[name];
    const arm = dealtTo(name)[trial.oldest - n];
    if (trial.studio === studio && n <= trial.oldest && n >= trial.newest && arm !== undefined)
      return { name, arm };
  }
  return null;
}
