import { describe, expect, it } from 'vitest';
import { type AgedWork, type Comparison, compareAtAge, toCohort } from '../../lib/models/compare';
import type { Facts } from '../../lib/models/facts';
import { type KpiInput, kpiScore } from '../../lib/models/kpi';
import { presetSchema } from '../../lib/models/line-schema';
import { weightsOf } from '../../lib/models/lines';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';

const facts: Facts = {
  views: { value: 8_000 },
  completionRate: { value: 0.36 },
  likes: { value: 300 },
  comments: { value: 60 },
  shares: { value: 24 },
  followsGained: { value: 15 },
};
const sales: Facts = {
  orders: { value: 10 },
  productClicks: { value: 2_000 },
  gmv: { value: 60_000, currency: 'CNY' },
  roi: { value: 0.9 },
};

function own(metric: 'views' | 'followsGained' | 'averageOrderValue', median: number): Comparison {
  const work = (id: string, value: number): AgedWork => ({
    id,
    publishedAt: 1,
    points: { [metric]: [{ ageHours: 24, value }] },
  });
  const others = [0.5, 0.8, 1, 1.4, 2].map((factor, i) => work(`w${i}`, median * factor));
  return compareAtAge(work('own', 1), toCohort(others), metric, 24);
}
const comparisons = [own('views', 10_000), own('followsGained', 20), own('averageOrderValue', 8_000)];
const input = (rest: Partial<KpiInput> = {}): KpiInput => ({
  studio: 'douyin',
  facts,
  comparisons,
  sells: false,
  ...rest,
});
const third = 0.35 / 3;

describe('3D-7I', () => {
  it('is a valid preset with the weights of the source', () => {
    expect(presetSchema.parse(kpi3d7i)).toEqual(kpi3d7i);
    const weights = weightsOf(kpi3d7i);
    expect(weights.map(({ metric }) => metric)).toEqual([
      ...['views', 'completionRate', 'engagementRate', 'followsGained'],
      ...['conversionPerClick', 'averageOrderValue', 'roi'],
    ]);
    expect(weights.map(({ weight }) => weight)).toEqual(
      [third, third, third, 0.3, third, third, third].map((share) => expect.closeTo(share, 12)),
    );
    expect(weights.every(({ assumed }) => assumed)).toBe(true);
    expect(kpi3d7i.dimensions.map(({ weight, assumed }) => [weight, assumed])).toEqual([
      [35, false],
      [30, false],
      [35, false],
    ]);
  });

  it('follows the worked table with all seven known', () => {
    const scored = kpiScore(input({ facts: { ...facts, ...sales }, sells: true }));
    expect(scored.parts.map((part) => part.attainment)).toEqual(
      [0.8, 0.8, 0.8, 0.75, 0.5, 0.75, 0.75].map((share) => expect.closeTo(share, 10)),
    );
    expect(scored.value).toBeCloseTo(third * 2.4 + 0.3 * 0.75 + third * 2, 10);
    expect(scored).toMatchObject({ coverage: 1, preset: { id: 'kpi-3d7i', version: '1' } });
  });

  it('scores the four that a studio shows when the account sells nothing', () => {
    const scored = kpiScore(input());
    expect(scored.coverage).toBeCloseTo(0.65, 10);
    expect(scored.value).toBeCloseTo((third * 2.4 + 0.3 * 0.75) / 0.65, 10);
    expect(scored.most).toBeCloseTo(scored.value ?? 0, 10);
    expect(scored.parts.slice(4).map((part) => part.reason)).toEqual([
      'not-provided',
      'not-provided',
      'not-provided',
    ]);
  });

  it('holds missing sales figures against the score once the account sells', () => {
    const scored = kpiScore(input({ sells: true }));
    expect(scored.value).toBeCloseTo(third * 2.4 + 0.3 * 0.75, 10);
    expect(scored.most).toBeCloseTo((scored.value ?? 0) + 0.35, 10);
    expect(scored.missing).toEqual(['conversionPerClick', 'averageOrderValue', 'roi']);
  });

  it('never takes the average share watched for a completion rate', () => {
    const { completionRate: _, ...rest } = facts;
    const scored = kpiScore(
      input({ studio: 'bilibili', facts: { ...rest, avgWatchRatio: { value: 0.99 } } }),
    );
    expect(scored.parts[1]).toMatchObject({ metric: 'completionRate', input: null, reason: 'not-provided' });
    expect(scored.coverage).toBeCloseTo(0.65 - third, 10);
    expect(kpiScore(input({ studio: 'douyin', facts: rest })).parts[1]?.reason).toBe('unknown');
  });

  it('has no score for a newcomer without own history', () => {
    const scored = kpiScore(input({ comparisons: [] }));
    expect(scored).toMatchObject({ value: null, reason: 'not-enough-data' });
    expect(scored.parts[0]?.reason).toBe('no-own-median');
  });

  it('reads ROI only when given', () => {
    expect(kpiScore(input({ facts: { ...facts, gmv: { value: 5 } }, sells: true })).parts[6]?.reason).toBe(
      'unknown',
    );
  });
});
