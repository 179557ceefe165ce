import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/core/dates';
import type { FunnelNode } from '../../lib/models/funnel-nodes';
import { joinTyped, type TypedCount, typedCount } from '../../lib/models/typed-steps';

const october = { from: '2026-10-01', to: '2026-10-31' };
const row = (from: string, to: string, value: number, at = 1, source = '小店') => ({
  ...{ from, to, value, at, source },
});

describe('a typed-in count', () => {
  it('is the sum of the numbers within the days', () => {
    expect(typedCount([row('2026-10-01', '2026-10-31', 40)], october)).toEqual({
      ...{ value: 40, known: 31, of: 31, sources: ['小店'] },
    });
    const halves = [row('2026-10-01', '2026-10-15', 10), row('2026-10-16', '2026-10-31', 5, 2, '收银')];
    expect(typedCount(halves, october)).toMatchObject({ value: 15, known: 31, sources: ['收银', '小店'] });
  });
  it('is unknown while too few days are covered, and takes nothing of other days', () => {
    expect(typedCount([], october)).toBeNull();
    expect(typedCount([row('2026-10-01', '2026-10-26', 40)], october)).toBeNull();
    expect(typedCount([row('2026-10-01', '2026-10-27', 40)], october)).toMatchObject({ known: 27, of: 31 });
    expect(typedCount([row('2026-10-01', '2026-11-01', 40)], october)).toBeNull();
  });
  it('counts no day twice: the number written later stands', () => {
    const twice = [row('2026-10-01', '2026-10-31', 40, 1), row('2026-10-01', '2026-10-31', 44, 2)];
    expect(typedCount(twice, october)?.value).toBe(44);
  });
  it('never covers more days than there are, in whatever order the rows come', () => {
    const rows = fc.array(
      fc
        .tuple(fc.integer({ min: -5, max: 35 }), fc.integer({ min: 0, max: 20 }), fc.nat(9))
        .map(([start, days, value]) => ({ start, days, value })),
    );
    fc.assert(
      fc.property(rows, (list) => {
        const dated = list.map(({ start, days, value }, n) => {
          const from = addDays(october.from, start);
          return row(from, addDays(from, days), value, n);
        });
        const found = typedCount(dated, october);
        expect(found?.known ?? 0).toBeLessThanOrEqual(31);
        expect(typedCount(dated.toReversed(), october)).toEqual(found);
      }),
    );
  });
});

describe('a funnel with typed-in steps', () => {
  const node = (id: string, count: number | null, known = 10): FunnelNode => ({
    ...{ id, metric: 'views', hours: 24, count, known, due: 10, of: 12 },
    ...{ loss: null, lossWorks: 0, alarm: false },
  });
  const typed = (value: number): TypedCount => ({ value, known: 31, of: 31, sources: ['小店'] });
  const told = (nodes: FunnelNode[], found: [string, TypedCount][]) =>
    joinTyped(nodes, new Map(found)).map(({ count, loss, alarm }) => [count, loss, alarm]);

  it('has the loss into and out of them, with the alarm above 35 %', () => {
    const nodes = [node('a', 1_000), node('b', null, 0), node('c', 585)];
    expect(told(nodes, [['b', typed(900)]])).toEqual([
      [1_000, null, false],
      [900, 1 - 0.9, false],
      [585, 1 - 0.65, false],
    ]);
    expect(told([node('a', 1_000), node('b', null, 0)], [['b', typed(649)]])[1]).toEqual([
      649,
      1 - 0.649,
      true,
    ]);
  });
  it('does not hold a total of all against a total of some', () => {
    const nodes = [node('a', 1_000, 8), node('b', null, 0)];
    expect(told(nodes, [['b', typed(900)]])[1]).toEqual([900, null, false]);
    expect(told([node('a', 1_000, 9), node('b', null, 0)], [['b', typed(900)]])[1]?.[1]).toBeCloseTo(0.1);
  });
  it('never replaces what a studio showed, nor the losses that works tell', () => {
    const nodes = [node('a', 1_000), { ...node('b', 500), loss: 0.4, lossWorks: 6, alarm: true }];
    expect(joinTyped(nodes, new Map([['b', typed(1)]]))).toEqual(
      nodes.map((each) => ({ ...each, typed: null })),
    );
  });
  it('says nothing of a loss from none', () => {
    expect(told([node('a', null, 0), node('b', 5)], [['a', typed(0)]])[1]).toEqual([5, null, false]);
  });
});
