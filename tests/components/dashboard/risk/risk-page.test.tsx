// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { RiskPage } from '../../../../components/dashboard/risk/risk-page';
import { pages } from '../../../../components/dashboard/routes';
import { SourceProvider } from '../../../../components/data/source';
import { saveRisk } from '../../../../lib/app/risk/risks';
import { laws } from '../../../../lib/checklist/laws';
import type { FupanDb } from '../../../../lib/store/database';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

// The drawing needs a canvas; what it is given is what counts here.
vi.mock('../../../../components/charts/radar-chart', () => ({
  RadarChart: ({
    axes,
    series,
  }: {
    axes: { label: string }[];
    series: { id: string; values: (number | null)[] }[];
  }) => (
    <figure aria-label="radar">
      {series
        .flatMap(({ id, values }) => axes.map(({ label }, n) => `${id} ${label} ${values[n]}`))
        .join('; ')}
    </figure>
  ),
}));

let db: FupanDb;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});
afterEach(() => {
  vi.useRealTimers();
});

const route = pages.find(({ name }) => name === 'risk');

function open(path: string) {
  const { hook } = memoryLocation({ path });
  show(
    <SourceProvider>
      <Router hook={hook}>
        <Route path={`${route?.path}${route?.parts}`} component={RiskPage} />
      </Router>
    </SourceProvider>,
  );
}
const change = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the register', () => {
  test('suggestions are nowhere counted; one becomes a risk once adopted, changed and assessed', async () => {
    open('/risk');
    expect(await screen.findByText('还没有风险')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    const suggestions = within(screen.getByRole('region', { name: '可以想一想的风险' }));
    expect(suggestions.getAllByText('还剩 5 / 5')).toHaveLength(7);
    const item = suggestions.getByText('账号被盗、被限流或封禁').closest('li');
    fireEvent.click(within(item ?? document.body).getByRole('button', { name: '采纳' }));
    expect(await db.risks.count()).toBe(0);
    fireEvent.change(screen.getByRole('textbox', { name: '风险' }), { target: { value: '主号被限流' } });
    change('可能性', '4');
    change('影响', '5');
    expect(screen.getByText('等级 5')).toBeTruthy();
    change('负责人', '小满');
    press('保存');
    expect(await screen.findByText('主号被限流')).toBeTruthy();
    const table = within(screen.getByRole('table', { name: '风险清单' }));
    expect(table.getByText('4 × 5 = 20')).toBeTruthy();
    expect((await db.risks.toArray())[0]).toMatchObject({ starter: 'accountSafety', category: 'operation' });
    expect(suggestions.getByText('还剩 4 / 5')).toBeTruthy();
  });

  test('an empty name is said at the field and nothing is kept', async () => {
    open('/risk');
    fireEvent.click(await screen.findByRole('button', { name: '记一个风险' }));
    fireEvent.change(screen.getByRole('textbox', { name: '风险' }), { target: { value: '   ' } });
    press('保存');
    expect(screen.getByText('写一下是什么风险')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '风险' }).getAttribute('aria-invalid')).toBe('true');
    expect(await db.risks.count()).toBe(0);
  });

  test('the matrix is a table with a number in its field, which shows its risks; the radar leaves unknown ones out', async () => {
    const each = { starter: null, status: 'open', owner: '', measure: '', due: '2020-01-01' } as const;
    const now = Date.now();
    await saveRisk(db, null, { ...each, category: 'market', title: '涨价', probability: 2, impact: 4 }, now);
    await saveRisk(
      db,
      null,
      { ...each, category: 'market', title: '不知道', probability: null, impact: 4 },
      now,
    );
    open('/risk');
    await screen.findByText('还有 1 个没评估');
    const matrix = within(screen.getByRole('table', { name: /每一格是/ }));
    const field = matrix.getByRole('button', { name: /^1 .*中$/ });
    const row = matrix.getByRole('rowheader', { name: '可能性 2' }).closest('tr');
    expect(
      within(row ?? document.body)
        .getAllByRole('cell')[3]
        ?.contains(field),
    ).toBe(true);
    const radar = await screen.findByRole('figure', { name: 'radar' });
    expect(radar.textContent).toContain('now 市场 1/2 3');
    expect(radar.textContent).toContain('now 内容 0/0 null');
    const table = within(screen.getByRole('table', { name: '风险清单' }));
    expect(table.getByText('未评估')).toBeTruthy();
    expect(table.getAllByText(/已过$/)).toHaveLength(2);
    fireEvent.click(field);
    expect(table.queryByText('不知道')).toBeNull();
    expect(table.getByText('涨价')).toBeTruthy();
    press('显示全部');
    expect(table.getByText('不知道')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('几级起算高'), { target: { value: '5' } });
    const middle = screen.getByLabelText('几级起算中');
    await within(middle).findByRole('option', { name: '4' });
    fireEvent.change(middle, { target: { value: '4' } });
    expect(await table.findByText(/3 级，低/)).toBeTruthy();
  });
});

