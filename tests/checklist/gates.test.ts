import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GateFacts,
  type GatePresetId,
  type GateSign,
  gateOfRecord,
  gatePresets,
  gateRecord,
  gateState,
  machine,
  mergeSigns,
  sameGate,
} from '../../lib/checklist/gates';
import { type Gate, gateSchema } from '../../lib/core/gate';

const gate = (id: GatePresetId) => {
  const found = gatePresets.find((preset) => preset.id === id);
  if (!found) throw new Error(id);
  return found;
};
const team = ['A', 'B', 'C'].map((name) => ({ name, roles: [] as string[] }));
const sign = (step: string, by: string, at = 1): GateSign => ({ step, by, at });
const facts = (signs: GateSign[], more: Partial<GateFacts> = {}): GateFacts => ({
  signs,
  highRisk: false,
  light: 'green',
  people: team,
  ...more,
});
const openOf = (of: Gate, given: GateFacts) => gateState(of, given).open.map(({ id }) => id);

describe('a gate', () => {
  it('of lead, deputy and executor wants three different people', () => {
    const three = (a: string, b: string, c: string) =>
      gateState(
        gate('leadDeputyExecutor'),
        facts([sign('executorCheck', a), sign('deputyReview', b), sign('leadReview', c)]),
      );
    expect(three('A', 'B', 'C')).toMatchObject({ done: true, open: [] });
    const same = three('A', 'B', 'A');
    expect(same.done).toBe(false);
    expect([...same.faults]).toEqual([['leadReview', 'samePerson']]);
  });

  it('of quality checks may be signed by one person', () => {
    const signs = ['dailyCheck', 'weeklyCheck', 'finalCheck'].map((step) => sign(step, 'A'));
    expect(gateState(gate('dailyWeeklyFinal'), facts(signs)).done).toBe(true);
  });

  it('asks the second person only at high risk, which a red checklist is', () => {
    const signs = [sign('firstPerson', 'A')];
    const two = gate('twoPerson');
    expect(gateState(two, facts(signs)).done).toBe(true);
    expect(openOf(two, facts(signs, { highRisk: true }))).toEqual(['secondPerson']);
    expect(openOf(two, facts(signs, { light: 'red' }))).toEqual(['secondPerson']);
  });

  it('hides what blind signers said until all of them have a signature that counts', () => {
    const hidden = (...signs: GateSign[]) => [...gateState(gate('doubleBlind'), facts(signs)).hidden];
    expect(hidden(sign('blindA', 'A'))).toEqual(['blindA', 'blindB']);
    expect(hidden(sign('blindA', 'A'), sign('blindB', 'A'))).toEqual(['blindA', 'blindB']);
    expect(hidden(sign('blindA', 'A'), sign('blindB', 'nobody'))).toEqual(['blindA', 'blindB']);
    expect(hidden(sign('blindA', 'A'), sign('blindB', 'B'))).toEqual([]);
  });

  it('of a machine and a person takes no person for the machine, nor a red light for passed', () => {
    const both = gate('machineAndHuman');
    expect(openOf(both, facts([sign('humanReview', 'A')], { light: 'amber' }))).toEqual([]);
    const forged = [sign('machineScan', 'A'), sign('machineScan', machine), sign('humanReview', 'B')];
    expect(openOf(both, facts(forged, { light: 'red' }))).toEqual(['machineScan']);
    expect(openOf(both, facts([sign('humanReview', machine)]))).toEqual(['humanReview']);
  });

  it('binds a role as soon as somebody of the team has it', () => {
    const people = [...team, { name: 'L', roles: ['lead'] }];
    const last = (by: string, who: GateFacts['people']) =>
      gateState(gate('dailyWeeklyFinal'), facts([sign('finalCheck', by)], { people: who })).faults.get(
        'finalCheck',
      );
    expect(last('A', team)).toBeUndefined();
    expect(last('A', people)).toBe('otherRole');
    expect(last('L', people)).toBeUndefined();
  });
});

