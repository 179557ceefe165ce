import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed } from './answers';

const file = 'progress-curve.json';
const workId = '7000000000000000001';

it('reads where viewers skip and where they go back', () => {
  const { curves = [], ...others } = readingOf(file);
  expect(others).toEqual({});
  expect(curves.map(({ points, ...head }) => [head, points.length])).toEqual([
    [{ workId, kind: 'skip', variant: 'self', x: 'sec', y: 'ratio' }, 61],
    [{ workId, kind: 'replay', variant: 'self', x: 'sec', y: 'ratio' }, 61],
  ]);
  expect(curves[0]?.points.slice(20, 24)).toEqual([
    [20, 0.004],
    [21, 0.024],
    [22, 0.024],
    [23, 0.004],
  ]);
  expect(curves[1]?.points[14]).toEqual([14, 0.015]);
});

it('reads one curve when the other is gone, and calls it drift when both are', () => {
  expect(parts(withRenamed(file, ['jump_forward'])).curves).toEqual(readingOf(file).curves?.slice(1));
  expect(failureOf(outcomeOf(file, {}, { status_code: 0 }))).toEqual({ kind: 'drift', path: 'jump_forward' });
  expect(
    failureOf(outcomeOf(file, {}, { status_code: 0, jump_forward: null, jump_backward: [] }))?.kind,
  ).toBe('empty');
});

it('calls a point without its second drift, and leaves one without a value out', () => {
  expect(failureOf(withRenamed(file, ['jump_backward', 3, 'key']))?.path).toBe('jump_backward.[].key');
  expect(parts(without(file, ['jump_forward', 0, 'value'])).curves?.[0]?.points).toHaveLength(60);
});

it('takes the shell page that a wrong address gets for drift', () => {
  expect(failureOf(outcomeOf('progress-curve-shell-page.html'))).toEqual({
    kind: 'drift',
    path: '(not json)',
  });
});