describe('a crisis', () => {
  test('starts with its clocks, which go on while the page is closed', async () => {
    open('/risk/crisis');
    expect(await screen.findByText('没有危机记录')).toBeTruthy();
    press('开始计时');
    expect(screen.getByText('写一下是什么事')).toBeTruthy();
    change('什么事', '差评上了热搜');
    press('开始计时');
    const card = within(await screen.findByRole('region', { name: '差评上了热搜' }));
    expect(card.getByRole('timer', { name: '首次回应' }).textContent).toMatch(/还剩 (30:00|29:5\d)/);
    const [row] = await db.crises.toArray();
    // As if the page had been closed for forty minutes.
    await db.crises.update(row?.id ?? '', { startedAt: Date.now() - 40 * 60_000 });
    await waitFor(() =>
      expect(card.getByRole('timer', { name: '首次回应' }).textContent).toMatch(/超时 10:0\d/),
    );
    expect(card.getByRole('timer', { name: '下一次进展' }).textContent).toMatch(/还剩 1:(19|20):\d\d/);
    fireEvent.click(card.getByRole('checkbox', { name: /公关、法务、运营到位/ }));
    fireEvent.change(card.getByLabelText('说了什么'), { target: { value: '正在核实' } });
    fireEvent.click(card.getByRole('button', { name: '记一次进展' }));
    expect(await card.findByText(/正在核实/)).toBeTruthy();
    expect(card.getByRole('timer', { name: '首次回应' }).textContent).toMatch(/已回应.*晚了/);
    fireEvent.change(card.getByLabelText('结果和教训'), { target: { value: '先备好口径' } });
    fireEvent.click(card.getByRole('button', { name: '结束危机' }));
    expect(await card.findByText('先备好口径')).toBeTruthy();
    await waitFor(() => expect(card.queryByRole('timer', { name: '下一次进展' })).toBeNull());
    expect((await db.crises.toArray())[0]?.steps.map(({ step }) => step)).toEqual(['team']);
  });
});

describe('the rules', () => {
  test('all are there with the wording that this is no legal advice; a search finds by id, title and content', async () => {
    open('/risk/laws');
    expect(await screen.findByText(/不构成法律意见/)).toBeTruthy();
    expect(document.querySelectorAll('details')).toHaveLength(laws.length);
    change('搜索（名称、编号、内容，中英文都行）', 'cn-svlabel');
    expect(document.querySelectorAll('details')).toHaveLength(1);
    expect(screen.getByText('短视频内容标注要求')).toBeTruthy();
    change('搜索（名称、编号、内容，中英文都行）', 'synthetic media');
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining('EU-GDPR'),
    );
    change('搜索（名称、编号、内容，中英文都行）', '一个哪里都没有的词');
    expect(screen.getByText('没有找到')).toBeTruthy();
  });

  test('an entry that a finding leads to is open and first, with date, certainty and what is to be confirmed', async () => {
    open('/risk/laws/CN-SVLABEL');
    const entry = await screen.findByText('短视频内容标注要求');
    const details = entry.closest('details');
    expect(details?.open).toBe(true);
    expect(document.querySelector('details')).toBe(details);
    expect(details?.textContent).toMatch(/2026-05/);
    expect(details?.textContent).toMatch(/待核对/);
    expect(details?.textContent).toMatch(/2026-11-22/);
    expect([...document.querySelectorAll('details')].filter((one) => one.open)).toHaveLength(1);
  });

  test('an unknown id is said', async () => {
    open('/risk/laws/NO-SUCH');
    expect(await screen.findByText('知识库里没有 NO-SUCH')).toBeTruthy();
  });

  test('an entry older than 90 days warns', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 1, 22) });
    open('/risk/laws/CN-ADLAW');
    expect(await screen.findByText(/40 条超过 90 天没核对/)).toBeTruthy();
    expect(screen.getByText('中华人民共和国广告法').closest('details')?.textContent).toMatch(/92/);
  });
});

describe('papers', () => {
  test('dates the wrong way round are said at their field; what runs out is at the top', async () => {
    open('/risk/partners');
    expect(await screen.findByText('还没有合作方')).toBeTruthy();
    press('添加合作方');
    const permit = within(screen.getByRole('group', { name: '行业许可' }));
    fireEvent.click(permit.getByLabelText('看过原件或清晰副本'));
    fireEvent.change(permit.getByLabelText('签发日'), { target: { value: '2026-05-01' } });
    fireEvent.change(permit.getByLabelText('到期日'), { target: { value: '2025-05-01' } });
    press('保存');
    expect(screen.getByText('写一下合作方的名字')).toBeTruthy();
    expect(permit.getByText('到期日早于签发日')).toBeTruthy();
    change('合作方', '甲供应商');
    press('保存');
    expect(await db.credentials.count()).toBe(0);
    fireEvent.change(permit.getByLabelText('签发日'), { target: { value: '2024-05-01' } });
    press('保存');
    await screen.findByText('快到期的资质');
    const reminders = within(screen.getByRole('region', { name: '快到期的资质' }));
    expect(reminders.getByText(/甲供应商 · 行业许可 · .*已过/)).toBeTruthy();
    const table = within(screen.getByRole('table', { name: '合作方资质' }));
    expect(table.getAllByText('没看过')).toHaveLength(4);
  });
});

describe('the calendar', () => {
  test('what was never done is due; noting it moves the next time; the future is refused', async () => {
    open('/risk/calendar');
    const table = within(await screen.findByRole('table', { name: '演练和例行' }));
    expect(table.getAllByText('还没做过，现在就该安排')).toHaveLength(6);
    const row = table.getByText('危机演练').closest('tr');
    fireEvent.click(within(row ?? document.body).getByRole('button', { name: '记一次' }));
    change('日期', '2999-01-01');
    expect(screen.getByText('日期不对，或在将来')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    change('日期', '2020-01-01');
    change('哪类预案', 'leak');
    press('保存');
    const logged = await screen.findByText('危机演练 · 数据泄露');
    expect(logged.closest('table')?.textContent).toContain('做过的');
    expect(table.getByText(/2020年7月1日，已过/)).toBeTruthy();
    fireEvent.change(table.getByLabelText('危机演练每几天一次'), { target: { value: '366' } });
    expect(await table.findByText(/2021年1月1日，已过/)).toBeTruthy();
  });
});
