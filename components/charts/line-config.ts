import type { ChartData, ChartDataset, ChartOptions, PointStyle, Scale, TooltipItem } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { fullDate, interval, monthDay, sinceHours } from '../ui/format';
import { baseOptions } from './base-options';
import type { LineAxis, LineBand, LineChartProps, LinePoint, LineSeries } from './line-types';
import { colourOf, type Palette } from './palette';
import { dayTicks, evenTicks, hourStep } from './ticks';

/** With `parsing: false` the points go in as they are; `id` lets an update find the same line again. */
export type LineDataset = ChartDataset<'line', LinePoint[]> & { id: string };

/** Point shapes by place, so that lines can be told apart without colour. */
export const SHAPES: readonly PointStyle[] = ['circle', 'rectRot', 'triangle', 'rect', 'crossRot', 'star'];

const DASHES = { solid: [], dashed: [4, 4], dotted: [1.5, 4] };

/** Marks are drawn only where the eye needs them: at the last known point, and at points with no neighbour. */
export function radii(points: readonly LinePoint[]): number[] {
  const last = points.findLastIndex((point) => point.y !== null);
  return points.map((_, index) => {
    if (index === last) return 4;
    const alone = (points[index - 1]?.y ?? null) === null && (points[index + 1]?.y ?? null) === null;
    return alone ? 3 : 0;
  });
}

function seriesDataset(series: LineSeries, index: number, palette: Palette): LineDataset {
  const colour = colourOf(palette, series.tone, index);
  const stroke = series.stroke ?? 'solid';
  return {
    id: series.id,
    label: series.label,
    data: [...series.points],
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: stroke === 'solid' ? 2.25 : 1.75,
    borderDash: DASHES[stroke],
    borderCapStyle: 'round',
    pointStyle: SHAPES[index % SHAPES.length],
    pointRadius: stroke === 'solid' ? radii(series.points) : 0,
    pointHoverRadius: 5,
    // The mark at the last point may stand on the edge of the plot.
    clip: 8,
  };
}

/** A band is three datasets: its lower edge, its upper edge filled down to it, and the dashed middle. */
function bandDatasets(band: LineBand, palette: Palette): LineDataset[] {
  const edge = { borderWidth: 0, pointRadius: 0, pointHoverRadius: 0, label: band.label };
  const fill = band.tone === 'better' ? palette.band2 : palette.band;
  const line = palette[band.tone ?? 'accent'];
  const pick = (key: 'lower' | 'upper' | 'middle') =>
    band.points.map((point) => ({ x: point.x, y: point[key] ?? null }));
  const datasets: LineDataset[] = [
    { ...edge, id: `${band.id}/lower`, data: pick('lower') },
    {
      ...edge,
      id: `${band.id}/upper`,
      data: pick('upper'),
      fill: '-1',
      backgroundColor: fill,
      borderColor: line,
    },
  ];
  if (band.middleLabel === undefined) return datasets;
  return [
    ...datasets,
    {
      id: `${band.id}/middle`,
      label: band.middleLabel,
      data: pick('middle'),
      borderColor: line,
      backgroundColor: line,
      borderWidth: 1.5,
      borderDash: DASHES.dashed,
      pointRadius: 0,
      pointHoverRadius: 3,
    },
  ];
}

export function lineData(props: LineChartProps, palette: Palette): ChartData<'line', LinePoint[]> {
  return {
    datasets: [
      ...(props.bands ?? []).flatMap((band) => bandDatasets(band, palette)),
      ...props.series.map((series, index) => seriesDataset(series, index, palette)),
    ],
  };
}

/** A position on the x axis in words. */
export function formatX(axis: LineAxis, x: number, full = false): string {
  switch (axis.kind) {
    case 'time':
      return full ? fullDate(x) : monthDay(x);
    case 'hours':
      return sinceHours(x);
    case 'number':
      return axis.format(x);
  }
}

function xScale({ axis, series, bands = [] }: LineChartProps, palette: Palette) {
  const xs = [...series, ...bands].flatMap(({ points }) => points.map((point) => point.x));
  const [min, max] = xs.length > 0 ? [Math.min(...xs), Math.max(...xs)] : [0, 1];
  return {
    type: 'linear' as const,
    min,
    max,
    grid: { display: false },
    border: { color: palette.line },
    ticks: {
      color: palette.ink3,
      maxRotation: 0,
      autoSkipPadding: 18,
      stepSize: axis.kind === 'hours' ? hourStep(max - min) : undefined,
      callback: (value: string | number) => formatX(axis, Number(value)),
    },
    afterBuildTicks: (scale: Scale) => {
      scale.ticks =
        axis.kind === 'time' ? dayTicks(min, max).map((value) => ({ value })) : evenTicks(scale.ticks);
    },
  };
}

function annotations({ markers = [], levels = [] }: LineChartProps, palette: Palette): AnnotationOptions[] {
  const line = { type: 'line' as const, borderColor: palette.ink3, borderWidth: 1, borderDash: [2, 3] };
  const label = {
    display: true,
    backgroundColor: palette.card,
    color: palette.ink2,
    font: { size: 11, weight: 'normal' as const },
    padding: { x: 4, y: 1 },
  };
  return [
    ...markers.map((marker) => ({
      ...line,
      xMin: marker.x,
      xMax: marker.x,
      label: { ...label, content: marker.label, position: 'end' as const },
    })),
    ...levels.map((level) => ({
      ...line,
      yMin: level.y,
      yMax: level.y,
      label: { ...label, content: level.label, position: 'start' as const },
    })),
  ];
}

/** What the tooltip says of one dataset: a band speaks once, as an interval. */
function tooltipLabel(props: LineChartProps) {
  return (item: TooltipItem<'line'>): string => {
    const id = 'id' in item.dataset ? String(item.dataset.id) : '';
    const band = props.bands?.find((each) => `${each.id}/upper` === id);
    if (!band) return `${item.dataset.label}: ${props.formatY(item.parsed.y)}`;
    const point = band.points[item.dataIndex];
    const format = (value: number | null | undefined) => props.formatY(value ?? null);
    return `${band.label}: ${interval(point?.lower, point?.upper, format)}`;
  };
}

export function lineOptions(props: LineChartProps, palette: Palette, still: boolean): ChartOptions<'line'> {
  const base = baseOptions(palette, still);
  return {
    ...base,
    parsing: false,
    normalized: true,
    layout: { padding: { right: 8 } },
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: xScale(props, palette),
      y: {
        beginAtZero: props.fromZero ?? true,
        grid: { color: palette.line },
        border: { display: false },
        ticks: { color: palette.ink3, maxTicksLimit: 6, callback: (value) => props.formatY(Number(value)) },
      },
    },
    plugins: {
      ...base.plugins,
      annotation: { annotations: annotations(props, palette) },
      tooltip: {
        ...base.plugins.tooltip,
        filter: (item) => !('id' in item.dataset && String(item.dataset.id).endsWith('/lower')),
        callbacks: {
          title: (items) => (items[0]?.parsed.x == null ? '' : formatX(props.axis, items[0].parsed.x, true)),
          label: tooltipLabel(props),
        },
      },
    },
  };
}
