import type { MetricId } from './metric-ids';
import type { StudioId } from './studios';

/** What a column of a studio's own export file can hold beside a metric. */
export const filePlaces = ['workId', 'title', 'publishedAt', 'durationSec', 'format', 'day'] as const;
export type FilePlace = (typeof filePlaces)[number];

/**
 * What a bare number in a column is measured in. A cell that carries its own sign (`12%`, `1:24`, `12秒`) needs none.
 * `money`: major units, the currency beside it.
 */
export const columnUnits = [
  'count',
  'ratio',
  'percent',
  'seconds',
  'millis',
  'minutes',
  'hours',
  'money',
] as const;
export type ColumnUnit = (typeof columnUnits)[number];

export interface FileColumn {
  /** header names without units in brackets, in any case; Chinese and English */
  readonly names: readonly string[];
  readonly is: FilePlace | MetricId;
  /** absent where no source settles it: the user says it once */
  readonly unit?: ColumnUnit;
}

/** What Fupan knows of the export files of one studio. Pure data but for three small readers of text. */
export interface StudioFile {
  readonly studio: StudioId;
  /** columns of a table with one work a row */
  readonly works: readonly FileColumn[];
  /** columns of a table with one day of the account a row; empty where no such file is known */
  readonly days: readonly FileColumn[];
  /** whether a table of works counts since publication, or for the days that the user chose in the studio */
  readonly covers: 'lifetime' | 'range';
  /** `unknown`: times of day in the file are on no clock we know, so that only their day is used */
  readonly clock: 'studio' | 'unknown';
  /** our work id for a cell of the id column; null when it is none */
  readonly workIdOf: (cell: string) => string | null;
  /** a time as this studio's files write it, made readable for lib/core/dates; absent: as it is */
  readonly timeText?: (cell: string) => string;
  /** first cell of a row that sums up the others; absent: there is none */
  readonly isTotal?: (cell: string) => boolean;
}
