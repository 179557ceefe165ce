import { type FupanDb, openStore as open } from '../store/database';
import { fillWithDemo, isFilled } from './demo/fill';
import type { DemoLanguage } from './demo/words';

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

/** Fills the demo store; a filled one is left as it is, and one that was left half filled is made anew. `now` is epoch ms. */
export async function fillDemo(now: number, language: DemoLanguage): Promise<void> {
  if (await isFilled(demoStore())) return;
  await discardDemo();
  await fillWithDemo(demoStore(), now, language);
}

/** Deletes the invented numbers. */
export async function discardDemo(): Promise<void> {
  await demoStore().delete();
  demo = undefined;
}
