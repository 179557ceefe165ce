import { describe, expect, test } from 'vitest';
import {
  asking,
  cardsText,
  failure,
  keyMetrics,
  pacific,
  period,
  read,
  renamed,
  replaced,
  work,
} from './play';

const name = 'get-screen-video';
const curve = (variant: string) => read(name).curves?.find((one) => one.variant === variant);

describe('a video since it was published', () => {
  test('lifetime figures: key metrics first, the funnel and retention fill what they lack', () => {
    expect(read(name).works).toEqual([
      {
        ...work,
        values: {
          views: 18390,
          engagedViews: 11980,
          reach: 9400,
          impressions: 189000,
          ctr: 0.0388,
          avgWatchRatio: 0.4035,
          avgWatchSec: 180,
          watchTimeSec: 3310200,
          likes: 905,
          followsNet: 112,
        },
      },
    ]);
  });

  test('a hidden card and earnings are not read', () => {
    const text = JSON.stringify(read(name));
    for (const value of ['77777', '4444', '48.21', '4821']) {
      expect(text).not.toMatch(new RegExp(`[:,]${value}[,}\\]]`));
    }
  });

  test('running totals by hour and values by day, in our units', () => {
    const views = curve('views:hour:total');
    expect(views).toMatchObject({ ...work, kind: 'trend', x: 'time', y: 'count' });
    expect(views?.points).toHaveLength(48);
    expect(views?.points.at(-1)).toEqual([Date.UTC(2026, 10, 22, 10), 18390]);
    expect(curve('watchTimeSec:hour:total')?.points.at(-1)).toEqual([Date.UTC(2026, 10, 22, 10), 3310200]);
    expect(curve('avgWatchSec:day:new')).toMatchObject({ y: 'sec' });
    expect(curve('avgWatchSec:day:new')?.points[0]).toEqual([Date.UTC(2026, 10, 11, 10), 176]);
  });

  test('the last day of the click-through rate is not computed yet', () => {
    const ctr = curve('ctr:day:new');
    expect(ctr?.y).toBe('ratio');
    expect(ctr?.points).toHaveLength(11);
    expect(ctr?.points[0]).toEqual([Date.UTC(2026, 10, 11, 10), 0.044]);
  });

  test('retention as shares of the start over the fraction of the video', () => {
    const retention = read(name).curves?.find(({ kind }) => kind === 'retention');
    expect(retention).toMatchObject({ ...work, variant: 'self', x: 'fraction', y: 'ratio' });
    expect(retention?.points).toHaveLength(100);
    expect(retention?.points[0]).toEqual([0, 1.02]);
    expect(retention?.points.at(-1)).toEqual([1, 0.18]);
  });

  test('realtime windows and their buckets', () => {
    expect(read(name).windows).toEqual([
      { ...work, window: 'hours:48', values: { views: 26 } },
      { ...work, window: 'minutes:60', values: { views: 3 } },
    ]);
    expect(curve('views:hour:recent')).toEqual({
      ...work,
      kind: 'trend',
      variant: 'views:hour:recent',
      x: 'time',
      y: 'count',
      points: [
        [Date.UTC(2026, 10, 22, 0), 4],
        [Date.UTC(2026, 10, 22, 1), 7],
        [Date.UTC(2026, 10, 22, 2), 9],
        [Date.UTC(2026, 10, 22, 3), 6],
      ],
    });
  });

  test('breakdowns: audience, sources absolute before percent, devices; no window over the whole life', () => {
    expect(read(name).breakdowns).toEqual([
      {
        ...work,
        kind: 'age',
        unit: 'share',
        parts: [
          { key: 'AGE_13_17', value: 0.035 },
          { key: 'AGE_18_24', value: 0.305 },
          { key: 'AGE_25_34', value: 0.48 },
          { key: 'AGE_35_44', value: 0.18 },
        ],
      },
      {
        ...work,
        kind: 'gender',
        unit: 'share',
        parts: [
          { key: 'GENDER_FEMALE', value: 0.42 },
          { key: 'GENDER_MALE', value: 0.58 },
        ],
      },
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
        kind: 'device',
        unit: 'share',
        parts: [
          { key: 'MOBILE', value: 0.712 },
          { key: 'DESKTOP', value: 0.203 },
          { key: 'TV', value: 0.085 },
        ],
      },
      {
        ...work,
        kind: 'traffic',
        variant: 'titled',
        unit: 'count',
        parts: [
          { key: '浏览功能', label: '浏览功能', value: 6200 },
          { key: '推荐视频', label: '推荐视频', value: 4300 },
        ],
      },
    ]);
  });
});

