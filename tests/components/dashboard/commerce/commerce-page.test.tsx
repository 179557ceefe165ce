// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { CommercePage } from '../../../../components/dashboard/commerce/commerce-page';
import { SourceProvider } from '../../../../components/data/source';
import { collect } from '../../../../lib/app/collect';
import { putSetting } from '../../../../lib/app/settings';
import type { FupanDb } from '../../../../lib/app/stores';
import { batch, day, hour, reading } from '../../../app/sightings';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

let db: FupanDb;
beforeEach(async () => {
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});

async function open(tab: 'funnel' | 'credit' | 'money' | 'people') {
  await putSetting(db, 'commerce.tab', tab);
  show(
    <SourceProvider>
      <Router hook={memoryLocation({ path: '/commerce' }).hook}>
        <CommercePage />
      </Router>
    </SourceProvider>,
  );
}
const card = async (name: string) => within(await screen.findByRole('region', { name }));

/** Read at 24 and 48 hours; never at 72. */
async function publish(): Promise<void> {
  const publishedAt = Date.now() - 10 * day;
  const base = { workId: '1', accountId: 'a', title: '第一锅', publishedAt, format: 'video' as const };
  for (const [age, values] of [
    [24, { impressions: 1_000, views: 100 }],
    [48, { impressions: 1_000, views: 250 }],
  ] as const) {
    const at = publishedAt + age * hour;
    await collect(db, batch(reading(at, { works: [{ ...base, values }] })), at);
  }
}

describe('the funnel', () => {
  test('shows a loss with its light, and an unread step as unknown', async () => {
    await publish();
    await open('funnel');
    const funnel = await card('人在哪一步走掉了？');
    const row = async (name: string) =>
      (await funnel.findByRole('rowheader', { name })).closest('tr')?.textContent ?? '';
    expect(await row('点击')).toMatch(/250.*75\.0%/);
    expect(await row('点击')).toContain('先停');
    expect(await row('停留')).toMatch(/—.*还没读到/);
    expect(await row('停留')).not.toContain('100');
  });

  test('says why it is empty', async () => {
    await open('funnel');
    expect(await (await card('人在哪一步走掉了？')).findByText(/还没有/)).toBeTruthy();
  });

  test('a step can be bound to another metric, and stays so', async () => {
    await publish();
    await open('funnel');
    const metric = await screen.findByLabelText('“点击”用哪个指标');
    fireEvent.change(metric, { target: { value: 'likes' } });
    await waitFor(async () =>
      expect((await db.settings.get('commerce.steps'))?.value).toEqual({ 'nodes.click': 'likes' }),
    );
  });
});

describe('a step outside the studios', () => {
  test('is typed in with its source, and its loss stands beside the captured steps', async () => {
    await publish();
    await putSetting(db, 'commerce.funnel', 'cross-shop');
    await open('funnel');
    const funnel = await card('人在哪一步走掉了？');
    // The step comes first, then the list of what was typed in.
    const settle = async () =>
      (await funnel.findAllByRole('rowheader', { name: '微信沉淀' }))[0]?.closest('tr')?.textContent ?? '';
    expect(await settle()).toContain('后台看不到这一步');
    fireEvent.change(funnel.getByLabelText('填什么'), { target: { value: 'settle' } });
    fireEvent.change(funnel.getByLabelText('数值'), { target: { value: '100' } });
    fireEvent.change(funnel.getByLabelText('来源（必填）'), { target: { value: '企业微信' } });
    fireEvent.click(funnel.getByRole('button', { name: '记下' }));
    await waitFor(async () => expect(await settle()).toMatch(/100.*手填.*企业微信/));
    expect(await db.typedCounts.toArray()).toMatchObject([
      { of: 'cross-shop', what: 'settle', scope: 'all' },
    ]);
  });
});

