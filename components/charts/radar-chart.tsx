import { useReducedMotion } from '@mantine/hooks';
import {
  Chart,
  type ChartData,
  type ChartOptions,
  Filler,
  LineElement,
  PointElement,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
import { memo, useMemo } from 'react';
import { Radar } from 'react-chartjs-2';
import { t } from '../ui/text';
import { baseOptions } from './base-options';
import { ChartFrame, type ChartText } from './chart-frame';
import { colourOf, cssColourOf, type Palette, usePalette } from './palette';
import { LineSwatch } from './swatch';

Chart.register(RadialLinearScale, PointElement, LineElement, Filler, Tooltip);

export interface RadarChartProps extends ChartText {
  /** clockwise from the top */
  axes: readonly { id: string; label: string }[];
  /** one value per axis; null is unknown and leaves a gap. The second series and later ones are dashed. */
  series: readonly { id: string; label: string; values: readonly (number | null)[] }[];
  /** the outer ring */
  max: number;
  format: (value: number | null) => string;
}

const stroke = (place: number) => (place === 0 ? undefined : ('dashed' as const));

function radarData(
  { axes, series }: RadarChartProps,
  palette: Palette,
): ChartData<'radar', (number | null)[]> {
  return {
    labels: axes.map(({ label }) => label),
    datasets: series.map((each, place) => ({
      label: each.label,
      data: [...each.values],
      borderColor: colourOf(palette, undefined, place),
      backgroundColor: palette.band,
      // A filled shape would close across what is not known.
      fill: place === 0 && each.values.every((value) => value !== null),
      borderWidth: 2,
      borderDash: stroke(place) ? [5, 4] : [],
      pointRadius: 4,
      pointStyle: place === 0 ? ('circle' as const) : ('rectRot' as const),
      pointBackgroundColor: colourOf(palette, undefined, place),
    })),
  };
}

function radarOptions(
  { max, format }: RadarChartProps,
  palette: Palette,
  still: boolean,
): ChartOptions<'radar'> {
  const base = baseOptions(palette, still);
  return {
    ...base,
    scales: {
      r: {
        min: 0,
        max,
        ticks: { stepSize: 1, color: palette.ink3, backdropColor: palette.card, showLabelBackdrop: true },
        grid: { color: palette.line },
        angleLines: { color: palette.line },
        pointLabels: { color: palette.ink2, font: { size: 12 } },
      },
    },
    plugins: {
      ...base.plugins,
      tooltip: {
        ...base.plugins.tooltip,
        callbacks: { label: (item) => `${item.dataset.label}: ${format(item.parsed.r)}` },
      },
    },
  };
}

/** Few directions side by side on one scale from 0 to `max`. An unknown value is a gap, never the middle. */
export const RadarChart = memo(function RadarChart(props: RadarChartProps) {
  const { axes, series, question, format } = props;
  const palette = usePalette();
  const still = useReducedMotion();
  const data = useMemo(() => radarData(props, palette), [props, palette]);
  const options = useMemo(() => radarOptions(props, palette, still), [props, palette, still]);
  const table = () => ({
    columns: [
      { id: 'axis', label: t('ui.axisCategory') },
      ...series.map(({ id, label }) => ({ id, label, numeric: true })),
    ],
    rows: axes.map(({ id, label }, place) => ({
      id,
      cells: [label, ...series.map(({ values }) => format(values[place] ?? null))],
    })),
  });
  return (
    <ChartFrame
      {...props}
      legend={series.map(({ id, label }, place) => ({
        id,
        label,
        swatch: <LineSwatch colour={cssColourOf(undefined, place)} stroke={stroke(place)} place={place} />,
      }))}
      table={table}
      hasData={series.some(({ values }) => values.some((value) => value !== null))}
    >
      <Radar data={data} options={options} aria-label={t('ui.chartOf', [question])} />
    </ChartFrame>
  );
});
