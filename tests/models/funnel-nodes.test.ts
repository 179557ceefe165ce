import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgedWork } from '../../lib/models/compare';
import { funnelNodes, funnelTemplates, inVideoNodes, nodeHours } from '../../lib/models/funnel-nodes';

const published = Date.UTC(2026, 10, 1);
const now = published + 30 * 86_400_000;
const nodes = funnelTemplates[0]?.steps ?? [];
type Point = [ageHours: number, value: number];
function work(
  id: string,
  points: Partial<Record<'impressions' | 'views' | 'completionRate' | 'followsGained', Point[]>>,
): AgedWork {
  const listed = Object.entries(points).map(([metric, list]) => [
    metric,
    list.map(([ageHours, value]) => ({ ageHours, value })),
  ]);
  return { id, publishedAt: published, points: Object.fromEntries(listed) };
}
const full = work('a', {
  impressions: [[24, 1_000]],
  views: [
    [48, 700],
    [72, 800],
  ],
  completionRate: [[72, 0.25]],
  followsGained: [[168, 10]],
});

describe('the four nodes (P6)', () => {
  it('are judged each at its own age', () => {
    const told = funnelNodes(nodes, [full], now).map(({ id, count, loss, alarm }) => [
      id,
      count,
      loss && Math.round(loss * 1e4) / 1e4,
      alarm,
    ]);
    expect(told).toEqual([
      ['exposure', 1_000, null, false],
      ['click', 700, 0.3, false],
      // A quarter of the 800 views at 72 hours stayed.
      ['dwell', 200, 0.7143, true],
      ['conversion', 10, 0.95, true],
    ]);
    expect(nodeHours).toEqual({ exposure: 24, click: 48, dwell: 72, conversion: 168 });
  });

  it('an unread step is unknown, and so is the loss on both sides of it', () => {
    const [, click, dwell] = funnelNodes(
      nodes,
      [work('b', { impressions: [[24, 100]], completionRate: [[72, 0.5]] })],
      now,
    );
    expect(click).toMatchObject({ count: null, loss: null, known: 0, alarm: false });
    expect(dwell).toMatchObject({ count: null, loss: null });
  });

  it('compares only works that know both steps', () => {
    const half = work('c', { impressions: [[24, 1_000_000]] });
    const [exposure, click] = funnelNodes(nodes, [full, half], now);
    expect(exposure).toMatchObject({ count: 1_001_000, known: 2, of: 2 });
    expect(click).toMatchObject({ loss: expect.closeTo(0.3), lossWorks: 1 });
  });

  it('tells which works are not yet old enough', () => {
    const due = funnelNodes(nodes, [full], published + 50 * 3_600_000).map((node) => node.due);
    expect(due).toEqual([1, 1, 0, 0]);
  });

  it('alarms exactly above the line, which can be moved', () => {
    const at = (alarmAt: number) => funnelNodes(nodes, [full], now, alarmAt)[1]?.alarm;
    expect([at(0.29), at(0.31)]).toEqual([true, false]);
  });

  it('does not depend on the order of works, and two of the same lose as one', () => {
    const count = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 8 }), (rows) => {
        const works = rows.map(([impressions, views], i) =>
          work(`w${i}`, { impressions: [[24, impressions]], views: [[48, views]] }),
        );
        const once = funnelNodes(nodes, works, now);
        expect(funnelNodes(nodes, [...works].reverse(), now)).toEqual(once);
        expect(funnelNodes(nodes, [...works, ...works], now)[1]?.loss).toBeCloseTo(
          once[1]?.loss ?? Number.NaN,
          9,
        );
        expect(once[1]?.loss).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('every template of X-23 is there, and steps outside a studio have no metric', () => {
    expect(funnelTemplates.map(({ id }) => id)).toEqual([
      'nodes',
      'fission',
      'seed-private',
      'seed-member',
      'cross-shop',
      'life',
      'reach',
      'local',
    ]);
    const local = funnelTemplates.at(-1);
    expect(funnelNodes(local?.steps ?? [], [full], now).at(-1)).toMatchObject({ count: null, loss: null });
  });
});

describe('prompts inside a video (S1-35)', () => {
  const curve: [number, number][] = [
    [0, 1],
    [2, 0.8],
    [4, 0.6],
    [30, 0.5],
    [60, 0.2],
  ];
  it('stand at 3 s, half and nine tenths', () => {
    const told = inVideoNodes(curve, 60)?.map(({ id, second, left, alarm }) => [id, second, left, alarm]);
    expect(told).toEqual([
      ['hook', 3, expect.closeTo(0.7), false],
      ['middle', 30, 0.5, false],
      ['end', 54, expect.closeTo(0.26), true],
    ]);
  });
  it('are unknown beyond the curve, and none in a very short video', () => {
    expect(inVideoNodes(curve, 120)?.at(-1)).toMatchObject({ left: null, loss: null, alarm: false });
    expect(inVideoNodes(curve, 6)).toBeNull();
    expect(inVideoNodes(curve, null)).toBeNull();
    expect(inVideoNodes([[0, 1]], 60)).toBeNull();
  });
});
