// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../lib/studios/bilibili/dom';
import { must, show, showFixture } from '../draft-page';
import { keepsToThePage, pageText, worksAt } from '../page-text';

const studio = 'https://member.bilibili.com';
const list = `${studio}/platform/upload-manager/article?group=pubed&page=1`;
const work = `${studio}/platform/upload-manager/article/data/BV10fupan005`;
const app = `${studio}/york/data-center-web/dataCenter/archive/overview?tmid=&bvid=BV10fupan005`;

describe('bilibili/page', () => {
  keepsToThePage(
    page,
    [
      { studio: 'bilibili', file: 'page-list.html', address: list, changed: ['article-card', 'work-card'] },
      {
        studio: 'bilibili',
        file: 'page-work.html',
        address: app,
        changed: [/>([一-龥\d]{2,8})</g, '>数据<'],
      },
    ],
    `${studio}/platform/home`,
  );

  it('reads cards by what their counters say they count; dashes and cards without a link stay out', () => {
    showFixture('bilibili', 'page-list.html');
    expect(worksAt(page, list)).toEqual({
      BV10fupan001: {
        workId: 'BV10fupan001',
        title: '一锅炖出三种味道',
        approx: true,
        values: { views: 12_000, danmaku: 88, comments: 1_041, coins: 97, favorites: 230, likes: 640 },
      },
      BV10fupan002: {
        workId: 'BV10fupan002',
        title: '播放 999999 <b onclick="x()">点赞</b> 12345',
        approx: true,
        values: { views: 0 },
      },
    });
  });

  it('reads a work whose page is in a frame, as settled figures', () => {
    show('<iframe srcdoc="<p></p>"></iframe>');
    const inner = new DOMParser().parseFromString(pageText('bilibili', 'page-work.html'), 'text/html');
    Object.defineProperty(must('iframe'), 'contentDocument', { get: () => inner });
    expect(worksAt(page, work)).toEqual({
      BV10fupan005: {
        workId: 'BV10fupan005',
        approx: true,
        settled: true,
        values: {
          views: 12_000,
          followsGained: 12,
          followsLost: 1,
          likes: 636,
          danmaku: 88,
          shares: 19,
          favorites: 230,
          coins: 97,
          exit3s: 0.231,
          avgWatchRatio: 0.413,
          avgWatchSec: 129,
        },
      },
    });
  });
});
