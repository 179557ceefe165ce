import { beforeAll, describe, expect, test } from 'vitest';
import { lineData, lineOptions, radii } from '../../../components/charts/line-config';
import { lineTable } from '../../../components/charts/line-table';
import type { LineChartProps } from '../../../components/charts/line-types';
import type { Palette } from '../../../components/charts/palette';
import { count } from '../../../components/ui/format';
import { speak } from '../messages';

// A stand-in whose colours are their own names.
const palette = new Proxy({} as Palette, { get: (_, name) => String(name) });

const props: LineChartProps = {
  question: 'Faster than usual?',
  source: 'plays',
  axis: { kind: 'hours' },
  formatY: count,
  series: [
    {
      id: 'a',
      label: 'A',
      points: [
        { x: 0, y: 0 },
        { x: 24, y: null },
        { x: 48, y: 20_000 },
      ],
    },
    { id: 'b', label: 'B', tone: 'worse', stroke: 'dotted', points: [{ x: 24, y: 5 }] },
  ],
  bands: [
    {
      id: 'own',
      label: 'Own',
      middleLabel: 'Median',
      points: [
        { x: 0, lower: 0, middle: 1, upper: 2 },
        { x: 96, lower: null, upper: null },
      ],
    },
  ],
};

beforeAll(() => speak('en'));

describe('lineData', () => {
  const { datasets } = lineData(props, palette);

  test('a band is a lower edge, a fill up to it and a dashed middle, behind the series', () => {
    expect(datasets.map((dataset) => ('id' in dataset ? dataset.id : ''))).toEqual([
      'own/lower',
      'own/upper',
      'own/middle',
      'a',
      'b',
    ]);
    expect(datasets[1]?.fill).toBe('-1');
    expect(datasets[2]?.borderDash).toEqual([4, 4]);
    expect(datasets[2]?.data).toEqual([
      { x: 0, y: 1 },
      { x: 96, y: null },
    ]);
  });

  test('the unknown stays null, so that the line breaks there', () => {
    expect(datasets[3]?.data).toEqual(props.series[0]?.points);
    expect(datasets[3]?.spanGaps).toBeFalsy();
  });

  test('series take colours and shapes by place unless they have a tone', () => {
    expect(datasets[3]?.borderColor).toBe('series1');
    expect(datasets[4]?.borderColor).toBe('worse');
    expect(datasets[3]?.pointStyle).not.toBe(datasets[4]?.pointStyle);
  });
});

test('marks are drawn at the last known point and at points with no neighbour', () => {
  const points = [1, 2, null, 3, null, 4, 5, null].map((y, x) => ({ x, y }));
  expect(radii(points)).toEqual([0, 0, 0, 3, 0, 0, 4, 0]);
});

describe('lineOptions', () => {
  test('the hour axis spans the data and steps by whole days', () => {
    const x = lineOptions(props, palette, false).scales?.['x'];
    expect(x).toMatchObject({ type: 'linear', min: 0, max: 96, ticks: { stepSize: 24 } });
  });

  test('stands still if motion is not wanted', () => {
    expect(lineOptions(props, palette, true).animation).toBe(false);
    expect(lineOptions(props, palette, false).animation).not.toBe(false);
  });

  test('markers stand upright, levels lie', () => {
    const marked = { ...props, markers: [{ x: 24, label: '24 h' }], levels: [{ y: 7, label: 'target' }] };
    expect(lineOptions(marked, palette, true).plugins?.annotation?.annotations).toMatchObject([
      { xMin: 24, xMax: 24, label: { content: '24 h' } },
      { yMin: 7, yMax: 7, label: { content: 'target' } },
    ]);
  });
});

test('the table has a row for each position of any line, and a dash for the unknown', () => {
  const { columns, rows } = lineTable(props);
  expect(columns.map((column) => column.label)).toEqual([
    'Since publication',
    'A',
    'B',
    'Own (lower)',
    'Median',
    'Own (upper)',
  ]);
  expect(rows.map((row) => row.cells)).toEqual([
    ['0 h', '0', '—', '0', '1', '2'],
    ['24 h', '—', '5', '—', '—', '—'],
    ['48 h', '20K', '—', '—', '—', '—'],
    ['4 days', '—', '—', '—', '—', '—'],
  ]);
});
