import { type IndicatorId, indicatorIds, indicatorOf } from '../../models/indicators';
import type { FupanDb } from '../../store/database';
import type { BenchmarkRow } from '../../store/tables/scorecard-rows';
import { parseDelimited } from '../import/csv';
import { benchmarkSeats, saveBenchmark } from './records';

/** Why a line of a pasted competitor sheet will not do. */
export type SheetFault = 'cells' | 'group' | 'name' | 'indicator' | 'month' | 'value' | 'source' | 'seat';

export interface SheetProblem {
  /** line of the text, 1 is the first */
  readonly line: number;
  readonly code: SheetFault;
}

export type ReadSheet =
  | { readonly rows: readonly Omit<BenchmarkRow, 'id' | 'at'>[] }
  | { readonly problems: readonly SheetProblem[] }
  /** far more than 8 competitors could fill: not this kind of sheet, and not read */
  | { readonly tooLarge: true };

/** Characters of text that are read at all: 8 competitors × 100 indicators × a year and more. */
const longestSheet = 1_000_000;
const columns = 6;

/**
 * A competitor sheet (S2-23) from pasted text or a CSV file: group, name, indicator, month, value, source; a line without a
 * group and a month is the header. Groups and indicators by id or by name in either language; shares as percentages (`4.5`
 * or `4.5%`), money in yuan. All or nothing: with one bad line nothing is given but what is wrong with it. `stored` are
 * the rows that are there already, for the 3 + 5 seats.
 */
export function readBenchmarkSheet(text: string, stored: readonly BenchmarkRow[]): ReadSheet {
  if (text.length > longestSheet) return { tooLarge: true };
  const problems: SheetProblem[] = [];
  const rows: Omit<BenchmarkRow, 'id' | 'at'>[] = [];
  const seats = { head: namesIn(stored, 'head'), vertical: namesIn(stored, 'vertical') };
  for (const [n, cells] of parseDelimited(text).entries()) {
    if (cells.every((cell) => cell.trim() === '') || (n === 0 && isHeader(cells))) continue;
    const read = rowOf(cells.map((cell) => cell.trim()));
    if (typeof read === 'string') problems.push({ line: n + 1, code: read });
    else {
      seats[read.group].add(read.name);
      if (seats[read.group].size > benchmarkSeats[read.group]) problems.push({ line: n + 1, code: 'seat' });
      rows.push(read);
    }
  }
  return problems.length > 0 ? { problems } : { rows };
}

/** Keeps all rows of a sheet or none; a figure of the same competitor, indicator and month is replaced. */
export async function saveBenchmarkSheet(
  db: FupanDb,
  rows: readonly Omit<BenchmarkRow, 'id' | 'at'>[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.benchmarks, async () => {
    for (const row of rows) await saveBenchmark(db, { ...row, at: now });
  });
}

function namesIn(rows: readonly BenchmarkRow[], group: BenchmarkRow['group']): Set<string> {
  return new Set(rows.flatMap((row) => (row.group === group ? row.name : [])));
}

const isHeader = ([group = '', , , month = '']: readonly string[]): boolean =>
  groupOf(group.trim()) === null && !/\d/.test(month);

const groupNames: Readonly<Record<string, BenchmarkRow['group']>> = {
  head: 'head',
  头部: 'head',
  头部品牌: 'head',
  vertical: 'vertical',
  垂直: 'vertical',
  垂直强手: 'vertical',
};
const groupOf = (text: string): BenchmarkRow['group'] | null => groupNames[text.toLowerCase()] ?? null;

function rowOf(cells: readonly string[]): Omit<BenchmarkRow, 'id' | 'at'> | SheetFault {
  const [groupText = '', name = '', indicatorText = '', month = '', valueText = '', source = ''] = cells;
  if (cells.length < columns) return 'cells';
  const group = groupOf(groupText);
  const indicator = indicatorNamed(indicatorText);
  if (group === null) return 'group';
  if (name === '' || name.length > 100) return 'name';
  if (indicator === null) return 'indicator';
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return 'month';
  const value = figureIn(valueText, indicator);
  if (value === null) return 'value';
  if (source === '' || source.length > 200) return 'source';
  return { group, name, indicator, month, value, source };
}

function indicatorNamed(text: string): IndicatorId | null {
  const asked = text.toLowerCase();
  const found = indicatorIds.find((id) => {
    const { zh, en } = indicatorOf(id).name;
    return asked !== '' && [id, zh, en].some((name) => name.toLowerCase() === asked);
  });
  return found ?? null;
}

function figureIn(text: string, indicator: IndicatorId): number | null {
  const plain = text.replace(/%$/, '').replaceAll(',', '').trim();
  const number = Number(plain);
  if (plain === '' || !Number.isFinite(number) || Math.abs(number) > 1e12) return null;
  const { unit } = indicatorOf(indicator);
  return unit === 'ratio' ? number / 100 : unit === 'money' ? Math.round(number * 100) : number;
}

/** The newest month of the sheet, or null while it is empty; and whether the month of `today` still waits for its figures. */
export function sheetMonth(
  rows: readonly BenchmarkRow[],
  today: string,
): { readonly newest: string | null; readonly isDue: boolean } {
  const newest = rows.reduce<string | null>(
    (last, { month }) => (last === null || month > last ? month : last),
    null,
  );
  // The figures of a month are known once it is over.
  return { newest, isDue: newest !== null && newest < previousMonth(today) };
}

function previousMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}
