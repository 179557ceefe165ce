import { beforeEach, expect, test } from 'vitest';
import { collect } from '../../../lib/app/collect';
import { lookForAlerts } from '../../../lib/app/scorecards/alerts';
import { addDays } from '../../../lib/core/dates';
import type { FupanDb } from '../../../lib/store/database';
import { freshStore } from '../../store/fresh-store';
import { batch, day, hour, noon, reading } from '../sightings';

let db: FupanDb;
beforeEach(async () => {
  db = freshStore();
  const account = { accountId: 'a', name: '山野', values: {} };
  await collect(db, batch(reading(noon, { account, works: [] }, { accountId: 'a' })), noon);
  // The last day that is final on the day of `noon` is the 20th.
  const days = Array.from({ length: 70 }, (_, n) => addDays('2026-11-20', -n));
  await db.accountDays.bulkPut(
    days.map((date, n) => {
      const value = n === 1 ? 200 : 1000 + ((n * 7) % 50);
      return { accountId: 'douyin:a', day: date, values: { views: { value, at: noon, reader: 'douyin/x' } } };
    }),
  );
});

test('a look writes what is out of line, looking again changes nothing, and what is over is closed', async () => {
  expect(await lookForAlerts(db, noon)).toBe(true);
  const [first, ...others] = await db.alerts.toArray();
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    ...{ id: 'day/douyin:a/views/2026-11-19', kind: 'day', verdict: 'drop', value: 200 },
    ...{ firstSeen: noon, lastSeen: noon, state: 'open' },
  });
  // Within the hour nobody looks.
  expect(await lookForAlerts(db, noon + hour / 2)).toBe(false);
  expect(await lookForAlerts(db, noon + 2 * hour)).toBe(true);
  expect(await db.alerts.toArray()).toEqual([{ ...first, lastSeen: noon + 2 * hour, at: noon + 2 * hour }]);
  // Eight days later the day is no longer among those that are looked at.
  await lookForAlerts(db, noon + 8 * day);
  expect(await db.alerts.toArray()).toMatchObject([{ state: 'closed', lastSeen: noon + 2 * hour }]);
});

test('what was forgotten leaves no alert behind, and an empty store is quiet', async () => {
  await lookForAlerts(db, noon);
  await db.accounts.clear();
  await db.accountDays.clear();
  await lookForAlerts(db, noon + 2 * hour);
  expect(await db.alerts.count()).toBe(0);
});

test('a clock that was set back does not keep it from looking', async () => {
  await lookForAlerts(db, noon + 30 * day);
  expect(await lookForAlerts(db, noon)).toBe(true);
});
