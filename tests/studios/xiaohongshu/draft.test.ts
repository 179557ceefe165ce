// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/xiaohongshu/draft';
import { behavesWell, draftAt, must, setValue, show, showFixture } from '../draft-page';

const studio = 'https://creator.xiaohongshu.com';
const publish = `${studio}/publish/publish?source=official&target=image`;
const read = draftAt(readDraft, publish);

describe('xiaohongshu draft', () => {
  behavesWell(readDraft, publish, `${studio}/new/note-manager`, ['xiaohongshu', 'draft.html']);

  it('reads the form, and not the inputs beside the title', () => {
    showFixture('xiaohongshu', 'draft.html');
    expect(read()).toEqual({
      studio: 'xiaohongshu',
      format: 'image',
      title: '周末炖汤｜一锅三味 🍲',
      description: '老母鸡冷水下锅，姜片拍开。\n\n火候写在图三，谢谢 @慢炖厨房\n#炖汤 #家常菜',
      topics: ['炖汤', '家常菜'],
      coverSet: true,
      scheduleAt: Date.parse('2026-11-26T20:15:00+08:00'),
      visibility: 'friends',
      declarations: { original: true, statement: false },
    });
  });

  it('tells empty from unknown', () => {
    showFixture('xiaohongshu', 'draft-empty.html');
    expect(read(`${studio}/publish/publish`)).toEqual({
      studio: 'xiaohongshu',
      format: 'video',
      title: '',
      description: '',
      topics: [],
      scheduleAt: null,
      visibility: 'public',
    });
  });

  it('follows what is typed and chosen', () => {
    showFixture('xiaohongshu', 'draft.html');
    setValue('.title-container input', '');
    must('.ProseMirror').innerHTML = '<p>一行</p><p>两行 #炖汤</p>';
    must('.d-select-content').textContent = '仅自己可见';
    must<HTMLInputElement>('.custom-switch-card input').checked = false;
    must('.img-preview-area').innerHTML = '';
    expect(read()).toMatchObject({
      title: '',
      description: '一行\n两行 #炖汤',
      topics: ['炖汤'],
      visibility: 'private',
      coverSet: false,
      declarations: { original: false },
    });
  });

  it('reads an editor in place of the title input, and the form for long articles', () => {
    show('<div contenteditable="true" data-placeholder="填写标题会有更多赞哦">可编辑的标题<br></div>');
    expect(read()).toMatchObject({ title: '可编辑的标题', format: 'image' });
    show(
      '<div class="creator-tab active">写长文</div><textarea class="d-text" placeholder="输入标题">长文标题</textarea>',
    );
    expect(read()).toMatchObject({ title: '长文标题', format: 'article' });
  });

  it('takes the kind of note from the address of an edit page', () => {
    show('<input placeholder="填写标题会有更多赞哦" value="a">');
    expect(read(`${studio}/publish/update?id=6900000000000000000000a1&noteType=normal`)?.format).toBe(
      'image',
    );
    expect(read(`${studio}/publish/update?id=6900000000000000000000a1&noteType=video`)?.format).toBe('video');
    expect(read(`${studio}/publish/update?id=6900000000000000000000a1`)).not.toHaveProperty('format');
  });

  it('leaves out what the page does not show, and an audience that it cannot tell', () => {
    showFixture('xiaohongshu', 'draft.html');
    must('.d-select-content').textContent = '公开可见 仅自己可见';
    must('.post-time-wrapper').remove();
    must('.date-picker-container').remove();
    must('.img-preview-area').remove();
    const { visibility, scheduleAt, coverSet } = read() ?? {};
    expect([visibility, scheduleAt, coverSet]).toEqual([undefined, undefined, undefined]);
  });
});
