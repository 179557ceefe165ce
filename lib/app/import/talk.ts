import type { FileFault } from './fault';
import type { Covers } from './job';
import type { Detected, Mapping } from './mapping';
import type { MappingFault } from './rows';
import type { Preview } from './run';

/** One table of an opened file, as far as the screen needs it: its rows stay with the worker. */
export interface OpenedTable {
  readonly name: string;
  /** rows below the headers */
  readonly rows: number;
  readonly detected: Detected;
  /** the first rows below the headers */
  readonly sample: readonly (readonly string[])[];
}

/** What the user settled about one table. */
export interface Settled {
  /** number of the table, from 0 */
  readonly table: number;
  readonly mapping: Mapping;
  readonly covers: Covers;
  /** when the values held, epoch ms */
  readonly at: number;
  readonly accountId: string | null;
}

/** From the screen to the worker. */
export type Order =
  | { readonly do: 'open'; readonly file: Blob; readonly name: string; readonly store: string }
  | ({ readonly do: 'preview' } & Settled)
  | ({ readonly do: 'import' } & Settled)
  | { readonly do: 'undo'; readonly id: string; readonly store: string }
  | { readonly do: 'cancel' };

/** `busy`: another page is importing. `other`: not foreseen; `detail` is for a report. */
export type ImportFault = FileFault | MappingFault | 'busy' | 'other';

/** From the worker to the screen. */
export type Answer =
  | { readonly said: 'progress'; readonly share: number }
  | { readonly said: 'opened'; readonly tables: readonly OpenedTable[] }
  | { readonly said: 'preview'; readonly preview: Preview }
  | { readonly said: 'done'; readonly id: string }
  | { readonly said: 'undone' }
  | { readonly said: 'cancelled' }
  | {
      readonly said: 'failed';
      readonly fault: ImportFault;
      readonly detail?: string;
      readonly column?: number;
    };
