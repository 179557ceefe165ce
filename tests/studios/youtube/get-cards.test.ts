import { describe, expect, test } from 'vitest';
import { asking, cardsText, failure, period, read, renamed, replaced, work } from './play';

const name = 'get-cards-retention';
const retention = (changes = {}) => read(name, changes).curves ?? [];

describe('retention', () => {
  test('settled averages of both videos, a curve of the one that has it', () => {
    const reading = read(name);
    expect(reading.works).toEqual([
      { ...work, values: { avgWatchRatio: 0.4035, avgWatchSec: 178.5 }, settled: true },
      { workId: 'fpn02Lm3dRq', values: { avgWatchRatio: 0.5121, avgWatchSec: 96 }, settled: true },
    ]);
    expect(reading.curves).toHaveLength(1);
    expect(reading.curves?.[0]).toMatchObject({
      ...work,
      kind: 'retention',
      variant: 'self',
      x: 'fraction',
      y: 'ratio',
    });
    expect(reading.curves?.[0]?.points).toHaveLength(100);
    expect(reading.curves?.[0]?.points[1]).toEqual([1 / 99, 1.0016]);
  });

  test('of a window is a curve and figures of that window', () => {
    const reading = read(name, { request: asking({ videoId: work.workId }, period('FOUR_WEEKS')) });
    expect(reading.curves?.[0]?.variant).toBe('self:days:28');
    expect(reading.works).toBeUndefined();
    expect(reading.windows?.[0]).toEqual({
      ...work,
      window: 'days:28',
      values: { avgWatchRatio: 0.4035, avgWatchSec: 178.5 },
    });
  });

  test('of an unknown period is not read', () => {
    expect(failure(name, { request: asking({ videoId: work.workId }), page: '/' })).toEqual({
      kind: 'empty',
    });
  });

  test.each([
    ['a scale of 0–100 is not proven to be shares', [100, 80, 40], 'unverified'],
    ['a rewatched start is still a share', [1.5, 0.9], 'ratio'],
    ['a first value of 0 proves nothing', [0, 0.9], 'unverified'],
  ])('%s', (_, retentionValues, y) => {
    const text = cardsText([
      {
        audienceRetentionHighlightsCardData: {
          videosData: [{ ...{ videoId: work.workId }, retentionValues }],
        },
      },
    ]);
    expect(retention({ text })[0]?.y).toBe(y);
  });

  test('the averages missing leaves the curve', () => {
    const reading = read(name, { text: renamed(name, 'metricTotals') });
    expect(reading.works).toBeUndefined();
    expect(reading.curves).toHaveLength(1);
  });

  test.each([
    ['cards', 'cards'],
    ['videosData', 'cards.[].audienceRetentionHighlightsCardData.videosData'],
    ['videoId', 'cards.[].audienceRetentionHighlightsCardData.videosData.[].videoId'],
  ])('%s renamed is drift', (key, path) => {
    expect(failure(name, { text: renamed(name, key) })).toEqual({ kind: 'drift', path });
  });

  test('a watched share on the scale of 100 is drift, not a wrong number', () => {
    const text = replaced(name, '"avgPercentageWatched":0.4035', '"avgPercentageWatched":40.35');
    expect(failure(name, { text })?.path).toBe(
      'cards.[].audienceRetentionHighlightsCardData.videosData.[].metricTotals.avgPercentageWatched',
    );
  });
});

describe('realtime views', () => {
  const card = (timePeriod: string, values: readonly number[]) => ({
    latestActivityCardData: {
      datas: [
        {
          timePeriod: `ANALYTICS_TIME_PERIOD_TYPE_${timePeriod}`,
          mainChartData: {
            dimensionColumns: [
              {
                dimension: { type: 'HOUR' },
                timestamps: { values: values.map((_, i) => 1795305600000 + i * 3_600_000) },
              },
            ],
            metricColumns: [{ metric: { type: 'EXTERNAL_VIEWS' }, counts: { values } }],
          },
        },
      ],
    },
  });
  const request = asking({ videoId: work.workId });

  test('need no period of the page, their card says it', () => {
    const text = cardsText([card('REALTIME_LAST_48_HOURS', [3, 4])]);
    expect(read(name, { text, request }).windows).toEqual([
      { ...work, window: 'hours:48', values: { views: 7 } },
    ]);
  });

  test('buckets come in the order of time, and only a table by time alone is summed', () => {
    const stamps = ['1795309200000', '1795305600000'];
    const table = (more: object[]) => ({
      dimensionColumns: [{ dimension: { type: 'HOUR' }, timestamps: { values: stamps } }, ...more],
      metricColumns: [{ metric: { type: 'EXTERNAL_VIEWS' }, counts: { values: [4, 3] } }],
    });
    const text = (more: object[]) =>
      cardsText([
        {
          latestActivityCardData: {
            datas: [
              { timePeriod: 'ANALYTICS_TIME_PERIOD_TYPE_REALTIME_LAST_48_HOURS', mainChartData: table(more) },
            ],
          },
        },
      ]);
    expect(read(name, { text: text([]), request }).curves?.[0]?.points).toEqual([
      [1795305600000, 3],
      [1795309200000, 4],
    ]);
    const byVideo = { dimension: { type: 'VIDEO' }, strings: { values: ['a', 'b'] } };
    expect(failure(name, { text: text([byVideo]), request })).toEqual({ kind: 'empty' });
  });

  test('no bucket is no figure', () => {
    expect(failure(name, { text: cardsText([card('REALTIME_LAST_48_HOURS', [])]), request })).toEqual({
      kind: 'empty',
    });
  });

  test('an unknown period is not read', () => {
    expect(failure(name, { text: cardsText([card('REALTIME_NEW', [3])]), request })).toEqual({
      kind: 'empty',
    });
  });

  test('need to know whose they are', () => {
    const text = cardsText([card('REALTIME_LAST_48_HOURS', [3, 4])]);
    expect(failure(name, { text, request: {}, page: '/' })).toEqual({ kind: 'empty' });
  });
});
