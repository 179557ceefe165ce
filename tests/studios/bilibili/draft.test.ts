// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/bilibili/draft';
import { behavesWell, draftAt, must, setValue, show, showFixture } from '../draft-page';

const studio = 'https://member.bilibili.com/platform';
const publish = `${studio}/upload/video/frame`;
const read = draftAt(readDraft, publish);

describe('bilibili draft', () => {
  behavesWell(readDraft, publish, `${studio}/upload-manager/article`, ['bilibili', 'draft.html']);

  it('reads the form, chosen tags only', () => {
    showFixture('bilibili', 'draft.html');
    expect(read()).toEqual({
      studio: 'bilibili',
      format: 'video',
      title: '一锅炖出三种味道：老母鸡汤的火候',
      description: '老母鸡一只，冷水下锅。\n\n食材清单在评论区，感谢 @慢炖厨房 帮忙试菜',
      topics: [],
      tags: ['鸡汤', '家常菜', '炖汤 🍲'],
      coverSet: true,
      scheduleAt: null,
      visibility: 'public',
      declarations: { original: true, statement: '内容无需标注' },
      paidPromotion: false,
      aiContent: false,
    });
  });

  it('tells empty from unknown', () => {
    showFixture('bilibili', 'draft-empty.html');
    expect(read()).toEqual({
      studio: 'bilibili',
      format: 'video',
      title: '',
      description: '',
      topics: [],
      tags: [],
      coverSet: false,
      declarations: { statement: false },
    });
  });

  it('follows what is typed and chosen', () => {
    showFixture('bilibili', 'draft.html');
    setValue('input[placeholder="请输入稿件标题"]', '改过的标题 🔥');
    setValue('.statement-main input', '含AI生成内容');
    must('.time-container .switch-container').className = 'switch-container switch-container-active';
    must('.type-check').innerHTML = must('.type-check').innerHTML.replace(' check-radio-v2-box-checked', '');
    must('.type-check .check-radio-v2-container:last-child .check-radio-v2-box').className =
      'check-radio-v2-box check-radio-v2-box-checked';
    must<HTMLInputElement>('.bcc-checkbox input').checked = true;
    must('.label-item-v2-container').remove();
    expect(read()).toMatchObject({
      title: '改过的标题 🔥',
      tags: ['家常菜', '炖汤 🍲'],
      declarations: { original: false, statement: '含AI生成内容' },
      paidPromotion: true,
      aiContent: true,
    });
    expect(read()).not.toHaveProperty('scheduleAt');
  });

  it('knows the checkbox that took the place of the two radios', () => {
    show(
      '<input placeholder="请输入稿件标题" value="a"><div class="original-input-wrp"><label><input type="checkbox" checked>原创</label></div>',
    );
    expect(read()).toMatchObject({ declarations: { original: true } });
    must<HTMLInputElement>('input[type="checkbox"]').checked = false;
    expect(read()).toMatchObject({ declarations: { original: false } });
  });

  it('leaves out what the page does not show', () => {
    showFixture('bilibili', 'draft.html');
    must('#tag-container').remove();
    must('.video-more').remove();
    must('.cover').remove();
    const { tags, coverSet, visibility, paidPromotion, scheduleAt } = read() ?? {};
    expect([tags, coverSet, visibility, paidPromotion, scheduleAt]).toEqual(Array(5).fill(undefined));
  });

  it('looks into a frame of the same origin, and not into a hidden one', () => {
    show('<iframe srcdoc="<p></p>"></iframe>');
    const frame = must<HTMLIFrameElement>('iframe');
    const inner = document.implementation.createHTMLDocument('');
    inner.body.innerHTML = '<input placeholder="请输入稿件标题" value="在框架里">';
    Object.defineProperty(frame, 'contentDocument', { get: () => inner });
    expect(read()?.title).toBe('在框架里');
    frame.style.display = 'none';
    expect(read()).toBeNull();
  });

  it('passes over a frame of another origin', () => {
    show('<input placeholder="请输入稿件标题" value="外面"><iframe srcdoc="<p></p>"></iframe>');
    Object.defineProperty(must('iframe'), 'contentDocument', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(read()?.title).toBe('外面');
  });
});
