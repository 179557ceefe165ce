import type { Gate, GateStep } from '../core/gate';
import type { GateRecord } from '../core/rows';
import type { Light } from './ids';
import type { RoleId } from './roles';

/** The role, and in what is stored the signer, of a step that the checklist's own light answers. */
export const machine = 'machine';

/** Steps of the built-in gates, named in the locale files under `checklist.gateSteps`. */
export const gateStepIds = [
  'leadReview',
  'deputyReview',
  'executorCheck',
  'dailyCheck',
  'weeklyCheck',
  'finalCheck',
  'blindA',
  'blindB',
  'firstPerson',
  'secondPerson',
  'machineScan',
  'humanReview',
] as const;
export type GateStepId = (typeof gateStepIds)[number];

export type GatePresetId =
  | 'leadDeputyExecutor'
  | 'dailyWeeklyFinal'
  | 'doubleBlind'
  | 'twoPerson'
  | 'machineAndHuman';

export interface GatePreset extends Gate {
  /** named in the locale files under `checklist.gates` */
  readonly id: GatePresetId;
  /** Catalogue item. */
  readonly source: string;
}

const step = (id: GateStepId, role: RoleId | typeof machine, more: Partial<GateStep> = {}): GateStep => ({
  id,
  role,
  blind: false,
  condition: 'always',
  ...more,
});

/** Sign-off chains to start from (catalogue X-21). */
export const gatePresets: readonly GatePreset[] = [
  {
    id: 'leadDeputyExecutor',
    source: 'S2-26',
    distinct: true,
    steps: [step('executorCheck', 'executor'), step('deputyReview', 'deputy'), step('leadReview', 'lead')],
    at: 0,
  },
  {
    id: 'dailyWeeklyFinal',
    source: 'S1-71',
    distinct: false,
    steps: [step('dailyCheck', 'inspector'), step('weeklyCheck', 'inspector'), step('finalCheck', 'lead')],
    at: 0,
  },
  {
    id: 'doubleBlind',
    source: 'S2-69',
    distinct: true,
    steps: [step('blindA', 'reviewer', { blind: true }), step('blindB', 'reviewer', { blind: true })],
    at: 0,
  },
  {
    id: 'twoPerson',
    source: 'S4-70',
    distinct: true,
    steps: [step('firstPerson', 'executor'), step('secondPerson', 'inspector', { condition: 'highRisk' })],
    at: 0,
  },
  {
    id: 'machineAndHuman',
    source: 'S1-98',
    distinct: true,
    steps: [step('machineScan', machine, { passes: ['green', 'amber'] }), step('humanReview', 'inspector')],
    at: 0,
  },
];

/** A signature with its time, epoch ms. `by` is a name of the team. */
export interface GateSign {
  readonly step: string;
  readonly by: string;
  readonly at: number;
  readonly note?: string | undefined;
}

/** What a gate is judged by. */
export interface GateFacts {
  readonly signs: readonly GateSign[];
  /** somebody marked the work as high risk; a red checklist is so without a word */
  readonly highRisk: boolean;
  readonly light: Light;
  /** the team: nobody else's signature counts */
  readonly people: readonly { readonly name: string; readonly roles: readonly string[] }[];
}

/** Why a signature does not count: by nobody of the team, without the role, or by somebody who signed another step. */
export type SignFault = 'stranger' | 'otherRole' | 'samePerson';

