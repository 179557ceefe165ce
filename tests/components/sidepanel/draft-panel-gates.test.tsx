// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SourceProvider } from '../../../components/data/source';
import { DraftPanel } from '../../../components/sidepanel/draft-panel';
import { gateDefaultsKey, saveGate } from '../../../lib/app/gates';
import { savePerson } from '../../../lib/app/people';
import { putSetting } from '../../../lib/app/settings';
import type { FupanDb } from '../../../lib/app/stores';
import { type GateContent, writeGateFile } from '../../../lib/checklist/gate-file';
import { gatePresets } from '../../../lib/checklist/gates';
import type { Gate } from '../../../lib/core/gate';
import { emptyOwnStore } from '../dashboard/own-store';
import { speak } from '../messages';
import { show } from '../show';

const reading = { studio: 'douyin' as const, title: '春笋三吃', description: '今天做三道菜', topics: [] };
const own = {
  id: '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21',
  name: '新品终审',
  distinct: true,
  at: 7,
  steps: [
    { id: 's1', name: '运营自查', role: 'executor', blind: false, condition: 'always' as const },
    { id: 's2', name: '法务', role: 'inspector', blind: false, condition: 'highRisk' as const },
  ],
};

let db: FupanDb;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});
const panel = (draft = reading) => (
  <SourceProvider>
    <DraftPanel
      studio="douyin"
      address="https://creator.douyin.com/creator-micro/content/post/video"
      state={{ status: 'draft', draft }}
    />
  </SourceProvider>
);
const open = () => show(panel());
const gates = () => within(screen.getByRole('region', { name: '签核' }));
const join = (name: string, roles: string[] = []) =>
  savePerson(db, { id: null, name, roles, accounts: [] }, 1);
const choose = (label: string, value: string) =>
  fireEvent.change(gates().getByRole('combobox', { name: label }), { target: { value } });
const signAs = async (name: string) => {
  const option = await gates().findByRole<HTMLOptionElement>('option', { name });
  choose('签字的人', option.value);
};
const gateShown = () => gates().getByRole<HTMLSelectElement>('combobox', { name: '签核流程' }).value;
const signNext = () => fireEvent.click(gates().getAllByRole('button', { name: '签字' })[0] ?? document);
const step = (name: string) => within(gates().getByText(name).closest('li') ?? document.body);
const take = (content: GateContent) => takeText(writeGateFile(content));
const takeText = (text: string) =>
  fireEvent.change(gates().getByLabelText('读入签好的文件'), {
    target: { files: [new File([text], 'x.json')] },
  });
const fileOf = (gate: Gate, more: Partial<GateContent> = {}): GateContent => ({
  ...{ draft: 'other', studio: 'douyin', title: '春笋三吃', highRisk: false, gate, signs: [] },
  ...more,
});
const kept = async () => {
  fireEvent.click(screen.getByRole('button', { name: '存为清单' }));
  await screen.findByText(/^已存/);
  const [row] = await db.checklists.toArray();
  return row?.gate;
};

