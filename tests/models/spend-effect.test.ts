import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/core/dates';
import type { LedgerEntry } from '../../lib/models/ledger';
import { lastPeriods, onOwnScale, spendAndEffect, spendPer } from '../../lib/models/spend-effect';

const spend = (day: string, amountMinor: number): LedgerEntry => ({
  ...{ day, kind: 'spend', amountMinor, currency: 'CNY', category: 'traffic', scope: 'traffic' },
  original: null,
});
/** The same value on each of some days. */
const daily = (from: string, days: number, value: number) =>
  new Map(Array.from({ length: days }, (_, n): [string, number] => [addDays(from, n), value]));

describe('periods', () => {
  it('are complete weeks from Monday, and complete months, oldest first', () => {
    // 2026-11-22 is a Sunday, so its week is not over.
    expect(lastPeriods('week', 2, '2026-11-22')).toEqual([
      { from: '2026-11-02', to: '2026-11-08' },
      { from: '2026-11-09', to: '2026-11-15' },
    ]);
    expect(lastPeriods('week', 1, '2026-11-23')).toEqual([{ from: '2026-11-16', to: '2026-11-22' }]);
    expect(lastPeriods('month', 2, '2026-03-31')).toEqual([
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
    ]);
  });
  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('week' as const, 'month' as const),
        fc.integer({ min: 0, max: 4_000 }),
        (length, n) => {
          const periods = lastPeriods(length, 5, addDays('2020-01-01', n));
          for (const [i, period] of periods.slice(1).entries())
            expect(addDays(periods[i]?.to ?? '', 1)).toBe(period.from);
          expect((periods.at(-1)?.to ?? '') < addDays('2020-01-01', n)).toBe(true);
        },
      ),
    );
  });
});

describe('spend and effect', () => {
  const week = { from: '2026-11-09', to: '2026-11-15' };
  const before = { from: '2026-11-02', to: '2026-11-08' };
  const of = (...sources: ReadonlyMap<string, number>[]) =>
    spendAndEffect([before, week], [spend('2026-11-10', 500), spend('2026-11-12', 700)], sources);

  it('stand side by side; a period nobody wrote anything down for is unknown', () => {
    expect(of(daily('2026-11-02', 14, 10))).toEqual([
      { ...before, spendMinor: null, effect: 70, known: 7, of: 7 },
      { ...week, spendMinor: 1_200, effect: 70, known: 7, of: 7 },
    ]);
  });
  it('one missing day of a week is let pass, two are not', () => {
    const source = daily('2026-11-02', 14, 10);
    source.delete('2026-11-11');
    expect(of(source)[1]).toMatchObject({ effect: 60, known: 6, of: 7 });
    source.delete('2026-11-12');
    expect(of(source)[1]).toMatchObject({ effect: null, known: 5, of: 7 });
  });
  it('a source counts from its first day on, and is unknown before', () => {
    expect(of(daily('2026-11-13', 3, 10))).toMatchObject([
      { effect: null, known: 0, of: 0 },
      { effect: 30, known: 3, of: 3 },
    ]);
    expect(of(daily('2026-11-02', 14, 10), daily('2026-11-09', 7, 1))[1]).toMatchObject({
      effect: 77,
      of: 14,
    });
    expect(of()[1]).toMatchObject({ effect: null, of: 0 });
  });
  it('has a price only where both are known and there was an effect', () => {
    expect(spendPer({ spendMinor: 1_200, effect: 300 })).toBe(4);
    expect(spendPer({ spendMinor: null, effect: 300 })).toBeNull();
    expect(spendPer({ spendMinor: 1_200, effect: 0 })).toBeNull();
    expect(spendPer({ spendMinor: 1_200, effect: null })).toBeNull();
  });
});

describe('the own scale', () => {
  it('puts the median at 100 and leaves gaps', () => {
    expect(onOwnScale([10, null, 20, 40])).toEqual({ median: 20, index: [50, null, 100, 200] });
    expect(onOwnScale([0, 0, 5])).toEqual({ median: null, index: [null, null, null] });
    expect(onOwnScale([null])).toEqual({ median: null, index: [null] });
  });
  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (values, factor) => {
          const [one, other] = [onOwnScale(values), onOwnScale(values.map((value) => value * factor))];
          for (const [n, value] of one.index.entries()) expect(other.index[n]).toBeCloseTo(value ?? 0, 6);
        },
      ),
    );
  });
});