describe('names and zeros', () => {
  const whole = asking({ videoId: work.workId }, period('SINCE_PUBLISH'));
  const values = (cards: readonly object[]) =>
    read(name, { text: cardsText(cards), request: whole }).works?.[0];

  test('the old name of views counts only without the new one', () => {
    const old = { metric: 'VIEWS', total: 70 };
    expect(values([keyMetrics([old])])?.values).toEqual({ views: 70 });
    expect(values([keyMetrics([old, { metric: 'EXTERNAL_VIEWS', total: 90 }])])?.values).toEqual({
      views: 90,
    });
    const both = cardsText([keyMetrics([old, { metric: 'EXTERNAL_VIEWS' }])]);
    expect(failure(name, { text: both, request: whole })).toEqual({ kind: 'empty' });
  });

  test('a total of 0 over a running total takes its last value above 0, over others it is unknown', () => {
    const tabs = [
      { metric: 'EXTERNAL_VIEWS', total: 0, y: [4, 9, 9], cumulative: true, unit: 'NTH_DAYS' },
      { metric: 'ENGAGED_VIEWS', total: 0, y: [4, 5, 0], unit: 'NTH_DAYS' },
      { metric: 'RATINGS_LIKES', total: 2 },
    ];
    expect(values([keyMetrics(tabs)])?.values).toEqual({ views: 9, likes: 2 });
  });

  test('a click-through rate of 0 without impressions is not computed; their 0 is doubtful', () => {
    const views = { metric: 'EXTERNAL_VIEWS', total: 12 };
    const rate = { metric: 'VIDEO_THUMBNAIL_IMPRESSIONS_VTR', total: 0 };
    const impressions = { metric: 'VIDEO_THUMBNAIL_IMPRESSIONS', total: 0 };
    expect(values([keyMetrics([views, rate, impressions])])).toEqual({
      ...work,
      values: { views: 12, impressions: 0 },
      doubtfulZeros: ['impressions'],
    });
    expect(values([keyMetrics([views, rate])])?.values).toEqual({ views: 12 });
    expect(values([keyMetrics([rate, { ...impressions, total: 400 }])])?.values).toEqual({
      ctr: 0,
      impressions: 400,
    });
  });

  test('an average watch of 0 is not computed', () => {
    const tabs = [
      { metric: 'EXTERNAL_VIEWS', total: 12 },
      { metric: 'AVERAGE_WATCH_TIME', total: 0 },
    ];
    expect(values([keyMetrics(tabs)])?.values).toEqual({ views: 12 });
  });

  test('a running total that is back at 0 today is real', () => {
    const net = {
      metric: 'SUBSCRIBERS_NET_CHANGE',
      total: 1,
      y: [2, 1, 0],
      cumulative: true,
      start: '2026-11-19',
    };
    const text = cardsText([keyMetrics([net])]);
    expect(read(name, { text, request: whole }).curves?.[0]).toMatchObject({
      variant: 'followsNet:day:total',
    });
    expect(read(name, { text, request: whole }).curves?.[0]?.points).toHaveLength(3);
  });

  test('of two cards the one that counts from publication', () => {
    const days = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 5, y: [2, 3] }]);
    const since = keyMetrics([
      { metric: 'EXTERNAL_VIEWS', total: 50, y: [20, 50], unit: 'NTH_DAYS', cumulative: true },
    ]);
    expect(values([days, since, days])?.values).toEqual({ views: 50 });
  });

  test("subscribers of a channel are not the video's", () => {
    const card = { cumulativeSubscribersCardData: { lifetimeTotal: 10234 } };
    expect(failure(name, { text: cardsText([card]), request: whole })).toEqual({ kind: 'empty' });
  });

  test('a window cannot mark a doubtful 0, so it has none', () => {
    const tabs = [
      { metric: 'EXTERNAL_VIEWS', total: 12 },
      { metric: 'VIDEO_THUMBNAIL_IMPRESSIONS', total: 0 },
      { metric: 'SUBSCRIBERS_NET_CHANGE', total: 0 },
    ];
    const text = cardsText([keyMetrics(tabs)]);
    const request = asking({ videoId: work.workId }, period('WEEK'));
    expect(read(name, { text, request }).windows).toEqual([
      { ...work, window: 'days:7', values: { views: 12, followsNet: 0 } },
    ]);
  });

  test('nothing but zeros is an answer that was not ready', () => {
    const text = cardsText([keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 0, y: [0, 0] }])]);
    expect(failure(name, { text, request: whole })).toEqual({ kind: 'empty' });
  });

  test('lost subscribers are a count, net may be negative', () => {
    const tabs = [
      { metric: 'SUBSCRIBERS_LOST', total: -4 },
      { metric: 'SUBSCRIBERS_GAINED', total: 1 },
      { metric: 'SUBSCRIBERS_NET_CHANGE', total: -3 },
    ];
    expect(values([keyMetrics(tabs)])?.values).toEqual({ followsLost: 4, followsGained: 1, followsNet: -3 });
  });

  test('a series by day of a window keeps its instants', () => {
    const text = cardsText([
      keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 9, y: [4, 0, 5], start: '2026-11-10' }]),
    ]);
    const request = asking({ videoId: work.workId }, period('WEEK'));
    expect(read(name, { text, request }).curves).toEqual([
      {
        ...work,
        kind: 'trend',
        variant: 'views:day:new:days:7',
        x: 'time',
        y: 'count',
        points: [
          [pacific('2026-11-10'), 4],
          [pacific('2026-11-11'), 0],
          [pacific('2026-11-12'), 5],
        ],
      },
    ]);
  });
});

