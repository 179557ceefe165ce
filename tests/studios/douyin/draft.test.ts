// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/douyin/draft';
import { behavesWell, draftAt, must, setValue, showFixture } from '../draft-page';
import { shanghai } from './answers';

const studio = 'https://creator.douyin.com/creator-micro';
const video = `${studio}/content/post/video?enter_from=publish_page`;
const image = `${studio}/content/post/image?enter_from=publish_page`;
const read = draftAt(readDraft, video);

describe('douyin draft', () => {
  behavesWell(readDraft, video, `${studio}/content/manage`, ['douyin', 'draft.html']);

  it('reads the form, and not the copy of a former one', () => {
    showFixture('douyin', 'draft.html');
    expect(read()).toEqual({
      studio: 'douyin',
      format: 'video',
      title: '外婆的鱼丸汤，从打浆开始',
      description: '打浆要顺着一个方向，手感像酸奶就对了 😋\n\n#鱼丸 #家乡味道 @慢炖厨房',
      topics: ['鱼丸', '家乡味道'],
      coverSet: true,
      scheduleAt: shanghai('2026-11-24 18:30'),
      visibility: 'public',
      declarations: { statement: '内容为个人观点或见解' },
      aiContent: false,
    });
  });

  it('tells empty from unknown on the form for pictures', () => {
    showFixture('douyin', 'draft-empty.html');
    expect(read(image)).toEqual({
      studio: 'douyin',
      format: 'image',
      title: '',
      description: '',
      topics: [],
      coverSet: false,
      scheduleAt: null,
      declarations: { statement: false },
    });
  });

  it('follows what is typed and chosen', () => {
    showFixture('douyin', 'draft.html');
    setValue('.title-3d input', '  第一稿  ');
    must('.title-3d ~ div .zone-container').textContent = '只剩一行 #鱼丸';
    must('.selectText-6a').textContent = '内容由AI生成';
    must<HTMLInputElement>('input[name="who"]:nth-of-type(1)').checked = false;
    must<HTMLInputElement>('label:nth-of-type(3) input[name="who"]').checked = true;
    setValue('.semi-datepicker input', '');
    expect(read()).toMatchObject({
      title: '第一稿',
      description: '只剩一行 #鱼丸',
      topics: ['鱼丸'],
      visibility: 'private',
      declarations: { statement: '内容由AI生成' },
      aiContent: true,
    });
    expect(read()).not.toHaveProperty('scheduleAt');
  });

  it('leaves out what the page does not show', () => {
    showFixture('douyin', 'draft.html');
    must('.title-3d').remove();
    must('.selectBox-3f').remove();
    must('.cover-8e').remove();
    for (const radio of document.querySelectorAll('input[type="radio"]')) radio.closest('label')?.remove();
    const { title, coverSet, visibility, declarations, aiContent } = read() ?? {};
    expect([title, coverSet, visibility, declarations, aiContent]).toEqual(Array(5).fill(undefined));
    expect(read()?.description).toContain('酸奶');
  });

  it('does not take the words of the writer for those of the form', () => {
    showFixture('douyin', 'draft-empty.html');
    must('.zone-container').innerHTML = '<div>请设置封面后再发布</div><div>请选择自主声明</div>';
    must('.label-2c + div').remove();
    must('.selectText-6a').remove();
    expect(read(image)).not.toHaveProperty('coverSet');
    expect(read(image)).not.toHaveProperty('declarations');
  });
});
