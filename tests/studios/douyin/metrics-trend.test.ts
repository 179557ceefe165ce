import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed, withValue } from './answers';

const file = 'metrics-trend.json';
const total = 'metrics-trend-total.json';
const point = ['trend_map', 'view_count', '0', 0] as const;

it('reads the hours of a work: what each added, all apps together', () => {
  const { curves = [], ...others } = readingOf(file);
  expect(others).toEqual({});
  expect(curves).toHaveLength(1);
  const { points = [], ...head } = curves[0] ?? {};
  expect(head).toEqual({
    workId: '7000000000000000001',
    kind: 'trend',
    variant: 'views:hour:new',
    x: 'time',
    y: 'count',
  });
  expect(points.slice(0, 2)).toEqual([
    [shanghai('2026-11-15 18:00'), 3_131],
    [shanghai('2026-11-15 19:00'), 3_049],
  ]);
  expect(points.reduce((sum, [, value]) => sum + value, 0)).toBe(182_345);
});

it('leaves hours that have not come out', () => {
  const last = readingOf(file).curves?.[0]?.points.at(-1)?.[0];
  expect(last).toBe(shanghai('2026-11-22 19:00'));
  const early = readingOf(file, { at: shanghai('2026-11-15 19:30') });
  expect(early.curves?.[0]?.points).toHaveLength(2);
});

it('reads running totals by day, rates and seconds with their own unit, and no metric that is not ours', () => {
  const { curves = [] } = readingOf(total);
  expect(curves.map(({ variant, y, points }) => [variant, y, points.length])).toEqual([
    ['views:day:total', 'count', 7],
    ['completionRate:day:total', 'ratio', 7],
    // The first day's 0 seconds are no average.
    ['avgWatchSec:day:total', 'sec', 6],
  ]);
  expect(curves[0]?.points.at(-1)).toEqual([shanghai('2026-11-21 00:00'), 181_002]);
  expect(curves[1]?.points[0]).toEqual([shanghai('2026-11-15 00:00'), 0.3011]);
});

it('needs the request to know what a point is', () => {
  const asked = { item_id: '7000000000000000001', trend_type: '1', time_unit: '2' };
  const missing = (name: string) => failureOf(outcomeOf(file, { request: { ...asked, [name]: undefined } }));
  expect(missing('time_unit')).toEqual({ kind: 'drift', path: '(request).time_unit' });
  expect(missing('trend_type')).toEqual({ kind: 'drift', path: '(request).trend_type' });
  expect(failureOf(outcomeOf(file, { request: { ...asked, time_unit: '3' } }))?.kind).toBe('drift');
  expect(parts(outcomeOf(file, { request: { ...asked, item_id: 'me' } })).curves?.[0]?.workId).toBe(
    asked.item_id,
  );
});

it('does not read the other family of answers', () => {
  expect(failureOf(outcomeOf(file, {}, { status_code: 0, data: [] }))).toEqual({
    kind: 'drift',
    path: 'trend_map',
  });
});

it('calls renamed times and bad values drift, and leaves a point without a value out', () => {
  expect(failureOf(withRenamed(file, [...point, 'date_time']))?.kind).toBe('drift');
  expect(failureOf(withValue(file, [...point, 'date_time'], '11-15 18:00'))).toEqual({
    kind: 'drift',
    path: 'trend_map.date_time',
  });
  expect(failureOf(withValue(file, [...point, 'value'], '3131.5'))).toEqual({
    kind: 'drift',
    path: 'trend_map.value',
  });
  expect(parts(without(file, [...point, 'value'])).curves?.[0]?.points[0]?.[0]).toBe(
    shanghai('2026-11-15 19:00'),
  );
});

it('has nothing when no group of all apps is there', () => {
  expect(failureOf(withRenamed(file, ['trend_map', 'view_count', '0']))).toEqual({ kind: 'empty' });
});
