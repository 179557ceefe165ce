import { describe, expect, test } from 'vitest';
import { channelId, videoId } from '../../fixtures/youtube';
import { channel, failure, read, renamed, replaced, work } from './play';

const november = 'range:2026-10-25..2026-11-21';
const user = [{ dimension: { type: 'USER' }, inValues: [channelId] }];
const totals = (key: string, views: number, columns: object[] = []) => ({
  key,
  value: {
    resultTable: {
      dimensionColumns: columns,
      metricColumns: [{ metric: { type: 'EXTERNAL_VIEWS' }, counts: { values: [views], total: views } }],
    },
  },
});
const asked = (key: string, restricts: unknown, timeRange: unknown) => ({
  'nodes[].key': [key],
  'nodes[].value.query.restricts': [restricts],
  'nodes[].value.query.timeRange': [timeRange],
});

describe('a join of advanced mode', () => {
  test('totals of the channel and rows of its videos, in their window', () => {
    expect(read('join').windows).toEqual([
      {
        ...channel,
        window: november,
        values: { views: 41230, watchTimeSec: 6184500, avgWatchSec: 150, impressions: 512340, ctr: 0.0421 },
      },
      {
        ...work,
        window: november,
        values: { views: 8200, impressions: 90100, ctr: 0.0677, avgWatchSec: 180 },
      },
      { workId: 'fpn02Lm3dRq', window: november, values: { views: 1100, avgWatchSec: 90 } },
    ]);
  });

  test('days of the channel: a day of zeros, and impressions that are late, are absent', () => {
    expect(read('join').accountDays?.map(({ day, values }) => [day, values])).toEqual([
      ['2026-11-15', { views: 1300, followsNet: 4, impressions: 15000 }],
      ['2026-11-16', { views: 1310, followsNet: -2, impressions: 15200 }],
      ['2026-11-17', { views: 1290, followsNet: 3, impressions: 14900 }],
      ['2026-11-18', { views: 1400, followsNet: 5, impressions: 16100 }],
      ['2026-11-19', { views: 1350, followsNet: 2, impressions: 15500 }],
      ['2026-11-20', { views: 980, followsNet: 1, followerTotal: 10226 }],
      ['2026-11-21', { followerTotal: 10231 }],
    ]);
  });

  test('the lifetime of a work: the realtime list first, tables fill the rest', () => {
    expect(read('join').works).toEqual([
      {
        ...work,
        ...channel,
        title: 'Five knife cuts that save ten minutes | 五种省时刀工',
        publishedAt: Date.UTC(2026, 10, 10, 10),
        durationSec: 754,
        values: {
          views: 18432,
          engagedViews: 12011,
          likes: 913,
          dislikes: 22,
          comments: 87,
          shares: 214,
          followsGained: 140,
          followsLost: 28,
        },
      },
    ]);
  });

  test('sources of a video by enum, and the words viewers searched without the videos beside them', () => {
    expect(read('join').breakdowns).toEqual([
      {
        ...work,
        kind: 'traffic',
        unit: 'count',
        parts: [
          { key: 'SUBSCRIBER', value: 6200 },
          { key: 'YT_SEARCH', value: 5100 },
          { key: 'YT_RELATED', value: 4300 },
          { key: 'EXT_URL', value: 1500 },
          { key: 'SHORTS', value: 790 },
          { key: 'NO_LINK_OTHER', value: 500 },
        ],
      },
      {
        ...work,
        kind: 'search-word',
        unit: 'count',
        parts: [
          { key: 'knife skills', value: 3100 },
          { key: '切菜 教学', value: 1200 },
        ],
      },
    ]);
  });

  test('hours by video, in order', () => {
    expect(read('join').curves).toEqual([
      {
        ...work,
        kind: 'trend',
        variant: 'views:hour:recent',
        x: 'time',
        y: 'count',
        points: [
          [Date.UTC(2026, 10, 22, 0), 12],
          [Date.UTC(2026, 10, 22, 1), 15],
        ],
      },
      {
        workId: 'fpn02Lm3dRq',
        kind: 'trend',
        variant: 'views:hour:recent',
        x: 'time',
        y: 'count',
        points: [[Date.UTC(2026, 10, 22, 0), 3]],
      },
    ]);
  });

  test('the exact number of subscribers', () => {
    expect(read('join').account).toEqual({ ...channel, values: { followerTotal: 10234 } });
  });
});

