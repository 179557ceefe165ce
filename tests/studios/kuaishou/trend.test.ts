import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../lib/studios/kuaishou/trend';

const hour = 3_600_000;
const start = Date.parse('2026-11-19T18:00:00+08:00');
const rows = (counts: (number | null)[], step = hour) =>
  counts.map((count, index) => ({ date: start + index * step, count }));

describe('trendOf', () => {
  it('knows additions by their sum', () => {
    expect(trendOf(rows([5, 3, 2]), 10)).toEqual({
      step: 'hour',
      counts: 'new',
      points: [
        [start, 5],
        [start + hour, 3],
        [start + 2 * hour, 2],
      ],
    });
  });

  it('knows running totals by their end, if they never fall', () => {
    expect(trendOf(rows([5, 8, 10], 24 * hour), 10)).toMatchObject({ step: 'day', counts: 'total' });
    expect(trendOf(rows([12, 8, 10]), 10)).toBeNull();
  });

  it('takes zeros before the first figure for padding, and zeros after it for figures', () => {
    expect(trendOf(rows([0, 0, 4, 0, 6]), 10)?.points.map(([, count]) => count)).toEqual([4, 0, 6]);
  });

  it('finds the step although points are missing or out of order', () => {
    expect(trendOf(rows([4, null, 3, 2, 1]).reverse(), 10)).toMatchObject({ step: 'hour', counts: 'new' });
  });

  it.each([
    ['nothing', [], 0],
    ['one point', [10], 10],
    ['zeros', [0, 0], 0],
    ['a sum that fits neither', [5, 3], 10],
    ['a sum that fits both', [0, 10], 10],
  ])('says nothing of %s', (_case, counts, sum) => {
    expect(trendOf(rows(counts), sum)).toBeNull();
  });

  it('says nothing without a sum, or of an unknown step', () => {
    expect(trendOf(rows([5, 5]), undefined)).toBeNull();
    expect(trendOf(rows([5, 5], hour / 2), 10)).toBeNull();
  });
});
