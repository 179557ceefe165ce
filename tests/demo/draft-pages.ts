import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StudioId } from '../../lib/core/studios';

export interface DraftPage {
  readonly studio: StudioId;
  /** pathname of the studio's publish page */
  readonly url: string;
  /** the form as its fixture has it, filled in and empty */
  readonly file: string;
  readonly empty?: string;
  /** selectors of the title, where there is one, and of the text; Playwright's look into open shadow roots */
  readonly title?: string;
  readonly text: string;
}

/** A publish page per studio, made of the fixtures that the draft readers are tested with. */
export const draftPages: readonly DraftPage[] = [
  {
    studio: 'douyin',
    url: '/creator-micro/content/post/video',
    file: 'draft.html',
    empty: 'draft-empty.html',
    title: 'input[placeholder*="作品标题"]:visible',
    text: '.zone-container:visible',
  },
  {
    studio: 'kuaishou',
    url: '/article/publish/video',
    file: 'draft.html',
    empty: 'draft-empty.html',
    text: '#work-description-edit',
  },
  {
    studio: 'xiaohongshu',
    url: '/publish/publish',
    file: 'draft.html',
    empty: 'draft-empty.html',
    title: 'input[placeholder*="填写标题"]:visible',
    text: '[role="textbox"]:visible',
  },
  {
    studio: 'bilibili',
    url: '/platform/upload/video/frame',
    file: 'draft.html',
    empty: 'draft-empty.html',
    title: 'input[placeholder="请输入稿件标题"]:visible',
    text: '[editor_id="desc_at_editor"] .ql-editor',
  },
  {
    studio: 'wechat-channels',
    url: '/platform/post/create',
    file: 'draft.html',
    title: '.post-short-title-wrap input',
    text: '.input-editor',
  },
  {
    studio: 'youtube',
    url: '/video/abcdefghijk/edit',
    file: 'draft-edit.html',
    title: 'ytcp-video-title #textbox',
    text: 'ytcp-video-description #textbox',
  },
  {
    studio: 'tiktok',
    url: '/tiktokstudio/upload',
    file: 'draft.html',
    text: '[data-e2e="caption_container"] [contenteditable="true"]',
  },
];

const fixtures = join(import.meta.dirname, '../fixtures');

/**
 * The form at an address, empty when its query is `empty`; null where the studio has none. `data-done` is what all demo
 * pages set once there is nothing more to come.
 */
export function draftHtml(studio: StudioId, { pathname, search }: URL): string | null {
  const page = draftPages.find((one) => one.studio === studio && one.url === pathname);
  if (!page) return null;
  const file = search === '?empty' ? (page.empty ?? page.file) : page.file;
  return readFileSync(join(fixtures, studio, file), 'utf8').replace('<html', '<html data-done="yes"');
}
