import { expect, test } from 'vitest';
import { channelId } from '../../fixtures/youtube';
import { channel, failure, read, renamed, replaced } from './play';

const name = 'get-channel-dashboard';

test('facts of 28 days, and the latest video so far', () => {
  const reading = read(name);
  expect(reading.windows).toEqual([
    { ...channel, window: 'days:28', values: { views: 41230, watchTimeSec: 6184500, followsNet: 180 } },
  ]);
  // The rate beside the views has no proven unit here, and the ranking is of other videos at the same age.
  expect(reading.works).toEqual([
    { workId: 'fpn02Lm3dRq', accountId: channelId, format: 'video', values: { views: 1112 }, settled: true },
  ]);
  expect(reading.account).toBeUndefined();
});

test('without a channel in the path only the video is known', () => {
  const reading = read(name, { page: '/' });
  expect(reading.windows).toBeUndefined();
  expect(reading.works).toEqual([
    { workId: 'fpn02Lm3dRq', format: 'video', values: { views: 1112 }, settled: true },
  ]);
});

test('one fact removed leaves the rest', () => {
  const text = replaced(name, 'EXTERNAL_WATCH_TIME', 'SOMETHING_ELSE');
  expect(read(name, { text }).windows?.[0]?.values).toEqual({ views: 41230, followsNet: 180 });
});

test.each([
  ['cards', 'cards'],
  ['results', 'cards.[].body.basicCard.item.channelFactsItem.channelFactsData.results'],
  [
    'metricColumns',
    'cards.[].body.basicCard.item.channelFactsItem.channelFactsData.results.[].value.resultTable.metricColumns',
  ],
  [
    'externalVideoId',
    'cards.[].body.basicCard.item.analyticsItem.entitySnapshotCardData.video.externalVideoId',
  ],
])('%s renamed is drift', (key, path) => {
  expect(failure(name, { text: renamed(name, key) })).toEqual({ kind: 'drift', path });
});
