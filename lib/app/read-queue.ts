import type { StudioAdapter } from '../core/adapter';
import type { Capture, Outcome, Reader } from '../core/reader';

export interface ReadQueueOptions {
  readonly adapter: Pick<StudioAdapter, 'readers'>;
  /** asks for a moment when the page has nothing to do */
  readonly idle: (work: () => void) => void;
  readonly emit: (outcome: Outcome) => void;
}

/** Text held back at most, in characters: a page that floods us loses its oldest answers, not its memory. */
const maxHeld = 48_000_000;

/** The reader of a path: the first of the studio whose pattern fits. */
export function readerFor(readers: readonly Reader[], path: string): Reader | undefined {
  return readers.find((reader) => reader.path.test(path));
}

/** Reads captured answers one an idle moment, so that no parsing stands in the page's way. */
export function createReadQueue({ adapter, idle, emit }: ReadQueueOptions) {
  const waiting: Capture[] = [];
  let held = 0;
  let asked = false;

  function ask(): void {
    if (asked) return;
    asked = true;
    idle(step);
  }

  function step(): void {
    asked = false;
    const capture = waiting.shift();
    if (!capture) return;
    held -= capture.text.length;
    const reader = readerFor(adapter.readers, capture.path);
    if (reader) emit(reader.run(capture));
    if (waiting.length > 0) ask();
  }

  return {
    add(capture: Capture): void {
      waiting.push(capture);
      held += capture.text.length;
      while (held > maxHeld && waiting.length > 1) held -= waiting.shift()?.text.length ?? 0;
      ask();
    },
    /** Reads everything that waits, at once: the page is going away. */
    flush(): void {
      while (waiting.length > 0) step();
    },
  };
}
