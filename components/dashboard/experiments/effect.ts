import type { EffectId, ReadOut } from '../../../lib/models/experiment';
import type { LightLevel } from '../../ui/light';

export const verdictLevel: Readonly<Record<ReadOut['verdict'], LightLevel>> = {
  better: 'ok',
  worse: 'stop',
  'no-gain': 'warn',
  'cannot-tell': 'unknown',
};

/** What was changed in an effect, as the user named it; empty where nobody did. */
export function effectName(effect: EffectId, variables: readonly string[]): string {
  return (effect === 'y' ? variables[1] : variables[0]) ?? '';
}
