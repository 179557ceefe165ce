import { z } from 'zod';
import { metricIds } from '../../core/metric-ids';
import { columnUnits, type FileColumn, filePlaces } from '../../core/studio-file';
import { type StudioId, studioIds } from '../../core/studios';
import type { FupanDb } from '../../store/database';
import { getSetting, putSetting } from '../settings';
import { headerOf, nameOf, unitInName } from './headers';
import type { Sheet } from './sheet';
import { studioFiles } from './studio-files';

export const columnSchema = z.object({
  /** what the column holds; null: not imported */
  is: z.union([z.enum(filePlaces), z.enum(metricIds)]).nullable(),
  /** of bare numbers; null: none was said */
  unit: z.enum(columnUnits).nullable(),
  /** of money */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
});
export type ColumnMapping = z.infer<typeof columnSchema>;

/** `works`: one work a row. `days`: one day of the account a row. */
export type TableKind = 'works' | 'days';

/** How a table of a file is to be read. */
export interface Mapping {
  readonly studio: StudioId;
  readonly kind: TableKind;
  /** number of the header row, from 0 */
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  /** true when the user had mapped these headers before */
  readonly isLearned: boolean;
}

export interface Detected extends Mapping {
  /** header names in the order of the columns */
  readonly headers: readonly string[];
}

const learnedSchema = z.object({
  studio: z.enum(studioIds),
  kind: z.enum(['works', 'days']),
  columns: z.array(columnSchema),
});

/** Title lines and notes above the headers are few. */
const mostRowsAbove = 20;

/**
 * The likeliest reading of a table: the row, studio and kind whose known header names fit best, less what the user taught
 * us of these very headers. A table of which nothing is known comes back with its first filled row as headers and
 * nothing mapped. Null for a table without rows below its headers.
 */
export async function detect(db: FupanDb, { rows }: Sheet): Promise<Detected | null> {
  const fits = rows
    .slice(0, mostRowsAbove)
    .flatMap((_, headerRow) => fitsOf(headerOf(rows, headerRow), headerRow));
  const best = fits.sort((a, b) => b.score - a.score)[0];
  const headerRow = best?.headerRow ?? rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  if (headerRow < 0 || rows.length <= headerRow + 1) return null;
  const headers = headerOf(rows, headerRow);
  const known = await getSetting(db, learnedKey(headers), learnedSchema);
  if (known && known.columns.length === headers.length)
    return { ...known, headerRow, headers, isLearned: true };
  const studio = best?.studio ?? 'douyin';
  const kind = best?.kind ?? 'works';
  return { studio, kind, headerRow, headers, columns: columnsFor(headers, studio, kind), isLearned: false };
}

/** Remembers how the user read a table with these headers. */
export async function learn(db: FupanDb, headers: readonly string[], mapping: Mapping): Promise<void> {
  const { studio, kind, columns } = mapping;
  await putSetting(db, learnedKey(headers), { studio, kind, columns });
}

/** What Fupan knows of each header. Of two columns that would be the same thing the first is taken. */
export function columnsFor(headers: readonly string[], studio: StudioId, kind: TableKind): ColumnMapping[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const column = columnNamed(nameOf(header), studio, kind);
    if (!column || taken.has(column.is)) return { is: null, unit: null, currency: null };
    taken.add(column.is);
    const inName = unitInName(header);
    return {
      is: column.is,
      unit: inName?.unit ?? column.unit ?? null,
      currency: inName?.currency ?? (column.unit === 'money' ? ownCurrency(studio) : null),
    };
  });
}

function ownCurrency(studio: StudioId): string | null {
  return studio === 'youtube' || studio === 'tiktok' ? null : 'CNY';
}

function columnNamed(name: string, studio: StudioId, kind: TableKind): FileColumn | undefined {
  return studioFiles[studio][kind].find(({ names }) => names.some((known) => nameOf(known) === name));
}

function fitsOf(headers: readonly string[], headerRow: number) {
  const names = headers.map(nameOf).filter((name) => name !== '');
  return studioIds.flatMap((studio) =>
    (['works', 'days'] as const).flatMap((kind) => {
      const found = new Set(names.flatMap((name) => columnNamed(name, studio, kind)?.is ?? []));
      const hasKey = kind === 'days' ? found.has('day') : found.has('title') || found.has('workId');
      if (!hasKey || found.size < 2 || isWorkByDay(names, studio)) return [];
      // Most columns known, then the larger part of the row.
      return [{ studio, kind, headerRow, score: found.size + found.size / names.length }];
    }),
  );
}

/** One row a work and day, as YouTube's `Chart data.csv`: neither a table of works nor one of days. */
function isWorkByDay(names: readonly string[], studio: StudioId): boolean {
  const has = (kind: TableKind, is: FileColumn['is']) =>
    names.some((name) => columnNamed(name, studio, kind)?.is === is);
  return has('days', 'day') && (has('works', 'workId') || has('works', 'title'));
}

function learnedKey(headers: readonly string[]): string {
  return `import.columns.${headers.map(nameOf).join('|')}`;
}
