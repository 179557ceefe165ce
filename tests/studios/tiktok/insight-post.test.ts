import { describe, expect, it } from 'vitest';
import { newId, picturesId, videoId } from '../../fixtures/tiktok';
import { accountId, bodyOf, failure, read, renamed, replaced, utc, without } from './play';

const only = (name: string, body?: unknown) => read(name, { body }).works?.[0];
const curve = (name: string, kind: string, body?: unknown) =>
  read(name, { body }).curves?.find((one) => `${one.kind}/${one.variant}` === kind);
const parts = (name: string, kind: string, body?: unknown) =>
  read(name, { body }).breakdowns?.find((one) => [one.kind, one.variant].filter(Boolean).join('/') === kind)
    ?.parts;

describe('tiktok/insight on the overview of a post', () => {
  it('reads the totals of the post, whose it is and what it is', () => {
    const reading = read('insight-overview');
    expect(reading.works).toEqual([
      {
        workId: videoId,
        accountId,
        title: 'Knife skills in 30 seconds #recette #slowcooking',
        publishedAt: utc('2026-11-19T17:30:12'),
        durationSec: 31.4,
        format: 'video',
        topics: ['recette', 'slowcooking'],
        values: {
          views: 18_234,
          completionRate: 0.2134,
          avgWatchSec: 11.62,
          watchTimeSec: 211_879.1,
          likes: 1204,
          comments: 86,
          shares: 143,
          favorites: 402,
          followsGained: 57,
        },
      },
    ]);
    expect(reading.account).toEqual({
      accountId,
      name: 'Slow Simmer Kitchen',
      handle: 'slowsimmer.kitchen',
      values: {},
    });
  });

  it('reads retention by second from milliseconds in text', () => {
    const found = curve('insight-overview', 'retention/self');
    expect(found).toMatchObject({ workId: videoId, x: 'sec', y: 'ratio' });
    expect(found?.points.slice(0, 3)).toEqual([
      [0, 1],
      [1, 0.838],
      [2, 0.734],
    ]);
    expect(found?.points.at(-1)?.[0]).toBe(31.4);
  });

  it('reads views by hour as additions, since they add up to the total', () => {
    const found = curve('insight-overview', 'trend/views:hour:new');
    expect(found).toMatchObject({ workId: videoId, x: 'time', y: 'count' });
    expect(found?.points[0]).toEqual([utc('2026-11-19T17:00:00'), 1096]);
    expect(found?.points.reduce((sum, [, views]) => sum + views, 0)).toBe(18_234);
    expect(curve('insight-overview', 'trend/watchTimeSec:hour:new')).toMatchObject({ y: 'sec' });
  });

  it('calls a series that ends at its total a running one, and has no step for a single point', () => {
    const rows = [4, 10, 22].map((value, nth) => ({ key: String(1_795_107_600 + nth * 3600), value }));
    const list = (value: unknown) => replaced('insight-overview', ['realtime_video_view_history'], value);
    expect(
      curve('insight-overview', 'trend/views:hour:total', list({ status: 0, total: 22, list: rows }))?.points,
    ).toHaveLength(3);
    const single = list({ status: 0, total: 4, list: rows.slice(0, 1) });
    expect(
      read('insight-overview', { body: single }).curves?.some(({ variant }) => variant.startsWith('views')),
    ).toBe(false);
    const days = rows.map((one, nth) => ({ ...one, key: String(1_795_046_400 + nth * 86_400) }));
    expect(
      curve('insight-overview', 'trend/views:day:new', list({ status: 0, total: 36, list: days }))?.points,
    ).toHaveLength(3);
  });

  it('reads traffic under the names of the studio', () => {
    expect(parts('insight-overview', 'traffic')).toEqual([
      { key: 'For You', value: 0.871 },
      { key: 'Personal Profile', value: 0.048 },
      { key: 'Search', value: 0.041 },
      { key: 'Follow', value: 0.029 },
      { key: 'Direct Message', value: 0.006 },
      { key: 'Sound', value: 0 },
      { key: 'Others', value: 0.005 },
    ]);
  });

  it.each([
    ['realtime_total_video_views', 'views', 18_234],
    ['realtime_new_followers', 'followsGained', 57],
  ])('falls back where %s is gone', (key, metric, value) => {
    const body = without('insight-overview', [key]);
    expect(only('insight-overview', body)?.values).toHaveProperty(metric, value);
  });

  it.each([
    ['video_finish_rate_realtime', 'completionRate'],
    ['video_per_duration_realtime', 'avgWatchSec'],
    ['video_total_duration_realtime', 'watchTimeSec'],
  ])('without %s there is no %s, and the rest is intact', (key, metric) => {
    const whole = only('insight-overview')?.values ?? {};
    const { [metric as keyof typeof whole]: _gone, ...rest } = whole;
    expect(only('insight-overview', without('insight-overview', [key]))?.values).toEqual(rest);
    expect(
      only('insight-overview', replaced('insight-overview', [key], { value: { status: 2 } }))?.values,
    ).toEqual(rest);
  });

  it.each([
    [['video_info', 'aweme_id'], 'video_info.aweme_id'],
    [
      ['video_retention_rate_realtime', 'value', 'list', 4, 'timestamp'],
      'video_retention_rate_realtime.[].timestamp',
    ],
    [
      ['video_traffic_source_percent_realtime', 'value', 'value', 1, 'key'],
      'video_traffic_source_percent_realtime.[].key',
    ],
    [['realtime_video_view_history', 'list', 0, 'key'], 'realtime_video_view_history.[].key'],
  ])('calls it drift when %j is renamed', (path, where) => {
    expect(failure('insight-overview', { body: renamed('insight-overview', path) })).toEqual({
      kind: 'drift',
      path: where,
    });
  });

  it.each([
    ['video_finish_rate_realtime', 21.34],
    ['video_uv', -1],
    ['realtime_total_video_views', 'many'],
  ])('calls %s = %s drift: it is in another unit', (key, value) => {
    const body = { ...(bodyOf('insight-overview') as object), [key]: { value: { status: 0, value } } };
    expect(failure('insight-overview', { body })).toEqual({ kind: 'drift', path: key });
  });

  it('calls it drift when the studio vouches for values that stand nowhere', () => {
    const body = { status_code: 0, video_uv: { status: 0, amount: 7 } };
    expect(failure('insight-viewers', { body })).toEqual({ kind: 'drift', path: '(value)' });
    expect(failure('insight-viewers', { body: { status_code: 0, video_uv: { status: 2 } } })).toEqual({
      kind: 'empty',
    });
  });
});