describe('drift', () => {
  test.each([
    ['cards', 'cards'],
    ['keyMetricTabs', 'cards.[].keyMetricCardData.keyMetricTabs'],
    ['primaryContent', 'cards.[].keyMetricCardData.keyMetricTabs.[].primaryContent'],
    ['videosData', 'cards.[].audienceRetentionHighlightsCardData.videosData'],
    ['datas', 'cards.[].latestActivityCardData.datas'],
    ['metricColumns', 'cards.[].latestActivityCardData.datas.[].mainChartData.metricColumns'],
    ['rows', 'cards.[].videoTrafficSourcesCardData.rows'],
  ])('%s renamed', (key, path) => {
    const found = failure(name, { text: renamed(name, key) });
    expect(found?.kind).toBe('drift');
    if (key === 'metricColumns') expect(found?.path).toMatch(/metricColumns$/);
    else expect(found?.path).toBe(path);
  });

  test('a total outside its unit', () => {
    const text = replaced(name, '"total":3.88', '"total":388');
    expect(failure(name, { text })).toEqual({
      kind: 'drift',
      path: 'cards.[].keyMetricCardData.keyMetricTabs.[].primaryContent.total',
    });
  });

  test('one metric removed leaves the rest', () => {
    const text = replaced(name, '"ESTIMATED_UNIQUE_VIEWERS"', '"NEW_NAME"');
    const found = read(name, { text }).works?.[0]?.values;
    expect(found).not.toHaveProperty('reach');
    expect(found).toMatchObject({ views: 18390, ctr: 0.0388 });
  });
});

