// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/wechat-channels/draft';
import { behavesWell, draftAt, must, setValue, show, showFixture } from '../draft-page';

const studio = 'https://channels.weixin.qq.com';
const publish = `${studio}/platform/post/create`;
const read = draftAt(readDraft, publish);

function inner(): ShadowRoot {
  const root = must('wujie-app').shadowRoot;
  if (!root) throw new Error('no shadow root');
  return root;
}

describe('wechat-channels draft', () => {
  behavesWell(readDraft, publish, `${studio}/platform/post/list`, ['wechat-channels', 'draft.html']);

  it('reads the form in the shadow root of the child app', () => {
    showFixture('wechat-channels', 'draft.html');
    expect(read()).toEqual({
      studio: 'wechat-channels',
      format: 'video',
      title: '蒸蛋羹不蜂窝的窍门',
      description: '蒸蛋羹不蜂窝，关键在这一步 🥚 #蒸蛋 #家常菜 @慢炖厨房',
      topics: ['蒸蛋', '家常菜'],
      coverSet: true,
      scheduleAt: Date.parse('2026-11-27T09:05:00+08:00'),
      declarations: { original: false },
    });
  });

  it('tells empty from unknown on the form for pictures', () => {
    showFixture('wechat-channels', 'draft-image.html');
    expect(read(`${studio}/platform/post/finderNewLifeCreate`)).toEqual({
      studio: 'wechat-channels',
      format: 'image',
      title: '',
      description: '',
      topics: [],
      scheduleAt: null,
    });
  });

  it('follows what is typed and chosen', () => {
    showFixture('wechat-channels', 'draft.html');
    setValue('.post-short-title-wrap input', '新的短标题', inner());
    setValue('input[placeholder="请选择发表时间"]', '2026-11-28 21:00', inner());
    must('.input-editor', inner()).textContent = '';
    must<HTMLInputElement>('.ant-checkbox-input', inner()).checked = true;
    for (const picture of inner().querySelectorAll('img')) picture.remove();
    expect(read()).toMatchObject({
      title: '新的短标题',
      description: '',
      topics: [],
      coverSet: false,
      scheduleAt: Date.parse('2026-11-28T21:00:00+08:00'),
      declarations: { original: true },
    });
  });

  it('knows the older words for the short title', () => {
    show('<input placeholder="概括视频主要内容，字数建议6-16个字符" value="旧页面的短标题">');
    expect(read()?.title).toBe('旧页面的短标题');
  });

  it('reads a form that stands in a frame, and sees nothing in the one that only runs the child app', () => {
    show('<iframe name="content" srcdoc="<p></p>"></iframe>');
    const frame = must<HTMLIFrameElement>('iframe');
    const document_ = document.implementation.createHTMLDocument('');
    document_.body.innerHTML =
      '<div class="input-editor" contenteditable="" data-placeholder="添加描述">框里的描述</div>';
    Object.defineProperty(frame, 'contentDocument', { get: () => document_ });
    expect(read()).toMatchObject({ description: '框里的描述', topics: [] });
    frame.style.display = 'none';
    expect(read()).toBeNull();
  });

  it('sees no draft after the child app was closed, and again when it is open', () => {
    showFixture('wechat-channels', 'draft.html');
    const form = must('.post-edit-wrap', inner());
    form.remove();
    expect(read()).toBeNull();
    inner().append(form);
    expect(read()?.title).toBe('蒸蛋羹不蜂窝的窍门');
  });
});
