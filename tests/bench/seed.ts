import { addDays, dayOf } from '../../lib/core/dates';
import type { MetricId } from '../../lib/core/metric-ids';
import { type StudioId, studioFacts } from '../../lib/core/studios';
import { type FupanDb, openStore } from '../../lib/store/database';
import { bracketsOf } from '../../lib/store/marks';
import { type DayEntry, packDay } from '../../lib/store/pack-day';
import type { StoredReading } from '../../lib/store/pack-readings';
import type { SnapshotRow, StoredWork } from '../../lib/store/rows';
import { newSnapshotRows } from '../../lib/store/tables/snapshots';
import { settledTail } from '../../lib/store/tables/works';

const works = 1_000;
const studios: readonly StudioId[] = ['douyin', 'bilibili', 'youtube'];
/** Works come out 40 at a time, once a fortnight, the newest a day ago: new ones, old ones, and a year of them. */
const groups = 25;
const groupDays = 14;
/** Days of roll-ups, and the age up to which a work is read. */
const days = 90;
const dayMs = 86_400_000;

const latestIds: readonly MetricId[] = [
  'views',
  'likes',
  'comments',
  'shares',
  'favorites',
  'followsGained',
  'ctr',
  'completionRate',
  'avgWatchRatio',
  'bounce2s',
];

/** Fills the extension's own store, see `seed`. `now` is epoch ms. */
export async function seedOwnStore(readings: number, now: number): Promise<void> {
  const db = openStore();
  await seed(db, readings, now);
  db.close();
}

/**
 * 1,000 works of three studios with so many readings each, put directly in the form that `collect` leaves behind:
 * readings from a work's publication on, roll-ups of every day up to `now` (epoch ms).
 */
export async function seed(db: FupanDb, readings: number, now: number): Promise<void> {
  const snapshots = Array.from({ length: groups }, (_, group) =>
    snapshotRows(publishedAt(group, now), readings, now),
  );
  for (let from = 0; from < works; from += 50) {
    const ids = Array.from({ length: 50 }, (_, n) => from + n);
    const rows = ids.map((n) => workRow(n, now));
    await db.works.bulkPut(rows);
    await db.workMarks.bulkPut(
      ids.map((n) => ({
        work: keyOf(n),
        publishedAt: publishedAt(n, now),
        brackets: bracketsOf(history(n, now), publishedAt(n, now)),
      })),
    );
    for (const n of ids) {
      await db.snapshots.bulkPut((snapshots[n % groups] ?? []).map((row) => ({ ...row, work: keyOf(n) })));
    }
  }
  for (const studio of studios) await seedStudio(db, studio, now);
}

async function seedStudio(db: FupanDb, studio: StudioId, now: number): Promise<void> {
  const today = dayOf(now, studioFacts[studio].timeZone);
  const accountId = `${studio}:4711`;
  await db.studioDays.bulkPut(
    Array.from({ length: days }, (_, back) => ({
      studio,
      day: addDays(today, -back),
      ...packDay(dayEntries(studio, now - back * dayMs, now)),
    })),
  );
  await db.accounts.put({
    id: accountId,
    studio,
    accountId: '4711',
    name: studio,
    handle: null,
    latest: {},
    firstSeen: now - days * dayMs,
    seenAt: now,
  });
  await db.accountDays.bulkPut(
    Array.from({ length: days }, (_, back) => ({
      accountId,
      day: addDays(today, -back),
      values: { views: { value: 1000 + back, at: now, reader: `${studio}/account-days` } },
    })),
  );
}

function dayEntries(studio: StudioId, at: number, now: number): Map<string, DayEntry> {
  const entries = new Map<string, DayEntry>();
  for (let n = 0; n < works; n++) {
    const age = Math.floor((at - publishedAt(n, now)) / dayMs);
    if (studioOf(n) === studio && age >= 0) entries.set(workId(n), { at, values: lifetimeAt(n, age) });
  }
  return entries;
}

/** Rows of a work published then; works of one group have the same bytes under keys of their own. */
function snapshotRows(published: number, readings: number, now: number): SnapshotRow[] {
  const span = Math.min(now - published, days * dayMs);
  return newSnapshotRows({
    work: '',
    readings: Array.from({ length: readings }, (_, n) => ({
      at: published + Math.floor(((n + 1) * span) / readings),
      reader: 'douyin/work-list',
      values: { views: n * 17, likes: n, comments: n >> 3 },
    })),
  });
}

function studioOf(n: number): StudioId {
  return studios[n % studios.length] ?? 'douyin';
}

function workId(n: number): string {
  return `73${String(n).padStart(17, '0')}`;
}

function keyOf(n: number): string {
  return `${studioOf(n)}:${workId(n)}`;
}

function publishedAt(n: number, now: number): number {
  return now - (1 + (n % groups) * groupDays) * dayMs;
}

/** Lifetime values of a work at an age in days. */
function lifetimeAt(n: number, age: number) {
  return {
    views: n * 50 + age * (90 + (n % 70)),
    likes: n * 3 + age * 7,
    comments: n + age,
    shares: n + age,
    favorites: n + age * 2,
    followsGained: Math.floor((n + age) / 3),
  };
}

/** One reading a day since publication. */
function history(n: number, now: number): StoredReading[] {
  const published = publishedAt(n, now);
  const ages = Math.min(Math.floor((now - published) / dayMs), days);
  return Array.from({ length: ages + 1 }, (_, age) => ({
    at: published + age * dayMs,
    reader: `${studioOf(n)}/work-list`,
    values: lifetimeAt(n, age),
  }));
}

function workRow(n: number, now: number): StoredWork {
  const studio = studioOf(n);
  const seen = { at: now, reader: `${studio}/work-list` };
  return {
    id: keyOf(n),
    studio,
    workId: workId(n),
    accountId: `${studio}:4711`,
    title: `春笋三吃，最后一种没人会 ${n}`,
    publishedAt: publishedAt(n, now),
    durationSec: 72,
    format: 'video',
    state: 'public',
    topics: ['美食', '教程'],
    latest: Object.fromEntries(latestIds.map((id, k) => [id, { ...seen, value: latestValue(id, n, k) }])),
    firstSeen: publishedAt(n, now),
    seenAt: now,
    ...settledTail(history(n, now).slice(-3)),
  };
}

function latestValue(id: MetricId, n: number, k: number): number {
  return ['ctr', 'completionRate', 'avgWatchRatio', 'bounce2s'].includes(id)
    ? ((n * 31 + k) % 100) / 100
    : n * 10 + k;
}
