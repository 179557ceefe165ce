import { useReducedMotion } from '@mantine/hooks';
import { Chart, Filler, LinearScale, LineElement, PointElement, Tooltip } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { memo, useMemo } from 'react';
import { Line } from 'react-chartjs-2';
import { t } from '../ui/text';
import { ChartFrame, type LegendItem } from './chart-frame';
import { lineData, lineOptions } from './line-config';
import { lineTable } from './line-table';
import type { LineChartProps } from './line-types';
import { cssColourOf, usePalette } from './palette';
import { BandSwatch, LineSwatch } from './swatch';

Chart.register(LineElement, PointElement, LinearScale, Filler, Tooltip, annotation);

function legendOf({ series, bands = [] }: LineChartProps): LegendItem[] {
  const lines = series.map((each, index) => ({
    id: each.id,
    label: each.label,
    swatch: <LineSwatch colour={cssColourOf(each.tone, index)} stroke={each.stroke} place={index} />,
  }));
  const spreads = bands.map((band) => ({
    id: band.id,
    label: band.label,
    swatch: <BandSwatch colour={band.tone === 'better' ? 'var(--band2)' : 'var(--band)'} />,
  }));
  const middles = bands.map((band) => ({
    id: `${band.id}/middle`,
    label: band.middleLabel ?? '',
    swatch: <LineSwatch colour={`var(--${band.tone ?? 'accent'})`} stroke="dashed" />,
  }));
  return [...lines, ...spreads, ...middles.filter((middle) => middle.label !== '')];
}

/**
 * Lines over time, hours since publication or any number, with bands, markers and levels. Null leaves a gap.
 * New props redraw in place, on the same canvas; stable props (memoised arrays and functions) do not redraw.
 */
export const LineChart = memo(function LineChart(props: LineChartProps) {
  const palette = usePalette();
  const still = useReducedMotion();
  const data = useMemo(() => lineData(props, palette), [props, palette]);
  const options = useMemo(() => lineOptions(props, palette, still), [props, palette, still]);
  const hasData = props.series.some((each) => each.points.some((point) => point.y !== null));
  return (
    <ChartFrame {...props} legend={legendOf(props)} table={() => lineTable(props)} hasData={hasData}>
      <Line data={data} options={options} datasetIdKey="id" aria-label={t('ui.chartOf', [props.question])} />
    </ChartFrame>
  );
});
