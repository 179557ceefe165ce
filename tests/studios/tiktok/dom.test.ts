// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../lib/studios/tiktok/dom';
import { must, show, showFixture } from '../draft-page';
import { keepsToThePage, worksAt } from '../page-text';

const studio = 'https://www.tiktok.com/tiktokstudio';
const list = `${studio}/content`;
const id = '7000000000000000001';
const work = `${studio}/analytics/${id}/overview`;

describe('tiktok/page', () => {
  keepsToThePage(
    page,
    [
      {
        studio: 'tiktok',
        file: 'page-list.html',
        address: list,
        locale: 'en',
        changed: ['PrivacyCell', 'Audience'],
      },
      {
        studio: 'tiktok',
        file: 'page-work.html',
        address: work,
        locale: 'en',
        changed: [/<span>\w+ [a-z ]+</g, '<span>Data<'],
      },
    ],
    `${studio}/analytics/overview`,
  );

  it('reads rows by their link, figures by their order; dashes and rows without a link stay out', () => {
    showFixture('tiktok', 'page-list.html');
    expect(worksAt(page, list, 'en')).toEqual({
      [id]: {
        workId: id,
        title: 'One pan, ten minutes #cooking',
        approx: true,
        values: { views: 12_300, likes: 1_056, comments: 3 },
      },
      '7000000000000000002': {
        workId: '7000000000000000002',
        title: '99,999 views 5M',
        approx: true,
        values: { views: 0 },
      },
    });
  });

  it('does not guess when a row has another number of figures', () => {
    showFixture('tiktok', 'page-list.html');
    must('[data-tt="components_ItemRow_TUXText"]').remove();
    expect(worksAt(page, list, 'en')).not.toHaveProperty(id);
  });

  it('reads the figures of a post, in English and what is known of Japanese', () => {
    showFixture('tiktok', 'page-work.html');
    expect(worksAt(page, work, 'en')[id]?.values).toEqual({
      views: 12_300,
      avgWatchSec: 4.2,
      completionRate: 0.0556,
    });
    show('<div><p>平均視聴時間</p><p>4.2秒</p></div><div><p>新規フォロワー数</p><p>1.2万</p></div>');
    expect(worksAt(page, work, 'ja')[id]?.values).toEqual({ avgWatchSec: 4.2, followsGained: 12_000 });
  });
});
