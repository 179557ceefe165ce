// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { SourceProvider } from '../../../components/data/source';
import type { DraftState } from '../../../components/data/use-draft';
import { DraftPanel } from '../../../components/sidepanel/draft-panel';
import { Marked } from '../../../components/sidepanel/draft-panel-text';
import { ownStore } from '../../../lib/app/stores';
import { checkDraft } from '../../../lib/checklist';
import type { DraftReading } from '../../../lib/core/draft-reading';
import { speak } from '../messages';
import { show } from '../show';

const address = 'https://creator.douyin.com/creator-micro/content/post/video';
const bad: DraftReading = {
  studio: 'douyin',
  title: '春笋三吃',
  description: '国家级面膜，全网销量第一，下单立减',
  topics: [],
  scheduleAt: null,
};
const panelOf = (state: DraftState) => (
  <SourceProvider>
    <DraftPanel studio="douyin" address={address} state={state} />
  </SourceProvider>
);
const draft = (reading: DraftReading): DraftState => ({ status: 'draft', draft: reading });
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0] ?? document);

beforeEach(async () => {
  await speak('zh-CN');
  await Promise.all([ownStore().checklists.clear(), ownStore().settings.clear()]);
});

describe('the panel of a draft', () => {
  it.each([
    [{ status: 'silent' } as const, '这个页面还没接上'],
    [{ status: 'none' } as const, '页面上还没有可以检查的稿子'],
  ])('says why there is none and what to do: %o', (state, why) => {
    show(panelOf(state));
    expect(screen.getByText(why)).toBeDefined();
  });

  it('gives the verdict first, then the marks, the reasons with their law, and the unknown', () => {
    const { container } = show(panelOf(draft(bad)));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('先改 2 处再发');
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '国家级',
      '全网销量第一',
    ]);
    const [first] = container.querySelectorAll('details');
    expect(first?.open).toBe(true);
    expect(first?.textContent).toContain('中华人民共和国广告法 第 9(3) 条');
    expect(first?.textContent).toContain('核对于 2026-11-22');
    expect(container.textContent).toContain('封面 页面上没看到，请自己确认');
    expect(container.textContent).toContain('不构成法律意见');
    expect(container.textContent).toContain('未命中不等于合规');
  });

  it('tells a field that is empty from one that the page does not show', () => {
    const { container, rerender } = show(panelOf(draft({ studio: 'douyin', title: '' })));
    expect(container.textContent).toContain('标题 0/30还没写');
    expect(container.textContent).toContain('简介 页面上没看到');
    rerender(panelOf(draft({ studio: 'douyin', title: '字'.repeat(31), description: '' })));
    expect(container.querySelector('[data-over]')?.textContent).toBe('31/30');
  });

  it('never turns what is written into markup', () => {
    const { container } = show(
      panelOf(draft({ ...bad, title: '<img src=x onerror=alert(1)><b>国家级</b>面膜' })),
    );
    expect(container.querySelector('img, mark b')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('calls something no problem for this draft alone, and takes it back', async () => {
    for (const one of [bad, { ...bad, description: '有事打13812345678' }]) {
      const { container, unmount } = show(panelOf(draft(one)));
      const marks = container.querySelectorAll('mark').length;
      press('不是问题');
      expect(container.textContent).toContain('已放过 1 处');
      press('撤销');
      expect(container.querySelectorAll('mark')).toHaveLength(marks);
      press('不是问题');
      unmount();
      const later = show(panelOf(draft(one)));
      expect(later.container.textContent).not.toContain('已放过');
      later.unmount();
    }
    expect(await ownStore().settings.count()).toBe(0);
  });

  it('checks the packs that were chosen, here and in the settings', async () => {
    const { container } = show(panelOf(draft({ ...bad, description: '这款面霜很温和，可以舒缓' })));
    expect(container.querySelectorAll('mark')).toHaveLength(0);
    fireEvent.click(screen.getByRole('checkbox', { name: '美妆护肤' }));
    await waitFor(() => expect(container.querySelectorAll('mark').length).toBeGreaterThan(0));
    expect((await ownStore().settings.get('packs'))?.value).toContain('cosmetics');
    expect(container.textContent).toContain('开着 5 个，共 12 个');
  });

  it('opens subtitles written on Windows, and says what is wrong with a file', async () => {
    const { container } = show(panelOf(draft(bad)));
    const input = container.querySelector('input[accept^=".srt"]') ?? document;
    const head = new TextEncoder().encode('1\r\n00:00:03,000 --> 00:00:01,000\r\n');
    const gbk = new File([head, new Uint8Array([0xc4, 0xe3, 0xba, 0xc3])], 'a.srt');
    fireEvent.change(input, { target: { files: [gbk] } });
    expect(await screen.findByText('第 2 行的结束早于开始，已跳过。')).toBeDefined();
    const box = screen.getByRole('textbox', { name: '口播稿或字幕' });
    expect(Reflect.get(box, 'value')).toContain('你好');
    const picture = new File([new Uint8Array([0x89, 0x50, 0, 0, 0, 0])], 'a.srt');
    fireEvent.drop(box, { dataTransfer: { files: [picture] } });
    expect(await screen.findByText('这不是文字文件，没有读')).toBeDefined();
    expect(Reflect.get(box, 'value')).toContain('你好');
  });

  it('checks and draws the beginning of an endless draft, and says so', () => {
    const { container } = show(
      panelOf(draft({ ...bad, description: '全网销量第一面膜，下单立减。'.repeat(400_000) })),
    );
    expect(screen.getByText('太长了，只看了开头：最多 200,000 个字符、10,000 行')).toBeDefined();
    expect(container.querySelectorAll('mark')).toHaveLength(400);
    expect(container.textContent).toMatch(/还有 [\d,]+ 处没有列出/);
  }, 30_000);

  it('takes the first part of an endless paste before the browser draws it, and says so', () => {
    show(panelOf(draft(bad)));
    const box = screen.getByRole('textbox', { name: '口播稿或字幕' });
    const paste = (text: string) => fireEvent.paste(box, { clipboardData: { getData: () => text } });
    // The browser's own doing unless it is long.
    expect(paste('短')).toBe(true);
    expect(paste('字'.repeat(5_000_000))).toBe(false);
    expect(screen.getByText('太长了，只看了开头：最多 200,000 个字符、10,000 行')).toBeDefined();
    expect(String(Reflect.get(box, 'value')).length).toBe(200_000);
  });

  it('lets the team allow a wording in every draft, and not any more', async () => {
    const { container } = show(panelOf(draft(bad)));
    press('团队允许这个词');
    await waitFor(() => expect(container.querySelectorAll('mark')).toHaveLength(1));
    expect(await ownStore().settings.get('teamList')).toEqual({ key: 'teamList', value: '=国家级\n' });
    press('撤销');
    await waitFor(() => expect(container.querySelectorAll('mark')).toHaveLength(2));
  });

  it('keeps the ticks while the dialog is closed', () => {
    const { rerender } = show(panelOf(draft(bad)));
    const ticks = () => within(screen.getByRole('region', { name: '只有你知道的' })).getAllByRole('checkbox');
    fireEvent.click(ticks()[0] ?? document);
    rerender(panelOf({ status: 'none' }));
    expect(screen.queryByRole('region', { name: '只有你知道的' })).toBeNull();
    rerender(panelOf(draft({ ...bad })));
    expect(Reflect.get(ticks()[0] ?? {}, 'checked')).toBe(true);
    expect(screen.getByText('1/16')).toBeDefined();
  });

  it('stores nothing before it is asked to, then rules and answers but not the text', async () => {
    show(panelOf(draft(bad)));
    press('不是问题');
    await screen.findByText('已放过 1 处');
    expect(await ownStore().checklists.count()).toBe(0);
    press('存为清单');
    await waitFor(async () => expect(await ownStore().checklists.count()).toBe(1));
    const [row] = await ownStore().checklists.toArray();
    expect(row).toMatchObject({ studio: 'douyin', title: '春笋三吃', light: 'red', commercial: true });
    expect(row?.findings).toContainEqual({ rule: 'abs', light: 'red', setAside: true });
    expect(JSON.stringify(row)).not.toMatch(/面膜|销量/);
    press('存为清单');
    await waitFor(async () => expect((await ownStore().checklists.toArray())[0]?.at).not.toBe(row?.at));
    expect(await ownStore().checklists.count()).toBe(1);
  });

  it('speaks English too', async () => {
    await speak('en');
    const { container } = show(panelOf(draft(bad)));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Fix 2 things first');
    expect(container.textContent).toContain('Advertising Law of the PRC, article 9(3)');
    expect(container.textContent).toContain('Not legal advice');
  });
});

it('marks the exact place behind emoji and beside another mark', () => {
  const text = '👨‍👩‍👧🍲史上最强全网销量第一，下单立减';
  const { findings } = checkDraft({ description: text });
  const { container } = show(<Marked text={text} findings={findings} />);
  expect(container.textContent).toBe(text);
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '史上最强',
    '全网销量第一',
  ]);
});
