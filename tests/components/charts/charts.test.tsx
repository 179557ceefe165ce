// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { Chart } from 'chart.js';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BarChart } from '../../../components/charts/bar-chart';
import type { BarChartProps } from '../../../components/charts/bar-config';
import { LineChart } from '../../../components/charts/line-chart';
import type { LineChartProps } from '../../../components/charts/line-types';
import { count } from '../../../components/ui/format';
import { speak } from '../messages';
import { show } from '../show';
import { fakeCanvas, written } from './canvas';

const LINE: LineChartProps = {
  question: '新作品跑得比平时快吗？',
  source: '发布后小时数',
  axis: { kind: 'hours' },
  formatY: count,
  series: [
    {
      id: 'a',
      label: '柴火饭',
      points: [
        { x: 0, y: 10 },
        { x: 24, y: null },
        { x: 48, y: 31_200 },
      ],
    },
    { id: 'b', label: '春笋', points: [{ x: 0, y: 5 }] },
  ],
};

const BARS: BarChartProps = {
  question: '人在哪一步走掉？',
  source: '人数',
  format: count,
  categories: [
    { id: 'reach', label: '曝光', reason: '后台不提供' },
    { id: 'views', label: '播放' },
    { id: 'orders', label: '下单' },
  ],
  series: [{ id: 'people', label: '人数', values: [null, 31_200, 0] }],
};

beforeAll(() => speak('zh-CN'));
beforeEach(() => {
  fakeCanvas();
  document.documentElement.removeAttribute('data-mantine-color-scheme');
  document.documentElement.style.setProperty('--series1', '#111111');
});

function charts(): Chart[] {
  return Object.values(Chart.instances);
}

function cells(): string[][] {
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));
}

describe('LineChart', () => {
  test('is a figure named by its question, with source, legend and a described drawing', () => {
    show(<LineChart {...LINE} />);
    const figure = screen.getByRole('figure', { name: LINE.question });
    expect(figure.textContent).toContain('发布后小时数');
    expect(
      within(figure)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['柴火饭', '春笋']);
    expect(within(figure).getByRole('img', { name: `图表：${LINE.question}` })).toBeDefined();
  });

  test('shows the same data as a table and comes back', () => {
    show(<LineChart {...LINE} />);
    fireEvent.click(screen.getByRole('button', { name: '以表格显示' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(charts()).toEqual([]);
    expect(cells()).toEqual([
      ['发布后', '柴火饭', '春笋'],
      ['0 小时', '10', '5'],
      ['24 小时', '—', '—'],
      ['48 小时', '3.1万', '—'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: '以图表显示' }));
    expect(charts()).toHaveLength(1);
  });

  test('updates the same chart in place and is destroyed on unmount', () => {
    const { rerender, unmount } = show(<LineChart {...LINE} />);
    const [first] = charts();
    rerender(<LineChart {...LINE} series={[{ id: 'a', label: '柴火饭', points: [{ x: 0, y: 7 }] }]} />);
    expect(charts()).toEqual([first]);
    expect(first?.data.datasets.map((dataset) => dataset.data)).toEqual([[{ x: 0, y: 7 }]]);
    unmount();
    expect(charts()).toEqual([]);
  });

  test('reads its colours again when the colour scheme changes', async () => {
    show(<LineChart {...LINE} />);
    const [chart] = charts();
    expect(chart?.data.datasets[0]?.borderColor).toBe('#111111');
    await act(async () => {
      document.documentElement.style.setProperty('--series1', '#eeeeee');
      document.documentElement.setAttribute('data-mantine-color-scheme', 'dark');
    });
    expect(charts()).toEqual([chart]);
    expect(chart?.data.datasets[0]?.borderColor).toBe('#eeeeee');
  });

  test('without a known value it says so, and draws no axes', () => {
    const series = [{ id: 'a', label: 'A', points: [{ x: 0, y: null }] }];
    show(<LineChart {...LINE} series={series} empty="这个作品还没有读数" />);
    expect(screen.getByText('这个作品还没有读数')).toBeDefined();
    expect(charts()).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a day axis is labelled by day', async () => {
    const points = [
      { x: new Date(2026, 10, 1).getTime(), y: 1 },
      { x: new Date(2026, 10, 9).getTime(), y: 2 },
    ];
    show(<LineChart {...LINE} axis={{ kind: 'time' }} series={[{ id: 'a', label: 'A', points }]} />);
    await vi.waitFor(() => expect(written).toContain('11月1日'));
    fireEvent.click(screen.getByRole('button', { name: '以表格显示' }));
    expect(cells()[1]).toEqual(['2026年11月1日', '1']);
  });
});

describe('BarChart', () => {
  test.each(['horizontal', 'vertical'] as const)(
    '%s: an unknown bar is written as a dash, a zero as zero',
    async (direction) => {
      show(<BarChart {...BARS} direction={direction} />);
      await vi.waitFor(() => expect(written).toEqual(expect.arrayContaining(['—', '3.1万', '0'])));
      expect(charts()[0]?.options.indexAxis).toBe(direction === 'horizontal' ? 'y' : 'x');
    },
  );

  test('the table gives the reason of the unknown', () => {
    const { unmount } = show(<BarChart {...BARS} />);
    fireEvent.click(screen.getByRole('button', { name: '以表格显示' }));
    expect(cells()).toEqual([
      ['项目', '人数'],
      ['曝光', '— 后台不提供'],
      ['播放', '3.1万'],
      ['下单', '0'],
    ]);
    unmount();
    expect(charts()).toEqual([]);
  });
});
