// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { WordCards } from '../../../../components/dashboard/settings/word-cards';
import { SourceProvider } from '../../../../components/data/source';
import { getSetting } from '../../../../lib/app/settings';
import { type FupanDb, ownStore } from '../../../../lib/app/stores';
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

const patient = { timeout: 20_000 };
const open = () =>
  show(
    <SourceProvider>
      <WordCards />
    </SourceProvider>,
  );
const card = (name: string) => within(screen.getByRole('region', { name }));
const team = () => card('团队自己的词表');
const kept = (key: string) => getSetting(ownStore(), key, z.unknown());
const write = (label: string, value: string) =>
  fireEvent.change(team().getByLabelText(label), { target: { value } });

describe('packs of words', () => {
  test('an industry is off until it is switched on, and back to default with one click', async () => {
    open();
    const packs = card('查哪些词库？');
    const cosmetics = packs.getByRole('switch', { name: '美妆护肤' });
    expect(Reflect.get(cosmetics, 'checked')).toBe(false);
    expect(Reflect.get(packs.getByRole('switch', { name: '通用' }), 'checked')).toBe(true);
    fireEvent.click(cosmetics);
    await waitFor(() => expect(packs.getByText('开着 5 个，共 12 个')).toBeDefined(), patient);
    expect(await kept('packs')).toEqual(['general', 'commercial', 'safety', 'english', 'cosmetics']);
    fireEvent.click(packs.getByText('恢复默认'));
    await waitFor(() => expect(packs.getByText('开着 4 个，共 12 个')).toBeDefined(), patient);
  });

  test('each says how much it holds, what it rests on and when it was read', () => {
    open();
    const row = card('查哪些词库？').getByRole('row', { name: /房产/ });
    expect(row.textContent).toMatch(/房产\d+\d+20\d\d-\d\d-\d\d中华人民共和国广告法/);
  });
});

describe("the team's list", () => {
  test('holds what the side panel was told to allow, and lets it go', async () => {
    await db.settings.put({ key: 'teamList', value: '=国家级\n小蓝瓶\n' });
    open();
    const line = (await team().findByText('国家级', {}, patient)).closest('li');
    if (!line) throw new Error('no line of a list');
    expect(line.textContent).toContain('放行');
    fireEvent.click(within(line).getByText('移出'));
    await waitFor(async () => expect(await kept('teamList')).toBe('小蓝瓶\n'), patient);
  });

  test('takes a word with light and note, shows what it would hit, and lets it go', async () => {
    open();
    expect(team().getByText('词表还是空的')).toBeDefined();
    write('词或表达式', '小蓝瓶');
    write('备注', '说全名');
    write('试一试', '买了小 蓝 瓶');
    // It is tried before it is kept.
    await waitFor(() => expect(team().getByText('小 蓝 瓶')).toBeDefined(), patient);
    fireEvent.click(team().getByRole('button', { name: '加入词表' }));
    await waitFor(async () => expect(await kept('teamList')).toBe('小蓝瓶\t说全名\n'), patient);
    await waitFor(() => expect(team().getByText('共 1 条')).toBeDefined(), patient);
    write('词或表达式', '小蓝瓶');
    expect(team().getByText('已经在词表里了')).toBeDefined();
    fireEvent.click(team().getByText('移出'));
    await waitFor(async () => expect(await kept('teamList')).toBe(''), patient);
  });

  test.each([
    ['/[/', '第 1 行的表达式写错了，已跳过。'],
    ['/(a)\\1/', '第 1 行用了不支持的写法（回看、引用、\\b、\\p 等），已跳过。'],
    ['长'.repeat(101), '第 1 行太长，已跳过。'],
    ['★', '第 1 行没有文字或数字，已跳过。'],
  ])('says why %s cannot be an entry', (term, why) => {
    open();
    write('词或表达式', term);
    expect(team().getByText(why)).toBeDefined();
    expect(Reflect.get(team().getByRole('button', { name: '加入词表' }), 'disabled')).toBe(true);
  });

  test('a file is looked at before it is taken in, and the import is taken back as one', async () => {
    await db.settings.put({ key: 'teamList', value: '# 我们的\n小蓝瓶\n' });
    open();
    await team().findByText('小蓝瓶', {}, patient);
    const table = '词,灯,备注\r\n小蓝瓶,红,\r\n内部代号,红,别说\r\n/[/,,\r\n';
    fireEvent.change(team().getByLabelText('从文件导入'), {
      target: { files: [new File([table], 'words.csv')] },
    });
    const preview = within(await team().findByRole('region', { name: '导入前看一眼' }, patient));
    expect(preview.getByText('新加 1 条 · 1 条已经有了 · 1 行不能用')).toBeDefined();
    expect(preview.getByText('第 4 行的表达式写错了，已跳过。')).toBeDefined();
    expect(await kept('teamList')).toBe('# 我们的\n小蓝瓶\n');
    fireEvent.click(preview.getByRole('button', { name: '加入这 1 条' }));
    await waitFor(
      async () => expect(await kept('teamList')).toBe('# 我们的\n小蓝瓶\n!内部代号\t别说\n'),
      patient,
    );
    fireEvent.click(await team().findByRole('button', { name: /^撤销上次导入（1 条/ }, patient));
    await waitFor(async () => expect(await kept('teamList')).toBe('# 我们的\n小蓝瓶\n'), patient);
    await waitFor(() => expect(team().queryByText(/^撤销上次导入（/)).toBeNull(), patient);
  });

  test('a file of a hundred thousand lines is read up to the limit, and that is said', async () => {
    open();
    const lines = Array.from({ length: 100_000 }, (_, i) => `词${i.toString(36)}`).join('\n');
    fireEvent.change(team().getByLabelText('从文件导入'), {
      target: { files: [new File([lines], 'a.txt')] },
    });
    const preview = within(await team().findByRole('region', { name: '导入前看一眼' }, patient));
    expect(await preview.findByText('第 20001 行起没有读', { exact: false }, patient)).toBeDefined();
    expect(preview.getByRole('button', { name: '加入这 20,000 条' })).toBeDefined();
    expect(await kept('teamList')).toBeUndefined();
  });

  test('what is no list of words changes nothing and says why', async () => {
    await db.settings.put({ key: 'teamList', value: '小蓝瓶\n' });
    open();
    await team().findByText('小蓝瓶', {}, patient);
    const choose = (file: File) =>
      fireEvent.change(team().getByLabelText('从文件导入'), { target: { files: [file] } });
    choose(new File([new Uint8Array([0x89, 0x50, 0, 0, 0])], 'a.txt'));
    expect(await team().findByText('这不是文字文件，没有读。词表没有改动。', {}, patient)).toBeDefined();
    choose(new File(['x'.repeat(5_000_001)], 'a.txt'));
    expect(await team().findByText('文件超过 5 MB，没有读。词表没有改动。', {}, patient)).toBeDefined();
    write('粘贴一批词', '先写的');
    write('粘贴一批词', 'x'.repeat(5_000_000));
    expect(team().getByText(/太长了，没有读进来/)).toBeDefined();
    expect(Reflect.get(team().getByRole('textbox', { name: '粘贴一批词' }), 'value')).toBe('先写的');
    expect(await kept('teamList')).toBe('小蓝瓶\n');
  });
});