describe('the gate of a draft', () => {
  it('is the default of the studio at once, signed with name, time and note, and kept with its steps', async () => {
    await saveGate(db, own);
    await putSetting(db, gateDefaultsKey, { douyin: own.id });
    await join('阿禾');
    open();
    await waitFor(() => expect(gateShown()).toBe(own.id));
    await signAs('阿禾');
    fireEvent.change(gates().getByRole('textbox', { name: '备注（可不填）' }), {
      target: { value: '看过了' },
    });
    signNext();
    expect(gates().getByText('已全部签完')).toBeDefined();
    expect(step('运营自查').getByText(/^阿禾，/)).toBeDefined();
    expect(step('运营自查').getByText('看过了')).toBeDefined();
    expect(step('法务').getByText('这次不用签')).toBeDefined();
    const row = await kept();
    expect(row).toMatchObject({ done: true, gate: own, signs: [{ step: 's1', by: '阿禾', note: '看过了' }] });
  });

  it('remembers who signs, asks a second person at high risk, and takes the own signature back', async () => {
    await join('阿禾');
    await join('石头');
    localStorage.setItem('fupan.signer', JSON.stringify({ name: '阿禾' }));
    open();
    choose('签核流程', 'twoPerson');
    fireEvent.click(gates().getByRole('checkbox', { name: '高风险' }));
    await waitFor(() => expect(gates().getAllByRole('button', { name: '签字' })).toHaveLength(2));
    signNext();
    signNext();
    expect(gates().getByText(/同一个人已签过别的步骤/)).toBeDefined();
    expect(gates().getByText('还差 1 个签字')).toBeDefined();
    fireEvent.click(step('第二人复核').getByRole('button', { name: '撤回' }));
    await signAs('石头');
    expect(step('第一人').queryByRole('button', { name: '撤回' })).toBeNull();
    signNext();
    expect(gates().getByText('已全部签完')).toBeDefined();
  });

  it('says that the draft was changed after somebody signed, until they sign anew; and that signatures are missing', async () => {
    await join('阿禾');
    localStorage.setItem('fupan.signer', JSON.stringify({ name: '阿禾' }));
    const { rerender } = open();
    choose('签核流程', 'leadDeputyExecutor');
    await gates().findAllByRole('button', { name: '签字' });
    signNext();
    expect(gates().queryByText(/又改过/)).toBeNull();
    rerender(panel({ ...reading, description: '今天做四道菜' }));
    expect(gates().getByText(/又改过/)).toBeDefined();
    fireEvent.click(step('执行自查').getByRole('button', { name: '撤回' }));
    signNext();
    expect(gates().queryByText(/又改过/)).toBeNull();
    expect(await kept()).toMatchObject({ done: false });
    expect(screen.getByText(/^已存.*没有签完$/)).toBeDefined();
  });

  it('lets somebody new join by name alone, and says what is wrong with it', async () => {
    await join('阿禾');
    open();
    choose('签核流程', 'dailyWeeklyFinal');
    expect(gates().queryByRole('button', { name: '签字' })).toBeNull();
    await signAs('不在名单里…');
    const type = (value: string) =>
      fireEvent.change(gates().getByRole('textbox', { name: '名字' }), { target: { value } });
    type('阿禾');
    fireEvent.click(gates().getByRole('button', { name: '加一个人' }));
    await gates().findByText(/已经有这个名字/);
    type(' 小满 ');
    fireEvent.click(gates().getByRole('button', { name: '加一个人' }));
    await waitFor(() => expect(gates().getAllByRole('button', { name: '签字' })).toHaveLength(3));
    signNext();
    expect(gates().getByText(/^小满，/)).toBeDefined();
  });

  it('shows nothing of a blind signature until the other one is there', async () => {
    await join('阿禾');
    await join('石头');
    open();
    choose('签核流程', 'doubleBlind');
    await signAs('阿禾');
    fireEvent.change(gates().getByRole('textbox', { name: '备注（可不填）' }), { target: { value: '太长' } });
    signNext();
    expect(step('审核人甲').getByText('已签，盲审结束前不显示')).toBeDefined();
    expect(gates().queryByText('太长')).toBeNull();
    await signAs('石头');
    signNext();
    expect(step('审核人甲').getByText('太长')).toBeDefined();
    expect(step('审核人甲').getByText(/^阿禾，/)).toBeDefined();
  });
});

describe('a file of a gate', () => {
  const [lead] = gatePresets;
  const signed = fileOf(own, { signs: [{ step: 's1', by: '石头', at: 5 }] });

  it('brings the gate and its signatures; a stranger counts once the team has them', async () => {
    open();
    choose('签核流程', 'twoPerson');
    take(signed);
    await gates().findByText('已读入签字');
    expect(gateShown()).toBe(own.id);
    expect(gates().getByText(/不在团队名单里/)).toBeDefined();
    expect(gates().getByText('还差 1 个签字')).toBeDefined();
    fireEvent.click(gates().getByRole('button', { name: '把石头加进团队' }));
    await gates().findByText('已全部签完');
  });

  it.each([
    ['another draft', writeGateFile({ ...signed, title: '夏笋' }), /属于另一份草稿/],
    ['a changed one', writeGateFile(signed).replace('石头', '阿禾'), /被改动过/],
    ['something else', '{}', '这不是签核文件。'],
    ['far too much', 'x'.repeat(400_001), /文件太大/],
  ])('of %s is refused, and nothing changes', async (_, text, says) => {
    open();
    choose('签核流程', 'twoPerson');
    takeText(text);
    await gates().findByText(says);
    expect(gateShown()).toBe('twoPerson');
  });

  it('of another gate does not wipe out what is signed here', async () => {
    await join('阿禾');
    localStorage.setItem('fupan.signer', JSON.stringify({ name: '阿禾' }));
    open();
    choose('签核流程', lead?.id ?? '');
    await gates().findAllByRole('button', { name: '签字' });
    signNext();
    take(signed);
    await gates().findByText(/另一个签核流程/);
    expect(gateShown()).toBe(lead?.id);
    expect(gates().getByText(/^阿禾，/)).toBeDefined();
  });
});
