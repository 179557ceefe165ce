import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'play-source.json';

it('reads the shares of each source, other apps apart', () => {
  expect(readingOf(file)).toEqual({
    breakdowns: [
      {
        workId: '7000000000000000001',
        kind: 'traffic',
        unit: 'share',
        parts: [
          { key: 'homepage_hot', value: 0.8312 },
          { key: 'search', value: 0.0611 },
          { key: 'homepage', value: 0.0402 },
          { key: 'familiar', value: 0.0198 },
          { key: 'follow', value: 0.0263 },
          { key: 'fresh', value: 0.0051 },
          { key: 'message', value: 0.0031 },
          { key: 'compilation', value: 0 },
          { key: 'other', value: 0.0092 },
          { key: 'homepage_hot@2329', value: 0.0031 },
          { key: 'search@2329', value: 0.0009 },
        ],
      },
    ],
  });
});

it('takes the work from the page when the request names none, and refuses to guess', () => {
  const page = '/creator-micro/work-management/work-detail/7000000000000000002';
  expect(readingOf(file, { request: {}, page }).breakdowns?.[0]?.workId).toBe('7000000000000000002');
  expect(failureOf(outcomeOf(file, { request: {}, page: '/creator-micro/home' }))?.path).toBe(
    '(request).item_id',
  );
});

it.each([
  [['play_source'], 'play_source'],
  [['play_source', 0, 'key'], 'play_source.[].key'],
  [['play_source', 9, 'app_id'], 'play_source.[].app_id'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('loses one share when one is gone', () => {
  const rest = readingOf(file).breakdowns?.[0]?.parts.slice(1);
  expect(parts(without(file, ['play_source', 0, 'value'])).breakdowns?.[0]?.parts).toEqual(rest);
});
