// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GatesCard } from '../../../../components/dashboard/settings/gates-card';
import { SourceProvider } from '../../../../components/data/source';
import { gateDefaultsKey, gateDefaultsSchema, saveGate } from '../../../../lib/app/gates';
import { getSetting } from '../../../../lib/app/settings';
import type { FupanDb } from '../../../../lib/app/stores';
import { writeGatesFile } from '../../../../lib/checklist/gate-preset-file';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

const own = {
  id: '5c0a9a52-5d0c-4f3c-8d1e-2b7a1f0c4e21',
  name: '新品终审',
  distinct: true,
  at: 7,
  steps: [{ id: 's1', name: '法务', role: 'inspector', blind: false, condition: 'highRisk' as const }],
};

let db: FupanDb;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  db = await emptyOwnStore();
  await speak('zh-CN');
});
const open = () =>
  show(
    <SourceProvider>
      <GatesCard />
    </SourceProvider>,
  );
const press = (name: string | RegExp) =>
  fireEvent.click(screen.getAllByRole('button', { name })[0] ?? document);
const type = (label: string, value: string, nth = 0) =>
  fireEvent.change(screen.getAllByRole('textbox', { name: label })[nth] ?? document, { target: { value } });
const pick = (label: string, value: string, nth = 0) =>
  fireEvent.change(screen.getAllByRole('combobox', { name: label })[nth] ?? document, { target: { value } });
/** The options of the selects below carry the same names. */
const line = (name: string) => screen.findByText(name, { selector: 'b' });
const kept = async () => (await db.gatePresets.toArray())[0];

describe('the card of gates', () => {
  it('starts from a built-in one: renamed, in another order, with a role, a condition and blindness', async () => {
    open();
    press('以此为底另建');
    type('流程名称', '大促三审');
    press('下移执行自查');
    pick('何时要签', 'highRisk', 2);
    pick('谁来签', 'projectOwner', 2);
    fireEvent.click(screen.getAllByRole('checkbox', { name: '盲审' })[2] ?? document);
    press('保存');
    await line('大促三审');
    expect(await kept()).toMatchObject({
      name: '大促三审',
      distinct: true,
      steps: [
        { name: '副策审', role: 'deputy', blind: false, condition: 'always' },
        { name: '执行自查', role: 'executor' },
        { name: '主策审', role: 'projectOwner', blind: true, condition: 'highRisk' },
      ],
    });
    expect(screen.getByText(/副策审 → 执行自查 → \(主策审\)/)).toBeDefined();
  });

  it('says at the field what is wrong, and keeps nothing until it is right', async () => {
    await saveGate(db, own);
    open();
    await line('新品终审');
    press('新建一个');
    type('流程名称', '新品终审');
    press('保存');
    expect(screen.getByText('已有同名的流程')).toBeDefined();
    expect(screen.getByText('写一个名称')).toBeDefined();
    type('流程名称', '短审');
    press('移除步骤');
    expect(screen.getByText('至少要有一步')).toBeDefined();
    expect(await db.gatePresets.count()).toBe(1);
    press('加一步');
    type('步骤', '机检');
    pick('谁来签', 'machine');
    fireEvent.click(screen.getByRole('checkbox', { name: '只放行绿灯' }));
    press('保存');
    await line('短审');
    const row = (await db.gatePresets.toArray()).find(({ name }) => name === '短审');
    expect(row?.steps).toMatchObject([{ name: '机检', role: 'machine', passes: ['green'] }]);
  });

  it('changes one, with a new version, and deletes one once asked', async () => {
    await saveGate(db, own);
    open();
    await line('新品终审');
    press('改');
    type('流程名称', '新品复审');
    press('保存');
    await line('新品复审');
    const row = await kept();
    expect(row?.id).toBe(own.id);
    expect(row?.at).toBeGreaterThan(own.at);
    press('移除');
    expect(await db.gatePresets.count()).toBe(1);
    press('移除');
    await waitFor(async () => expect(await db.gatePresets.count()).toBe(0));
  });

  it('takes a file in and says what is wrong with another, with the place', async () => {
    const { container } = open();
    const input = container.querySelector('input[type=file]') ?? document;
    const take = (text: string) =>
      fireEvent.change(input, { target: { files: [new File([text], 'gates.json')] } });
    take(writeGatesFile([own]).replace('inspector', 'emperor'));
    await screen.findByText('文件里 gates[0].steps[0].role 这一处不对，什么都没有读入。');
    expect(await db.gatePresets.count()).toBe(0);
    take(writeGatesFile([own]));
    await screen.findByText('新增 1 个，更新 0 个，0 个没有变');
    expect(await kept()).toEqual(own);
  });

  it('keeps which gate drafts start with', async () => {
    await saveGate(db, own);
    open();
    await line('新品终审');
    pick('全部平台', own.id);
    const defaults = () => getSetting(db, gateDefaultsKey, gateDefaultsSchema);
    await waitFor(async () => expect(await defaults()).toEqual({ all: own.id }));
    const douyin = within(screen.getByRole('region')).getByLabelText('抖音');
    fireEvent.change(douyin, { target: { value: 'none' } });
    await waitFor(async () => expect(await defaults()).toEqual({ all: own.id, douyin: 'none' }));
    pick('全部平台', '');
    await waitFor(async () => expect(await defaults()).toEqual({ douyin: 'none' }));
  });
});
