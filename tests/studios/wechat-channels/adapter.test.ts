import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../lib/core/reading';
import { wechatChannels } from '../../../lib/studios/wechat-channels';
import { wechatEnvelope } from '../../../lib/studios/wechat-channels/envelope';
import { pageOf } from '../../../lib/studios/wechat-channels/pages';
import { wechatChannelsFixtures } from '../../fixtures/wechat-channels';
import { play, read } from './play';

const nameOf = (file: string) => file.replace(/\.json$/, '');
const answers = wechatChannelsFixtures.filter(({ failure }) => failure === undefined);
const refusals = wechatChannelsFixtures.filter(({ failure }) => failure !== undefined);

describe('wechat-channels fixtures', () => {
  it.each(wechatChannelsFixtures)('$file is read by $reader', ({ file, reader }) => {
    const outcome = play(nameOf(file));
    expect(outcome.kind === 'reading' ? outcome.reading.reader : outcome.reader).toBe(reader);
  });

  it.each(answers)('$file gives a reading that the store accepts', ({ file }) => {
    expect(readingSchema.parse(read(nameOf(file)))).toEqual(read(nameOf(file)));
  });

  it.each(refusals)('$file fails as $failure', ({ file, failure }) => {
    expect(play(nameOf(file))).toMatchObject({ kind: 'failure', failure: { kind: failure } });
  });

  it.each(answers)('$file leaves tokens, phone numbers and other people behind', ({ file }) => {
    expect(JSON.stringify(read(nameOf(file)))).not.toMatch(/DECOY|msToken|https?:|13800000000|诱饵|@finder/i);
  });

  it('gives every reader an answer to read', () => {
    const seen = new Set(answers.map(({ reader }) => reader));
    expect(wechatChannels.readers.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('asks for no more of a request than names a work, a range or a page', () => {
    const asked = wechatChannels.readers.flatMap(({ request }) => [
      ...(request.query ?? []),
      ...(request.body ?? []),
    ]);
    expect([...new Set(asked)].sort()).toEqual(
      ['_pageUrl', 'endTime', 'endTs', 'feedId', 'interval', 'liveObjectId', 'startTime', 'startTs'].sort(),
    );
  });
});

describe('wechatEnvelope', () => {
  it.each([
    [{ errCode: 0, data: {} }, null],
    [{ errCode: '0', data: {} }, null],
    [{ errCode: 0, data: null }, 'empty'],
    [{ errCode: 300333 }, 'signed-out'],
    [{ errCode: 300334, data: null }, 'signed-out'],
    [{ errCode: 300800 }, 'denied'],
    [{ errCode: 300004 }, 'denied'],
    [{ data: {} }, null],
    [[], null],
    ['text', null],
  ])('reads %j as %s', (body, kind) => {
    expect(wechatEnvelope(body)).toBe(kind);
  });

  it('is answered by HTTP statuses too', () => {
    expect(play('auth-data', { status: 403 })).toMatchObject({ failure: { kind: 'denied' } });
    expect(play('auth-data', { text: '<html>' })).toMatchObject({ failure: { kind: 'drift' } });
  });
});

describe('wechat-channels pages', () => {
  it.each([
    ['/platform/post/list', { mode: 'list' }],
    ['/platform/post/finderNewLifePostList/', { mode: 'list' }],
    ['/platform/statistic/post', { mode: 'list' }],
    ['/micro/content/post/list', { mode: 'list' }],
    ['/micro/statistic/post', { mode: 'list' }],
    ['/platform/statistic/postDetail?isImageMode=0', { mode: 'work', workId: null }],
    ['/micro/statistic/postDetail', { mode: 'work', workId: null }],
    ['/platform/post/create', { mode: 'draft' }],
    ['/platform/post/finderNewLifeCreate', { mode: 'draft' }],
    ['/micro/content/post/create', { mode: 'draft' }],
    ['/platform/statistic/live?mode=history', { mode: 'live' }],
    ['/platform/statistic/dashboardV4?objetctId=1&entrance_id=2', { mode: 'live' }],
    ['/platform/live/home', { mode: 'live' }],
    ['/platform/live/liveBuild', { mode: 'live' }],
    ['/micro/live/home', { mode: 'live' }],
    ['/platform/statistic/follower', { mode: 'elsewhere' }],
    ['/platform/post', { mode: 'elsewhere' }],
    ['/platform', { mode: 'elsewhere' }],
    ['/', { mode: 'elsewhere' }],
  ])('%s', (address, page) => {
    expect(pageOf(new URL(address, 'https://channels.weixin.qq.com'))).toEqual(page);
  });

  it('links to pages of its own host, and keeps ids out of them', () => {
    const urls = wechatChannels.links.map(({ url }) => (typeof url === 'string' ? url : url('UzFfBgAA')));
    expect(urls.map((url) => new URL(url).host)).toEqual(urls.map(() => 'channels.weixin.qq.com'));
    expect(urls.join()).not.toContain('UzFf');
  });
});