describe('whose table it is', () => {
  test('a total filtered by a traffic source is nowhere', () => {
    expect(JSON.stringify(read('join'))).not.toMatch(/\b(?:5100|33000)\b(?!\})/);
    const key = '1__TOTALS_SUMS_QUERY_KEY';
    for (const type of ['TRAFFIC_SOURCE_TYPE', 'CREATOR_CONTENT_TYPE', 'PLAYLIST']) {
      const restricts = [...user, { dimension: { type }, inValues: ['X'] }];
      const text = JSON.stringify({ results: [totals(key, 5100)] });
      expect(failure('join', { text, request: asked(key, restricts, { unboundedRange: {} }) })).toEqual({
        kind: 'empty',
      });
    }
  });

  test('without the request no table is read, what names its owner still is', () => {
    const reading = read('join', { request: {}, page: `/channel/${channelId}` });
    expect(reading.windows).toBeUndefined();
    expect(reading.breakdowns).toBeUndefined();
    expect(reading.works?.[0]?.values).toEqual({
      views: 18432,
      engagedViews: 12011,
      likes: 913,
      dislikes: 22,
      comments: 87,
    });
    expect(reading.account).toEqual({ ...channel, values: { followerTotal: 10234 } });
  });

  test('subscribers belong to no one when neither page nor query names a channel', () => {
    expect(read('join', { request: {}, page: `/video/${videoId}/analytics` }).account).toBeUndefined();
  });

  test('a table by restricts that cannot be read is not read', () => {
    const text = JSON.stringify({ results: [totals('k', 7)] });
    const odd = [{ dimension: { type: 'VIDEO' }, inValues: [videoId, 'all the rest'] }];
    for (const restricts of [null, [], 'text', [{ dimension: {} }], odd]) {
      expect(failure('join', { text, request: asked('k', restricts, { unboundedRange: {} }) })).toEqual({
        kind: 'empty',
      });
    }
  });

  test('rows by video are read only for a known channel or videos', () => {
    const columns = [{ dimension: { type: 'VIDEO' }, strings: { values: [videoId] } }];
    const text = JSON.stringify({ results: [totals('k', 7, columns)] });
    expect(failure('join', { text, request: asked('k', [], { unboundedRange: {} }) })).toEqual({
      kind: 'empty',
    });
    expect(read('join', { text, request: asked('k', user, { unboundedRange: {} }) }).works).toEqual([
      { ...work, ...channel, values: { views: 7 } },
    ]);
  });

  test('two channels together are nobody', () => {
    const restricts = [{ dimension: { type: 'USER' }, inValues: [channelId, 'UCfupanDemoChannel000002'] }];
    const text = JSON.stringify({ results: [totals('k', 7)] });
    expect(failure('join', { text, request: asked('k', restricts, { unboundedRange: {} }) })).toEqual({
      kind: 'empty',
    });
  });

  test('words searched by a part of the audience are not those of the whole', () => {
    const key = '4__TOP_ENTITIES_TABLE_QUERY_KEY';
    const video = { dimension: { type: 'VIDEO' }, inValues: [videoId] };
    const words = (type: string) => {
      const request = asked(key, [video, { dimension: { type }, inValues: ['X'] }], { unboundedRange: {} });
      return read('join', { request }).breakdowns?.map(({ kind }) => kind);
    };
    expect(words('TRAFFIC_SOURCE_TYPE')).toEqual(['search-word']);
    expect(words('COUNTRY')).toBeUndefined();
  });

  test('several videos together are nobody, their rows are somebody', () => {
    const restricts = [{ dimension: { type: 'VIDEO' }, inValues: [videoId, 'fpn02Lm3dRq'] }];
    const text = JSON.stringify({ results: [totals('0__TOTALS', 7)] });
    const request = asked('0__TOTALS', restricts, { unboundedRange: {} });
    expect(failure('join', { text, request })).toEqual({ kind: 'empty' });
    const rows = JSON.stringify({
      results: [totals('0__TOTALS', 7, [{ dimension: { type: 'VIDEO' }, strings: { values: [videoId] } }])],
    });
    const reading = read('join', { text: rows, request });
    expect(reading.works).toEqual([{ ...work, values: { views: 7 } }]);
    expect(reading.account).toBeUndefined();
  });

  test('the total over listed rows is the channel only in a node of totals', () => {
    const columns = [{ dimension: { type: 'VIDEO' }, strings: { values: [videoId] } }];
    const request = (key: string) =>
      asked(key, user, { dateIdRange: { inclusiveStart: 20261101, exclusiveEnd: 20261102 } });
    const windows = (key: string) =>
      read('join', { text: JSON.stringify({ results: [totals(key, 7, columns)] }), request: request(key) })
        .windows;
    expect(windows('0__TOTALS_SUMS_QUERY_KEY')?.map(({ accountId }) => accountId)).toEqual([
      channelId,
      undefined,
    ]);
    expect(windows('0__TOP_ENTITIES_TABLE_QUERY_KEY')?.map(({ accountId }) => accountId)).toEqual([
      undefined,
    ]);
  });

  test('a range of unix time has no window', () => {
    const text = JSON.stringify({ results: [totals('k', 7)] });
    const request = asked('k', user, { unixTimeRange: { inclusiveStart: '1', exclusiveEnd: '2' } });
    expect(failure('join', { text, request })).toEqual({ kind: 'empty' });
  });
});

