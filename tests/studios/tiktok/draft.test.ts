// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/tiktok/draft';
import { behavesWell, draftAt, must, show, showFixture } from '../draft-page';

const studio = 'https://www.tiktok.com/tiktokstudio';
const publish = `${studio}/upload?from=creator_center`;
const read = draftAt(readDraft, publish);
const caption = (text: string) => {
  must('.public-DraftEditor-content').innerHTML =
    `<div data-block="true"><span data-text="true">${text}</span></div>`;
};

describe('tiktok draft', () => {
  behavesWell(readDraft, publish, `${studio}/content`, ['tiktok', 'draft.html']);

  it('reads the form', () => {
    showFixture('tiktok', 'draft.html');
    expect(read()).toEqual({
      studio: 'tiktok',
      format: 'video',
      description: 'One pot, three flavours 🍲 #soup #slowcooking\nwith @slowsimmer.kitchen',
      topics: ['soup', 'slowcooking'],
      scheduleAt: new Date(2026, 10, 24, 18, 5).getTime(),
      visibility: 'public',
      paidPromotion: false,
      aiContent: true,
    });
  });

  it('does not take the name of the file for a caption', () => {
    showFixture('tiktok', 'draft-default.html');
    expect(read()).toEqual({
      studio: 'tiktok',
      format: 'video',
      description: '',
      topics: [],
      scheduleAt: null,
      visibility: 'public',
    });
  });

  it.each([
    'one pot final v2',
    'One_Pot-Final.v2',
    'holiday.MOV',
    'VID_20261122_184401',
    'IMG 0042',
    'lv_0_20261122184401',
    'Screen Recording 2026-11-22 18.44.01',
  ])('takes %s for the name of a file', (text) => {
    showFixture('tiktok', 'draft-default.html');
    caption(text);
    expect(read()?.description).toBe('');
  });

  it.each(['one pot final v2 #soup', 'My video', 'IMG_0042 but better', '2026', 'v2.0 is here'])(
    'takes %s for a caption',
    (text) => {
      showFixture('tiktok', 'draft-default.html');
      caption(text);
      expect(read()?.description).toBe(text);
    },
  );

  it('keeps a caption that was emptied apart from one that is unknown', () => {
    showFixture('tiktok', 'draft-default.html');
    caption('');
    expect(read()?.description).toBe('');
    must('[data-e2e="caption_container"]').remove();
    expect(read()).not.toHaveProperty('description');
    expect(read()).not.toHaveProperty('topics');
  });

  it('does not know the disclosures before they are unfolded, nor an audience in another language', () => {
    showFixture('tiktok', 'draft.html');
    must('[data-e2e="aigc_container"]').style.display = 'none';
    must('[data-e2e="disclose_content_container"]').remove();
    must('[data-e2e="video_visibility_container"] button').textContent = 'Alle';
    const { aiContent, paidPromotion, visibility } = read() ?? {};
    expect([aiContent, paidPromotion, visibility]).toEqual([undefined, undefined, undefined]);
  });

  it('reads the frame of older builds', () => {
    show('<iframe data-tt="Upload_index_iframe" srcdoc="<p></p>"></iframe>');
    const inner = document.implementation.createHTMLDocument('');
    inner.body.innerHTML = '<div contenteditable="true" role="combobox">framed caption</div>';
    Object.defineProperty(must('iframe'), 'contentDocument', { get: () => inner });
    expect(read('https://www.tiktok.com/upload?lang=en')?.description).toBe('framed caption');
  });

  it('stays silent on the public site', () => {
    showFixture('tiktok', 'draft.html');
    expect(read('https://www.tiktok.com/foryou')).toBeNull();
  });
});
