import type { StudioAdapter } from '../core/adapter';
import type { ReaderId } from '../core/ids';
import type { Capture, Outcome, Reader } from '../core/reader';
import type { Reading } from '../core/reading';
import { type CollectBatch, type CollectItem, checkedItem } from '../messages/batch';
import type { AcceptedBatch, PageAnswer, PageItem } from '../messages/page-batch';
import { isOff, type Off } from './switches';

type Studio = Pick<StudioAdapter, 'id' | 'readers' | 'embedded' | 'page'>;

/** What a batch of a page's answers says, and what to tell the page. */
export interface ReadBatch extends Pick<PageAnswer, 'refused' | 'accountId' | 'unowned'> {
  readonly batch: CollectBatch;
}

/** The reader of a path: the first of the studio whose pattern fits. */
export function readerFor(readers: readonly Reader[], path: string): Reader | undefined {
  return readers.find((reader) => reader.path.test(path));
}

/**
 * Reads what a page received. An account that any answer of the batch shows is the account of the whole batch; an answer
 * that names none, from a page that may still show one, is left out and named in `unowned`. What is switched off is
 * refused. Never throws.
 */
export function readBatch(studio: Studio, { id, items }: AcceptedBatch, off: Off = new Set()): ReadBatch {
  const read = items.map((item) => (item ? outcomesOf(studio, item, off) : null));
  const accountId = read.flatMap((all) => all ?? []).find(showsAccount)?.reading.account?.accountId;
  const unowned: number[] = [];
  const stored: CollectItem[] = [];
  let refused = 0;
  for (const [n, item] of items.entries()) {
    const outcomes = read[n];
    if (!item || !outcomes) {
      refused++;
      continue;
    }
    const owner = ownerOf(item) ?? accountId;
    const mayWait = isOwned(item) && item.accountId === undefined && owner === undefined;
    if (mayWait && outcomes.some(needsOwner)) {
      unowned.push(n);
      continue;
    }
    const checked = outcomes.map((outcome) => checkedItem(withOwner(outcome, owner)));
    const kept = checked.filter((one) => one !== null);
    if (kept.length < checked.length) refused++;
    stored.push(...kept, ...(item.kind === 'missed' ? [item] : []));
  }
  return { batch: { id, items: stored }, refused, unowned, ...(accountId && { accountId }) };
}

/** Null when nobody reads such an item, or whoever does is switched off. */
function outcomesOf({ id, readers, embedded, page }: Studio, item: PageItem, off: Off): Outcome[] | null {
  const isOn = (reader: ReaderId) => !isOff(off, id, reader);
  if (item.kind === 'missed') return isOn(item.reader) ? [] : null;
  if (item.kind === 'reading') {
    const isOurs = page !== undefined && item.reading.reader === page.id && isOn(page.id);
    return isOurs ? [{ kind: 'reading', reading: item.reading }] : null;
  }
  if (item.kind === 'capture') {
    const reader = readers.find((one) => one.id === item.reader);
    return reader?.path.test(item.capture.path) && isOn(reader.id) ? [reader.run(item.capture)] : null;
  }
  if (!embedded || isOff(off, id)) return null;
  return embedded.captures(item.text).flatMap(({ path, text }) => {
    const reader = readerFor(readers, path);
    const capture: Capture = { path, page: item.page, at: item.at, status: 200, text, request: {} };
    return reader && isOn(reader.id) ? reader.run(capture) : [];
  });
}

/** Items whose answers the page saw without saying whose they are. */
const isOwned = (item: PageItem): item is Extract<PageItem, { kind: 'capture' | 'embedded' }> =>
  item.kind === 'capture' || item.kind === 'embedded';

const ownerOf = (item: PageItem): string | undefined =>
  item.kind === 'missed' ? undefined : (item.accountId ?? undefined);

const showsAccount = (outcome: Outcome): outcome is Extract<Outcome, { kind: 'reading' }> =>
  outcome.kind === 'reading' && outcome.reading.account?.accountId !== undefined;

const needsOwner = (outcome: Outcome): boolean => outcome.kind === 'reading' && !namesOwner(outcome.reading);

/** True when every part of a reading says by itself whose it is. */
function namesOwner({ account, works, accountDays, lives, windows, curves, breakdowns }: Reading): boolean {
  const whole = [account, ...(works ?? []), ...(accountDays ?? []), ...(lives ?? [])];
  const owned = whole.every((part) => !part || part.accountId);
  const parts = [...(windows ?? []), ...(curves ?? []), ...(breakdowns ?? [])];
  return owned && parts.every((part) => part.workId ?? part.accountId);
}

function withOwner(outcome: Outcome, accountId: string | undefined): CollectItem {
  if (outcome.kind === 'failure') return outcome;
  return { kind: 'reading', reading: outcome.reading, ...(accountId && { accountId }) };
}