describe('columns', () => {
  const table = (metricColumns: object[]) => ({
    text: JSON.stringify({ results: [{ key: 'k', value: { resultTable: { metricColumns } } }] }),
    request: asked('k', [{ dimension: { type: 'VIDEO' }, inValues: [videoId] }], { unboundedRange: {} }),
  });
  const values = (...columns: object[]) => read('join', table(columns)).works?.[0]?.values;
  const views = { metric: { type: 'EXTERNAL_VIEWS' }, counts: { values: [20] } };

  test("the holder names the unit; a holder that is not the metric's is no value", () => {
    expect(values(views, { metric: { type: 'AVERAGE_WATCH_TIME' }, counts: { values: [180] } })).toEqual({
      views: 20,
    });
    expect(values(views, { metric: { type: 'RATINGS_LIKES' }, percentages: { values: [12] } })).toEqual({
      views: 20,
    });
  });

  test('of the same metric twice the absolute one, whichever comes first', () => {
    const share = {
      metric: { type: 'EXTERNAL_VIEWS', asPercentagesOfTotal: true },
      percentages: { values: [100] },
    };
    expect(values(share, views)).toEqual({ views: 20 });
    expect(values(views, share)).toEqual({ views: 20 });
  });

  test('a rate as a share of all rates is no rate', () => {
    const rate = {
      metric: { type: 'VIDEO_THUMBNAIL_IMPRESSIONS_VTR', asPercentagesOfTotal: true },
      percentages: { values: [40] },
    };
    expect(values(views, rate)).toEqual({ views: 20 });
  });

  test('older answers hold bare values, clear for counts only', () => {
    expect(
      values({ metric: { type: 'VIEWS' }, values: [8] }, { metric: { type: 'WATCH_TIME' }, values: [9] }),
    ).toEqual({ views: 8 });
  });

  test('null cells and running totals are no totals', () => {
    const likes = { metric: { type: 'RATINGS_LIKES', cumulative: true }, counts: { values: [3] } };
    expect(values(views, likes, { metric: { type: 'COMMENTS' }, counts: { values: [null] } })).toEqual({
      views: 20,
    });
  });

  test('earnings are not read, their scale is contradictory', () => {
    expect(
      values(views, { metric: { type: 'TOTAL_ESTIMATED_EARNINGS' }, earnings: { values: [1234] } }),
    ).toEqual({ views: 20 });
  });

  test('an empty table is no drift, a renamed list of columns is', () => {
    const text = JSON.stringify({ results: [{ key: 'k', value: { resultTable: {} } }] });
    expect(failure('join', { ...table([]), text })).toEqual({ kind: 'empty' });
    expect(failure('join', { text: renamed('join', 'metricColumns') })).toEqual({
      kind: 'drift',
      path: 'results.[].value.resultTable.metricColumns',
    });
  });

  test('a cell outside its unit is drift with its path', () => {
    const text = replaced('join', '"values":[6.77,0,0]', '"values":[677,0,0]');
    expect(failure('join', { text })).toEqual({
      kind: 'drift',
      path: 'results.[].value.resultTable.metricColumns.[].percentages.values',
    });
  });
});

