// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceProvider } from '../../../components/data/source';
import { ManualDraft } from '../../../components/sidepanel/draft-panel-manual';
import { emptyOwnStore } from '../dashboard/own-store';
import { speak } from '../messages';
import { show } from '../show';

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await emptyOwnStore();
  await speak('zh-CN');
});
afterEach(() => vi.unstubAllGlobals());

async function open() {
  const { container } = show(
    <SourceProvider>
      <ManualDraft onClose={() => undefined} />
    </SourceProvider>,
  );
  const fold = screen.getByText('脚本助手').closest('details') ?? document.createElement('details');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  await within(fold).findByRole('textbox', { name: '脚本' });
  return { helper: within(fold), container };
}
type Helper = Awaited<ReturnType<typeof open>>['helper'];
const fill = (helper: Helper, name: string, value: string) =>
  fireEvent.change(helper.getByRole('textbox', { name }), { target: { value } });
const choose = (helper: Helper, name: string, value: string) =>
  fireEvent.change(helper.getByRole('combobox', { name }), { target: { value } });
const text = (helper: Helper) => helper.getByRole<HTMLTextAreaElement>('textbox', { name: '脚本' }).value;
const press = (helper: Helper, name: string) => fireEvent.click(helper.getByRole('button', { name }));
const said = (helper: Helper) => helper.getByRole('status', { name: '脚本检查结果' }).textContent;

describe('the script helper', () => {
  it('fills a template as the form is filled, in the other language too, and is checked as it grows', async () => {
    const { helper } = await open();
    expect(text(helper)).toContain('【产品】');
    fill(helper, '产品', '小菜刀');
    expect(text(helper)).toContain('后来我试试小菜刀');
    fill(helper, '功能', '全国销量第一');
    await waitFor(() => expect(said(helper)).toContain('销量第一'));
    fill(helper, '功能', '握柄防滑');
    await waitFor(() => expect(said(helper)).toContain('没有发现问题'));
    choose(helper, '写成', 'en');
    expect(text(helper)).toContain('Then I gave 小菜刀 a go.');
  });

  it('may be written over, and filled in anew', async () => {
    const { helper } = await open();
    fill(helper, '脚本', '我自己写的');
    fill(helper, '产品', '小菜刀');
    expect(text(helper)).toBe('我自己写的');
    press(helper, '重新套用模板');
    expect(text(helper)).toContain('小菜刀');
  });

  it('goes into the script of the checklist, behind what is there, and counts', async () => {
    const { helper } = await open();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '口播稿或字幕', hidden: true });
    fireEvent.change(box, { target: { value: '先有的' } });
    fill(helper, '产品', '小菜刀');
    press(helper, '放进口播稿检查');
    expect(box.value).toMatch(/^先有的\n\n【痛点】/);
    expect(box.value).toContain('小菜刀');
    await helper.findByText('用过 1 次');
  });

  it('is copied only once a flagged template is agreed to', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const { helper } = await open();
    choose(helper, '模板', 'likeDraw');
    expect(helper.queryByRole('button', { name: '复制' })).toBeNull();
    expect(helper.queryByRole('button', { name: '放进口播稿检查' })).toBeNull();
    fireEvent.click(helper.getByRole('checkbox', { name: /平台有限制/ }));
    fill(helper, '奖品', '小菜刀');
    press(helper, '复制');
    await helper.findByText('已复制');
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('抽小菜刀'));
    choose(helper, '模板', 'askNext');
    expect(helper.queryByRole('button', { name: '复制' })).toBeNull();
  });
});

