import { describe, expect, test } from 'vitest';
import { asking, cardsText, channel, failure, keyMetrics, period, read, replaced } from './play';

const name = 'get-screen-channel-28d';
const days28 = Array.from({ length: 28 }, (_, i) => 10 + i);
const days7 = [1, 2, 3, 4, 5, 6, 7];

describe('a channel over 28 days', () => {
  test('of three stacked cards the one of 28 days; impressions and their rate from the funnel', () => {
    const values = { views: 37520, watchTimeSec: 5628000, followsNet: 180, impressions: 512340, ctr: 0.0421 };
    expect(read(name).windows).toEqual([
      { ...channel, window: 'days:28', values },
      { ...channel, window: 'hours:48', values: { views: 123 } },
    ]);
  });

  test('its days, cut in California on both sides of the clock change', () => {
    const days = read(name).accountDays ?? [];
    expect(days).toHaveLength(28);
    expect(days[0]).toEqual({
      ...channel,
      day: '2026-10-25',
      values: { views: 1200, watchTimeSec: 180000, followsNet: -2 },
    });
    expect(days.find(({ day }) => day === '2026-11-02')?.values).toEqual({
      views: 1600,
      watchTimeSec: 240000,
      followsNet: 0,
    });
    expect(days.find(({ day }) => day === '2026-11-01')?.values.views).toBe(1440);
  });

  test('yesterday is not computed yet: its 0 views are absent, its subscribers are there', () => {
    const days = read(name).accountDays ?? [];
    expect(days.find(({ day }) => day === '2026-11-21')?.values).toEqual({
      followsNet: -2,
      followerTotal: 10234,
    });
    expect(days.find(({ day }) => day === '2026-11-20')?.values).toEqual({
      views: 1400,
      watchTimeSec: 210000,
      followsNet: 10,
      followerTotal: 10226,
    });
  });

  test('subscribers are the account, the latest video is a settled work', () => {
    const reading = read(name);
    expect(reading.account).toEqual({ ...channel, values: { followerTotal: 10234 } });
    expect(reading.works).toEqual([
      { workId: 'fpn02Lm3dRq', ...channel, format: 'video', values: { views: 1112 }, settled: true },
    ]);
  });

  test('breakdowns carry the window; percentages over 100 are of another one and left out', () => {
    const breakdowns = read(name).breakdowns ?? [];
    expect(breakdowns.map(({ kind, window, variant }) => [kind, window, variant])).toEqual([
      ['traffic', 'days:28', undefined],
      ['age', 'days:28', undefined],
      ['gender', 'days:28', undefined],
    ]);
    expect(breakdowns[0]?.parts).toEqual([
      { key: 'SUBSCRIBER', value: 0.481 },
      { key: 'YT_SEARCH', value: 0.309 },
      { key: 'SHORTS', value: 0.21 },
    ]);
  });

  test('a content type of its own is a variant', () => {
    const text = replaced(
      name,
      '"percentages":{"values":[105.45,14.2]}',
      '"percentages":{"values":[85.8,14.2]}',
    );
    expect(read(name, { text }).breakdowns?.[1]).toEqual({
      ...channel,
      window: 'days:28',
      variant: 'SHORTS',
      kind: 'traffic',
      unit: 'share',
      parts: [
        { key: 'SHORTS', value: 0.858 },
        { key: 'YT_CHANNEL', value: 0.142 },
      ],
    });
  });

  test('a history of subscribers that may be daily changes is not read', () => {
    const text = replaced(name, '[10210,10226,10234]', '[4,16,8]');
    const days = read(name, { text }).accountDays ?? [];
    expect(days.filter(({ values }) => values.followerTotal !== undefined)).toEqual([]);
    expect(read(name, { text }).account?.values).toEqual({ followerTotal: 10234 });
  });
});

