import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../lib/app/backup/export';
import { restoreBackup } from '../../lib/app/backup/restore';
import { collect } from '../../lib/app/collect';
import type { LiveSighting } from '../../lib/core/reading';
import type { FupanDb } from '../../lib/store/database';
import { freshStore } from '../store/fresh-store';
import { batch, hour, minute, noon, reading } from './sightings';

const id = 'wechat-channels:77';
let db: FupanDb;
beforeEach(() => {
  db = freshStore();
});
const screen = (at: number, live: Partial<LiveSighting>, reader = 'live-dashboard') =>
  reading(at, { lives: [{ liveId: '77', values: {}, ...live }] }, { studio: 'wechat-channels', reader });
const see = (...items: ReturnType<typeof screen>[]) => collect(db, batch(...items), noon);

describe('a live session', () => {
  test('is one row, each figure with its reader, time and currency', async () => {
    await see(
      screen(noon, { title: '包饺子', durationSec: 5_460, values: { liveViewers: 812 } }, 'live-history'),
      screen(noon + minute, { values: { gmv: 35_600 }, currency: 'CNY' }, 'live-sales'),
    );
    expect(await db.lives.toArray()).toEqual([
      {
        id,
        studio: 'wechat-channels',
        liveId: '77',
        accountId: 'wechat-channels:self',
        title: '包饺子',
        startedAt: null,
        durationSec: 5_460,
        latest: {
          liveViewers: { value: 812, at: noon, reader: 'wechat-channels/live-history' },
          gmv: { value: 35_600, at: noon + minute, reader: 'wechat-channels/live-sales', currency: 'CNY' },
        },
        firstSeen: noon,
        seenAt: noon + minute,
      },
    ]);
    expect(await db.works.count()).toBe(0);
  });

  test('seen again says nothing new', async () => {
    const sighting = screen(noon, { title: '包饺子', online: 35, values: { liveViewers: 812 } });
    expect(await see(sighting)).toMatchObject({ stored: 1, duplicates: 0 });
    const before = await db.lives.toArray();
    expect(await see(sighting, sighting)).toMatchObject({ stored: 0, duplicates: 2 });
    expect(await db.lives.toArray()).toEqual(before);
    expect(await db.liveSamples.count()).toBe(1);
  });

  test('keeps what it knows when an older answer comes late', async () => {
    await see(screen(noon, { title: '新', durationSec: 200, values: { liveViewers: 900 } }));
    await see(
      screen(noon - hour, {
        title: '旧',
        durationSec: 100,
        startedAt: noon - hour,
        values: { liveViewers: 10 },
      }),
    );
    expect(await db.lives.get(id)).toMatchObject({
      title: '新',
      durationSec: 200,
      startedAt: noon - hour,
      latest: { liveViewers: { value: 900 } },
    });
  });

  test('goes with the account that shows itself at last', async () => {
    await see(screen(noon, { values: { liveViewers: 1 } }));
    await see(
      reading(
        noon + 1,
        { account: { accountId: 'me', values: {} } },
        { studio: 'wechat-channels', reader: 'auth-data' },
      ),
    );
    expect((await db.lives.get(id))?.accountId).toBe('wechat-channels:me');
  });
});

describe('the course of the room', () => {
  test('has the last sighting of each minute, whatever the order they come in', async () => {
    await see(screen(noon + 5_000, { online: 20 }), screen(noon + 50_000, { online: 30 }));
    await see(screen(noon + 40_000, { online: 25 }), screen(noon + minute, { online: 41 }));
    const samples = await db.liveSamples.toArray();
    expect(samples.map(({ minute: at, online }) => [at - noon, online])).toEqual([
      [0, 30],
      [minute, 41],
    ]);
  });
});

describe('a backup', () => {
  test('carries sessions and their course', async () => {
    await see(screen(noon, { online: 35, values: { liveViewers: 812 } }));
    const file = await backupFile(db, { app: '0.1.0', now: noon });
    const other = freshStore();
    await restoreBackup(other, file, 'replace');
    expect(await other.lives.toArray()).toEqual(await db.lives.toArray());
    expect(await other.liveSamples.toArray()).toEqual(await db.liveSamples.toArray());
  });

  test('joins what two devices saw of one session', async () => {
    const other = freshStore();
    await collect(
      other,
      batch(screen(noon + hour, { online: 9, values: { gmv: 100 }, currency: 'CNY' })),
      noon,
    );
    await see(screen(noon, { title: '包饺子', online: 35, values: { liveViewers: 812 } }));
    const file = await backupFile(other, { app: '0.1.0', now: noon });
    for (let again = 0; again < 2; again++) await restoreBackup(db, file, 'merge');
    expect(await db.lives.get(id)).toMatchObject({
      title: '包饺子',
      latest: { liveViewers: { value: 812 }, gmv: { value: 100, currency: 'CNY' } },
    });
    expect(await db.liveSamples.count()).toBe(2);
  });
});
