import { beforeEach, describe, expect, test } from 'vitest';
import { chooseAccount } from '../../lib/app/accounts';
import { collect } from '../../lib/app/collect';
import {
  closeIncident,
  linkRun,
  liveDesk,
  noteIncident,
  phaseOfRun,
  removeRun,
  setRole,
  startRun,
  tickItem,
} from '../../lib/app/live-runs';
import type { LiveSighting } from '../../lib/core/reading';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, day, hour, minute, noon, reading } from './sightings';

let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});

const see = (at: number, liveId: string, live: Partial<LiveSighting> = {}) =>
  collect(
    db,
    batch(
      reading(
        at,
        { lives: [{ liveId, values: {}, ...live }] },
        { studio: 'wechat-channels', reader: 'live' },
      ),
    ),
    at,
  );
const begin = (at = noon) => startRun(db, { studio: 'wechat-channels', title: '包饺子' }, at);
const desk = async (now: number) => {
  const { runs } = await liveDesk(db, now);
  const [run] = runs;
  if (!run) throw new Error('no run');
  return run;
};

describe('a run of the live lists', () => {
  test('keeps each tick with its time and name; ticking again changes nothing, and a tick can be taken back', async () => {
    const id = await begin();
    await tickItem(db, id, 'theme', '小满', noon + minute);
    await tickItem(db, id, 'theme', '阿青', noon + 2 * minute);
    await tickItem(db, id, 'venue', '', noon + 3 * minute);
    expect((await db.liveRuns.get(id))?.ticks).toEqual([
      { item: 'theme', at: noon + minute, by: '小满' },
      { item: 'venue', at: noon + 3 * minute, by: '' },
    ]);
    await tickItem(db, id, 'theme', null, noon + 4 * minute);
    expect((await db.liveRuns.get(id))?.ticks.map(({ item }) => item)).toEqual(['venue']);
  });

  test('two pages that tick at once lose neither tick', async () => {
    const id = await begin();
    await Promise.all([
      tickItem(db, id, 'theme', 'a', noon),
      tickItem(db, id, 'flow', 'b', noon),
      setRole(db, id, 'host', '小满', noon),
    ]);
    const row = await db.liveRuns.get(id);
    expect(row?.ticks.map(({ item }) => item).sort()).toEqual(['flow', 'theme']);
    expect(row?.roles).toEqual({ host: '小满' });
    await setRole(db, id, 'host', '  ', noon);
    expect((await db.liveRuns.get(id))?.roles).toEqual({});
  });

  test('an incident is open until it is closed with what was done', async () => {
    const id = await begin();
    const incident = { kind: 'fault', happenedAt: noon, what: '断流', who: '小满', action: '' } as const;
    await noteIncident(db, id, incident, noon + minute);
    const [noted] = (await desk(noon)).row.incidents;
    expect(noted).toMatchObject({ ...incident, closedAt: null });
    await closeIncident(db, id, noted?.id ?? '', '换了网线', noon + hour);
    expect((await desk(noon)).row.incidents[0]).toMatchObject({ action: '换了网线', closedAt: noon + hour });
  });

  test('refuses an incident that says nothing, and keeps what was there', async () => {
    const id = await begin();
    const empty = { kind: 'fault', happenedAt: noon, what: ' ', who: '', action: '' } as const;
    await expect(noteIncident(db, id, empty, noon)).rejects.toThrow();
    expect((await desk(noon)).row.incidents).toEqual([]);
  });

  test('can be removed', async () => {
    await removeRun(db, await begin());
    expect(await liveDesk(db, noon)).toEqual({ runs: [], sessions: [] });
  });
});

describe('the session of a run', () => {
  test('is the only one of its studio that was on air meanwhile; the phase follows it', async () => {
    await begin();
    expect(phaseOfRun(await desk(noon), noon)).toBe('before');
    await see(noon + hour, '77', { online: 30 });
    await see(noon - 3 * day, '60', { startedAt: noon - 3 * day, durationSec: 3_600 });
    const run = await desk(noon + hour);
    expect(run).toMatchObject({ session: { live: { liveId: '77' } }, confirmed: false, maybe: [] });
    expect(phaseOfRun(run, noon + hour)).toBe('during');
    const later = noon + 2 * hour;
    expect(phaseOfRun(await desk(later), later)).toBe('after');
  });

  test('is asked for when two were on air, or when its own times are not known', async () => {
    const id = await begin();
    await see(noon + hour, '77', { online: 30 });
    await see(noon + 5 * hour, '78', { online: 12 });
    await see(noon + 6 * hour, '79', { title: '周日' });
    const run = await desk(noon + day);
    expect(run.session).toBeNull();
    expect(run.maybe.map(({ liveId }) => liveId)).toEqual(['79', '78', '77']);
    await linkRun(db, id, 'wechat-channels:78', true, noon + day);
    expect(await desk(noon + day)).toMatchObject({ session: { live: { liveId: '78' } }, confirmed: true });
  });

  test('is never one that the user refused, one of another run, of another studio or of a hidden account', async () => {
    const id = await begin();
    await see(noon + hour, '77', { online: 30 });
    await linkRun(db, id, 'wechat-channels:77', false, noon + hour);
    expect(await desk(noon + hour)).toMatchObject({ session: null, maybe: [] });
    const other = await begin(noon + minute);
    expect((await desk(noon + hour)).session?.live.liveId).toBe('77');
    await linkRun(db, other, 'wechat-channels:77', true, noon + hour);
    await linkRun(db, id, 'x', false, noon + hour);
    const { runs } = await liveDesk(db, noon + hour);
    expect(runs.find(({ row }) => row.id === id)).toMatchObject({ session: null, maybe: [] });
    await removeRun(db, other);
    await db.liveRuns.update(id, { notOf: [] });
    expect((await desk(noon + hour)).session?.live.liveId).toBe('77');
    await db.liveRuns.update(id, { studio: 'douyin' });
    expect((await desk(noon + hour)).session).toBeNull();
    await db.liveRuns.update(id, { studio: 'wechat-channels' });
    await chooseAccount(db, 'wechat-channels:self', { hidden: true });
    expect((await desk(noon + hour)).session).toBeNull();
  });

  test('a refusal takes a link back', async () => {
    const id = await begin();
    await see(noon + hour, '77', { online: 30 });
    await linkRun(db, id, 'wechat-channels:77', true, noon + hour);
    await linkRun(db, id, 'wechat-channels:77', false, noon + hour);
    expect((await db.liveRuns.get(id))?.live).toBeNull();
  });

  test('a phase that the user chose stays, and an ended run is after', async () => {
    const id = await begin();
    await db.liveRuns.update(id, { endedAt: noon + hour });
    expect(phaseOfRun(await desk(noon), noon)).toBe('after');
    await db.liveRuns.update(id, { phase: 'during' });
    expect(phaseOfRun(await desk(noon), noon)).toBe('during');
  });
});
