import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../lib/core/reading';
import { bilibili } from '../../../lib/studios/bilibili';
import { bilibiliEnvelope } from '../../../lib/studios/bilibili/envelope';
import { pageOf } from '../../../lib/studios/bilibili/pages';
import { bilibiliFixtures } from '../../fixtures/bilibili';
import { play, read } from './play';

const nameOf = (file: string) => file.replace(/\.json$/, '');
const answers = bilibiliFixtures.filter(({ failure }) => failure === undefined);
const refusals = bilibiliFixtures.filter(({ failure }) => failure !== undefined);

describe('bilibili fixtures', () => {
  it.each(bilibiliFixtures)('$file is read by $reader', ({ file, reader }) => {
    const outcome = play(nameOf(file));
    expect(outcome.kind === 'reading' ? outcome.reading.reader : outcome.reader).toBe(reader);
  });

  it.each(answers)('$file gives a reading that the store accepts', ({ file }) => {
    expect(readingSchema.parse(read(nameOf(file)))).toBeDefined();
  });

  it.each(refusals)('$file fails as $failure', ({ file, failure }) => {
    expect(play(nameOf(file))).toMatchObject({ kind: 'failure', failure: { kind: failure } });
  });

  it.each(answers)('$file leaves tokens, phone numbers and other people behind', ({ file }) => {
    expect(JSON.stringify(read(nameOf(file)))).not.toMatch(
      /DECOY|msToken|https?:|13800000000|别的UP主|相似UP主/,
    );
  });

  it('gives every reader an answer to read', () => {
    const read = new Set(answers.map(({ reader }) => reader));
    expect(bilibili.readers.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });
});

describe('bilibiliEnvelope', () => {
  it.each([
    [{ code: 0, data: {} }, null],
    [{ code: '0', data: [] }, null],
    [{ code: 0, data: null }, 'empty'],
    [{ code: -101, message: 'x' }, 'signed-out'],
    [{ code: -400, data: null }, 'empty'],
    [{ code: -404 }, 'empty'],
    [{ code: -403 }, 'denied'],
    [{ code: -412 }, 'throttled'],
    [{ code: -799 }, 'throttled'],
    [{ code: 76543 }, 'denied'],
    [{ data: {} }, null],
    [[], null],
    ['text', null],
  ])('reads %j as %s', (body, kind) => {
    expect(bilibiliEnvelope(body)).toBe(kind);
  });

  it('is answered by HTTP statuses too', () => {
    expect(play('home-totals', { status: 401 })).toMatchObject({ failure: { kind: 'signed-out' } });
    expect(play('home-totals', { status: 429 })).toMatchObject({ failure: { kind: 'throttled' } });
    expect(play('home-totals', { text: '<html>' })).toMatchObject({ failure: { kind: 'drift' } });
  });
});

describe('bilibili pages', () => {
  it.each([
    ['/platform/upload-manager/article?group=pubed&page=1', { mode: 'list' }],
    ['/platform/upload-manager/article/', { mode: 'list' }],
    ['/platform/upload-manager/article/data/BV10fupan005', { mode: 'work', workId: 'BV10fupan005' }],
    ['/platform/upload-manager/article/data/BV10fupan005/?tab=1', { mode: 'work', workId: 'BV10fupan005' }],
    ['/platform/upload-manager/article/data/other', { mode: 'elsewhere' }],
    [
      '/york/data-center-web/dataCenter/archive/overview?tmid=&bvid=BV10fupan005',
      { mode: 'work', workId: 'BV10fupan005' },
    ],
    ['/york/data-center-web/dataCenter/archive/overview?bvid=nonsense', { mode: 'work', workId: null }],
    ['/york/data-center-web/dataCenter/video', { mode: 'elsewhere' }],
    ['/platform/upload/video/frame', { mode: 'draft' }],
    ['/platform/upload/video/frame?page_from=creative_home_top_upload', { mode: 'draft' }],
    ['/article-text/home', { mode: 'draft' }],
    ['/platform/home', { mode: 'elsewhere' }],
    ['/platform/upload-manager/text', { mode: 'elsewhere' }],
    ['/', { mode: 'elsewhere' }],
  ])('%s', (address, page) => {
    expect(pageOf(new URL(address, 'https://member.bilibili.com'))).toEqual(page);
  });

  it('links to pages of its own host, and a work to its own page', () => {
    const urls = bilibili.links.map(({ url }) => (typeof url === 'string' ? url : url('BV10fupan005')));
    expect(urls.map((url) => new URL(url).host)).toEqual(urls.map(() => 'member.bilibili.com'));
    const work = bilibili.links.find(({ what }) => what === 'work');
    const address = typeof work?.url === 'function' ? work.url('BV10fupan005') : '';
    expect(pageOf(new URL(address))).toEqual({ mode: 'work', workId: 'BV10fupan005' });
    const post = typeof work?.url === 'function' ? work.url('1099511627776000021') : '';
    expect(post).not.toContain('1099511627776000021');
  });
});
