import { useMemo, useState } from 'react';
import {
  defaultGate,
  type GateDefaults,
  type GatePresetRow,
  gateDefaultsKey,
  gateDefaultsSchema,
  ownGates,
  removeGate,
  saveGate,
  takeGates,
} from '../../lib/app/gates';
import type { GateSign } from '../../lib/checklist/gates';
import type { Gate } from '../../lib/core/gate';
import type { StudioId } from '../../lib/core/studios';
import type { Loadable } from '../ui/states';
import { useKept } from '../ui/use-kept';
import { type Change, useSetting } from './actions';
import { type Person, usePeople } from './people';
import { useSource } from './source';
import { useLive } from './use-live';

export type { GateDefaults, GatePresetRow, TakenGates } from '../../lib/app/gates';
export { mostGates } from '../../lib/app/gates';

/** The team's own gates by name. */
export function useOwnGates(): Loadable<GatePresetRow[]> {
  return useLive(ownGates, []);
}

/** Everything that changes gates. Each resolves once it is kept and rejects with nothing changed. */
export function useGateActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      save: (row: GatePresetRow) => saveGate(db, row),
      remove: (id: string) => removeGate(db, id),
      take: (rows: readonly GatePresetRow[]) => takeGates(db, rows),
    }),
    [db],
  );
}

/** Which gate drafts start with, and a way to change it. */
export function useGateDefaults(): [GateDefaults, (defaults: Change<GateDefaults>) => void] {
  return useSetting(gateDefaultsKey, gateDefaultsSchema, {});
}

/** The gate of one draft as it stands. */
export interface GateDraft {
  readonly gate: Gate;
  readonly highRisk: boolean;
  readonly signs: readonly GateSign[];
  /** the words of the draft when a step was signed here, by step; a file does not say what its signers read */
  readonly words?: Readonly<Record<string, string>> | undefined;
}

const nobody: readonly Person[] = [];

/** The gate of a draft: the default of its studio until another, or none, is chosen. */
export function useDraftGate(studio: StudioId) {
  const [chosen, setChosen] = useState<GateDraft | null>();
  const [defaults] = useGateDefaults();
  const state = useLive(
    async (db) => ({ own: await ownGates(db), accounts: await db.accounts.toArray() }),
    [],
    () => false,
  );
  const team = usePeople();
  const first = useMemo(() => {
    if (state.status !== 'ready') return null;
    const gate = defaultGate(defaults, studio, state.data.accounts, state.data.own);
    return gate && { gate, highRisk: false, signs: [] };
  }, [state, defaults, studio]);
  return {
    gate: chosen === undefined ? first : chosen,
    choose: (gate: GateDraft | null) => setChosen(gate),
    own: state.status === 'ready' ? state.data.own : [],
    people: team.status === 'ready' ? team.data : nobody,
  };
}

const read = (stored: unknown): { name: string } => ({
  name: typeof stored === 'object' && stored !== null && 'name' in stored ? String(stored.name) : '',
});

/** Who sits at this browser, as chosen when signing last. It is no row of the store: a backup goes to others, too. */
export function useSigner(): [string, (name: string) => void] {
  const [{ name }, change] = useKept('fupan.signer', read);
  return [name, (next) => change({ name: next })];
}
