import { type FupanDb, openStore as open } from '../store/database';

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

/** Deletes the invented numbers. */
export async function discardDemo(): Promise<void> {
  await demoStore().delete();
  demo = undefined;
}
