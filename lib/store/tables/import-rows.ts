import { z } from 'zod';
import { metricIds } from '../../core/metric-ids';
import type { AccountDayRow, WorkRow } from '../../core/rows';
import { studioIds } from '../../core/studios';
import type { DayEntry } from '../pack-day';
import type { WorkMarksRow } from '../rows';

const at = z.number().int();

/** A value of a file that a captured one contradicts: the captured one stayed. */
const disagreementSchema = z.object({
  /** work key, or account key and day */
  of: z.string().max(220),
  title: z.string().max(2_000).nullable(),
  metric: z.enum(metricIds),
  captured: z.number(),
  capturedAt: at,
  imported: z.number(),
});

/** One file that the user took in. Its values carry `reader` as their origin. */
export const importRowSchema = z.object({
  /** `studio/file-…`, the reader id of its values */
  id: z.string().max(80),
  studio: z.enum(studioIds),
  kind: z.enum(['works', 'days']),
  /** name of the file */
  name: z.string().max(300),
  /** when the file was taken in, epoch ms */
  at,
  /** when its values held, epoch ms */
  asOf: at,
  /** `running`: not finished, and taken back when next seen. `done`: can be undone while its journal is here */
  state: z.enum(['running', 'done']),
  added: z.number().int(),
  changed: z.number().int(),
  refused: z.number().int(),
  disagreements: z.array(disagreementSchema).max(1_000),
});
export type ImportRow = z.infer<typeof importRowSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;

/** What one step of an import did, so that it can be taken back. Not part of a backup: a restored import stays. */
export interface ImportPartRow {
  readonly import: string;
  readonly part: number;
  readonly account: string | null;
  /** works that were there; `after` tells what has changed since */
  readonly works: readonly { readonly before: WorkRow; readonly after: WorkRow }[];
  /** works that the import made */
  readonly made: readonly string[];
  /** entries of the studio's day of the file, by work id */
  readonly day: string;
  readonly dayEntries: readonly { readonly workId: string; readonly before: DayEntry | null }[];
  /** ages that a publication time brought to light */
  readonly marks: readonly { readonly work: string; readonly before: WorkMarksRow | null }[];
  readonly windows: readonly (readonly [owner: string, window: string, reader: string])[];
  readonly accountDays: readonly {
    readonly key: readonly [accountId: string, day: string];
    readonly before: AccountDayRow | null;
    readonly after: AccountDayRow;
  }[];
}
