import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  defaultGate,
  type GatePresetRow,
  gateDefaultsKey,
  gateDefaultsSchema,
  mostGates,
  ownGates,
  removeGate,
  saveGate,
  takeGates,
} from '../../lib/app/gates';
import { getSetting, putSetting } from '../../lib/app/settings';
import { type FupanDb, ownStore } from '../../lib/app/stores';

let db: FupanDb;
beforeEach(async () => {
  db = ownStore();
  await Promise.all([db.gatePresets.clear(), db.settings.clear()]);
});
const row = (name: string, at = 1, id: string = crypto.randomUUID()): GatePresetRow => ({
  ...{ id, name, at, distinct: true },
  steps: [{ id: 's1', name: '法务', role: 'inspector', blind: false, condition: 'always' }],
});

describe("the team's gates", () => {
  it('are nobody’s default any more once they are gone', async () => {
    const gone = row('终审');
    await saveGate(db, gone);
    await putSetting(db, gateDefaultsKey, { all: gone.id, douyin: 'twoPerson' });
    await removeGate(db, gone.id);
    expect(await ownGates(db)).toEqual([]);
    expect(await getSetting(db, gateDefaultsKey, gateDefaultsSchema)).toEqual({ douyin: 'twoPerson' });
  });

  it('are kept only as the table wants them', async () => {
    await expect(saveGate(db, { ...row('终审'), steps: [] })).rejects.toThrow();
    await expect(saveGate(db, row(' '))).rejects.toThrow();
    expect(await ownGates(db)).toEqual([]);
  });

  it('of a file join ours: new ones, later versions, and nothing of earlier ones', async () => {
    const [one, two] = [row('一', 5), row('二', 5)];
    await saveGate(db, one);
    await saveGate(db, two);
    const taken = await takeGates(db, [
      { ...one, name: '一改', at: 6 },
      { ...two, name: '二旧', at: 4 },
      row('三'),
    ]);
    expect(taken).toEqual({ added: 1, replaced: 1, kept: 1 });
    expect((await ownGates(db)).map(({ name }) => name).sort()).toEqual(['一改', '三', '二']);
  });

  it('of a file are taken all or none', async () => {
    await db.gatePresets.bulkPut(Array.from({ length: mostGates - 1 }, (_, n) => row(`g${n}`)));
    expect(await takeGates(db, [row('a'), row('b')])).toBeNull();
    expect(await db.gatePresets.count()).toBe(mostGates - 1);
  });
});

describe('the gate that a draft starts with', () => {
  const own = [row('终审', 1, 'a1b2c3d4-0000-4000-8000-000000000000')];
  const account = (id: string, hidden?: true) => ({ id, studio: 'douyin' as const, hidden });
  const start = (defaults: Record<string, string>, accounts = [account('douyin:a')]) =>
    defaultGate(defaults, 'douyin', accounts, own)?.id;

  it('is the account’s, else the studio’s, else that of everything', () => {
    const all = { all: 'twoPerson', douyin: 'doubleBlind', 'douyin:a': 'machineAndHuman' };
    expect(start(all)).toBe('machineAndHuman');
    expect(start({ ...all, 'douyin:a': own[0]?.id ?? '' })).toBe(own[0]?.id);
    expect(start({ all: 'twoPerson', douyin: 'doubleBlind' })).toBe('doubleBlind');
    expect(start({ all: 'twoPerson', kuaishou: 'doubleBlind' })).toBe('twoPerson');
    expect(start({ all: 'twoPerson', douyin: 'none' })).toBeUndefined();
    expect(start({ all: 'gone' })).toBeUndefined();
    expect(start({})).toBeUndefined();
  });

  it('is an account’s only where the shown accounts of the studio agree', () => {
    const both = [account('douyin:a'), account('douyin:b')];
    const defaults = { douyin: 'doubleBlind', 'douyin:a': 'twoPerson' };
    expect(start(defaults, both)).toBe('doubleBlind');
    expect(start({ ...defaults, 'douyin:b': 'twoPerson' }, both)).toBe('twoPerson');
    expect(start(defaults, [account('douyin:a'), account('douyin:b', true)])).toBe('twoPerson');
  });
});