/** Where a gate stands. */
export interface GateState {
  /** in the order of the gate */
  readonly asked: readonly GateStep[];
  /** those of them that still want a signature that counts */
  readonly open: readonly GateStep[];
  readonly done: boolean;
  /** the signature that speaks for a step, whether it counts or not */
  readonly signed: ReadonlyMap<string, GateSign>;
  /** by step */
  readonly faults: ReadonlyMap<string, SignFault>;
  /** steps whose signature nobody is shown yet: a blind signer still has to speak */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Judges the signatures of a gate. The order in which they come changes nothing: of two for one step the team's counts, of
 * two of the team's the earlier; of two steps by one person the earlier step. Signatures for steps that the gate lacks, or that a machine
 * answers, are ignored. A role binds as soon as somebody of the team has it. Source: catalogue X-21.
 */
export function gateState(gate: Pick<Gate, 'steps' | 'distinct'>, facts: GateFacts): GateState {
  const highRisk = facts.highRisk || facts.light === 'red';
  const asked = gate.steps.filter(({ condition }) => condition === 'always' || highRisk);
  const signers = new Set<string>();
  const signed = new Map<string, GateSign>();
  const faults = new Map<string, SignFault>();
  const open = asked.filter((one) => {
    if (one.role === machine) return !passes(one, facts.light);
    const sign = signOf(one.id, facts);
    if (!sign) return true;
    signed.set(one.id, sign);
    const fault =
      faultOf(sign.by, one, facts.people) ?? (gate.distinct && signers.has(sign.by) ? 'samePerson' : null);
    if (fault) faults.set(one.id, fault);
    else signers.add(sign.by);
    return fault !== null;
  });
  const blind = asked.filter((one) => one.blind && one.role !== machine);
  const waits = blind.some((one) => open.includes(one));
  return {
    asked,
    open,
    done: open.length === 0,
    signed,
    faults,
    hidden: new Set(waits ? blind.map(({ id }) => id) : []),
  };
}

function signOf(id: string, { signs, people }: GateFacts): GateSign | undefined {
  const given = inTime(signs.filter((sign) => sign.step === id));
  return given.find(({ by }) => people.some(({ name }) => name === by)) ?? given[0];
}

const inTime = (signs: readonly GateSign[]): readonly GateSign[] =>
  [...signs].sort((a, b) => a.at - b.at || (a.by < b.by ? -1 : 1));

function faultOf(by: string, { role }: GateStep, people: GateFacts['people']): SignFault | null {
  const person = people.find(({ name }) => name === by);
  if (!person) return 'stranger';
  const isHeld = people.some(({ roles }) => roles.includes(role));
  return isHeld && !person.roles.includes(role) ? 'otherRole' : null;
}

/** Whether the light of the checklist answers a machine's step. */
export const passes = ({ passes: lights }: GateStep, light: Light): boolean =>
  (lights ?? ['green', 'amber']).some((one) => one === light);

/** What is stored with a checklist: the gate as it stood, so that a later change of the preset changes nothing here. */
export function gateRecord(gate: Gate, facts: GateFacts, at: number): GateRecord {
  const { id, name, distinct, steps } = gate;
  const { done } = gateState(gate, facts);
  const passed = steps.filter((one) => one.role === machine && passes(one, facts.light));
  const ofPeople = facts.signs.filter((sign) =>
    steps.some((one) => one.id === sign.step && one.role !== machine),
  );
  return {
    preset: id,
    highRisk: facts.highRisk || facts.light === 'red',
    signs: [...passed.map((one) => ({ step: one.id, by: machine, at })), ...ofPeople],
    gate: { id, ...(name === undefined ? {} : { name }), distinct, steps: [...steps], at: gate.at },
    done,
  };
}

/** The gate that a kept checklist was signed under; null for one of a version that knew more built-in gates. */
export function gateOfRecord({ gate, preset }: GateRecord): Gate | null {
  return gate ?? gatePresets.find(({ id }) => id === preset) ?? null;
}

/** True for two gates that ask the same of the same. Its name may have been changed. */
export function sameGate(one: Gate, other: Gate): boolean {
  const asks = ({ id, distinct, steps }: Gate) =>
    JSON.stringify([id, distinct, steps.map((s) => [s.id, s.role, s.blind, s.condition, s.passes ?? null])]);
  return asks(one) === asks(other);
}

/** Signatures of two machines together, in order of time: of two by one person for one step the earlier. */
export function mergeSigns(own: readonly GateSign[], other: readonly GateSign[]): readonly GateSign[] {
  const first = new Map<string, GateSign>();
  for (const sign of inTime([...own, ...other])) {
    const key = JSON.stringify([sign.step, sign.by]);
    if (!first.has(key)) first.set(key, sign);
  }
  return [...first.values()];
}
