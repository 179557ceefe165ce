import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttentionInput, needsAttention } from '../../lib/models/attention';
import { type AgedWork, type Comparison, compareAtAge, toCohort } from '../../lib/models/compare';
import { dragAndLift } from '../../lib/models/drag-and-lift';
import type { IndicatorId } from '../../lib/models/indicators';

const usual = [0.28, 0.3, 0.32, 0.34, 0.36];

function comparison(
  metric: IndicatorId,
  value: number | null,
  others: readonly number[] = usual,
): Comparison {
  const work = (id: string, at: number | null): AgedWork => ({
    id,
    publishedAt: 1,
    points: at === null ? {} : { [metric]: [{ ageHours: 24, value: at }] },
  });
  return compareAtAge(
    work('own', value),
    toCohort(others.map((other, i) => work(`w${i}`, other))),
    metric,
    24,
  );
}

describe('drag and lift', () => {
  it('names the metric furthest on either side, with its numbers', () => {
    const { drag, lift } = dragAndLift([
      comparison('completionRate', 0.24),
      comparison('retention5s', 0.2),
      comparison('shareRate', 0.5),
    ]);
    expect(drag).toMatchObject({
      metric: 'retention5s',
      value: 0.2,
      median: 0.32,
      q1: 0.3,
      q3: 0.34,
      n: 5,
      ageHours: 24,
    });
    expect(drag?.strength).toBeCloseTo(-0.12 / (1.4826 * 0.02), 8);
    expect(drag?.rank30).toEqual({ rank: 6, of: 6, ties: 0 });
    expect(lift).toMatchObject({ metric: 'shareRate' });
    expect(lift?.strength).toBeGreaterThan(0);
  });

  it('knows which way is better', () => {
    expect(dragAndLift([comparison('bounce2s', 0.5)])).toMatchObject({
      drag: { metric: 'bounce2s' },
      lift: null,
    });
    expect(dragAndLift([comparison('bounce2s', 0.1)])).toMatchObject({
      drag: null,
      lift: { metric: 'bounce2s' },
    });
    expect(dragAndLift([comparison('fanViewRatio', 0.9)])).toEqual({ drag: null, lift: null });
  });

  it('says nothing when nothing honest can be said', () => {
    const silent = { drag: null, lift: null };
    expect(dragAndLift([])).toEqual(silent);
    expect(dragAndLift([comparison('completionRate', null)])).toEqual(silent);
    expect(dragAndLift([comparison('completionRate', 0.9, [0.1, 0.2, 0.3, 0.4])])).toEqual(silent);
    expect(dragAndLift([comparison('completionRate', 0.9, [0.3, 0.3, 0.3, 0.3, 0.3])])).toEqual(silent);
    expect(dragAndLift([comparison('completionRate', 0.345)])).toEqual(silent);
    expect(dragAndLift([comparison('completionRate', 0.31)])).toEqual(silent);
  });

  it('gives the same answer in any order', () => {
    const list = [
      comparison('ctr', 0.1),
      comparison('likeRate', 0.1),
      comparison('shareRate', 0.9),
      comparison('exit3s', 0.1),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (order) => {
        expect(dragAndLift(order)).toEqual(dragAndLift(list));
      }),
    );
    expect(dragAndLift(list).drag?.metric).toBe('ctr');
  });
});

describe('needs attention', () => {
  const quiet: AttentionInput = {
    id: 'a',
    ageHours: 30,
    state: 'public',
    views: null,
    drag: null,
    score: null,
  };
  const low = comparison('views', 10, [100, 110, 120, 130, 140]);
  const drag = dragAndLift([comparison('completionRate', 0.2)]).drag;

  it('puts the urgent first and leaves the fine ones out', () => {
    const list = needsAttention([
      quiet,
      { ...quiet, id: 'drag', drag },
      { ...quiet, id: 'few', views: low },
      { ...quiet, id: 'none', views: { ...low, value: 0 } },
      { ...quiet, id: 'no', state: 'rejected' },
    ]);
    expect(list.map(({ id }) => id)).toEqual(['no', 'none', 'few', 'drag']);
    expect(list.map(({ reasons }) => reasons[0]?.code)).toEqual([
      'rejected',
      'no-views',
      'few-views',
      'drag',
    ]);
    expect(list[2]?.reasons[0]).toMatchObject({ value: 10, median: 120, n: 5 });
  });

  it('does not say of few views twice that they are few', () => {
    const views = dragAndLift([low]).drag;
    expect(views?.metric).toBe('views');
    const [once] = needsAttention([{ ...quiet, views: low, drag: views }]);
    expect(once?.reasons.map(({ code }) => code)).toEqual(['few-views']);
    const [both] = needsAttention([{ ...quiet, views: low, drag }]);
    expect(both?.reasons.map(({ code }) => code)).toEqual(['few-views', 'drag']);
  });

  it('does not accuse the young, the old, the hidden or the unknown', () => {
    const none = { ...low, value: 0 };
    expect(
      needsAttention([
        { ...quiet, ageHours: 2, views: none },
        { ...quiet, ageHours: 721, views: low, drag },
        { ...quiet, state: 'private', views: none },
        { ...quiet, ageHours: null, views: none },
        { ...quiet, views: { ...low, value: null, deviation: null } },
      ]).map(({ id, reasons }) => [id, reasons]),
    ).toEqual([]);
  });

  it('orders the same whatever the order of the list', () => {
    const list = ['x', 'y', 'z'].map((id, i) => ({ ...quiet, id, views: low, ageHours: i < 2 ? 30 : 20 }));
    expect(needsAttention(list).map(({ id }) => id)).toEqual(['z', 'x', 'y']);
    expect(needsAttention(list.toReversed())).toEqual(needsAttention(list));
  });
});
