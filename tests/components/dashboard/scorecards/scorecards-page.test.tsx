// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ScorecardsPage } from '../../../../components/dashboard/scorecards/scorecards-page';
import { firstView, readView } from '../../../../components/dashboard/scorecards/view';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { saveBenchmark } from '../../../../lib/app/scorecards/records';
import type { FupanDb } from '../../../../lib/app/stores';
import { addDays, dayOf } from '../../../../lib/core/dates';
import { kpi3d7i } from '../../../../lib/models/presets/kpi-3d7i';
import { batch, day, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  sessionStorage.clear();
  localStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

/** The last ten days as the period, so that the page looks at what was just published. */
function look(card: string): void {
  const to = dayOf(Date.now(), 'Asia/Shanghai');
  const period = { from: addDays(to, -10), to };
  localStorage.setItem('fupan.scorecards', JSON.stringify({ ...firstView, card, period, against: 'none' }));
}

async function open(card = 'kpi-3d7i') {
  look(card);
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/scorecards' }).hook}>
        <ScorecardsPage />
      </Router>
    </SourceProvider>,
  );
  return within(await screen.findByRole('region', { name: '权重和目标合适吗？' }));
}

async function publish(accountId = 'a'): Promise<void> {
  const publishedAt = Date.now() - 6 * day;
  const workId = accountId === 'a' ? '1' : accountId;
  const work = { workId, accountId, title: '第一锅', publishedAt, format: 'video' as const };
  for (const age of [24, 48]) {
    const values = {
      views: 50 * age,
      likes: 2 * age,
      comments: age / 2,
      shares: age / 2,
      completionRate: 0.36,
    };
    const account = { accountId, name: accountId === 'a' ? '山野' : accountId, values: {} };
    await collect(
      db,
      batch(reading(publishedAt + age * hour, { account, works: [{ ...work, values }] })),
      Date.now(),
    );
  }
}

