import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../lib/core/reading';
import { tiktok } from '../../../lib/studios/tiktok';
import { tiktokEnvelope } from '../../../lib/studios/tiktok/envelope';
import { pageOf } from '../../../lib/studios/tiktok/pages';
import { tiktokFixtures, videoId } from '../../fixtures/tiktok';
import { play, read } from './play';

const nameOf = (file: string) => file.replace(/\.json$/, '');
const answers = tiktokFixtures.filter(({ failure }) => failure === undefined);
const refusals = tiktokFixtures.filter(({ failure }) => failure !== undefined);

describe('tiktok fixtures', () => {
  it.each(tiktokFixtures)('$file is read by $reader', ({ file, reader }) => {
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
    expect(JSON.stringify(read(nameOf(file)))).not.toMatch(/decoy|msToken|https?:|13900000000|MS4w/i);
  });

  it('gives every reader an answer to read', () => {
    const seen = new Set(answers.map(({ reader }) => reader));
    expect(tiktok.readers.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('names no request field but what was asked for', () => {
    const named = tiktok.readers.flatMap(({ request }) => [
      ...(request.query ?? []),
      ...(request.body ?? []),
    ]);
    expect(new Set(named)).toEqual(new Set(['type_requests']));
  });
});

describe('tiktokEnvelope', () => {
  it.each([
    [{ status_code: 0, status_msg: '' }, null],
    [{ status_code: '0' }, null],
    [{ statusCode: 0 }, null],
    [{ status_code: 8, status_msg: 'Login expired' }, 'signed-out'],
    [{ statusCode: 8 }, 'signed-out'],
    [{ status_code: 5, status_msg: 'Invalid parameters' }, 'empty'],
    [{ status_code: 7 }, 'denied'],
    [{ status_code: -1, status_msg: "url doesn't match" }, 'denied'],
    [{ status_code: 2154, status_msg: 'Please log in first' }, 'signed-out'],
    [{ status_code: 10101, status_msg: 'Too many attempts' }, 'throttled'],
    [{ item_list: [] }, null],
    [null, null],
    [[], null],
  ])('reads %j as %s', (body, kind) => {
    expect(tiktokEnvelope(body)).toBe(kind);
  });
});

describe('tiktok pages', () => {
  it.each([
    ['/tiktokstudio/content', { mode: 'list' }],
    ['/creator-center/content/', { mode: 'list' }],
    [`/tiktokstudio/analytics/${videoId}/overview`, { mode: 'work', workId: videoId }],
    [`/tiktokstudio/analytics/${videoId}/viewers?dateRange=%7B%7D`, { mode: 'work', workId: videoId }],
    [`/tiktokstudio/analytics/${videoId}`, { mode: 'work', workId: videoId }],
    ['/tiktokstudio/analytics', { mode: 'elsewhere' }],
    ['/tiktokstudio/analytics/followers', { mode: 'elsewhere' }],
    ['/tiktokstudio/upload', { mode: 'draft' }],
    ['/tiktokstudio/upload?from=creator_center', { mode: 'draft' }],
    ['/creator-center/upload', { mode: 'draft' }],
    ['/upload?lang=en', { mode: 'draft' }],
    ['/tiktokstudio/live', { mode: 'live' }],
    ['/tiktokstudio', { mode: 'elsewhere' }],
    ['/tiktokstudio/contents', { mode: 'elsewhere' }],
    ['/tiktokstudio/uploads', { mode: 'elsewhere' }],
    ['/@slowsimmer.kitchen/upload', { mode: 'elsewhere' }],
    [`/@slowsimmer.kitchen/video/${videoId}`, { mode: 'elsewhere' }],
    ['/foryou', { mode: 'elsewhere' }],
  ])('%s', (address, page) => {
    expect(pageOf(new URL(address, 'https://www.tiktok.com'))).toEqual(page);
  });

  it('links to pages of its own studio, and a post to its own page', () => {
    const urls = tiktok.links.map(({ url }) => (typeof url === 'string' ? url : url(videoId)));
    expect(urls.every((url) => url.startsWith('https://www.tiktok.com/tiktokstudio/'))).toBe(true);
    const work = tiktok.links.find(({ what }) => what === 'work');
    const address = typeof work?.url === 'function' ? work.url(videoId) : '';
    expect(pageOf(new URL(address))).toEqual({ mode: 'work', workId: videoId });
  });
});

describe('tiktok readers', () => {
  it.each([
    ['/tiktok/creator/manage/item_list/v1/', 'tiktok/item-list'],
    ['/aweme/v2/data/insight/', 'tiktok/insight'],
    ['/aweme/v3/data/insight', 'tiktok/insight'],
    ['/tiktok/v1/analytics/insights/', 'tiktok/analytics-insights'],
    ['/tiktokstudio/api/web/user', 'tiktok/user'],
    ['/tiktokstudio/api/web/relation/multiGetFollowRelationCount', 'tiktok/follow-counts'],
    ['/tiktok/v1/creator/m10n_center/reward_analytics', 'tiktok/reward-analytics'],
    ['/tiktok/v1/creator/m10n_center/reward_analytics_per_post', undefined],
    ['/tiktokstudio/api/web/user/settings', undefined],
    ['/tiktokstudio/api/web/commentsV2', undefined],
    ['/tiktok/web/project/post/v1/', undefined],
  ])('%s goes to %s', (path, id) => {
    expect(tiktok.readers.find((one) => one.path.test(path))?.id).toBe(id);
  });
});
