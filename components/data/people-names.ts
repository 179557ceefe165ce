import { useLive } from './use-live';

/** Names of the team, to choose from where a form asks who; none while nobody was entered. */
export function usePeopleNames(): readonly string[] {
  const state = useLive(async (db) => (await db.people.toArray()).map(({ name }) => name).sort(), []);
  return state.status === 'ready' ? state.data : [];
}
