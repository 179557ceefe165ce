import type { MetricId, Values } from '../../core/metric-ids';
import type { WorkFormat, WorkSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { believable, type Figures, inUnit, type Unit } from './fields';

/** Where a metric stands in a row of figures. */
export interface Column {
  readonly metric: MetricId;
  /** names of the figure, the finest first: `…_with_double` before its rounded twin */
  readonly keys: readonly string[];
  readonly unit: Unit;
  /** not defined for picture notes, where the studio sends 0 (studios/xiaohongshu.md §2.4) */
  readonly videoOnly?: true;
}

/** The figures of columns as fields of a row, read as they are; `valuesOf` looks them up by name. */
export function figuresAt(columns: readonly Column[]): object {
  return Object.fromEntries(columns.flatMap(({ keys }) => keys).map((key) => [key, s.unknown().optional()]));
}

type Read = Pick<WorkSighting, 'values' | 'approx'>;

/**
 * Values of a row in our units. Of a note that is not known to be a video, 0 in a video-only column means nothing; of
 * a picture note nothing there does. `path` is where the row stands in the body.
 */
export function valuesOf(row: Figures, columns: readonly Column[], path: string, format?: WorkFormat): Read {
  const found: Partial<Record<MetricId, number>> = {};
  let approx = false;
  for (const column of columns) {
    const read = figureOf(row, column, path);
    if (!read || (column.videoOnly && !fits(read.value, format))) continue;
    found[column.metric] = read.value;
    approx ||= read.approx;
  }
  const values = believable(found);
  return approx ? { values, approx } : { values };
}

/** The same for figures that cannot be marked as rounded: a rounded one is left out. */
export function exactValuesOf(row: Figures, columns: readonly Column[], path: string): Values {
  const { values, approx } = valuesOf(row, columns, path);
  if (!approx) return values;
  const exact = columns.filter((column) => !figureOf(row, column, path)?.approx);
  return valuesOf(row, exact, path).values;
}

const fits = (value: number, format?: WorkFormat) =>
  format === 'video' || (format === undefined && value !== 0);

function figureOf(row: Figures, { keys, unit }: Column, path: string) {
  for (const [nth, key] of keys.entries()) {
    const read = inUnit(Object.hasOwn(row, key) ? row[key] : undefined, unit, `${path}.${key}`);
    // A rounded 0 may be anything below one.
    if (read && (nth === 0 || read.value !== 0)) return read;
  }
  return undefined;
}