test.each([
  ['results', 'results'],
  ['key', 'results.[].key'],
])('%s renamed is drift', (key, path) => {
  expect(failure('join', { text: renamed('join', key) })).toEqual({ kind: 'drift', path });
});

describe('a list of videos that is gone', () => {
  test.each([
    ['getCreatorVideos', 'results.[].value.getCreatorVideos'],
    ['videos', 'results.[].value.getCreatorVideos.videos'],
    ['value', 'results.[].value'],
  ])('%s renamed is drift: the tables count otherwise', (key, path) => {
    expect(failure('join', { text: renamed('join', key) })).toEqual({ kind: 'drift', path });
  });

  test('or lacks its counts: the tables fill only what a list never has', () => {
    expect(read('join', { text: renamed('join', 'publicMetrics') }).works?.[0]?.values).toEqual({
      likes: 913,
      dislikes: 22,
      comments: 87,
      shares: 214,
      followsGained: 140,
      followsLost: 28,
    });
  });

  test('or failed, or is empty: the tables speak for themselves', () => {
    const list = { key: '0__TOP_VIDEO_META', value: {} };
    const request = asked('6__LIFETIME', [{ dimension: { type: 'VIDEO' }, inValues: [videoId] }], {
      unboundedRange: {},
    });
    for (const value of [{ failure: { errorCode: 'INTERNAL' } }, { getCreatorVideos: {} }, {}]) {
      const text = JSON.stringify({ results: [{ ...list, value }, totals('6__LIFETIME', 7)] });
      expect(read('join', { text, request }).works?.[0]?.values).toEqual({ views: 7 });
    }
  });
});

test('rows that lost what tells them apart are drift, not the total of the first', () => {
  expect(failure('join', { text: renamed('join', 'dimensionColumns') })).toEqual({
    kind: 'drift',
    path: 'results.[].value.resultTable.dimensionColumns',
  });
});

test('days of one video are a curve at Pacific midnights', () => {
  const key = '0__TOTALS_TIMELINE_QUERY_KEY';
  const restricts = [{ dimension: { type: 'VIDEO' }, inValues: [videoId] }];
  const reading = read('join', { request: asked(key, restricts, { unboundedRange: {} }), page: '/' });
  expect(reading.accountDays).toBeUndefined();
  const views = reading.curves?.find(({ variant }) => variant === 'views:day:new');
  expect(views?.points.slice(0, 2)).toEqual([
    [Date.UTC(2026, 10, 15, 8), 1300],
    [Date.UTC(2026, 10, 16, 8), 1310],
  ]);
});