describe('tiktok/insight: whose answer it is', () => {
  const viewers = (changes: object) => read('insight-viewers', changes).works?.[0]?.workId;
  const asking = (...ids: readonly string[]) => ({
    type_requests: JSON.stringify(ids.map((aweme_id) => ({ insigh_type: 'video_uv', aweme_id }))),
  });

  it('is the post of the request, else of the page', () => {
    expect(viewers({ page: '/tiktokstudio/content' })).toBe(videoId);
    expect(viewers({ request: {} })).toBe(videoId);
    expect(
      viewers({ request: { type_requests: '[{"aweme_id":""' }, page: `/creator-center/analytics/${newId}` }),
    ).toBe(newId);
    expect(viewers({ request: { type_requests: `[{"insigh_type":"video_uv","aweme_id":${newId}}]` } })).toBe(
      newId,
    );
  });

  it('is nobody when neither tells, or when the request names two', () => {
    const lost = { kind: 'drift', path: '(request).type_requests' };
    expect(failure('insight-viewers', { request: {}, page: '/tiktokstudio/analytics' })).toEqual(lost);
    expect(failure('insight-viewers', { request: asking(videoId, newId) })).toEqual(lost);
  });

  it('is drift when the answer names another post than the request', () => {
    expect(failure('insight-overview', { request: asking(newId) })).toEqual({
      kind: 'drift',
      path: 'video_info.aweme_id',
    });
  });
});

