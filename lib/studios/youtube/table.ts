import { ReadFailure } from '../../core/failures';
import * as s from '../../core/shape';
import { type Figures, inUnit, type Metric, metricOf, newestNames, type Unit } from './metrics';
import { isBare, shaped } from './shapes';

/**
 * Column tables (studios/youtube.md §5): row i of every column belongs together, and the key that holds a
 * column's values names its unit.
 */
const cell = s.union([s.number(), s.string(), s.literal(null)]);
const cells = s.object({ values: s.array(cell).nullish(), total: cell.nullish() }).nullish();
const dimensionColumn = s.object({
  dimension: s.object({ type: s.string() }),
  strings: cells,
  enumValues: cells,
  dateIds: cells,
  timestamps: cells,
});
const metricColumn = s.object({
  metric: s.object({
    type: s.string(),
    asPercentagesOfTotal: s.boolean().nullish(),
    cumulative: s.boolean().nullish(),
  }),
  counts: cells,
  percentages: cells,
  milliseconds: cells,
  /** older answers put the values straight into the column */
  values: s.array(cell).nullish(),
});
const tableSchema = s.object({
  dimensionColumns: s.array(dimensionColumn).nullish(),
  metricColumns: s.array(metricColumn),
});

type Cell = s.Read<typeof cell>;

export interface Dimension {
  readonly type: string;
  readonly values: readonly Cell[];
}
/** A column in our units; `null` cells and missing ones are undefined. */
export interface Column {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly total: number | undefined;
  readonly cumulative: boolean;
}
export interface MetricColumn extends Column {
  readonly metric: Metric;
}
export interface Table {
  readonly dimensions: readonly Dimension[];
  /** columns of metrics that Fupan knows, each in the unit the metric has */
  readonly metrics: readonly MetricColumn[];
  /** columns that state each row's part of the whole, 0–1 */
  readonly shares: readonly Column[];
}

type RawColumn = s.Read<typeof metricColumn>;
type Holder = 'counts' | 'percentages' | 'milliseconds';
const holders: Readonly<Record<Unit, Holder>> = {
  count: 'counts',
  net: 'counts',
  lost: 'counts',
  millis: 'milliseconds',
  percent: 'percentages',
  part: 'percentages',
};

/** Null for a table without columns. Columns of unknown metrics are not looked into. */
export function readTable(data: unknown, path: string): Table | null {
  if (isBare(data)) return null;
  const { dimensionColumns, metricColumns } = shaped(tableSchema, data, path);
  const at = `${path}.metricColumns.[]`;
  // Without dimensions there is one row; more of them have lost what tells them apart.
  if (!dimensionColumns?.length && metricColumns.some((column) => rowsIn(column) > 1))
    throw new ReadFailure('drift', `${path}.dimensionColumns`);
  return {
    dimensions: (dimensionColumns ?? []).map((column) => ({
      type: column.dimension.type,
      values: (column.strings ?? column.enumValues ?? column.dateIds ?? column.timestamps)?.values ?? [],
    })),
    metrics: newestNames(metricColumns.flatMap((column) => metricColumnOf(column, at))),
    shares: metricColumns.flatMap((column) => shareColumnOf(column, at)),
  };
}

const rowsIn = ({ counts, percentages, milliseconds, values }: RawColumn): number =>
  Math.max(
    ...[counts?.values, percentages?.values, milliseconds?.values, values].map((list) => list?.length ?? 0),
  );

/**
 * Nothing when the metric is unknown, or a share. A column whose values do not stand under the unit of its metric keeps
 * its place without them, so that no other takes it.
 */
function metricColumnOf(column: RawColumn, at: string): MetricColumn[] {
  const { type: name, asPercentagesOfTotal, cumulative } = column.metric;
  const metric = metricOf(name);
  if (!metric || asPercentagesOfTotal) return [];
  const holder = holders[metric.unit];
  // Bare values do not name their unit; only for counts is there no doubt about it.
  const bare =
    metric.unit === 'count' && column.values ? { values: column.values, total: undefined } : undefined;
  const held = column[holder] ?? bare;
  if (!held && metric.unit === 'count' && column.percentages) return [];
  const path = `${at}.${holder}`;
  return [
    {
      name,
      metric,
      values: (held?.values ?? []).map((raw) => inUnit(raw, metric.unit, `${path}.values`)),
      total: inUnit(held?.total, metric.unit, `${path}.total`),
      cumulative: cumulative === true,
    },
  ];
}

/** A count given in percent is a part of the whole, whether or not the flag says so; a rate in percent is not. */
function shareColumnOf(column: RawColumn, at: string): Column[] {
  const { type: name, asPercentagesOfTotal, cumulative } = column.metric;
  const counted = metricOf(name)?.unit === 'count';
  const held = column.percentages;
  if (!held || !(asPercentagesOfTotal || counted)) return [];
  const values = (held.values ?? []).map((raw) => inUnit(raw, 'part', `${at}.percentages.values`));
  return [{ name, values, total: undefined, cumulative: cumulative === true }];
}

/** The figures of one row. */
export function rowFigures(table: Table, row: number): Figures {
  return figuresOf(table, (column) => column.values[row]);
}

/** The figures for the table's whole: its stated totals, or the single row of a table without dimensions. */
export function totalFigures(table: Table): Figures {
  const single = table.dimensions.length === 0;
  return figuresOf(table, (column) => column.total ?? (single ? column.values[0] : undefined));
}

function figuresOf(table: Table, pick: (column: MetricColumn) => number | undefined): Figures {
  const figures: Figures = {};
  for (const column of table.metrics) {
    const value = column.cumulative ? undefined : pick(column);
    if (value !== undefined) figures[column.metric.id] ??= value;
  }
  return figures;
}
