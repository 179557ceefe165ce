import { useReducedMotion } from '@mantine/hooks';
import { BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { memo, useMemo, useRef } from 'react';
import { Bar } from 'react-chartjs-2';
import type { PlainTableProps } from '../ui/plain-table';
import { t } from '../ui/text';
import { type BarChartProps, barData, barLabels, barOptions } from './bar-config';
import { ChartFrame } from './chart-frame';
import { cssColourOf, usePalette } from './palette';
import { BoxSwatch } from './swatch';

Chart.register(BarElement, CategoryScale, LinearScale, Tooltip, annotation);

function tableOf({ categories, series, format }: BarChartProps): Pick<PlainTableProps, 'columns' | 'rows'> {
  return {
    columns: [
      { id: 'category', label: t('ui.axisCategory') },
      ...series.map((each) => ({ id: each.id, label: each.label, numeric: true })),
    ],
    rows: categories.map((category, index) => ({
      id: category.id,
      cells: [
        category.label,
        ...series.map((each) => {
          const value = each.values[index] ?? null;
          return value === null && category.reason ? `${format(null)} ${category.reason}` : format(value);
        }),
      ],
    })),
  };
}

/**
 * Bars by category, with their values written at the ends. An unknown value is written '—' and has no bar; a zero
 * has its figure. New props redraw in place; stable props do not redraw.
 */
export const BarChart = memo(function BarChart(props: BarChartProps) {
  const { categories, series } = props;
  const palette = usePalette();
  const still = useReducedMotion();
  const data = useMemo(() => barData(props, palette), [props, palette]);
  const options = useMemo(() => barOptions(props, palette, still), [props, palette, still]);
  // The plugin is handed over once, when the chart is made; it must read what is current when it draws.
  const latest = useRef({ props, palette });
  latest.current = { props, palette };
  const plugins = useMemo(() => [barLabels(() => latest.current)], []);
  const hasData = series.some((each) => each.values.some((value) => value !== null));
  const legend = series.map((each, index) => ({
    id: each.id,
    label: each.label,
    swatch: <BoxSwatch colour={cssColourOf(each.tone, index)} />,
  }));
  const lying = (props.direction ?? 'horizontal') === 'horizontal';
  const height =
    props.height ?? (lying ? 48 + categories.length * (14 + 18 * (props.stacked ? 1 : series.length)) : 250);
  return (
    <ChartFrame {...props} height={height} legend={legend} table={() => tableOf(props)} hasData={hasData}>
      <Bar
        data={data}
        options={options}
        plugins={plugins}
        datasetIdKey="id"
        aria-label={t('ui.chartOf', [props.question])}
      />
    </ChartFrame>
  );
});
