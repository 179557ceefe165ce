// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../lib/studios/youtube/dom';
import { must, showFixture } from '../draft-page';
import { keepsToThePage, worksAt } from '../page-text';

const studio = 'https://studio.youtube.com';
const list = `${studio}/channel/UCabcdefghijklmnopqrstuv/videos/upload`;
const analytics = `${studio}/video/aaaaaaaaaaa/analytics/tab-overview`;
const work = `${analytics}/period-since_publish`;

describe('youtube/page', () => {
  keepsToThePage(
    page,
    [
      {
        studio: 'youtube',
        file: 'page-list.html',
        address: list,
        locale: 'en',
        changed: ['ytcp-video-row', 'ytcp-row'],
      },
      {
        studio: 'youtube',
        file: 'page-work.html',
        address: work,
        locale: 'en',
        changed: ['-tab"', '-block"'],
      },
    ],
    `${studio}/channel/UCabcdefghijklmnopqrstuv`,
  );

  it('reads shown rows by their link, the count of likes and not their share', () => {
    showFixture('youtube', 'page-list.html');
    expect(worksAt(page, list, 'en')).toEqual({
      aaaaaaaaaaa: {
        workId: 'aaaaaaaaaaa',
        title: 'How we restored a 1960s radio',
        approx: true,
        values: { views: 2_035, comments: 31, likes: 212 },
      },
      bbbbbbbbbbb: {
        workId: 'bbbbbbbbbbb',
        title: '999,999 views <script>1</script>',
        approx: true,
        values: { views: 1_200 },
      },
    });
  });

  it('reads numbers as the page’s language writes them, or not at all', () => {
    showFixture('youtube', 'page-list.html');
    const views = must('.tablecell-views');
    const read = (text: string, locale: string) => {
      views.textContent = text;
      return worksAt(page, list, locale)['aaaaaaaaaaa']?.values.views;
    };
    expect(read('1.234', 'de')).toBe(1_234);
    expect(read('1,2 Mio.', 'de')).toBe(1_200_000);
    expect(read('4.5万', 'ja')).toBe(45_000);
    expect(read('1,2 k', 'fr')).toBe(1_200);
    expect(read('1.2万', 'en')).toBeUndefined();
    expect(read('1.234', 'en')).toBeUndefined();
  });

  it('reads key metrics of the whole life of a video, from shadow roots too', () => {
    showFixture('youtube', 'page-work.html');
    expect(worksAt(page, work, 'en')['aaaaaaaaaaa']?.values).toEqual({
      views: 1_200,
      followsNet: 12,
      impressions: 18_904,
      ctr: 0.039,
      avgWatchSec: 184,
    });
  });

  it.each(['period-4_weeks', 'period-default', ''])('reads no window for a life (%s)', (period) => {
    showFixture('youtube', 'page-work.html');
    expect(worksAt(page, `${analytics}/${period}`, 'en')).toEqual({});
  });
});
