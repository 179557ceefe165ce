import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'live-follow-sources.json';

it('reads sources of new followers as shares of the window', () => {
  expect(readingOf(file).breakdowns).toEqual([
    {
      kind: 'traffic',
      variant: 'live-followers',
      window: 'days:7',
      unit: 'share',
      parts: [
        { key: '直播推荐', value: 0.5446 },
        { key: '关注页', value: 0.1071 },
        { key: '短视频', value: 0.2679 },
        { key: '其他', value: 0.0804 },
      ],
    },
  ]);
});

it('needs the window from the request', () => {
  expect(failureOf(outcomeOf(file, { request: {} }))).toEqual({
    kind: 'drift',
    path: '(request).day_window',
  });
});

it('calls a renamed list drift, and loses one source when its share is gone', () => {
  expect(failureOf(withRenamed(file, ['data', 'NewFansSource']))?.path).toBe('data.NewFansSource');
  expect(parts(without(file, ['data', 'NewFansSource', 0, 'rate'])).breakdowns?.[0]?.parts).toHaveLength(3);
});
