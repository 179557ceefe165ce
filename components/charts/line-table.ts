import type { PlainColumn, PlainRow } from '../ui/plain-table';
import { t } from '../ui/text';
import { formatX } from './line-config';
import type { LineChartProps } from './line-types';

interface Column extends PlainColumn {
  values: Map<number, number | null>;
}

const AXIS_NAMES = { time: 'ui.axisTime', hours: 'ui.axisHours', number: 'ui.axisNumber' } as const;

function columnsOf({ series, bands = [] }: LineChartProps): Column[] {
  const fromBands = bands.flatMap((band) => {
    const column = (key: 'lower' | 'middle' | 'upper', label: string): Column => ({
      id: `${band.id}/${key}`,
      label,
      numeric: true,
      values: new Map(band.points.map((point) => [point.x, point[key] ?? null])),
    });
    const middle = band.middleLabel === undefined ? [] : [column('middle', band.middleLabel)];
    return [
      column('lower', t('ui.bandLower', [band.label])),
      ...middle,
      column('upper', t('ui.bandUpper', [band.label])),
    ];
  });
  const fromSeries = series.map((each) => ({
    id: each.id,
    label: each.label,
    numeric: true,
    values: new Map(each.points.map((point) => [point.x, point.y])),
  }));
  return [...fromSeries, ...fromBands];
}

/** The same data as the drawing: one row per position, '—' where a line has no known value. */
export function lineTable(props: LineChartProps): { columns: PlainColumn[]; rows: PlainRow[] } {
  const columns = columnsOf(props);
  const xs = [...new Set(columns.flatMap((column) => [...column.values.keys()]))].sort((a, b) => a - b);
  return {
    columns: [{ id: 'x', label: t(AXIS_NAMES[props.axis.kind]) }, ...columns],
    rows: xs.map((x) => ({
      id: String(x),
      cells: [
        formatX(props.axis, x, true),
        ...columns.map((column) => props.formatY(column.values.get(x) ?? null)),
      ],
    })),
  };
}
