// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Card } from '../../../components/ui/card';
import { Delta, type DeltaProps } from '../../../components/ui/delta';
import { DemoBadge } from '../../../components/ui/demo-badge';
import { FreshDot } from '../../../components/ui/fresh-dot';
import { Light } from '../../../components/ui/light';
import { PageHeader } from '../../../components/ui/page-header';
import { PartBar } from '../../../components/ui/part-bar';
import { FupanProvider } from '../../../components/ui/provider';
import { Sparkline } from '../../../components/ui/sparkline';
import { FourStates, type Loadable } from '../../../components/ui/states';
import { Value } from '../../../components/ui/value';
import { speak } from '../messages';
import { show } from '../show';

beforeAll(() => speak('zh-CN'));

describe('Value', () => {
  test.each([null, undefined, '—'])('%s shows a dash with its reason and the way to fill it', (value) => {
    const open = vi.fn();
    const { container } = show(
      <Value value={value} unit="次" reason="后台没有给" action={{ label: '导入', onClick: open }} />,
    );
    expect(container.textContent).toContain('—');
    expect(container.textContent).toContain('后台没有给');
    expect(container.textContent).not.toMatch(/0|次/);
    fireEvent.click(screen.getByRole('button', { name: '导入' }));
    expect(open).toHaveBeenCalledOnce();
  });

  test('an unknown value without a reason still says that it was not read', () => {
    const { container } = show(<Value value={null} />);
    expect(container.textContent).toContain('还没读到');
  });

  test('zero is a value', () => {
    const { container } = show(<Value value="0" unit="次" approx />);
    expect(container.textContent).toBe('约0次');
  });

  test('an address opens in a new tab without a referrer', () => {
    show(<Value value={null} action={{ label: '打开', href: 'https://creator.example/' }} />);
    const link = screen.getByRole('link', { name: '打开' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });
});

describe('Delta', () => {
  const cases: [string, DeltaProps, arrow: string, tone: string | null, words: RegExp][] = [
    ['up is good', { change: 2, text: '2%', better: 'up' }, '▲', 'better', /上升 2%.*变好/],
    ['up is bad', { change: 2, text: '2%', better: 'down' }, '▲', 'worse', /上升 2%.*变差/],
    ['down is good', { change: -2, text: '2%', better: 'down' }, '▼', 'better', /下降 2%.*变好/],
    ['down is bad', { change: -2, text: '2%', better: 'up' }, '▼', 'worse', /下降 2%.*变差/],
    ['no judgement', { change: -2, text: '2%' }, '▼', 'plain', /下降 2%$/],
    ['flat', { change: 0, text: '0%', better: 'up' }, '=', 'plain', /持平 0%$/],
    ['weak base', { change: 2, text: '2%', better: 'up', weak: '样本太少' }, '▲', 'plain', /样本太少/],
    ['unknown', { change: null, text: '', reason: '没有上一期' }, '—', null, /没有上一期/],
  ];
  test.each(cases)('%s', (_, props, arrow, tone, words) => {
    const { container } = show(<Delta {...props} />);
    const pill = container.querySelector('span');
    expect(pill?.textContent).toContain(arrow);
    expect(pill?.getAttribute('data-tone')).toBe(tone);
    expect(pill?.textContent).toMatch(words);
  });

  test('names what it is compared with', () => {
    show(<Delta change={1} text="1%" better="up" against="上一个 28 天" />);
    expect(screen.getByText('上升 1%, 变好, 对比上一个 28 天')).toBeDefined();
  });
});

test('lights and freshness are told by words and by shapes that differ', () => {
  const { container } = show(
    <>
      <Light level="ok" />
      <Light level="warn" />
      <Light level="stop" />
      <Light level="unknown" />
      <FreshDot level="fresh" />
      <FreshDot level="aging" />
      <FreshDot level="old" />
      <FreshDot level="stale" />
    </>,
  );
  for (const word of ['通过', '提醒', '先停', '还不知道', '新', '稍旧', '旧', '很久没读']) {
    expect(screen.getByText(word)).toBeDefined();
  }
  const withoutColour = [...container.querySelectorAll('svg')].map((svg) =>
    svg.innerHTML.replace(/var\(--\w+\)/g, ''),
  );
  expect(new Set(withoutColour).size).toBe(8);
});

describe('PartBar', () => {
  test('an unknown part has no bar, but its reason', () => {
    const { container } = show(<PartBar label="ROI" share={null} text="0" reason="没有账单" />);
    expect(container.textContent).toBe('ROI没有账单 —');
    expect(container.querySelector('[style*="width"]')).toBeNull();
  });

  test('a known part has its length and its target in words', () => {
    const { container } = show(
      <PartBar label="完播率" share={0.48} text="48" target={0.8} targetText="45%" />,
    );
    expect(container.querySelector('[style*="width: 48%"]')).not.toBeNull();
    expect(container.querySelector('[style*="left: 80%"]')).not.toBeNull();
    expect(screen.getByText('目标 45%')).toBeDefined();
  });

  test('a share above the whole stays inside the track', () => {
    const { container } = show(<PartBar label="播放" share={1.7} text="170" />);
    expect(container.querySelector('[style*="width: 100%"]')).not.toBeNull();
  });
});

describe('Sparkline', () => {
  test('leaves a gap for the unknown, a dot for a lone point, and says how many are missing', () => {
    show(<Sparkline label="播放" values={[1, 2, null, 3, null, 4, 5]} />);
    const image = screen.getByRole('img', { name: '播放 · 共 7 个点，2 个未知' });
    const [lines, dots] = [...image.querySelectorAll('g path')].map((path) => path.getAttribute('d') ?? '');
    expect(lines?.match(/M/g)).toHaveLength(3);
    expect(dots?.match(/M/g)).toHaveLength(1);
    expect(image.innerHTML).not.toContain('NaN');
  });

  test('draws no line when nothing is known', () => {
    show(<Sparkline label="播放" values={[null, null]} target={3} />);
    const image = screen.getByRole('img', { name: '播放 · 没有可画的数据' });
    expect(image.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(image.querySelector('g path')?.getAttribute('d')).toBe('');
  });
});

describe('FourStates', () => {
  function draw(state: Loadable<string>) {
    const empty = { why: '还没有作品', next: '打开作品管理' };
    return show(
      <FourStates state={state} empty={empty}>
        {(data) => <p>{data}</p>}
      </FourStates>,
    );
  }

  test('loading', () => {
    draw({ status: 'loading' });
    expect(within(screen.getByRole('status')).getByText('正在读取…')).toBeDefined();
  });

  test('empty says why and what to do', () => {
    draw({ status: 'empty' });
    expect(screen.getByText('还没有作品')).toBeDefined();
    expect(screen.getByText('打开作品管理')).toBeDefined();
  });

  test('failed can be tried again', () => {
    const retry = vi.fn();
    draw({ status: 'failed', detail: 'items.0', retry });
    expect(screen.getByRole('alert').textContent).toContain('items.0');
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test('ready', () => {
    draw({ status: 'ready', data: '三个作品' });
    expect(screen.getByText('三个作品')).toBeDefined();
    expect(screen.queryByRole('status')).toBeNull();
  });
});

test('a card is a region named by its title, a page header the first heading', () => {
  show(
    <>
      <PageHeader title="总览" meta="今天 10:12" />
      <Card title="哪些作品需要我？" note="单位">
        内容
      </Card>
    </>,
  );
  expect(screen.getByRole('heading', { level: 1, name: '总览' })).toBeDefined();
  expect(screen.getByRole('region', { name: '哪些作品需要我？' }).textContent).toContain('内容');
});

test('the demo badge has its way out', () => {
  const leave = vi.fn();
  show(<DemoBadge onExit={leave} />);
  fireEvent.click(screen.getByRole('button', { name: '退出示例' }));
  expect(leave).toHaveBeenCalledOnce();
});

test('the provider names the language and the colour scheme of the page', () => {
  render(<FupanProvider>x</FupanProvider>);
  expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('light');
  expect(document.documentElement.lang).toBe('zh-CN');
});
