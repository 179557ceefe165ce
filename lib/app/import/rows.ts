import { cleanText } from '../../core/fields';
import { type MetricId, metricIds } from '../../core/metric-ids';
import { metricFacts } from '../../core/metrics';
import type { WorkFormat } from '../../core/reading';
import type { FilePlace } from '../../core/studio-file';
import { type CellContext, type CellTime, formatIn, isBlank, lengthIn, metricIn, timeIn } from './cells';
import type { ColumnMapping, Mapping } from './mapping';
import type { Sheet } from './sheet';
import { studioFiles } from './studio-files';

/** Why a row was not taken. */
export const rowFaults = [
  'columns',
  'no-work',
  'bad-id',
  'bad-time',
  'bad-value',
  'no-values',
  'rounded',
  'ambiguous',
  'no-time',
  'twice',
] as const;
export type RowFault = (typeof rowFaults)[number];

export interface Refused {
  /** number of the row in the file, from 1 */
  readonly row: number;
  readonly fault: RowFault;
  /** the column it is about */
  readonly column?: string;
}

export type Values = Partial<Record<MetricId, number>>;

/** What one row says, before anything is looked up. */
export interface FileRow {
  readonly row: number;
  readonly workId?: string;
  readonly title?: string;
  readonly time?: CellTime;
  readonly durationSec?: number;
  readonly format?: WorkFormat;
  /** of a table of days: `YYYY-MM-DD` */
  readonly day?: string;
  readonly values: Values;
  /** values that the file had rounded */
  readonly rounded: Values;
  readonly currency?: string;
}

const isMetric = (is: ColumnMapping['is']): is is MetricId => metricIds.some((id) => id === is);

/** Reads the rows below the headers one by one; blank rows and the studio's own totals are passed over. */
export class RowReader {
  readonly #context: CellContext;
  readonly #places = new Map<FilePlace, number>();
  readonly #metrics: { readonly metric: MetricId; readonly n: number; readonly column: ColumnMapping }[] = [];

  /** `at`: when the file was made, epoch ms */
  constructor(
    readonly sheet: Sheet,
    readonly mapping: Mapping,
    readonly headers: readonly string[],
    at: number,
  ) {
    const locale = headers.some((header) => /\p{Script=Han}/u.test(header)) ? 'zh-CN' : 'en';
    this.#context = { file: studioFiles[mapping.studio], locale, at };
    for (const [n, column] of mapping.columns.entries()) {
      if (isMetric(column.is)) this.#metrics.push({ metric: column.is, n, column });
      else if (column.is) this.#places.set(column.is, n);
    }
  }

  /** Null for a row that holds nothing to import. */
  read(index: number): FileRow | Refused | null {
    const cells = this.sheet.rows[index] ?? [];
    const first = cells.find((cell) => cell !== '');
    if (first === undefined || this.#context.file.isTotal?.(first)) return null;
    const row = index + 1;
    const width = this.headers.length;
    const isShort = this.sheet.from === 'text' && cells.length < width;
    if (isShort || cells.slice(width).some((cell) => cell !== '')) return { row, fault: 'columns' };
    return this.mapping.kind === 'days' ? this.#day(row, cells) : this.#work(row, cells);
  }

  #day(row: number, cells: readonly string[]): FileRow | Refused {
    const time = timeIn(this.#cell(cells, 'day'), this.#context);
    if (!time) return { row, fault: 'bad-time', column: this.#nameOf('day') };
    return this.#withValues({ row, day: time.day }, cells);
  }

  #work(row: number, cells: readonly string[]): FileRow | Refused {
    const { file, locale } = this.#context;
    const idCell = this.#cell(cells, 'workId');
    const workId = isBlank(idCell) ? null : file.workIdOf(idCell);
    if (!isBlank(idCell) && workId === null) return { row, fault: 'bad-id', column: this.#nameOf('workId') };
    const title = cleanText(this.#cell(cells, 'title'), 2_000);
    if (workId === null && title === undefined) return { row, fault: 'no-work' };
    const timeCell = this.#cell(cells, 'publishedAt');
    const time = isBlank(timeCell) ? null : timeIn(timeCell, this.#context);
    if (!isBlank(timeCell) && !time) return { row, fault: 'bad-time', column: this.#nameOf('publishedAt') };
    const unit = this.mapping.columns[this.#places.get('durationSec') ?? -1]?.unit ?? null;
    const durationSec = lengthIn(this.#cell(cells, 'durationSec'), unit, locale);
    const format = formatIn(this.#cell(cells, 'format'));
    return this.#withValues(
      {
        row,
        ...(workId !== null && { workId }),
        ...(title !== undefined && { title }),
        ...(time && { time }),
        ...(durationSec !== null && { durationSec }),
        ...(format && { format }),
      },
      cells,
    );
  }

  #withValues(known: Omit<FileRow, 'values' | 'rounded'>, cells: readonly string[]): FileRow | Refused {
    const values: Values = {};
    const rounded: Values = {};
    let currency: string | undefined;
    for (const { metric, n, column } of this.#metrics) {
      const cell = cells[n] ?? '';
      if (isBlank(cell)) continue;
      const read = metricIn(cell, metric, column, this.#context.locale);
      if (!read) return { row: known.row, fault: 'bad-value', column: this.headers[n] };
      (read.approx ? rounded : values)[metric] = read.value;
      if (column.unit === 'money' && column.currency) currency = column.currency;
    }
    // Every cell may be blank: a new work has no figures yet. Half a row is another matter.
    if (Object.keys(values).length + Object.keys(rounded).length === 0) {
      return { row: known.row, fault: 'no-values' };
    }
    return { ...known, values, rounded, ...(currency && { currency }) };
  }

  #cell(cells: readonly string[], place: FilePlace): string {
    return cells[this.#places.get(place) ?? -1] ?? '';
  }

  #nameOf(place: FilePlace): string | undefined {
    return this.headers[this.#places.get(place) ?? -1];
  }
}

/** A mapping that cannot be imported, and why. */
export type MappingFault = 'no-work' | 'no-day' | 'no-metric' | 'same-twice' | 'no-currency' | 'no-unit';

/** What keeps a mapping from being imported, with the column it is about; null when nothing does. */
export function mappingFault(
  { rows }: Sheet,
  { columns, kind, headerRow }: Mapping,
): { fault: MappingFault; column?: number } | null {
  const used = columns.flatMap(({ is }) => is ?? []);
  if (kind === 'days' && !used.includes('day')) return { fault: 'no-day' };
  if (kind === 'works' && !used.includes('title') && !used.includes('workId')) return { fault: 'no-work' };
  if (!used.some(isMetric)) return { fault: 'no-metric' };
  const again = columns.findIndex(({ is }, n) => is !== null && columns.findIndex((c) => c.is === is) < n);
  if (again >= 0) return { fault: 'same-twice', column: again };
  const poor = columns.findIndex((c) => c.unit === 'money' && isMetric(c.is) && c.currency === null);
  if (poor >= 0) return { fault: 'no-currency', column: poor };
  const sample = rows.slice(headerRow + 1, headerRow + 201);
  const bare = columns.findIndex(
    ({ is, unit }, n) =>
      needsUnit(is) && unit === null && sample.some((row) => bareNumber.test(row[n] ?? '')),
  );
  return bare < 0 ? null : { fault: 'no-unit', column: bare };
}

const bareNumber = /^\d+(?:\.\d+)?$/;
const needsUnit = (is: ColumnMapping['is']) => isMetric(is) && metricFacts[is].unit !== 'count';
