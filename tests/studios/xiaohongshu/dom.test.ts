// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../lib/studios/xiaohongshu/dom';
import { must, showFixture } from '../draft-page';
import { keepsToThePage, worksAt } from '../page-text';

const studio = 'https://creator.xiaohongshu.com';
const list = `${studio}/new/note-manager`;
const id = '64aa00000000000000000001';
const work = `${studio}/statistics/note-detail?noteId=${id}`;

describe('xiaohongshu/page', () => {
  keepsToThePage(
    page,
    [
      {
        studio: 'xiaohongshu',
        file: 'page-list.html',
        address: list,
        changed: ['data-impression', 'data-seen'],
      },
      {
        studio: 'xiaohongshu',
        file: 'page-work.html',
        address: work,
        changed: ['class="des"', 'class="name"'],
      },
    ],
    `${studio}/new/home`,
  );

  it('reads cards by the order of their icons, with the time of publication', () => {
    showFixture('xiaohongshu', 'page-list.html');
    expect(worksAt(page, list)).toEqual({
      [id]: {
        workId: id,
        title: '秋天的第一锅汤',
        publishedAt: Date.parse('2026-11-02T18:30:00+08:00'),
        approx: true,
        values: { views: 12_000, comments: 12, likes: 88, favorites: 40, shares: 6 },
      },
      '64aa00000000000000000002': {
        workId: '64aa00000000000000000002',
        title: '1000 2000 3000 <img src=x>',
        approx: true,
        values: { views: 0, likes: 3 },
      },
    });
  });

  it('does not guess what the icons mean when cards differ in their number, or there are others', () => {
    showFixture('xiaohongshu', 'page-list.html');
    must('.note .icon_list .icon').remove();
    expect(worksAt(page, list)).toEqual({});
    for (const icons of document.querySelectorAll('.icon_list')) {
      icons.replaceChildren();
      icons.insertAdjacentHTML('beforeend', '<div class="icon">7</div>'.repeat(6));
    }
    expect(worksAt(page, list)).toEqual({});
  });

  it('reads the tiles of a note, and not the followers’ part or the title', () => {
    showFixture('xiaohongshu', 'page-work.html');
    expect(worksAt(page, work)[id]?.values).toEqual({
      impressions: 20_100,
      views: 1_530,
      ctr: 0.072,
      avgWatchSec: 14,
      followsGained: 5,
      likes: 88,
      comments: 12,
      shares: 6,
    });
    expect(worksAt(page, `${studio}/statistics/note-detail`)).toEqual({});
  });
});
