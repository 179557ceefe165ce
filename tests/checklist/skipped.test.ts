import { describe, expect, it } from 'vitest';
import { isTold, skippedEffect } from '../../lib/checklist/skipped';

const works = (skipped: readonly (number | null)[], done: readonly (number | null)[]) => [
  ...skipped.map((score) => ({ ticks: { item: false }, score })),
  ...done.map((score) => ({ ticks: { item: true }, score })),
];

describe('skipped items against results', () => {
  it('gives the median of all differences with the interval of the rank sum', () => {
    // 16 differences −40 … −28: cut = floor(8 − 1.2816·√(16·9/12)) = 3, so the 4th from each end.
    const effect = skippedEffect('item', works([40, 41, 42, 43], [71, 73, 75, 80]));
    expect(effect).toEqual({
      item: 'item',
      skipped: 4,
      done: 4,
      difference: { value: -32.5, low: -37, high: -30 },
    });
  });

  it('says nothing with fewer than four on a side, and counts only works with a score', () => {
    const effect = skippedEffect('item', works([40, 41, 42, null], [71, 73, 75, 80]));
    expect(effect).toEqual({ item: 'item', skipped: 3, done: 4, difference: null });
  });

  it('leaves out works that were never asked', () => {
    expect(skippedEffect('other', works([1, 2, 3, 4], [5, 6, 7, 8]))).toMatchObject({ skipped: 0, done: 0 });
  });

  it('does not see a difference where there is none', () => {
    const same = skippedEffect('item', works([50, 60, 70, 80], [50, 60, 70, 80]));
    expect(same.difference?.value).toBe(0);
    expect(same.difference?.low).toBeLessThan(0);
    expect(same.difference?.high).toBeGreaterThan(0);
  });
});

describe('whether it can be told', () => {
  it('takes an interval that lies on one side of zero; no interval and one over zero say nothing', () => {
    const of = (low: number, high: number) => ({
      item: 'a',
      skipped: 5,
      done: 5,
      difference: { value: 0, low, high },
    });
    expect([of(-9, -1), of(1, 9), of(-1, 9), of(0, 9)].map(isTold)).toEqual([true, true, false, false]);
    expect(isTold({ item: 'a', skipped: 1, done: 9, difference: null })).toBe(false);
  });
});
