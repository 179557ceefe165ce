import { useEffect, useMemo, useState } from 'react';
import { type AccountChoice, chooseAccount } from '../../lib/app/accounts';
import { type Forgotten, forget, type Scope, weigh } from '../../lib/app/forget';
import {
  countOutdated,
  getRetention,
  keepWithin,
  type Retention,
  setRetention,
} from '../../lib/app/retention';
import type { StudioSwitch } from '../../lib/app/switch-list';
import { type Off, watchSwitches } from '../../lib/app/switches';
import type { AccountRow } from '../../lib/core/rows';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { Forgotten, Scope } from '../../lib/app/forget';
export type { Retention } from '../../lib/app/retention';
export type { StudioSwitch } from '../../lib/app/switch-list';
export { isOff, type Off, type Switchable, setSwitch } from '../../lib/app/switches';

/** What is switched off, live in every open page; undefined until known. */
export function useSwitches(): Off | undefined {
  const [off, setOff] = useState<Off>();
  useEffect(() => watchSwitches(setOff), []);
  return off;
}

/** Every reader of every studio. Fetched when asked for: the readers weigh more than the page that lists them. */
export function useSwitchList(): readonly StudioSwitch[] | undefined {
  const [list, setList] = useState<readonly StudioSwitch[]>();
  useEffect(() => {
    void import('../../lib/app/switch-list').then(({ switchList }) => setList(switchList()));
  }, []);
  return list;
}

/** All accounts, hidden ones too. */
export function useAllAccounts(): Loadable<AccountRow[]> {
  return useLive((db) => db.accounts.toArray(), []);
}

/** What the user may do to what is stored. */
export function useKeeping() {
  const { db } = useSource();
  return useMemo(
    () => ({
      choose: (id: string, choice: AccountChoice): Promise<void> => chooseAccount(db, id, choice),
      weigh: (scope: Scope): Promise<Forgotten> => weigh(db, scope),
      forget: (scope: Scope): Promise<Forgotten> => forget(db, scope),
      outdated: (months: Retention): Promise<number> => countOutdated(db, months, Date.now()),
      /** Keeps the choice and deletes at once what it has outlived; resolves to the number of rows. */
      keepFor: async (months: Retention): Promise<number> => {
        await setRetention(db, months);
        return keepWithin(db, Date.now());
      },
    }),
    [db],
  );
}

/** How many months superseded curves are kept; null for ever, undefined until known. */
export function useRetention(): Retention | undefined {
  const state = useLive(
    async (db) => ({ months: await getRetention(db) }),
    [],
    () => false,
  );
  return state.status === 'ready' ? state.data.months : undefined;
}
