/** Sign-off chains as data (catalogue X-21). Names of roles and steps are in the locale files under `checklist.gates`. */

export type GateRole = 'lead' | 'deputy' | 'executor' | 'inspector' | 'reviewerA' | 'reviewerB' | 'machine';
export type GateStepId =
  | 'leadReview'
  | 'deputyReview'
  | 'executorCheck'
  | 'dailyCheck'
  | 'weeklyCheck'
  | 'finalCheck'
  | 'blindA'
  | 'blindB'
  | 'firstPerson'
  | 'secondPerson'
  | 'machineScan'
  | 'humanReview';

export interface GateStep {
  readonly id: GateStepId;
  readonly role: GateRole;
  /** The signer does not see what the other blind signers said until all have spoken. */
  readonly blind: boolean;
  /** When the step is asked for. `highRisk`: the checklist is red or somebody marked the work as high risk. */
  readonly condition: 'always' | 'highRisk';
  /** Lights the machine step lets pass. */
  readonly passes?: readonly ('green' | 'amber')[];
}

export type GatePresetId =
  | 'leadDeputyExecutor'
  | 'dailyWeeklyFinal'
  | 'doubleBlind'
  | 'twoPerson'
  | 'machineAndHuman';

export interface GatePreset {
  readonly id: GatePresetId;
  /** Catalogue item. */
  readonly source: string;
  readonly steps: readonly GateStep[];
  /** All signers must be different people. */
  readonly distinct: boolean;
}

const step = (id: GateStepId, role: GateRole, more: Partial<GateStep> = {}): GateStep => ({
  id,
  role,
  blind: false,
  condition: 'always',
  ...more,
});

export const gatePresets: readonly GatePreset[] = [
  {
    id: 'leadDeputyExecutor',
    source: 'S2-26',
    distinct: true,
    steps: [step('executorCheck', 'executor'), step('deputyReview', 'deputy'), step('leadReview', 'lead')],
  },
  {
    id: 'dailyWeeklyFinal',
    source: 'S1-71',
    distinct: false,
    steps: [step('dailyCheck', 'inspector'), step('weeklyCheck', 'inspector'), step('finalCheck', 'lead')],
  },
  {
    id: 'doubleBlind',
    source: 'S2-69',
    distinct: true,
    steps: [step('blindA', 'reviewerA', { blind: true }), step('blindB', 'reviewerB', { blind: true })],
  },
  {
    id: 'twoPerson',
    source: 'S4-70',
    distinct: true,
    steps: [step('firstPerson', 'executor'), step('secondPerson', 'inspector', { condition: 'highRisk' })],
  },
  {
    id: 'machineAndHuman',
    source: 'S1-98',
    distinct: true,
    steps: [step('machineScan', 'machine', { passes: ['green', 'amber'] }), step('humanReview', 'inspector')],
  },
];

export interface SignOff {
  readonly step: GateStepId;
  /** Local id of the person. */
  readonly by: string;
}

/** Steps of a gate that still want a signature, and why a signature does not count. */
export interface GateState {
  readonly open: readonly GateStepId[];
  readonly done: boolean;
  /** Steps signed by somebody who had already signed another one of a gate that wants different people. */
  readonly samePerson: readonly GateStepId[];
}

/** Where a gate stands. `highRisk` switches conditional steps on. Signatures for steps the gate lacks are ignored. */
export function gateState(
  gate: Pick<GatePreset, 'steps' | 'distinct'>,
  signed: readonly SignOff[],
  highRisk: boolean,
): GateState {
  const asked = gate.steps.filter(({ condition }) => condition === 'always' || highRisk);
  const people = new Set<string>();
  const samePerson: GateStepId[] = [];
  const open: GateStepId[] = [];
  for (const { id } of asked) {
    const sign = signed.find(({ step: signedStep }) => signedStep === id);
    if (!sign) open.push(id);
    else if (gate.distinct && people.has(sign.by)) {
      samePerson.push(id);
      open.push(id);
    } else people.add(sign.by);
  }
  return { open, done: open.length === 0, samePerson };
}
