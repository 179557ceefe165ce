import type { ReaderId } from '../core/ids';
import type { Confidence } from '../core/reader';
import type { StudioId } from '../core/studios';
import { studios } from '../studios';
import type { Switchable } from './switches';

/** One reader of a studio, as the user may switch it. */
export interface ReaderSwitch {
  readonly id: ReaderId;
  /** one line of what it gives, in English: the words of the README's table; null for the draft and the page itself */
  readonly gives: string | null;
  /** null for the draft, which has no shape that drifts */
  readonly seen: string | null;
  readonly confidence: Confidence | null;
}

export interface StudioSwitch {
  readonly id: Switchable & StudioId;
  readonly readers: readonly ReaderSwitch[];
}

/** Everything that can be switched, studio by studio: its readers, its page reader if it has one, its draft. */
export function switchList(): StudioSwitch[] {
  return studios.map(({ id, readers, page }) => ({
    id,
    readers: [
      ...readers.map(({ id: reader, gives, seen, confidence }) => ({ id: reader, gives, seen, confidence })),
      ...(page ? [{ id: page.id, gives: page.gives, seen: page.seen, confidence: page.confidence }] : []),
      { id: `${id}/draft`, gives: null, seen: null, confidence: null },
    ],
  }));
}
