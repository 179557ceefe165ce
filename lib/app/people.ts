import type { FupanDb } from '../store/database';
import type { PersonRow } from '../store/tables/team-rows';

/** What the user says of somebody; `id` is null for a new one. */
export interface PersonEntry {
  readonly id: string | null;
  readonly name: string;
  /** ids of lib/checklist/roles.ts */
  readonly roles: readonly string[];
  /** keys of the accounts they answer for */
  readonly accounts: readonly string[];
}

/** Why a name was not kept. `taken`: signatures are told apart by name, so two people cannot share one. */
export type PersonProblem = 'noName' | 'longName' | 'taken' | 'reserved' | 'tooMany';

const longestName = 60;
/** Far beyond a team; a longer list is a mistake. */
const most = 200;
/** Stands where a machine has signed. */
const machine = 'machine';

/** Everybody of the team by name. */
export async function listPeople(db: FupanDb): Promise<PersonRow[]> {
  const people = await db.people.toArray();
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps somebody new, or the new words on somebody known; `now` is epoch ms. A person is a local name and what they do,
 * nothing else (catalogue K). What was signed under an old name stays as it was signed. Resolves to what is wrong with
 * the name, and then nothing was kept.
 */
export async function savePerson(
  db: FupanDb,
  entry: PersonEntry,
  now: number,
): Promise<PersonProblem | null> {
  const name = tidy(entry.name);
  return db.transaction('rw', db.people, async () => {
    const others = (await db.people.toArray()).filter(({ id }) => id !== entry.id);
    const problem = problemOf(name, others);
    if (problem) return problem;
    await db.people.put({
      id: entry.id ?? crypto.randomUUID(),
      name,
      roles: [...new Set(entry.roles)],
      accounts: [...new Set(entry.accounts)],
      at: now,
    });
    return null;
  });
}

function problemOf(name: string, others: readonly PersonRow[]): PersonProblem | null {
  if (name === '') return 'noName';
  if (name.length > longestName) return 'longName';
  if (alike(name) === machine) return 'reserved';
  if (others.some((other) => alike(other.name) === alike(name))) return 'taken';
  return others.length >= most ? 'tooMany' : null;
}

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim();
/** Full-width and half-width letters, and capitals, look like one name to a reader. */
const alike = (name: string): string => tidy(name.normalize('NFKC')).toLowerCase();

/** Takes somebody off the list. Their signatures keep the name. */
export async function removePerson(db: FupanDb, id: string): Promise<void> {
  await db.people.delete(id);
}
