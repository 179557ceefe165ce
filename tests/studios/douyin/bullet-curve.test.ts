import { expect, it } from 'vitest';
import { failureOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'bullet-curve.json';

it('reads danmaku by second, and the average of similar works', () => {
  const { curves = [] } = readingOf(file);
  expect(curves.map(({ points, ...head }) => [head, points.length])).toEqual([
    [{ workId: '7000000000000000001', kind: 'danmaku', variant: 'self', x: 'sec', y: 'count' }, 61],
    [{ workId: '7000000000000000001', kind: 'danmaku', variant: 'similar', x: 'sec', y: 'count' }, 61],
  ]);
  expect(curves[0]?.points.slice(0, 7)).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 0],
    [5, 0],
    [6, 2],
  ]);
});

it('calls a renamed list or second drift, and leaves a point without a value out', () => {
  expect(failureOf(withRenamed(file, ['current_item']))).toEqual({ kind: 'drift', path: 'current_item' });
  expect(failureOf(withRenamed(file, ['current_item', 0, 'key']))?.path).toBe('current_item.[].key');
  expect(parts(without(file, ['current_item', 3, 'value'])).curves?.[0]?.points).toHaveLength(60);
  expect(parts(withRenamed(file, ['similar_author'])).curves).toHaveLength(1);
});