describe('a figure that is gone', () => {
  const request = asking({ videoId: work.workId }, period('SINCE_PUBLISH'));
  const funnel = (impressions: number) => ({
    funnelCardData: {
      totalData: {
        metricColumns: [
          { metric: { type: 'VIDEO_THUMBNAIL_IMPRESSIONS' }, counts: { values: [impressions] } },
          { metric: { type: 'VIDEO_THUMBNAIL_IMPRESSIONS_VTR' }, percentages: { values: [4] } },
        ],
      },
    },
  });
  const values = (...cards: object[]) => read(name, { text: cardsText(cards), request }).works?.[0]?.values;

  test('gives no way to that of another card, which fills only what the key metrics do not name', () => {
    const total = keyMetrics([{ metric: 'VIDEO_THUMBNAIL_IMPRESSIONS', total: 900 }]);
    const none = keyMetrics([{ metric: 'VIDEO_THUMBNAIL_IMPRESSIONS' }]);
    expect(values(total, funnel(800))).toEqual({ impressions: 900, ctr: 0.04 });
    expect(values(none, funnel(800))).toEqual({ ctr: 0.04 });
    expect(values(funnel(800))).toEqual({ impressions: 800, ctr: 0.04 });
  });

  test('with its whole card is drift when the config still speaks of it', () => {
    const config = { keyMetricCardConfig: {} };
    const text = cardsText([{ config, keyMetrics: { tabs: [] } }, funnel(800)]);
    expect(failure(name, { text, request })).toEqual({ kind: 'drift', path: 'cards.[].keyMetricCardData' });
    // Sent without data, or wrapped anew, it is not renamed.
    expect(values({ config }, funnel(800))).toEqual({ impressions: 800, ctr: 0.04 });
    const card = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 7 }]);
    expect(values({ config, body: card })).toEqual({ views: 7 });
  });
});

describe('a series without its flag', () => {
  const curves = (total: number, y: readonly number[]) => {
    const card = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total, y, unit: 'NTH_DAYS' }]);
    const text = cardsText([card]).replaceAll('"isCumulative":', '"was_isCumulative":');
    const request = asking({ videoId: work.workId }, period('SINCE_PUBLISH'));
    return read(name, { text, request }).curves?.map(({ variant }) => variant);
  };

  test('is told by its sum, and left out where that tells nothing', () => {
    expect(curves(60, [10, 20, 30])).toEqual(['views:day:new']);
    expect(curves(60, [10, 30, 60])).toEqual(['views:day:total']);
    expect(curves(60, [10, 30, 50])).toBeUndefined();
    expect(curves(60, [0, 0, 60])).toBeUndefined();
  });
});

test('a count that lost its values does not become a share', () => {
  const metric = { type: 'EXTERNAL_VIEWS' };
  const share = { metric: { ...metric, asPercentagesOfTotal: true }, percentages: { values: [60, 40] } };
  const split = (...metricColumns: object[]) =>
    read(name, {
      text: cardsText([
        keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 7 }]),
        {
          tableCardData: {
            mainTableData: {
              dimensionColumns: [
                {
                  dimension: { type: 'TRAFFIC_SOURCE_TYPE' },
                  enumValues: { values: ['SUBSCRIBER', 'YT_SEARCH'] },
                },
              ],
              metricColumns,
            },
          },
        },
      ]),
      request: asking({ videoId: work.workId }, period('SINCE_PUBLISH')),
    }).breakdowns?.map(({ unit }) => unit);
  expect(split(share)).toEqual(['share']);
  expect(split(share, { metric, counts: { values: [6, 4] } })).toEqual(['count']);
  expect(split(share, { metric, was_counts: { values: [6, 4] } })).toBeUndefined();
});