describe('tiktok/insight on the other tabs of a post', () => {
  it('reads reach, the share of followers, and who the viewers are', () => {
    const { works, breakdowns = [] } = read('insight-viewers');
    expect(works).toEqual([{ workId: videoId, values: { reach: 16_402, fanViewRatio: 0.094 } }]);
    expect(new Set(breakdowns.map(({ workId, unit }) => `${workId} ${unit}`))).toEqual(
      new Set([`${videoId} share`]),
    );
    expect(parts('insight-viewers', 'gender')).toEqual([
      { key: 'female', value: 0.617 },
      { key: 'male', value: 0.371 },
      { key: 'other', value: 0.012 },
    ]);
    expect(parts('insight-viewers', 'age')?.[1]).toEqual({ key: '25-34', value: 0.398 });
    expect(parts('insight-viewers', 'region')?.[0]).toEqual({ key: 'US', value: 0.462 });
    expect(parts('insight-viewers', 'viewer/loyalty')).toEqual([
      { key: 'new', value: 0.812 },
      { key: 'returning', value: 0.188 },
    ]);
    expect(parts('insight-viewers', 'viewer/following')).toEqual([
      { key: 'follower', value: 0.094 },
      { key: 'other', value: 0.906 },
    ]);
  });

  it('reads nothing of other creators that the viewers watch', () => {
    expect(JSON.stringify(read('insight-viewers'))).not.toContain('decoy');
  });

  it('reads when viewers like, what they searched, and the first days', () => {
    expect(curve('insight-engagement', 'like/self')?.points.slice(0, 5)).toEqual([
      [0, 0.021],
      [1, 0.04],
      [2, 0.072],
      [3, 0.031],
      [4, 0],
    ]);
    expect(parts('insight-engagement', 'search-word')?.map(({ key }) => key)).toEqual([
      'chicken soup',
      'one pot meals',
      '炖汤',
    ]);
    const hours = curve('insight-engagement', 'trend/views:hour:first48');
    expect(hours?.points[0]).toEqual([utc('2026-11-19T17:00:00'), 1096]);
    expect(hours?.points).toHaveLength(48);
    expect(curve('insight-engagement', 'trend/views:day:first7')).toMatchObject({
      y: 'count',
      points: [
        [utc('2026-11-19T00:00:00'), 6497],
        [utc('2026-11-20T00:00:00'), 9334],
        [utc('2026-11-21T00:00:00'), 2087],
      ],
    });
    expect(curve('insight-engagement', 'trend/likes:day:first7')).toMatchObject({ y: 'unverified' });
  });

  it('cannot place the first days without the publish time', () => {
    const body = without('insight-engagement', ['video_info']);
    expect(curve('insight-engagement', 'trend/views:hour:first48', body)).toBeUndefined();
    expect(curve('insight-engagement', 'like/self', body)?.workId).toBe(videoId);
  });

  it('has no curve when all of it is 0', () => {
    const list = [0, 1000].map((timestamp) => ({ timestamp: String(timestamp), value: 0 }));
    const body = replaced('insight-engagement', ['video_like_distribution_realtime'], { value: { list } });
    expect(curve('insight-engagement', 'like/self', body)).toBeUndefined();
  });

  it('reads a post of pictures by slide, in an unverified unit', () => {
    const { works, curves } = read('insight-photo');
    expect(works?.[0]).toMatchObject({
      workId: picturesId,
      format: 'image',
      values: { views: 5120, likes: 611, comments: 24, shares: 40, favorites: 97, followsGained: 8 },
    });
    expect(works?.[0]?.durationSec).toBeUndefined();
    expect(curves?.map(({ kind, x, y, points }) => [kind, x, y, points[1]])).toEqual([
      ['retention', 'picture', 'unverified', [2, 71.4]],
      ['like', 'picture', 'unverified', [2, 31]],
    ]);
  });

  it('knows of a new post only its counters, as doubtful', () => {
    const { works, curves, breakdowns } = read('insight-new');
    expect(works?.[0]).toMatchObject({
      workId: newId,
      values: { views: 0, likes: 0, comments: 0, shares: 0, favorites: 0 },
      doubtfulZeros: ['views', 'likes', 'comments', 'shares', 'favorites'],
    });
    expect([curves, breakdowns]).toEqual([[], []]);
  });

  it('takes no average of 0 where nothing was viewed', () => {
    const body = replaced('insight-new', ['video_per_duration_realtime'], { value: { status: 0, value: 0 } });
    expect(only('insight-new', body)?.values).not.toHaveProperty('avgWatchSec');
  });
});
