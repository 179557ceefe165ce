import { describe, expect, it } from 'vitest';
import { scorePreset } from '../../lib/models/attainment';
import { doubleRating } from '../../lib/models/double-rating';
import type { IndicatorId } from '../../lib/models/indicators';
import { conversionPoints, partnerLevel } from '../../lib/models/partner-points';
import { featureClasses } from '../../lib/models/presets/feature-classes';
import { kpi3d7i } from '../../lib/models/presets/kpi-3d7i';
import { qualityItems } from '../../lib/models/presets/quality-items';
import { followerRunRate } from '../../lib/models/run-rate';
import { rankRanges } from '../../lib/models/sensitivity';

const marks = (value: number) => Object.fromEntries(qualityItems.map(({ id }) => [id, value]));

describe('doubleRating', () => {
  it('has the mean of both scores and no gap where two people agree', () => {
    const both = doubleRating(marks(4), marks(4));
    expect(both).toMatchObject({ value: 0.8, meanGap: 0, toDiscuss: [] });
    expect(both.gaps).toHaveLength(12);
  });

  it('shows where they disagree, widest first', () => {
    const both = doubleRating(marks(4), { ...marks(4), 'shot-stability': 1, 'subtitle-completeness': 3 });
    expect(both.gaps.slice(0, 2).map(({ item, gap }) => [item.id, gap])).toEqual([
      ['shot-stability', 3],
      ['subtitle-completeness', 1],
    ]);
    // 3.8 is the standard of subtitles: 4 passes and 3 does not, so a gap of one step splits the verdict.
    expect(both.toDiscuss.map(({ item }) => item.id)).toEqual(['shot-stability', 'subtitle-completeness']);
    expect(both.meanGap).toBeCloseTo(4 / 12);
  });

  it('takes an item that one of them skipped for unknown, not for a gap', () => {
    const { 'shot-stability': _, ...less } = marks(4);
    expect(doubleRating(marks(4), less).gaps).toHaveLength(11);
    expect(doubleRating(marks(4), {})).toMatchObject({
      value: null,
      first: 0.8,
      second: null,
      meanGap: null,
    });
  });
});

describe('partner points and level', () => {
  it('earns 10 points for each percent that conversion rose (S4-123)', () => {
    expect(conversionPoints(0.02, 0.0202)).toBeCloseTo(10);
    expect(conversionPoints(0.02, 0.019)).toBe(0);
    expect(conversionPoints(null, 0.02)).toBeNull();
    expect(conversionPoints(0, 0.02)).toBeNull();
  });

  it('has five levels (S4-106) and none without a score', () => {
    expect([0, 0.2, 0.4, 0.6, 0.8, 1].map(partnerLevel)).toEqual([1, 2, 3, 4, 5, 5]);
    expect(partnerLevel(null)).toBeNull();
  });
});

describe('followerRunRate', () => {
  it('shows that 30 % of 120,000 in a quarter is below the 800 a day called weak (X-08)', () => {
    const rate = followerRunRate(120_000, 0.3, 90, 800);
    expect(rate).toMatchObject({ targetPerDay: 400, verdict: 'below-run-rate' });
    expect(rate?.projectedGrowth).toBeCloseTo(0.6);
    expect(followerRunRate(120_000, 0.3, 90, 399)?.verdict).toBe('behind');
    expect(followerRunRate(120_000, 0.3, 90, null)).toMatchObject({
      projectedGrowth: null,
      verdict: 'unknown',
    });
    expect(followerRunRate(0, 0.3, 90, 800)).toBeNull();
  });
});

describe('the feature library', () => {
  it('has 23 classes (S1-42), the two figures of the source, and its open slots in sight', () => {
    expect(featureClasses).toHaveLength(23);
    expect(new Set(featureClasses.map(({ id }) => id)).size).toBe(23);
    const stated = featureClasses.filter(({ standard }) => standard !== null);
    expect(stated.map(({ id, standard }) => [id, standard])).toEqual([
      ['colour-saturation', 3.2],
      ['music-similarity', 2.7],
    ]);
    expect(featureClasses.every(({ name, basis }) => (name === null) === (basis === null))).toBe(true);
  });
});

describe('rankRanges over items with different parts left out', () => {
  const facts = (completion: number, engagement: number) => ({
    views: { value: 100 },
    followsGained: { value: 10 },
    completionRate: { value: completion },
    engagementRate: { value: engagement },
  });
  const options = (left: readonly IndicatorId[]) => ({
    ownMedians: { views: 100, followsGained: 10 },
    notProvided: new Set<IndicatorId>(['conversionPerClick', 'averageOrderValue', 'roi', ...left]),
  });
  it('follows the scores, as a work of another studio is not behind for what its studio never shows', () => {
    const { completionRate: _, ...without } = facts(0.45, 0.06);
    const items = [
      scorePreset(kpi3d7i, facts(0.2, 0.06), options([])),
      scorePreset(kpi3d7i, without, options(['completionRate'])),
    ];
    expect(items[1]?.value).toBeGreaterThan(items[0]?.value ?? 1);
    expect(rankRanges(items).map((rank) => rank?.rank)).toEqual([2, 1]);
  });
});
