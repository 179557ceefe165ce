import { expect, it } from 'vitest';
import { failureOf, outcomeOf, parts, readingOf, shanghai, without, withRenamed } from './answers';

const file = 'live-trend.json';

it('reads the metric that the request asked for, by day', () => {
  const days = readingOf(file).accountDays ?? [];
  expect(days).toHaveLength(7);
  expect(days[0]).toEqual({ day: '2026-11-15', values: { liveViewers: 1_204 } });
  expect(days.at(-1)).toEqual({ day: '2026-11-21', values: { liveViewers: 5_606 } });
  expect(readingOf('live-trend-peak.json').accountDays?.at(-1)).toEqual({
    day: '2026-11-21',
    values: { livePeakViewers: 412 },
  });
});

it('reads no metric that it was not told, and no coins', () => {
  expect(failureOf(outcomeOf(file, { request: {} }))).toEqual({ kind: 'empty' });
  expect(failureOf(outcomeOf('live-trend-coins.json'))).toEqual({ kind: 'empty' });
});

it('does not believe a 0 of yesterday before noon', () => {
  const early = outcomeOf('live-trend-peak.json', { at: shanghai('2026-11-21 09:00') });
  expect(parts(early).accountDays?.map(({ day }) => day)).toEqual(['2026-11-21']);
});

it('calls a renamed list or date drift, and loses one day when its value is gone', () => {
  expect(failureOf(withRenamed(file, ['data']))).toEqual({ kind: 'drift', path: 'data' });
  expect(failureOf(withRenamed(file, ['data', 0, 'date']))).toEqual({ kind: 'drift', path: 'data.[].date' });
  expect(parts(without(file, ['data', 6, 'value'])).accountDays).toHaveLength(6);
});
