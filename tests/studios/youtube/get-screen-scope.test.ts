import { describe, expect, test } from 'vitest';
import type { RequestFields } from '../../../lib/core/reader';
import { channelId, videoId } from '../../fixtures/youtube';
import { asking, cardsText, channel, failure, keyMetrics, pacific, period, read, replaced } from './play';

const name = 'get-screen-video';
const text = cardsText([keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 42 }])]);
const video = { videoId };

/** Where the one total of the answer went: the window, `life`, or nowhere. */
function placeOf(request: RequestFields, page = '/', answer = text): string {
  const found = failure(name, { text: answer, request, page });
  if (found) return found.kind;
  const { works, windows, account } = read(name, { text: answer, request, page });
  const owner = (works ?? windows)?.[0]?.workId ?? account?.accountId ?? windows?.[0]?.accountId;
  return `${owner} ${windows?.[0]?.window ?? 'life'}`;
}

describe('the period asked for', () => {
  test.each([
    ['WEEK', 'days:7'],
    ['TWO_WEEKS', 'days:14'],
    ['FOUR_WEEKS', 'days:28'],
    ['NINETY_DAYS', 'days:90'],
    ['YEAR', 'days:365'],
    ['TWELVE_MONTHS', 'days:365'],
    ['REALTIME_LAST_48_HOURS', 'hours:48'],
    ['REALTIME_LAST_60_MINUTES', 'minutes:60'],
    ['LIFETIME', 'life'],
    ['SINCE_PUBLISH', 'life'],
  ])('%s of a video', (type, place) => {
    expect(placeOf(asking(video, period(type)))).toBe(`${videoId} ${place}`);
  });

  test.each(['MONTH', 'THREE_MONTHS', 'DAY', 'SOMETHING_NEW'])('%s has no window of days', (type) => {
    expect(
      placeOf(asking(video, period(type)), `/video/${videoId}/analytics/tab-overview/period-lifetime`),
    ).toBe('empty');
  });

  test('a range of dates includes its last day', () => {
    const dates = { dateIdRange: { inclusiveStart: 20261001, exclusiveEnd: 20261101 } };
    expect(placeOf(asking(video, { ...period('MONTH'), ...dates }))).toBe(
      `${videoId} range:2026-10-01..2026-10-31`,
    );
  });

  test('a range that is none is unknown', () => {
    const dates = { dateIdRange: { inclusiveStart: 20261101, exclusiveEnd: 20261101 } };
    expect(placeOf(asking(video, dates))).toBe('empty');
  });

  test('the first hours since publication are not the whole life', () => {
    const first = { ...period('SINCE_PUBLISH'), unit: 'TIME_PERIOD_UNIT_NTH_HOURS', count: 24 };
    expect(placeOf(asking(video, first))).toBe('empty');
  });

  test('the Audience tab asks without one and says which it chose', () => {
    expect(read('get-screen-audience').windows).toEqual([
      { ...channel, window: 'days:90', values: { reach: 61200 } },
    ]);
    const silent = replaced('get-screen-audience', '"timePeriodType"', '"type"');
    expect(read('get-screen-audience', { text: silent }).windows).toBeUndefined();
  });

  test('an entity asked for without a period does not take the period of the page', () => {
    expect(placeOf(asking(video), `/video/${videoId}/analytics/tab-overview/period-lifetime`)).toBe('empty');
  });

  test('what was asked outranks what the layout shows', () => {
    const request = asking({ channelId }, period('WEEK'));
    expect(read('get-screen-audience', { request }).windows?.[0]?.window).toBe('days:7');
  });
});

describe('without a request that could be read', () => {
  const start = pacific('2026-11-01');
  const end = pacific('2026-11-15');
  test.each([
    [`/video/${videoId}/analytics/tab-overview/period-since_publish`, `${videoId} life`],
    [`/video/${videoId}/analytics/tab-overview/period-lifetime`, `${videoId} life`],
    [`/channel/${channelId}/analytics/tab-overview/period-4_weeks`, `${channelId} days:28`],
    [
      `/channel/${channelId}/analytics/tab-overview/period-${start},${end}`,
      `${channelId} range:2026-11-01..2026-11-14`,
    ],
    [
      `/channel/${channelId}/analytics/tab-overview/period-${start}%2C${end}`,
      `${channelId} range:2026-11-01..2026-11-14`,
    ],
    [`/channel/${channelId}/analytics/tab-overview/period-default`, 'empty'],
    [`/video/${videoId}/analytics/tab-overview/period-since_publish,time_period_unit_nth_days,1`, 'empty'],
    [`/channel/${channelId}/analytics/tab-overview/period-4_weeks/explore`, 'empty'],
    ['/artist/x/analytics/tab-overview/period-4_weeks', 'empty'],
    ['/', 'empty'],
  ])('%s', (page, place) => {
    expect(placeOf({}, page)).toBe(place);
  });
});

describe('an entity that is neither video nor channel', () => {
  const page = `/channel/${channelId}/analytics/tab-overview/period-4_weeks`;
  test.each([[{ playlistId: 'PLdemo' }], [{ videoId: 'no id' }], ['text']])(
    '%j is not taken for the page',
    (entity) => {
      expect(
        placeOf({ 'screenConfig.entity': entity, 'screenConfig.timePeriod': period('FOUR_WEEKS') }, page),
      ).toBe('empty');
    },
  );

  test('an empty one says nothing, so the page stands in', () => {
    expect(placeOf(asking({}, period('FOUR_WEEKS')), page)).toBe(`${channelId} days:28`);
  });
});

describe('cards under unknown wrappers', () => {
  const card = keyMetrics([{ metric: 'EXTERNAL_VIEWS', total: 42 }]);
  const wrapped = (depth: number): object => (depth === 0 ? card : { inner: wrapped(depth - 1) });
  const request = asking(video, period('WEEK'));

  test('are found', () => {
    expect(placeOf(request, '/', cardsText([wrapped(9)]))).toBe(`${videoId} days:7`);
  });

  test('are not followed for ever', () => {
    expect(placeOf(request, '/', cardsText([wrapped(20)]))).toBe('empty');
  });

  test('hidden ones and all they hold are passed over', () => {
    expect(placeOf(request, '/', cardsText([{ isHidden: true, inner: [card] }]))).toBe('empty');
    expect(placeOf(request, '/', cardsText([{ isHidden: false, inner: [card] }]))).toBe(`${videoId} days:7`);
  });
});