describe('money', () => {
  test('an empty ledger knows nothing, and a typed line is added in whole cents', async () => {
    await open('money');
    const totals = await card('花了多少，收了多少？');
    expect(totals.queryByText(/0\.00/)).toBeNull();
    const ledger = await card('账本');
    const add = ledger.getByRole<HTMLButtonElement>('button', { name: '记一笔' });
    fireEvent.change(ledger.getByLabelText('金额'), { target: { value: '12.345' } });
    expect(ledger.getByText('小数位比这个币种多')).toBeTruthy();
    expect(add.disabled).toBe(true);
    fireEvent.change(ledger.getByLabelText('金额'), { target: { value: '1,200.10' } });
    fireEvent.click(add);
    await waitFor(async () =>
      expect(await db.ledger.toArray()).toMatchObject([{ amountMinor: 120_010, category: 'production' }]),
    );
    expect(await (await card('花了多少，收了多少？')).findByText('¥1,200.10')).toBeTruthy();
  });

  test('a budget shows what does not add up before it is saved', async () => {
    await open('money');
    fireEvent.click(await screen.findByRole('button', { name: '新预算' }));
    const form = await card('花得和计划一样吗？');
    fireEvent.change(form.getByLabelText('总额（CNY）'), { target: { value: '1000' } });
    fireEvent.change(form.getByLabelText('分法'), { target: { value: 'creator-tiers' } });
    expect(await form.findByText(/还有 20\.0% 没有分配（¥200\.00）/)).toBeTruthy();
    fireEvent.click(form.getByRole('button', { name: '保存预算' }));
    await waitFor(async () =>
      expect(await db.budgets.toArray()).toMatchObject([{ totalMinor: 100_000, preset: 'creator-tiers' }]),
    );
    expect(await form.findByText('未分配')).toBeTruthy();
  });

  test('a budget is given an elastic part, which waits while the return is unknown', async () => {
    await open('money');
    fireEvent.click(await screen.findByRole('button', { name: '新预算' }));
    const form = await card('花得和计划一样吗？');
    const type = (label: string, value: string) =>
      fireEvent.change(form.getByLabelText(label), { target: { value } });
    type('总额（CNY）', '1000');
    fireEvent.click(form.getByRole('button', { name: '保存预算' }));
    fireEvent.click(await form.findByRole('button', { name: '修改' }));
    fireEvent.click(form.getByRole('checkbox', { name: /另加一笔弹性预算/ }));
    const save = form.getByRole<HTMLButtonElement>('button', { name: '保存预算' });
    expect(form.getByText('弹性部分要有大于 0 的金额和 ROI 条件')).toBeTruthy();
    expect(save.disabled).toBe(true);
    type('弹性金额（CNY）', '80');
    type('看哪一类 ROI', 'experiment');
    fireEvent.click(save);
    await waitFor(async () =>
      expect(await db.budgets.toArray()).toMatchObject([
        { totalMinor: 100_000, elastic: { amountMinor: 8_000, scope: 'experiment', least: 1.5 } },
      ]),
    );
    expect(await form.findByText(/未释放：实验 还没有同时记支出和收入/)).toBeTruthy();
  });
});

describe('what winning people costs', () => {
  test('is worked out from a count that is typed in with its source, and kept', async () => {
    await open('money');
    const ledger = await card('账本');
    fireEvent.change(ledger.getByLabelText('金额'), { target: { value: '60' } });
    fireEvent.change(ledger.getByLabelText('类别'), { target: { value: 'traffic' } });
    fireEvent.click(ledger.getByRole('button', { name: '记一笔' }));
    const unit = await card('赢得一个人要花多少？');
    const cac = async () =>
      (await unit.findByRole('rowheader', { name: '每个新客（CAC）' })).closest('tr')?.textContent ?? '';
    expect(await cac()).toMatch(/—.*没有读到，也没有手填/);
    const add = unit.getByRole<HTMLButtonElement>('button', { name: '记下' });
    fireEvent.change(unit.getByLabelText('数值'), { target: { value: '20' } });
    expect(add.disabled).toBe(true);
    fireEvent.change(unit.getByLabelText('来源（必填）'), { target: { value: '小店后台' } });
    fireEvent.click(add);
    await waitFor(async () => expect(await cac()).toMatch(/¥3\.00.*¥60\.00 ÷ 20 新客.*手填：小店后台/));
    expect(await db.typedCounts.toArray()).toMatchObject([{ what: 'newCustomers', value: 20 }]);
    fireEvent.change(unit.getByLabelText('数值'), { target: { value: '1.5' } });
    expect(unit.getByText(/要填 0 或正整数/)).toBeTruthy();
  });
});

describe('an order file', () => {
  const head = '订单编号,买家会员名,付款时间,实付金额';
  const choose = async (csv: string) => {
    const box = await card('导入订单');
    const input = document.querySelector('input[type=file]');
    if (!input) throw new Error('no file field');
    fireEvent.change(input, { target: { files: [new File([csv], 'orders.csv')] } });
    return box;
  };

  test('is stored only with consent to leave faulty rows out, and can be taken back', async () => {
    await open('people');
    const box = await choose(`${head}\n1,甲,2026-01-02,10\n2,乙,2026-01-02,0`);
    expect(await box.findByText('金额为 0')).toBeTruthy();
    const take = box.getByRole<HTMLButtonElement>('button', { name: '导入 1 行' });
    expect(take.disabled).toBe(true);
    expect(await db.orders.count()).toBe(0);
    fireEvent.click(box.getByRole('checkbox'));
    fireEvent.click(take);
    expect(await box.findByText('导入了 1 行')).toBeTruthy();
    expect(await db.orders.count()).toBe(1);
    fireEvent.click(await box.findByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await db.orders.count()).toBe(0));
  });

  test('that is none says why', async () => {
    await open('people');
    const box = await choose('');
    expect(await box.findByText('文件是空的')).toBeTruthy();
  });

  test('without the needed columns asks for them', async () => {
    await open('people');
    const box = await choose('甲,乙\n1,2');
    expect(await box.findByText(/缺少这些列：订单号 · 买家 · 付款时间 · 金额/)).toBeTruthy();
    expect(box.queryByRole('button', { name: /^导入/ })).toBeNull();
  });
});

test('credit of channels comes with its three ways of counting', async () => {
  const id = '0b8e7e1e-7a40-4f6e-9d2c-3c1f0a6b9d11';
  await db.touchPaths.put({ id, channels: ['抖音', '小店'], conversions: 4, import: id });
  await open('credit');
  const row = (await screen.findByRole('rowheader', { name: '小店' })).closest('tr');
  expect(
    within(row ?? document.body)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2.0 ', '', '50.0%', '4.0', '2.0']);
});
