import type { StudioAdapter } from '../core/adapter';
import type { ReaderId } from '../core/ids';

/** Which reader reads which path: source text of a RegExp against the pathname. */
export type ReaderPath = readonly [reader: ReaderId, path: string];

/** What a studio's page needs to know of its adapter. */
export interface PageFacts {
  readonly readers: readonly ReaderPath[];
  /** id of the script element in which a page may bring answers along */
  readonly embeddedIn?: string;
}

/** The facts of an adapter as plain data, to be built into the page's script. */
export function pageFacts({ readers, embedded }: Pick<StudioAdapter, 'readers' | 'embedded'>): PageFacts {
  return {
    readers: readers.map(({ id, path }) => [id, path.source]),
    ...(embedded && { embeddedIn: embedded.scriptId }),
  };
}