/** A model that gives its pieces one by one, when it is told to. */
function fakeModel(state: string, pieces: readonly string[], fault?: Error) {
  let give: (() => void) | undefined;
  const destroy = vi.fn();
  const create = vi.fn(
    ({ signal, monitor }: { signal: AbortSignal; monitor: (events: EventTarget) => void }) => {
      if (fault) return Promise.reject(fault);
      const events = new EventTarget();
      monitor(events);
      if (state !== 'available')
        events.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.3 }));
      const promptStreaming = () =>
        new ReadableStream<string>({
          start(controller) {
            let next = 0;
            signal.addEventListener('abort', () => controller.error(signal.reason));
            give = () => {
              const piece = pieces[next++];
              if (piece === undefined) controller.close();
              else controller.enqueue(piece);
            };
          },
        });
      return Promise.resolve({ promptStreaming, destroy });
    },
  );
  vi.stubGlobal('LanguageModel', { availability: vi.fn(() => Promise.resolve(state)), create });
  return { create, destroy, give: () => waitFor(() => (give ? give() : expect(give).toBeDefined())) };
}

describe('the model of the browser', () => {
  it.each(['absent', 'unavailable', 'something new'])('that is %s is not offered', async (state) => {
    if (state !== 'absent') fakeModel(state, []);
    const { helper } = await open();
    await Promise.resolve();
    expect(helper.queryByRole('button', { name: /模型/ })).toBeNull();
  });

  it('writes piece by piece into the box, from the facts of the form, and says that it stays here', async () => {
    const model = fakeModel('available', ['第一句。', '第二句。']);
    const { helper } = await open();
    fill(helper, '产品', '小菜刀');
    fireEvent.click(await helper.findByRole('button', { name: '用浏览器自带的模型起草' }));
    expect(helper.getByText(/文字不离开这台电脑/)).toBeDefined();
    await model.give();
    await waitFor(() => expect(text(helper)).toBe('第一句。'));
    await model.give();
    await waitFor(() => expect(text(helper)).toBe('第一句。第二句。'));
    await model.give();
    await helper.findByRole('button', { name: '用浏览器自带的模型起草' });
    expect(model.destroy).toHaveBeenCalledOnce();
    const [options] = model.create.mock.calls[0] ?? [];
    expect(options).toMatchObject({ expectedOutputs: [{ type: 'text', languages: ['zh'] }] });
  });

  it('is fetched by a click alone, which says so before, and shows how far it is', async () => {
    const model = fakeModel('downloadable', ['好']);
    const { helper } = await open();
    const button = await helper.findByRole('button', { name: '先下载浏览器的模型，再起草' });
    expect(helper.getByText(/可能有几个 GB/)).toBeDefined();
    expect(model.create).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(model.create).toHaveBeenCalledOnce();
    await helper.findByText('正在下载模型，30%');
  });

  it('stops when told to, and what was written stays', async () => {
    const model = fakeModel('available', ['第一句。', '第二句。']);
    const { helper } = await open();
    fireEvent.click(await helper.findByRole('button', { name: '用浏览器自带的模型起草' }));
    await model.give();
    await waitFor(() => expect(text(helper)).toBe('第一句。'));
    press(helper, '停下');
    await helper.findByText('已停下，写好的部分留着。');
    expect(text(helper)).toBe('第一句。');
    expect(model.destroy).toHaveBeenCalledOnce();
  });

  it.each([
    ['NotAllowedError', /不让用/],
    ['QuotaExceededError', /太长/],
    ['NotSupportedError', /不支持这种语言/],
    ['SomethingElse', /没有写出来/],
  ])('that fails with %s says what that means', async (name, says) => {
    fakeModel('available', [], Object.assign(new Error('x'), { name }));
    const { helper } = await open();
    const before = text(helper);
    fireEvent.click(await helper.findByRole('button', { name: '用浏览器自带的模型起草' }));
    await helper.findByText(says);
    expect(text(helper)).toBe(before);
  });

  it('that never ends is stopped', async () => {
    const model = fakeModel('available', ['字'.repeat(5_001)]);
    const { helper } = await open();
    fireEvent.click(await helper.findByRole('button', { name: '用浏览器自带的模型起草' }));
    await model.give();
    await helper.findByText(/内容太长/);
  });
});
