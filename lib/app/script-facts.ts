import type { StudioAdapter } from '../core/adapter';
import type { ReaderId } from '../core/ids';
import type { StudioId } from '../core/studios';

/** Which reader reads which path: source text of a RegExp against the pathname. */
export type ReaderPath = readonly [reader: ReaderId, path: string];

/** What the script on a studio's pages needs to know of its adapter. */
export interface ScriptFacts {
  readonly studio: StudioId;
  readonly readers: readonly ReaderPath[];
  /** id of the script element in which a page may bring answers along */
  readonly embeddedIn?: string;
}

/** These facts as plain data, to be built into the script: the readers themselves stay in the worker. */
export function scriptFacts({
  id,
  readers,
  embedded,
}: Pick<StudioAdapter, 'id' | 'readers' | 'embedded'>): ScriptFacts {
  return {
    studio: id,
    readers: readers.map((reader) => [reader.id, reader.path.source]),
    ...(embedded && { embeddedIn: embedded.scriptId }),
  };
}
