import { browser } from 'wxt/browser';
import { type ReaderId, studioOfKey } from '../core/ids';
import type { StudioId } from '../core/studios';

/**
 * What the user switched off: studios, and single readers (`<studio>/<reader>`; `<studio>/draft` is the draft on a
 * publish page, `<studio>/page` the reader of a page's own text). Whatever is not in it is on.
 */
export type Switchable = StudioId | ReaderId;
export type Off = ReadonlySet<string>;

/**
 * In the browser's own storage and not in the store: a studio page's isolated script hears of a change there by itself,
 * in every open tab, without a message.
 */
const key = 'off';

/** True when nothing may be read: the studio is off, or `reader` is. Without a reader: the studio alone. */
export function isOff(off: Off, studio: StudioId, reader?: ReaderId): boolean {
  return off.has(studio) || (reader !== undefined && off.has(reader));
}

/** What is switched off at present. */
export async function readSwitches(): Promise<Off> {
  return known((await browser.storage.local.get(key))[key]);
}

/**
 * Tells `hear` what is off, as soon as it is known and again at each change made anywhere. Before the first call nothing
 * is known: whoever reads should hold back until then. The function it returns stops it.
 */
export function watchSwitches(hear: (off: Off) => void): () => void {
  let changed = false;
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    const change = changes[key];
    if (!change) return;
    changed = true;
    hear(known(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  void readSwitches().then((off) => {
    // A change that came while the first answer was on its way is the newer of the two.
    if (!changed) hear(off);
  });
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

let last: Promise<void> = Promise.resolve();

/** Switches a studio or a reader on or off. One after the other: two clicks in a row must not lose one. */
export function setSwitch(id: Switchable, on: boolean): Promise<void> {
  const turn = last.then(() => write(id, on));
  last = turn.catch(() => undefined);
  return turn;
}

async function write(id: Switchable, on: boolean): Promise<void> {
  const off = new Set(await readSwitches());
  if (on) off.delete(id);
  else off.add(id);
  await browser.storage.local.set({ [key]: [...off].sort() });
}

/** Entries that name no studio of ours are dropped. */
function known(stored: unknown): Off {
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return new Set(entries.filter((id) => typeof id === 'string').filter((id) => studioOfKey(id) !== null));
}
