import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'search-keyword.json';
const workId = '7000000000000000001';

it('reads the words before and after, less the blank one', () => {
  expect(readingOf(file)).toEqual({
    breakdowns: [
      {
        workId,
        kind: 'search-word',
        variant: 'led-here',
        unit: 'share',
        parts: [
          { key: '豆腐怎么煎不碎', value: 0.412 },
          { key: '豆腐', value: 0.2201 },
          { key: '嫩豆腐做法', value: 0.0811 },
        ],
      },
      {
        workId,
        kind: 'search-word',
        variant: 'searched-after',
        unit: 'share',
        parts: [
          { key: '内酯豆腐和嫩豆腐区别', value: 0.5 },
          { key: '煎豆腐', value: 0.3333 },
        ],
      },
    ],
  });
});

it('knows the work by either name of the request', () => {
  expect(readingOf(file, { request: { item_id: workId } })).toEqual(
    readingOf(file, { request: { id: workId } }),
  );
});

it('reads one list when the other is gone, and calls it drift when both are', () => {
  expect(parts(withRenamed(file, ['show_from'])).breakdowns).toEqual(readingOf(file).breakdowns?.slice(1));
  expect(failureOf(outcomeOf(file, {}, { status_code: 0 }))).toEqual({ kind: 'drift', path: 'show_from' });
  expect(failureOf(outcomeOf(file, {}, { status_code: 0, show_from: [], inspire_search: null }))?.kind).toBe(
    'empty',
  );
});

it('calls a word without a name drift, and leaves one without a share out', () => {
  expect(failureOf(withRenamed(file, ['show_from', 0, 'keyword']))?.path).toBe('show_from.[].keyword');
  expect(parts(without(file, ['show_from', 0, 'percent'])).breakdowns?.[0]?.parts).toHaveLength(2);
});