describe('stacked key metric cards', () => {
  const request = asking({ channelId: channel.accountId }, period('FOUR_WEEKS'));
  const long = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 2359, y: days28 }]);
  const short = keyMetrics([
    { metric: 'EXTERNAL_VIEWS', total: 1290, y: days7 },
    { metric: 'AVERAGE_WATCH_TIME', total: 9000 },
  ]);
  const zeros = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 0, y: days28.map(() => 0) }]);
  const views = (cards: readonly object[], asked = request) =>
    read(name, { text: cardsText(cards), request: asked }).windows?.[0]?.values;

  test('neither the first nor the last wins, but the one that spans the window', () => {
    expect(views([long, short, short, zeros])).toEqual({ views: 2359 });
    expect(views([zeros, short, short, long])).toEqual({ views: 2359 });
  });

  test('the same cards asked for a week', () => {
    const week = asking({ channelId: channel.accountId }, period('WEEK'));
    expect(views([long, short], week)).toEqual({ views: 1290, avgWatchSec: 9 });
  });

  test('a range of dates is matched by its first and last day', () => {
    const range = { dateIdRange: { inclusiveStart: 20261025, exclusiveEnd: '20261122' } };
    const asked = asking({ channelId: channel.accountId }, range);
    const reading = read(name, { text: cardsText([short, long]), request: asked });
    expect(reading.windows).toEqual([
      { ...channel, window: 'range:2026-10-25..2026-11-21', values: { views: 2359 } },
    ]);
  });

  test('when no card spans the window the metric is left out, and so is what stands beside it', () => {
    const text = cardsText([keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 2359 }]), short]);
    expect(failure(name, { text, request })).toEqual({ kind: 'empty' });
  });

  test('a card without a total, or without its days, lets no other card speak for it', () => {
    const lost = keyMetrics([{ metric: 'EXTERNAL_VIEWS', y: days28 }]);
    const reading = read(name, { text: cardsText([lost, short, short]), request });
    expect(reading.windows).toBeUndefined();
    expect(reading.accountDays?.map(({ values }) => values)).toEqual(
      days28.flatMap((views) => (views === 0 ? [] : [{ views }])),
    );
    const dayless = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 2359 }]);
    const funnel = {
      funnelCardData: {
        totalData: { metricColumns: [{ metric: { type: 'EXTERNAL_VIEWS' }, counts: { values: [21] } }] },
      },
    };
    expect(failure(name, { text: cardsText([dayless, short, funnel]), request })).toEqual({ kind: 'empty' });
    const rival = keyMetrics([{ metric: 'EXTERNAL_VIEWS' }, { metric: 'AVERAGE_WATCH_TIME', total: 9000 }]);
    expect(views([long, rival])).toEqual({ views: 2359 });
  });

  test('equal totals need no choice', () => {
    const bare = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 1290 }]);
    expect(views([bare, keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 1290, y: days7 }])])).toEqual({
      views: 1290,
    });
  });

  test('a card that names another window itself is another window', () => {
    const stated = (type: string) => ({ config: { keyMetricCardConfig: { timePeriod: period(type) } } });
    const week = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 5 }], stated('WEEK'));
    const month = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 8 }], stated('FOUR_WEEKS'));
    expect(views([week, month])).toEqual({ views: 8 });
    expect(failure(name, { text: cardsText([week]), request })).toEqual({ kind: 'empty' });
  });
});

test('a running total by day is no daily value', () => {
  const text = cardsText([
    keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 60, y: [10, 30, 60], cumulative: true }]),
  ]);
  const reading = read(name, {
    text,
    request: asking({ channelId: channel.accountId }, period('FOUR_WEEKS')),
  });
  expect(reading.windows).toHaveLength(1);
  expect(reading.accountDays).toBeUndefined();
});

test('a channel has no time of publication', () => {
  const text = cardsText([keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 60 }])]);
  const request = asking({ channelId: channel.accountId }, period('SINCE_PUBLISH'));
  expect(failure(name, { text, request })).toEqual({ kind: 'empty' });
});

test('the whole life of a channel is the account, not a window', () => {
  const text = cardsText([
    keyMetrics([
      { metric: 'EXTERNAL_VIEWS', total: 1834000 },
      { metric: 'RATINGS_LIKES', total: 0 },
    ]),
  ]);
  const reading = read(name, { text, request: asking({ channelId: channel.accountId }, period('LIFETIME')) });
  expect(reading.account).toEqual({
    ...channel,
    values: { views: 1834000, likes: 0 },
    doubtfulZeros: ['likes'],
  });
  expect(reading.windows).toBeUndefined();
});
