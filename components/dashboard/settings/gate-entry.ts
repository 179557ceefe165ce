import { type Gate, type GateStep, mostSteps } from '../../../lib/core/gate';
import { gateName, stepName } from '../../data/gate-names';
import type { GatePresetRow } from '../../data/gates';
import { t } from '../../ui/text';

type OwnStep = GateStep & { readonly name: string };

/** What the form of a gate holds. */
export interface GateEntry {
  readonly id: string;
  readonly name: string;
  readonly distinct: boolean;
  readonly steps: readonly OwnStep[];
}

/** What is wrong with a gate that is being written; `steps` by id of the step. */
export interface GateProblems {
  readonly name?: 'noName' | 'taken';
  readonly gate?: 'noSteps' | 'manySteps';
  readonly steps: ReadonlySet<string>;
}

const newId = () => crypto.randomUUID().slice(0, 8);

export const newStep = (): OwnStep => ({
  ...{ id: newId(), name: '', role: 'executor', blind: false, condition: 'always' },
});

/** A gate as the start of another one: its steps under their names in the language of the page. */
export const copyOf = (gate: Gate): GateEntry => ({
  id: crypto.randomUUID(),
  name: t('gates.copyOf', [gateName(gate)]),
  distinct: gate.distinct,
  steps: gate.steps.map((step) => ({ ...step, id: newId(), name: stepName(step) })),
});

/** A gate of the team, to be changed. */
export const entryOf = ({ id, name, distinct, steps }: GatePresetRow): GateEntry => ({
  ...{ id, name, distinct },
  steps: steps.map((step) => ({ ...step, name: stepName(step) })),
});

export function gateProblems(entry: GateEntry, others: readonly GatePresetRow[]): GateProblems {
  const { id, steps } = entry;
  const name = entry.name.trim();
  const isTaken = others.some((other) => other.id !== id && other.name === name);
  return {
    ...(name === '' ? { name: 'noName' as const } : isTaken ? { name: 'taken' as const } : {}),
    ...(steps.length === 0 ? { gate: 'noSteps' as const } : {}),
    ...(steps.length > mostSteps ? { gate: 'manySteps' as const } : {}),
    steps: new Set(steps.filter((step) => step.name.trim() === '').map((step) => step.id)),
  };
}

export const isFine = ({ name, gate, steps }: GateProblems): boolean => !name && !gate && steps.size === 0;

/** The row of a form without a problem. `at` is epoch ms. */
export const rowOf = ({ id, name, distinct, steps }: GateEntry, at: number): GatePresetRow => ({
  ...{ id, name: name.trim(), distinct, at },
  steps: steps.map((step) => ({ ...step, name: step.name.trim() })),
});
