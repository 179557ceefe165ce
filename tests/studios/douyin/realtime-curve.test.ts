import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, without, withRenamed, withValue } from './answers';

const file = 'realtime-curve.json';
const heads = (name: string) =>
  readingOf(name).curves?.map(({ workId, kind, variant, x, y, points }) => [
    workId?.slice(-2),
    kind,
    variant,
    x,
    y,
    points.length,
  ]);

it('reads the retention of a video by second, with the average of similar ones', () => {
  expect(heads(file)).toEqual([
    ['01', 'retention', 'self', 'sec', 'ratio', 62],
    ['01', 'retention', 'similar', 'sec', 'ratio', 62],
  ]);
  const [own] = readingOf(file).curves ?? [];
  expect(own?.points.slice(0, 3)).toEqual([
    [0, 1],
    [1, 0.8653],
    [2, 0.8322],
  ]);
  expect(own?.points.at(-1)?.[0]).toBe(61);
});

it('tells the other curves by the type that was asked for', () => {
  expect(heads('realtime-curve-bounce.json')).toEqual([['01', 'bounce', 'self', 'sec', 'ratio', 61]]);
  expect(heads('realtime-curve-like.json')).toEqual([['01', 'like', 'self', 'sec', 'ratio', 61]]);
  expect(heads('realtime-curve-pictures.json')).toEqual([
    ['07', 'retention', 'self', 'picture', 'ratio', 6],
    ['07', 'retention', 'similar', 'picture', 'ratio', 6],
  ]);
});

it.each([
  ['9', 'bounce'],
  ['8', 'like'],
])('reads type %s by picture', (type, kind) => {
  const request = { item_id: '7000000000000000007', analysis_type: type };
  const [curve] = parts(outcomeOf('realtime-curve-pictures.json', { request })).curves ?? [];
  expect([curve?.kind, curve?.x]).toEqual([kind, 'picture']);
});

it('cannot tell a curve without its type, and passes over types it does not know', () => {
  const item_id = '7000000000000000001';
  expect(failureOf(outcomeOf(file, { request: { item_id } }))).toEqual({
    kind: 'drift',
    path: '(request).analysis_type',
  });
  expect(failureOf(outcomeOf(file, { request: { item_id, analysis_type: '5' } }))).toEqual({ kind: 'empty' });
});

it.each([
  [['analysis_trend'], 'analysis_trend'],
  [['analysis_trend', 'current_item'], 'analysis_trend.current_item'],
  [['analysis_trend', 'current_item', 0, 'key'], 'analysis_trend.current_item.[].key'],
])('calls it drift when %j is renamed', (path, where) => {
  expect(failureOf(withRenamed(file, path))).toEqual({ kind: 'drift', path: where });
});

it('calls another clock drift, leaves a missing value out and keeps minutes apart', () => {
  const first = ['analysis_trend', 'current_item', 0] as const;
  expect(failureOf(withValue(file, [...first, 'key'], '0s?'))?.path).toBe(
    'analysis_trend.current_item.[].key',
  );
  expect(parts(without(file, [...first, 'value'])).curves?.[0]?.points).toHaveLength(61);
  expect(parts(withValue(file, [...first, 'key'], '12:05')).curves?.[0]?.points.at(-1)).toEqual([725, 1]);
});
