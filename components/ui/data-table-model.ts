import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { locale } from './text';

/** What a cell sorts by. Null and undefined are unknown: last in both directions. */
export type CellValue = string | number | null | undefined;

export interface DataColumn<T> {
  id: string;
  header: string;
  /** Shown on hover over the header. */
  hint?: string;
  /** Sort key; a column without it cannot be sorted and draws `cell` always. */
  value?: (row: T) => CellValue;
  /** What a known value looks like; text as it is and numbers with grouping if left out. */
  cell?: (row: T) => ReactNode;
  /** Why the value of this row is unknown. */
  reason?: (row: T) => string | undefined;
  /** Right-aligned, tabular, and sorted from the largest first. */
  numeric?: boolean;
  /** In px. The first column takes what is left over, but never less than this. */
  width?: number;
}

export interface SortRule {
  id: string;
  desc: boolean;
}

export const DEFAULT_WIDTH = 104;
export const FIRST_WIDTH = 220;
export const CHECK_WIDTH = 40;

/** Only the features in use are registered; the rest of the table library is left out of the bundle. */
export const features = tableFeatures({
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;

const collators = new Map<string, Intl.Collator>();

function collator(): Intl.Collator {
  const language = locale();
  let found = collators.get(language);
  if (!found) {
    // Chinese sorts by pinyin; digits inside titles sort as numbers.
    found = new Intl.Collator(language, { numeric: true });
    collators.set(language, found);
  }
  return found;
}

function compare<T extends object>(a: Row<Features, T>, b: Row<Features, T>, id: string): number {
  const left: unknown = a.getValue(id);
  const right: unknown = b.getValue(id);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return collator().compare(String(left), String(right));
}

/** Our columns in the library's terms. NaN counts as unknown, as everywhere. */
export function toColumnDefs<T extends object>(columns: readonly DataColumn<T>[]): ColumnDef<Features, T>[] {
  return columns.map((column) => ({
    id: column.id,
    header: column.header,
    accessorFn: (row: T) => known(column.value?.(row)),
    enableSorting: column.value !== undefined,
    sortDescFirst: column.numeric === true,
    sortFn: compare,
    sortUndefined: 'last',
  }));
}

/** The value, or undefined if it is unknown. */
export function known(value: CellValue): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'number' && Number.isNaN(value) ? undefined : value;
}
