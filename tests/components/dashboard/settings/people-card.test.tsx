// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PeopleCard } from '../../../../components/dashboard/settings/people-card';
import { SourceProvider } from '../../../../components/data/source';
import { savePerson } from '../../../../lib/app/people';
import type { FupanDb } from '../../../../lib/app/stores';
import { speak } from '../../messages';
import { show } from '../../show';
import { emptyOwnStore } from '../own-store';

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
      <PeopleCard />
    </SourceProvider>,
  );
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0] ?? document);
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });
const names = async () => (await db.people.toArray()).map(({ name }) => name);

describe('the card of the team', () => {
  it('says that there is nobody, and takes somebody in', async () => {
    open();
    await screen.findByText('还没有成员');
    press('加一个人');
    type('名字', '阿禾');
    press('保存');
    await screen.findByText('阿禾');
    expect(await names()).toEqual(['阿禾']);
    expect(screen.getByText('没写岗位')).toBeDefined();
  });

  it('says what is wrong with a name at its field and keeps nothing', async () => {
    await savePerson(db, { id: null, name: '阿禾', roles: [], accounts: [] }, 1);
    open();
    await screen.findByText('阿禾');
    press('加一个人');
    press('保存');
    await screen.findByText('写一个名字');
    type('名字', '阿禾');
    press('保存');
    await screen.findByText(/已经有这个名字/);
    expect(screen.getByRole('textbox', { name: '名字' }).getAttribute('aria-invalid')).toBe('true');
    expect(await names()).toEqual(['阿禾']);
  });

  it('shows roles by name, an unknown one by its id, and counts accounts that are gone', async () => {
    await savePerson(db, { id: null, name: '石头', roles: ['camera', 'emperor'], accounts: ['douyin:x'] }, 1);
    open();
    expect(await screen.findByText('摄影摄像、emperor · 负责 已不在的账号 1 个')).toBeDefined();
  });

  it('renames, and removes once asked', async () => {
    await savePerson(db, { id: null, name: '阿禾', roles: [], accounts: [] }, 1);
    open();
    await screen.findByText('阿禾');
    press('改');
    type('名字', '小禾');
    press('保存');
    await screen.findByText('小禾');
    press('移除');
    expect(await names()).toEqual(['小禾']);
    press('移除');
    await waitFor(async () => expect(await names()).toEqual([]));
  });
});