describe('the scorecards page', () => {
  test('is empty with a reason while nothing was read, and its weights can be looked at', async () => {
    const editor = await open();
    expect(await screen.findByText('这段时间里没有可评的')).toBeTruthy();
    expect((editor.getByLabelText('内容质量 的权重') as HTMLInputElement).value).toBe('35');
  });

  test('says there is not enough data below half coverage, and what to open or type in', async () => {
    await publish();
    await open('evaluation-4d18');
    expect(await screen.findByText(/数据不足：已知的权重只有/)).toBeTruthy();
    expect(screen.getByText(/后台不提供，可在下面手填：.*净推荐值/)).toBeTruthy();
  });

  test('a weight takes effect while it is typed, is refused at its field when it cannot be meant, and can be undone', async () => {
    await publish();
    const editor = await open();
    const why = await screen.findByRole('region', { name: /抖音.*分数怎么来的/ });
    expect(within(why).getByText('30%')).toBeTruthy();
    const field = editor.getByLabelText('用户增长 的权重');
    fireEvent.change(field, { target: { value: '-3' } });
    expect(editor.getByText('不能是负数')).toBeTruthy();
    expect(within(why).getByText('30%')).toBeTruthy();
    fireEvent.change(field, { target: { value: '70' } });
    expect(await within(why).findByText('50%')).toBeTruthy();
    expect(editor.getByText(/合计 140，不是 100/)).toBeTruthy();
    fireEvent.click(editor.getByRole('button', { name: '撤销' }));
    expect(await within(why).findByText('30%')).toBeTruthy();
  });

  test('a scorecard file with faults is refused whole, each fault in words with its place', async () => {
    await open();
    const tools = within(await screen.findByRole('region', { name: '导出、打印、自己的评分卡' }));
    const input = document.querySelector<HTMLInputElement>('input[type=file][accept*=json]');
    const take = async (text: string) => {
      if (input === null) throw new Error('no field for files');
      fireEvent.change(input, { target: { files: [new File([text], 'card.json')] } });
      return tools.findByRole('alert');
    };
    const file = (preset: object) => JSON.stringify({ fupanPreset: 1, preset });
    const [first, ...rest] = kpi3d7i.dimensions;
    const negative = { ...kpi3d7i, extends: 'core-7', dimensions: [{ ...first, weight: -1 }, ...rest] };
    const said = await take(file(negative));
    expect([...said.children].map(({ textContent }) => textContent)).toEqual([
      '不能是负数 · dimensions.0.weight',
      '评分卡里没有这一项（评分卡也不能引用另一张） · extends',
    ]);
    await take(' '.repeat(5_000_000));
    await waitFor(() => expect(tools.getByRole('alert').textContent).toBe('文件太大，不像评分卡，没有读'));
    await take(JSON.stringify({ fupanPreset: 9, preset: kpi3d7i }));
    await waitFor(() => expect(tools.getByRole('alert').textContent).toMatch(/由更新的版本写成/));
    expect(await db.presetVersions.count()).toBe(0);
  });

  test('a target for what nobody shows is taken, and the field says that it has to be typed in', async () => {
    const editor = await open('evaluation-4d18');
    const field = editor.getByLabelText('净推荐值 的目标');
    expect(field.closest('tr')?.textContent).toContain('没有后台提供，要手填');
    fireEvent.change(field, { target: { value: '-5' } });
    expect(editor.getByText('不能是负数')).toBeTruthy();
    fireEvent.change(field, { target: { value: '1e15' } });
    expect(editor.getByText('数太大了')).toBeTruthy();
    expect(screen.queryByText('未保存')).toBeNull();
  });

  test('a target is kept as a version with what changed', async () => {
    await publish();
    const editor = await open();
    fireEvent.change(editor.getByLabelText('完播率 的目标'), { target: { value: '450' } });
    expect(editor.getByText('占比不会超过 100%')).toBeTruthy();
    fireEvent.change(editor.getByLabelText('完播率 的目标'), { target: { value: '40' } });
    fireEvent.click(screen.getByRole('button', { name: '存为新版本' }));
    expect(await screen.findByText('版本 1.1')).toBeTruthy();
    expect(screen.getByText('完播率：≥ 45.0% → ≥ 40.0%')).toBeTruthy();
    expect(await db.presetVersions.toArray()).toMatchObject([{ id: 'kpi-3d7i', version: '1.1' }]);
  });

  test('a figure no studio shows is typed in with its source, or refused at the field', async () => {
    await publish();
    await open('evaluation-4d18');
    const card = within(await screen.findByRole('region', { name: '后台没有的数，手填在这里' }));
    fireEvent.change(card.getByLabelText('指标'), { target: { value: 'nps' } });
    fireEvent.change(card.getByLabelText('数值'), { target: { value: '66' } });
    fireEvent.click(card.getByRole('button', { name: '加上' }));
    expect(await card.findByText('来源必填')).toBeTruthy();
    expect(await db.manualValues.count()).toBe(0);
    fireEvent.change(card.getByLabelText('来源'), { target: { value: '问卷' } });
    fireEvent.click(card.getByRole('button', { name: '加上' }));
    await waitFor(async () =>
      expect(await db.manualValues.toArray()).toMatchObject([{ indicator: 'nps', value: 66 }]),
    );
  });

  test('what ledger and orders give of everything as one is not said to be a fault of the studio', async () => {
    await publish();
    await publish('另一个');
    await open();
    const why = within(await screen.findByRole('region', { name: /抖音.*分数怎么来的/ }));
    const reason = why.getByText('投入产出比').closest('summary')?.textContent;
    expect(reason).toContain('账本和订单不分账号');
    expect(reason).not.toContain('不提供');
  });

  test('benchmarks stand in one table, each labelled by its kind and with where it is from', async () => {
    await publish();
    const curve = { workId: '1', kind: 'retention', x: 'sec', y: 'ratio' } as const;
    const points: [number, number][] = [
      [0, 1],
      [10, 0.5],
    ];
    const similar = reading(
      Date.now() - day,
      { curves: [{ ...curve, variant: 'similar', points }] },
      { reader: 'realtime-curve' },
    );
    await collect(db, batch(similar), Date.now());
    const rival = { group: 'head', name: '山味厨房', indicator: 'engagementRate', month: '2026-10' } as const;
    await saveBenchmark(db, { ...rival, value: 0.062, source: '行业报告', at: Date.now() });
    await open();
    const table = within(await screen.findByRole('region', { name: '对照值' }));
    const peers = (await table.findByText('后台给的同类')).closest('tr')?.textContent;
    expect(peers).toContain('75.0%');
    expect(peers).toContain('douyin/realtime-curve');
    expect(peers).toContain('第一锅');
    const competitor = table.getByText('对手').closest('tr')?.textContent;
    expect(competitor).toContain('6.2%');
    expect(competitor).toContain('山味厨房 · 行业报告');
    expect(competitor).toContain('2026-10');
    const [preset] = table.getAllByText('预设').map((kind) => kind.closest('tr')?.textContent);
    expect(preset).toMatch(/S\d-\d+ · /);
    expect(table.queryByText('自己')).toBeNull();
    expect(screen.getByText(/自己的记录还不够.*播放/)).toBeTruthy();
    expect(screen.getByText(/对手表里没有填：.*完播率/)).toBeTruthy();
  });

  test('a competitor figure that cannot be is refused at its field, and nothing is kept', async () => {
    await open();
    const card = within(await screen.findByRole('region', { name: /^对手的基准/ }));
    fireEvent.change(card.getByLabelText('名称'), { target: { value: '山味厨房' } });
    fireEvent.change(card.getByLabelText('指标'), { target: { value: 'engagementRate' } });
    fireEvent.change(card.getByLabelText('来源'), { target: { value: '行业报告' } });
    for (const [value, said] of [
      ['620000', '这个百分比不可能'],
      ['很多', '请填一个数'],
    ] as const) {
      fireEvent.change(card.getByLabelText('数值'), { target: { value } });
      fireEvent.click(card.getByRole('button', { name: '加上' }));
      expect(await card.findByText(said)).toBeTruthy();
    }
    expect(await db.benchmarks.count()).toBe(0);
  });

  test('a figure typed in for one work is about that work, and its score opens on it', async () => {
    await publish();
    await open();
    fireEvent.change(screen.getByLabelText('评谁'), { target: { value: 'work' } });
    const why = await screen.findByRole('region', { name: /第一锅.*分数怎么来的/ });
    const card = within(screen.getByRole('region', { name: '后台没有的数，手填在这里' }));
    expect((card.getByLabelText('关于谁') as HTMLSelectElement).value).toBe('douyin:1');
    fireEvent.change(card.getByLabelText('指标'), { target: { value: 'conversionPerClick' } });
    fireEvent.change(card.getByLabelText('数值'), { target: { value: '2' } });
    fireEvent.change(card.getByLabelText('来源'), { target: { value: '橱窗' } });
    fireEvent.click(card.getByRole('button', { name: '加上' }));
    expect(await within(why).findByText(/手填，橱窗/)).toBeTruthy();
    expect(await db.manualValues.toArray()).toMatchObject([{ scope: 'douyin:1', value: 0.02 }]);
    expect(card.getByRole('row', { name: /第一锅/ })).toBeTruthy();
  });
});

