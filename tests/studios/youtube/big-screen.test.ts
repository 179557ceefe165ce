import { expect, test } from 'vitest';
import { bigScreenText, channelId } from '../../fixtures/youtube';
import { asking, channel, read } from './play';

test('the largest screen seen, some 570 KB, is read whole', () => {
  const text = bigScreenText();
  expect(text.length).toBeGreaterThan(550_000);
  const reading = read('get-screen-channel-28d', { text, request: asking({ channelId }) });
  expect(reading.windows).toEqual([
    {
      ...channel,
      window: 'days:365',
      values: { views: 52000, impressions: 990000, reach: 31000, watchTimeSec: 7800000, followsNet: 640 },
    },
  ]);
  expect(reading.accountDays).toHaveLength(365);
  expect(reading.accountDays?.[0]).toEqual({
    ...channel,
    day: '2025-11-22',
    values: { views: 100, impressions: 100, reach: 100, watchTimeSec: 0.1, followsNet: 100 },
  });
});
