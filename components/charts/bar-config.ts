import type { Chart, ChartData, ChartDataset, ChartOptions, Plugin } from 'chart.js';
import { baseOptions } from './base-options';
import type { ChartText } from './chart-frame';
import { type ChartTone, colourOf, type Palette } from './palette';

export interface BarSeries {
  id: string;
  label: string;
  /** One value per category; null is unknown. */
  values: readonly (number | null)[];
  tone?: ChartTone;
}

export interface BarChartProps extends ChartText {
  /** In drawing order; `reason` says why its values are unknown. */
  categories: readonly { id: string; label: string; reason?: string }[];
  series: readonly BarSeries[];
  /** Horizontal reads better with long names, vertical with time. */
  direction?: 'horizontal' | 'vertical';
  stacked?: boolean;
  format: (value: number | null) => string;
  /** Lines across the bars: a target, an alarm. */
  levels?: readonly { value: number; label: string }[];
}

/** Beyond this many bars the figures at their ends would run into each other. */
const LABELLED_BARS = 40;

export function barData(props: BarChartProps, palette: Palette): ChartData<'bar', (number | null)[]> {
  const datasets = props.series.map((each, index) => {
    const colour = colourOf(palette, each.tone, index);
    const dataset: ChartDataset<'bar', (number | null)[]> & { id: string } = {
      id: each.id,
      label: each.label,
      data: [...each.values],
      backgroundColor: colour,
      borderRadius: 4,
      maxBarThickness: 26,
      categoryPercentage: 0.75,
      barPercentage: 0.9,
    };
    return dataset;
  });
  return { labels: props.categories.map((category) => category.label), datasets };
}

function isLying(props: BarChartProps): boolean {
  return (props.direction ?? 'horizontal') === 'horizontal';
}

function isLabelled(props: BarChartProps): boolean {
  return !props.stacked && props.categories.length * props.series.length <= LABELLED_BARS;
}

export function barOptions(props: BarChartProps, palette: Palette, still: boolean): ChartOptions<'bar'> {
  const base = baseOptions(palette, still);
  const lying = isLying(props);
  const category = {
    stacked: props.stacked,
    grid: { display: false },
    border: { color: palette.line },
    ticks: { color: palette.ink2, font: { size: 12 } },
  };
  const value = {
    stacked: props.stacked,
    beginAtZero: true,
    // Room for the figures at the ends of the bars.
    grace: isLabelled(props) ? '14%' : 0,
    grid: { color: palette.line },
    border: { display: false },
    ticks: {
      color: palette.ink3,
      maxTicksLimit: 6,
      callback: (each: string | number) => props.format(Number(each)),
    },
  };
  const levels = (props.levels ?? []).map((level) => ({
    type: 'line' as const,
    borderColor: palette.ink3,
    borderWidth: 1,
    borderDash: [2, 3],
    ...(lying ? { xMin: level.value, xMax: level.value } : { yMin: level.value, yMax: level.value }),
    label: {
      display: true,
      content: level.label,
      position: 'end' as const,
      backgroundColor: palette.card,
      color: palette.ink2,
      font: { size: 11, weight: 'normal' as const },
      padding: { x: 4, y: 1 },
    },
  }));
  return {
    ...base,
    indexAxis: lying ? 'y' : 'x',
    scales: lying ? { x: value, y: category } : { x: category, y: value },
    plugins: {
      ...base.plugins,
      annotation: { annotations: levels },
      tooltip: {
        ...base.plugins.tooltip,
        callbacks: {
          label: (item) => {
            const parsed = lying ? item.parsed.x : item.parsed.y;
            return `${item.dataset.label}: ${props.format(parsed)}`;
          },
        },
      },
    },
  };
}

/** Writes each value at the end of its bar, and '—' on the base line where it is unknown. */
export function barLabels(latest: () => { props: BarChartProps; palette: Palette }): Plugin<'bar'> {
  return {
    id: 'barLabels',
    afterDatasetsDraw(chart) {
      const { props, palette } = latest();
      if (isLabelled(props)) drawLabels(chart, props, palette);
    },
  };
}

function drawLabels(chart: Chart<'bar'>, props: BarChartProps, palette: Palette): void {
  const { ctx } = chart;
  const lying = isLying(props);
  ctx.save();
  ctx.font = `12px ${chart.options.font?.family ?? 'sans-serif'}`;
  ctx.textAlign = lying ? 'left' : 'center';
  ctx.textBaseline = lying ? 'middle' : 'bottom';
  chart.data.datasets.forEach((dataset, place) => {
    chart.getDatasetMeta(place).data.forEach((bar, index) => {
      const raw = dataset.data[index];
      const value = typeof raw === 'number' ? raw : null;
      const base = (lying ? chart.scales['x'] : chart.scales['y'])?.getPixelForValue(0) ?? 0;
      const x = lying ? (value === null ? base : bar.x) + 6 : bar.x;
      const y = lying ? bar.y : (value === null ? base : bar.y) - 4;
      ctx.fillStyle = value === null ? palette.ink3 : palette.ink;
      ctx.fillText(props.format(value), x, y);
    });
  });
  ctx.restore();
}