describe('an unsaved change', () => {
  const weight = (editor: Awaited<ReturnType<typeof open>>) =>
    (editor.getByLabelText('用户增长 的权重') as HTMLInputElement).value;

  test('is still there after the page was left, can be taken back, and is of its scorecard alone', async () => {
    let editor = await open();
    fireEvent.change(editor.getByLabelText('用户增长 的权重'), { target: { value: '70' } });
    fireEvent.change(editor.getByLabelText('内容质量 的权重'), { target: { value: '20' } });
    cleanup();
    await open('core-7');
    expect(screen.queryByText('未保存')).toBeNull();
    cleanup();
    editor = await open();
    expect(weight(editor)).toBe('70');
    expect(editor.getByText('未保存')).toBeTruthy();
    fireEvent.click(editor.getByRole('button', { name: '撤销' }));
    expect((editor.getByLabelText('内容质量 的权重') as HTMLInputElement).value).toBe('35');
    fireEvent.click(editor.getByRole('button', { name: '撤销' }));
    expect(weight(editor)).not.toBe('70');
    expect(screen.queryByText('未保存')).toBeNull();
    expect(await db.presetVersions.count()).toBe(0);
  });

  test('is gone once it is kept as a version or taken back as a whole; what is kept of it wrongly is passed over', async () => {
    let editor = await open();
    fireEvent.change(editor.getByLabelText('用户增长 的权重'), { target: { value: '70' } });
    fireEvent.click(screen.getByRole('button', { name: '存为新版本' }));
    expect(await screen.findByText('版本 1.1')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('未保存')).toBeNull());
    fireEvent.change(editor.getByLabelText('用户增长 的权重'), { target: { value: '80' } });
    fireEvent.blur(editor.getByLabelText('用户增长 的权重'));
    fireEvent.click(editor.getByRole('button', { name: '全部还原' }));
    expect(weight(editor)).toBe('70');
    cleanup();
    localStorage.setItem('fupan.scorecards.draft/kpi-3d7i', '{"steps":{"from":"kpi-3d7i@1.1","now":{}}}');
    editor = await open();
    await waitFor(() => expect(weight(editor)).toBe('70'));
  });
});

test('a kept view is taken as far as it makes sense', () => {
  expect(
    readView({ card: '../x', level: 'moon', scope: 'douyin:a', period: 'week', against: 'year' }),
  ).toEqual({
    ...firstView,
    scope: 'douyin:a',
    period: 'week',
    against: 'year',
  });
  expect(readView({ period: { from: '2026-02-01', to: '2026-01-01' } })).toEqual(firstView);
  expect(readView('nonsense')).toEqual(firstView);
});
