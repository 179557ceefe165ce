import { overview } from '../../lib/app/queries/overview';
import { worksTable } from '../../lib/app/queries/works-table';
import { addDays } from '../../lib/core/dates';
import { openStore } from '../../lib/store/database';
import { median, timed } from './raw';
import { seed } from './seed';

const today = '2026-11-22';
const now = Date.UTC(2026, 10, 22, 4);

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
  await seed(db, readings, now);
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
