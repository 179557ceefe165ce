import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { listPeople, removePerson, savePerson } from '../../lib/app/people';
import { type FupanDb, ownStore } from '../../lib/app/stores';
import { isRoleId, roleGroups } from '../../lib/checklist/roles';
import { personRowSchema } from '../../lib/store/tables/team-rows';

let db: FupanDb;
beforeEach(async () => {
  db = ownStore();
  await db.people.clear();
});
const add = (name: string, more: { roles?: string[]; accounts?: string[]; id?: string } = {}) =>
  savePerson(db, { id: null, roles: [], accounts: [], name, ...more }, 7);

describe('the team', () => {
  it('keeps a tidy name, each role and account once, as the table wants it', async () => {
    expect(
      await add('  小  满 ', { roles: ['lead', 'camera', 'lead'], accounts: ['douyin:a', 'douyin:a'] }),
    ).toBeNull();
    const [row] = await listPeople(db);
    expect(row).toMatchObject({ name: '小 满', roles: ['lead', 'camera'], accounts: ['douyin:a'], at: 7 });
    expect(personRowSchema.safeParse(row).success).toBe(true);
  });

  it.each([
    ['nothing', '', 'noName'],
    ['blanks', ' \n ', 'noName'],
    ['61 characters', '字'.repeat(61), 'longName'],
    ['the name of the machine', 'Machine', 'reserved'],
    ['a name that looks the same', 'ａHE', 'taken'],
  ])('keeps nothing of %s and says why', async (_, name, problem) => {
    await add('Ahe');
    expect(await add(name)).toBe(problem);
    expect((await listPeople(db)).map((person) => person.name)).toEqual(['Ahe']);
  });

  it('renames somebody under the same id, to the name they have too, and not to that of another', async () => {
    await add('Ahe');
    await add('Shitou');
    const [ahe] = await listPeople(db);
    expect(await savePerson(db, { ...noRoles, id: ahe?.id ?? '', name: 'AHE' }, 8)).toBeNull();
    expect(await savePerson(db, { ...noRoles, id: ahe?.id ?? '', name: 'shitou' }, 9)).toBe('taken');
    expect((await listPeople(db)).map(({ id, name }) => [id, name])[0]).toEqual([ahe?.id, 'AHE']);
  });

  it('holds two hundred', async () => {
    await db.people.bulkPut(
      Array.from({ length: 200 }, (_, n) => ({ ...noRoles, id: crypto.randomUUID(), name: `p${n}`, at: 1 })),
    );
    expect(await add('one more')).toBe('tooMany');
  });

  it('lets somebody go', async () => {
    await add('Ahe');
    const [ahe] = await listPeople(db);
    await removePerson(db, ahe?.id ?? '');
    expect(await listPeople(db)).toEqual([]);
  });
});
const noRoles = { roles: [], accounts: [] };

describe('roles', () => {
  it('are ids that fit the table, each once', () => {
    const all = roleGroups.flatMap(({ roles }) => [...roles]);
    expect(new Set<string>(all).size).toBe(all.length);
    expect(all.every((id) => isRoleId(id) && id.length <= 40)).toBe(true);
    expect(isRoleId('emperor')).toBe(false);
  });
});
