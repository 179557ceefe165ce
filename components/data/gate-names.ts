import { gatePresets, gateStepIds, machine } from '../../lib/checklist/gates';
import { isRoleId } from '../../lib/checklist/roles';
import type { Gate, GateStep } from '../../lib/core/gate';
import { t } from '../ui/text';

/** A gate by its own name, or a built-in one in the language of the page. */
export function gateName({ id, name }: Pick<Gate, 'id' | 'name'>): string {
  if (name) return name;
  const preset = gatePresets.find((one) => one.id === id);
  return preset ? t(`checklist.gates.${preset.id}`) : id;
}

/** Likewise a step. */
export function stepName({ id, name }: Pick<GateStep, 'id' | 'name'>): string {
  if (name) return name;
  const known = gateStepIds.find((one) => one === id);
  return known ? t(`checklist.gateSteps.${known}`) : id;
}

/** Who signs a step. A role of another version stands by its id. */
export function roleName(role: string): string {
  if (role === machine) return t('gates.machine');
  return isRoleId(role) ? t(`people.roles.${role}`) : role;
}
