import { useMemo } from 'react';
import { listPeople, type PersonEntry, removePerson, savePerson } from '../../lib/app/people';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { PersonEntry, PersonProblem } from '../../lib/app/people';
/** Somebody of the team. */
export type Person = Awaited<ReturnType<typeof listPeople>>[number];

/** Everybody of the team by name. */
export function usePeople(): Loadable<Person[]> {
  return useLive(listPeople, []);
}

/** Everything that changes the team. */
export function usePeopleActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      save: (entry: PersonEntry) => savePerson(db, entry, Date.now()),
      remove: (id: string) => removePerson(db, id),
    }),
    [db],
  );
}
