// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../lib/studios/kuaishou/dom';
import { must, showFixture } from '../draft-page';
import { keepsToThePage, worksAt } from '../page-text';

const studio = 'https://cp.kuaishou.com';
const list = `${studio}/statistics/article`;
const work = `${studio}/statistics/article/detail/3xfupan000009a`;

describe('kuaishou/page', () => {
  keepsToThePage(
    page,
    [
      { studio: 'kuaishou', file: 'page-list.html', address: list, changed: ['/detail/', '/one/'] },
      {
        studio: 'kuaishou',
        file: 'page-work.html',
        address: work,
        changed: [/<p>[一-龥\d]+<\/p>/g, '<p>数据</p>'],
      },
    ],
    `${studio}/profile`,
  );

  it('reads rows by their link, figures by their label; dashes and rows without a link stay out', () => {
    showFixture('kuaishou', 'page-list.html');
    expect(worksAt(page, list)).toEqual({
      '3xfupan000009a': {
        workId: '3xfupan000009a',
        approx: true,
        values: { views: 12_000, likes: 512, comments: 41, followsGained: -3, completionRate: 0.139 },
      },
      '3xfupan000008a': { workId: '3xfupan000008a', approx: true, values: { likes: 77 } },
    });
  });

  it('reads nothing of a list of one, where nothing tells the row from the page', () => {
    showFixture('kuaishou', 'page-list.html');
    must('a[href*="008a"]').remove();
    expect(worksAt(page, list)).toEqual({});
  });

  it('reads the figures of a work', () => {
    showFixture('kuaishou', 'page-work.html');
    expect(worksAt(page, work)['3xfupan000009a']?.values).toEqual({
      views: 61_200,
      avgWatchSec: 5.8,
      ctr: 0.032,
      bounce2s: 0.221,
      retention5s: 0.381,
      likes: 1_204,
      followsGained: 31,
    });
  });
});
