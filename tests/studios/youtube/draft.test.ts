// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/studios/youtube/draft';
import { behavesWell, draftAt, must, showFixture } from '../draft-page';

const studio = 'https://studio.youtube.com';
const list = `${studio}/channel/UCfupanfupanfupanfupanAA/videos/upload`;
const edit = `${studio}/video/abcdefghijk/edit`;
const read = draftAt(readDraft, list);

function dialog(): ShadowRoot {
  const root = must('ytcp-uploads-dialog').shadowRoot;
  if (!root) throw new Error('no shadow root');
  return root;
}
const choose = (name: string, state: 'true' | 'false') =>
  must(`[name="${name}"]`, dialog()).setAttribute('aria-checked', state);

describe('youtube draft', () => {
  behavesWell(readDraft, list, list, ['youtube', 'draft.html']);

  it('reads the dialog over the list, and not the page that was left', () => {
    showFixture('youtube', 'draft.html');
    expect(read()).toEqual({
      studio: 'youtube',
      format: 'video',
      title: 'Chicken soup in one pot, three flavours 🍲',
      description: 'Cold water first.\n\nThanks to @slowsimmer for tasting #soup #onepot',
      topics: ['soup', 'onepot'],
      tags: ['chicken soup', 'one pot'],
      madeForKids: false,
      paidPromotion: true,
      declarations: { ageRestricted: false },
    });
  });

  it('tells empty from unknown on the details page', () => {
    showFixture('youtube', 'draft-edit.html');
    expect(read(edit)).toEqual({
      studio: 'youtube',
      format: 'video',
      title: '',
      description: '',
      topics: [],
      visibility: 'unlisted',
    });
  });

  it('follows what is chosen', () => {
    showFixture('youtube', 'draft.html');
    choose('VIDEO_MADE_FOR_KIDS_NOT_MFK', 'false');
    choose('VIDEO_MADE_FOR_KIDS_MFK', 'true');
    choose('VIDEO_PAID_PRODUCT_PLACEMENT_NOTIFY', 'false');
    choose('VIDEO_PAID_PRODUCT_PLACEMENT_NO', 'true');
    choose('VIDEO_HAS_ALTERED_CONTENT_YES', 'true');
    choose('VIDEO_AGE_RESTRICTION_SELF', 'true');
    expect(read()).toMatchObject({
      madeForKids: true,
      paidPromotion: false,
      aiContent: true,
      declarations: { ageRestricted: true },
    });
  });

  it('does not know the tags before they are unfolded, and knows that there are none', () => {
    showFixture('youtube', 'draft.html');
    const box = must('#tags-container', dialog());
    must('ytcp-free-text-chip-bar', box).remove();
    expect(read()?.tags).toEqual([]);
    box.style.display = 'none';
    expect(read()).not.toHaveProperty('tags');
    box.remove();
    expect(read()).not.toHaveProperty('tags');
  });

  it('shows the fields of the step that is open', () => {
    showFixture('youtube', 'draft.html');
    must('ytcp-uploads-details', dialog()).style.display = 'none';
    must('ytcp-uploads-review', dialog()).removeAttribute('style');
    expect(read()).toEqual({ studio: 'youtube', format: 'video', visibility: 'private' });
  });

  it('shows no draft while the dialog is closed, and again when it is open', () => {
    showFixture('youtube', 'draft.html');
    must('ytcp-uploads-dialog').style.display = 'none';
    expect(read()).toBeNull();
    must('ytcp-uploads-dialog').removeAttribute('style');
    expect(read()?.title).toMatch(/^Chicken soup/);
  });

  it('takes a row of the list for no draft', () => {
    showFixture('youtube', 'draft.html');
    must('ytcp-uploads-dialog').remove();
    expect(read()).toBeNull();
  });
});
