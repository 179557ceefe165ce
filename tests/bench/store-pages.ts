import { overview } from '../../lib/app/queries/overview';
import { worksTable } from '../../lib/app/queries/works-table';
import { addDays } from '../../lib/core/dates';
import type { StudioId } from '../../lib/core/studios';
import { type FupanDb, openStore } from '../../lib/store/database';
import { bracketsOf } from '../../lib/store/marks';
import { type DayEntry, packDay } from '../../lib/store/pack-day';
import { packReadings, type StoredReading } from '../../lib/store/pack-readings';
import type { SnapshotRow, StoredWork } from '../../lib/store/rows';
import { fileMonth } from '../../lib/store/tables/snapshots';
import { settledTail } from '../../lib/store/tables/works';
import { median, timed } from './raw';

const works = 1_000;
const studios: readonly StudioId[] = ['douyin', 'bilibili', 'youtube'];
const today = '2026-11-22';
const now = Date.UTC(2026, 10, 22, 4);
const days = 90;
const dayMs = 86_400_000;

/**
 * What the overview (28 days against the 28 before) and the works table read with 1,000 works, first with 100 and then
 * with 10,000 readings each over the same 90 days, all of them seen every day. `store.overviewGrowth`: the second over
 * the first.
 */
export async function pagesBench(): Promise<Record<string, number>> {
  const small = await pagesAt(100);
  const large = await pagesAt(10_000);
  return {
    'store.overview100Ms': small.overview,
    'store.overview10000Ms': large.overview,
    'store.overviewGrowth': large.overview / small.overview,
    'store.worksTable100Ms': small.table,
    'store.worksTable10000Ms': large.table,
  };
}

async function pagesAt(readings: number): Promise<{ overview: number; table: number }> {
  const db = openStore(`fupan-bench-${readings}`);
  await db.delete({ disableAutoOpen: false });
  await seed(db, readings);
  // A page starts with a connection of its own: nothing is warm but the disk.
  const times: { overview: number; table: number }[] = [];
  for (let n = 0; n < 7; n++) {
    const page = openStore(db.name);
    await page.open();
    const range = { from: addDays(today, -27), to: today };
    const before = { from: addDays(today, -55), to: addDays(today, -28) };
    times.push({
      overview: await timed(() => overview(page, { range, before })),
      table: await timed(() => worksTable(page, {}, now)),
    });
    page.close();
  }
  await db.delete();
  return {
    overview: median(times.map((time) => time.overview)),
    table: median(times.map((time) => time.table)),
  };
}

/** Rows in the form that `collect` leaves behind, put directly. */
export async function seed(db: FupanDb, readings: number): Promise<void> {
  const perMonth = monthsOf(readings);
  for (let from = 0; from < works; from += 50) {
    const ids = Array.from({ length: 50 }, (_, n) => from + n);
    await db.works.bulkPut(ids.map(workRow));
    await db.workMarks.bulkPut(
      ids.map((n) => {
        const { id, publishedAt } = workRow(n);
        return {
          work: id,
          publishedAt: publishedAt ?? 0,
          brackets: bracketsOf(history(n), publishedAt ?? 0),
        };
      }),
    );
    for (const n of ids) await db.snapshots.bulkPut(perMonth.map((row) => ({ ...row, work: workRow(n).id })));
  }
  for (const studio of studios) {
    await db.studioDays.bulkPut(
      Array.from({ length: days }, (_, back) => {
        const entries = new Map<string, DayEntry>();
        for (let n = 0; n < works; n++) {
          if (studioOf(n) === studio)
            entries.set(workId(n), { at: now - back * dayMs, values: cumulative(n, days - back) });
        }
        return { studio, day: addDays(today, -back), ...packDay(entries) };
      }),
    );
    const accountId = `${studio}:4711`;
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
}

/** Snapshot rows of one work; every work gets the same bytes under its own key. */
function monthsOf(readings: number): SnapshotRow[] {
  const all: StoredReading[] = Array.from({ length: readings }, (_, n) => ({
    at: now - Math.floor(((readings - n) * days * dayMs) / readings),
    reader: 'douyin/work-list',
    values: { views: n * 17, likes: n },
  }));
  const rows: SnapshotRow[] = [];
  const parts = new Map<string, number>();
  for (let from = 0; from < all.length; from += 128) {
    const some = all.slice(from, from + 128);
    const month = fileMonth(some[0]?.at ?? now);
    const part = parts.get(month) ?? 0;
    parts.set(month, part + 1);
    rows.push({ work: '', month, part, closed: part, count: some.length, data: packReadings(some) });
  }
  return rows;
}

const studioOf = (n: number): StudioId => studios[n % studios.length] ?? 'douyin';
const workId = (n: number): string => `73${String(n).padStart(17, '0')}`;
const cumulative = (n: number, age: number) => ({
  views: n * 50 + age * (90 + (n % 70)),
  likes: n * 3 + age * 7,
  comments: n + age,
  shares: n + age,
  favorites: n + age * 2,
  followsGained: Math.floor((n + age) / 3),
});

function history(n: number): StoredReading[] {
  return Array.from({ length: days }, (_, age) => ({
    at: now - (days - age) * dayMs,
    reader: `${studioOf(n)}/work-list`,
    values: cumulative(n, age),
  }));
}

function workRow(n: number): StoredWork {
  const studio = studioOf(n);
  const last = history(n).slice(-3);
  const latest = { at: now, reader: `${studio}/work-list` };
  return {
    id: `${studio}:${workId(n)}`,
    studio,
    workId: workId(n),
    accountId: `${studio}:4711`,
    title: `春笋三吃，最后一种没人会 ${n}`,
    publishedAt: now - days * dayMs + n * 3_600_000,
    durationSec: 72,
    format: 'video',
    state: 'public',
    topics: ['美食', '教程'],
    latest: Object.fromEntries(
      [
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
      ].map((id, k) => [id, { ...latest, value: n * 10 + k }]),
    ),
    firstSeen: now - days * dayMs,
    seenAt: now,
    ...settledTail(last),
  };
}
