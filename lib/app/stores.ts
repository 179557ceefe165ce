import { type FupanDb, openStore as open } from '../store/database';
import { collect } from './collect';
import { demoReadings } from './demo-data';

export type { FupanDb } from '../store/database';

const demoName = 'fupan-demo';
let real: FupanDb | undefined;
let demo: FupanDb | undefined;

/** The user's own store; one connection a page. A page whose store is upgraded elsewhere reloads itself. */
export function ownStore(): FupanDb {
  real ??= open('fupan', { onReplaced: () => globalThis.location?.reload() });
  return real;
}

/** The store of invented numbers: another database, so that the two can never mix. */
export function demoStore(): FupanDb {
  demo ??= open(demoName);
  return demo;
}

const batchSize = 100;

/** Fills the demo store by the same road real readings take; a filled one is left as it is. `now` is epoch ms. */
export async function fillDemo(now: number): Promise<void> {
  const db = demoStore();
  if ((await db.works.count()) > 0) return;
  const readings = demoReadings(now);
  for (let from = 0; from < readings.length; from += batchSize) {
    const items = readings
      .slice(from, from + batchSize)
      .map((reading) => ({ kind: 'reading' as const, reading }));
    await collect(db, { id: `demo-batch-${from}`, items }, now);
  }
}

/** Deletes the invented numbers. */
export async function discardDemo(): Promise<void> {
  await demoStore().delete();
  demo = undefined;
}
