// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../lib/studios/douyin/dom';
import { must, show, showFixture } from '../draft-page';
import { keepsToThePage, worksAt } from '../page-text';

const site = 'https://creator.douyin.com/creator-micro';
const list = `${site}/data-center/content`;
const id = '7000000000000000001';
const work = `${site}/work-management/work-detail/${id}?enter_from=content`;

describe('douyin/page', () => {
  keepsToThePage(
    page,
    [
      { studio: 'douyin', file: 'page-list.html', address: list, changed: ['pc-table-row', 'pc-row'] },
      {
        studio: 'douyin',
        file: 'page-work.html',
        address: work,
        changed: [/>([一-龥\ds]{3,8})</g, '>数据<'],
      },
    ],
    `${site}/home`,
  );

  it('reads rows that link to their work, by the words over the columns', () => {
    showFixture('douyin', 'page-list.html');
    expect(worksAt(page, list)).toEqual({
      [id]: {
        workId: id,
        title: '今天做一道家常菜',
        approx: true,
        values: {
          views: 123_500,
          completionRate: 0.2813,
          retention5s: 0.5455,
          bounce2s: 0.22,
          avgWatchSec: 17,
          likes: 3_412,
          shares: 88,
          comments: 0,
          favorites: 210,
          profileVisits: 96,
          followsGained: 41,
        },
      },
      '7000000000000000002': {
        workId: '7000000000000000002',
        title: '播放量 88888',
        approx: true,
        values: { comments: 5 },
      },
    });
  });

  it('follows columns that were moved, and drops those without a known word', () => {
    showFixture('douyin', 'page-list.html');
    must('th[aria-colindex="3"]').textContent = '点赞量';
    must('th[aria-colindex="9"]').textContent = '新指标';
    expect(worksAt(page, list)[id]?.values).toMatchObject({ likes: 123_500 });
    expect(worksAt(page, list)[id]?.values).not.toHaveProperty('views');
  });

  it('reads the cards of a work, whatever its title says', () => {
    showFixture('douyin', 'page-work.html');
    expect(worksAt(page, work)[id]?.values).toEqual({
      views: 123_500,
      completionRate: 0.2813,
      retention5s: 0.5455,
      bounce2s: 0.22,
      avgWatchSec: 63,
      likes: 3_412,
      comments: 0,
    });
  });

  it('reads no figure that two places of the page say differently', () => {
    showFixture('douyin', 'page-work.html');
    document.body.insertAdjacentHTML('beforeend', '<div><span>播放量</span><b>12.36万</b></div>');
    expect(worksAt(page, work)[id]?.values).not.toHaveProperty('views');
    expect(worksAt(page, work)[id]?.values.likes).toBe(3_412);
  });

  it('does not take the wrong one of several numbers beside a label', () => {
    show('<div><span>播放量</span><b>--</b><i>+12</i></div><div><span>点赞量</span><b>10</b><i>20</i></div>');
    expect(worksAt(page, work)).toEqual({});
  });
});
