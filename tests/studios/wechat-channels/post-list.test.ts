import { describe, expect, it } from 'vitest';
import { beijing, edited, failure, idOf, play, read, renamed, textOf } from './play';

const workOf = (n: number, text?: string) =>
  read('post-list', { text }).works?.find(({ workId }) => workId === idOf(n));
const tomatoes = {
  views: 5120,
  likes: 61,
  comments: 9,
  shares: 22,
  followsGained: 4,
  completionRate: 0.2016,
  avgWatchSec: 6.12,
  bounce2s: 0.41,
};

describe('wechat-channels/post-list', () => {
  it('reads identity and lifetime figures of every work, rates as they stand', () => {
    expect(read('post-list').works).toHaveLength(8);
    expect(workOf(10)).toEqual({
      workId: idOf(10),
      title: '阳台小番茄越冬记录 #种菜 #阳台',
      publishedAt: beijing('2026-11-20T18:30'),
      durationSec: 42,
      format: 'video',
      topics: ['种菜', '阳台'],
      state: 'public',
      values: tomatoes,
    });
  });

  it('takes a row of zeros as not counted yet, and keeps single zeros of a work with views', () => {
    expect(workOf(12)).toMatchObject({ title: '今早的豆浆 #早餐', values: {} });
    expect(workOf(9)?.values).toMatchObject({ views: 842, comments: 0, followsGained: 0 });
  });

  it('has no rate of 0 without views', () => {
    const text = edited('post-list', '"readCount": 3,', '"readCount": 0,').replace(
      '"fullPlayRate": 0.3333',
      '"fullPlayRate": 0',
    );
    expect(workOf(8, text)?.values).toEqual({
      views: 0,
      likes: 0,
      comments: 0,
      shares: 0,
      followsGained: 0,
      avgWatchSec: 6.5,
    });
  });

  it('never reads the thumb as favourites, and does not call public what it cannot know', () => {
    expect(read('post-list').works?.every(({ values }) => !('favorites' in values))).toBe(true);
    expect(workOf(8)?.state).toBeUndefined();
  });

  it('keeps yesterday’s views in their window, for works older than today', () => {
    const { windows = [] } = read('post-list');
    expect(windows).toContainEqual({ workId: idOf(10), window: 'day:2026-11-21', values: { views: 1204 } });
    expect(windows.map(({ workId }) => workId)).toEqual([5, 11, 10, 9, 7, 6].map(idOf));
    const today = edited('post-list', '"yesterdayReadCount": 0', '"yesterdayReadCount": 7');
    expect(read('post-list', { text: today }).windows?.some(({ workId }) => workId === idOf(12))).toBe(false);
  });

  it('tells video from picture works by the page that asked', () => {
    const { works = [] } = read('post-list-images');
    expect(works.map(({ format, durationSec }) => [format, durationSec])).toEqual([
      ['image', undefined],
      ['image', undefined],
    ]);
    const text = textOf('post-list').replaceAll('"mediaType": 4', '"mediaType": 9');
    const pageUrl = (tail: string) => ({ _pageUrl: `https://channels.weixin.qq.com/platform/post/${tail}` });
    const formats = (changes: Parameters<typeof read>[1]) =>
      new Set(read('post-list', changes).works?.map(({ format }) => format));
    expect(formats({ text, request: pageUrl('list') })).toEqual(new Set(['video']));
    expect(formats({ request: pageUrl('finderNewLifePostList') })).toEqual(new Set(['image']));
    expect(formats({ text, request: {}, page: '/platform/post/finderNewLifePostList' })).toEqual(
      new Set(['image']),
    );
    expect(formats({ text, request: {}, page: '/platform' })).toEqual(new Set([undefined]));
    expect(formats({ request: {}, page: '/platform' })).toEqual(new Set(['video']));
  });

  it('keeps no address of the page that asked', () => {
    expect(JSON.stringify(read('post-list'))).not.toContain('finder');
  });

  it.each([
    '/cgi-bin/mmfinderassistant-bin/post/post_list',
    '/micro/content/cgi-bin/mmfinderassistant-bin/post/post_list',
    '/micro/interaction/cgi-bin/mmfinderassistant-bin/post/post_list',
  ])('listens at %s, and to 200 as well as 201', (path) => {
    expect(play('post-list', { path }).kind).toBe('reading');
    expect(play('post-list', { path, status: 200 }).kind).toBe('reading');
  });

  it('gives a work once, and one without its views without views', () => {
    const { works = [] } = read('post-list-page-2');
    expect(works.map(({ workId }) => workId)).toEqual([5, 9, 8, 7, 6].map(idOf));
    expect(works[1]?.values.views).toBe(842);
    expect(workOf(10, renamed('post-list', 'readCount'))?.values).toEqual({ ...tomatoes, views: undefined });
  });

  it('leaves rows out that are no works', () => {
    expect(read('post-list-last').works?.map(({ workId }) => workId)).toEqual([idOf(6)]);
  });

  it('goes by either id, and is drift without both', () => {
    const text = renamed('post-list', 'exportId');
    expect(read('post-list', { text }).works).toEqual(read('post-list').works);
    expect(failure('post-list', { text: text.replaceAll('"objectId":', '"oid":') })).toEqual({
      kind: 'drift',
      path: 'data.list.[].exportId',
    });
  });

  it('falls back to the short title', () => {
    expect(workOf(10, renamed('post-list', 'description'))).toMatchObject({
      title: '小番茄怎么过冬',
      topics: undefined,
    });
  });

  it('leaves a missing metric out and keeps the rest', () => {
    const { avgWatchSec: _, ...rest } = tomatoes;
    expect(workOf(10, renamed('post-list', 'avgPlayTimeSec'))?.values).toEqual(rest);
  });

  it.each([
    ['list', 'data.list'],
    ['data', 'data'],
  ])('calls a renamed %s drift', (key, path) => {
    expect(failure('post-list', { text: renamed('post-list', key) })).toEqual({ kind: 'drift', path });
  });

  it('calls a rate on another scale drift', () => {
    const text = edited('post-list', '"fullPlayRate": 0.2016', '"fullPlayRate": 20.16');
    expect(failure('post-list', { text })).toEqual({ kind: 'drift', path: 'data.list.[].fullPlayRate' });
  });

  it('has nothing to read on an empty page', () => {
    expect(failure('post-list-none')).toEqual({ kind: 'empty' });
  });
});
