// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/kuaishou/draft';
import { behavesWell, draftAt, must, showFixture } from '../draft-page';
import { beijing } from './play';

const studio = 'https://cp.kuaishou.com';
const publish = `${studio}/article/publish/video?tabType=1`;
const read = draftAt(readDraft, publish);

describe('kuaishou draft', () => {
  behavesWell(readDraft, publish, `${studio}/article/manage/video`, ['kuaishou', 'draft.html']);

  it('reads the open tab, with emoji that are pictures, and has no title', () => {
    showFixture('kuaishou', 'draft.html');
    expect(read()).toEqual({
      studio: 'kuaishou',
      description: '外婆的鱼丸汤 [流口水]，从打浆开始\n#鱼丸 #家乡味道 @慢炖厨房',
      topics: ['鱼丸', '家乡味道'],
      scheduleAt: beijing('2026-11-25T12:00'),
      declarations: { statement: '内容为AI生成' },
      aiContent: true,
    });
  });

  it('tells empty from unknown', () => {
    showFixture('kuaishou', 'draft-empty.html');
    expect(read()).toEqual({
      studio: 'kuaishou',
      description: '',
      topics: [],
      scheduleAt: null,
      declarations: { statement: false },
    });
  });

  it('knows the address that is for pictures only', () => {
    showFixture('kuaishou', 'draft-empty.html');
    expect(read(`${studio}/article/publish/atlas`)).toMatchObject({ format: 'image' });
  });

  it('reads the other tab when that is open', () => {
    showFixture('kuaishou', 'draft.html');
    const [first, second] = document.querySelectorAll('[role="tabpanel"]');
    first?.setAttribute('style', 'visibility: hidden');
    second?.removeAttribute('style');
    expect(read()).toEqual({
      studio: 'kuaishou',
      description: '图文页签里的旧文字 #旧话题',
      topics: ['旧话题'],
    });
  });

  it('does not take the select of another row for the statement', () => {
    showFixture('kuaishou', 'draft.html');
    must('.ant-select-selection-item').closest('._control_6b')?.remove();
    expect(read()).not.toHaveProperty('declarations');
  });
});