const ids = ['s1', 's2', 's3', 's4'];
const anyGate: fc.Arbitrary<Gate> = fc
  .record({
    distinct: fc.boolean(),
    steps: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        name: fc.constant('step'),
        role: fc.constantFrom('lead', 'executor', machine),
        blind: fc.boolean(),
        condition: fc.constantFrom('always' as const, 'highRisk' as const),
      }),
      { minLength: 1, maxLength: 4, selector: ({ id }) => id },
    ),
  })
  .map((made) => ({ id: 'own', name: 'own', at: 1, ...made }));
const anySigns = fc.array(
  fc.record({
    step: fc.constantFrom(...ids, 'other'),
    by: fc.constantFrom('A', 'B', 'C', 'stranger', machine),
    at: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 8 },
);
const anyFacts = fc.record({
  signs: anySigns,
  highRisk: fc.boolean(),
  light: fc.constantFrom('green' as const, 'amber' as const, 'red' as const),
  people: fc.subarray([
    { name: 'A', roles: ['lead'] },
    { name: 'B', roles: ['executor', 'lead'] },
    { name: 'C', roles: [] },
  ]),
});
const told = (of: Gate, given: GateFacts) => {
  const { open, faults, hidden } = gateState(of, given);
  return [open.map(({ id }) => id), [...faults], [...hidden]];
};

describe('of any gate', () => {
  it('the order of signatures changes nothing', () => {
    fc.assert(
      fc.property(
        anyGate,
        anyFacts.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given.signs, { minLength: given.signs.length })),
        ),
        (of, [given, signs]) => {
          expect(told(of, { ...given, signs })).toEqual(told(of, given));
        },
      ),
    );
  });

  it('somebody who is not of the team never moves it on', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, (of, given) => {
        const known = new Set(given.people.map(({ name }) => name));
        const ours = given.signs.filter(({ by }) => known.has(by));
        expect(openOf(of, given)).toEqual(openOf(of, { ...given, signs: ours }));
      }),
    );
  });

  it('it is done exactly when nothing is open, and a fault is always open', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, (of, given) => {
        const { done, open, faults, asked } = gateState(of, given);
        expect(done).toBe(open.length === 0);
        for (const id of faults.keys()) expect(open.map((one) => one.id)).toContain(id);
        expect(asked).toEqual(expect.arrayContaining([...open]));
      }),
    );
  });

  it('high risk never makes it easier', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, (of, given) => {
        const calm = openOf({ ...of, distinct: false }, { ...given, highRisk: false });
        const risky = openOf({ ...of, distinct: false }, { ...given, highRisk: true });
        expect(risky).toEqual(expect.arrayContaining(calm));
      }),
    );
  });

  it('what is kept of it holds its steps, its people and its machine, and fits the store', () => {
    fc.assert(
      fc.property(anyGate, anyFacts, (of, given) => {
        const record = gateRecord(of, given, 99);
        expect(gateSchema.safeParse(record.gate).success).toBe(true);
        expect(record.done).toBe(gateState(of, given).done);
        expect(sameGate(gateOfRecord(record) ?? gate('twoPerson'), of)).toBe(true);
        const human = new Set(of.steps.filter(({ role }) => role !== machine).map(({ id }) => id));
        for (const one of record.signs) expect(human.has(one.step)).toBe(one.at !== 99);
      }),
    );
  });

  it('signatures of two machines join to the same, whichever comes first', () => {
    fc.assert(
      fc.property(anySigns, anySigns, (one, other) => {
        expect(new Set(mergeSigns(one, other))).toEqual(new Set(mergeSigns(other, one)));
      }),
    );
  });
});

describe('the gate of a kept checklist', () => {
  it('is the built-in one where it was kept before gates could be changed', () => {
    const old = { preset: 'doubleBlind', highRisk: false, signs: [] };
    expect(gateOfRecord(old)?.id).toBe('doubleBlind');
    expect(gateOfRecord({ ...old, preset: 'gone' })).toBeNull();
  });
});
