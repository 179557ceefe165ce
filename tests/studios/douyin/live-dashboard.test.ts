import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed, withValue } from './answers';

const file = 'live-dashboard.json';

it('reads viewers and the peak of the window', () => {
  expect(readingOf(file)).toEqual({
    windows: [{ window: 'days:7', values: { liveViewers: 9_120, livePeakViewers: 412 } }],
  });
});

it('has nothing to read in the other tabs', () => {
  expect(failureOf(outcomeOf('live-dashboard-income.json'))).toEqual({ kind: 'empty' });
});

it('needs the window from the request', () => {
  const drift = { kind: 'drift', path: '(request).day_window' };
  expect(failureOf(outcomeOf(file, { request: {} }))).toEqual(drift);
  expect(failureOf(outcomeOf(file, { request: { day_window: '7 days' } }))).toEqual(drift);
});

it('does not believe a 0 of yesterday before noon', () => {
  const given = { request: { day_window: 1 }, at: shanghai('2026-11-22 09:00') };
  const found = withValue(file, ['data', 'watch_uv', 'value'], 0, given);
  expect(parts(found).windows).toEqual([{ window: 'days:1', values: { livePeakViewers: 412 } }]);
});

it('calls a renamed container drift, and loses one metric when one is gone', () => {
  expect(failureOf(withRenamed(file, ['data']))).toEqual({ kind: 'drift', path: 'data' });
  expect(parts(without(file, ['data', 'watch_uv'])).windows?.[0]?.values).toEqual({ livePeakViewers: 412 });
});
