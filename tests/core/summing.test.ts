import { describe, expect, it } from 'vitest';
import { summing } from '../../lib/core/metric-data/summing';
import { type AnyMetricId, derivedIds, metricIds } from '../../lib/core/metric-ids';
import { metricFacts, shownBy, studioNote } from '../../lib/core/metrics';
import { studioIds } from '../../lib/core/studios';

const all: readonly AnyMetricId[] = [...metricIds, ...derivedIds];

describe('a sum over studios', () => {
  it('of views names every studio, since each counts a view in its own way', () => {
    expect(summing('views', studioIds)).toEqual({ kind: 'mixed', studios: studioIds });
    expect(summing('views', ['youtube', 'youtube'])).toEqual({ kind: 'same' });
  });

  it('of shares names the studios that count something of their own', () => {
    const own = ['douyin', 'wechat-channels'] as const;
    expect(summing('shares', ['douyin', 'bilibili', 'wechat-channels'])).toEqual({
      kind: 'mixed',
      studios: own,
    });
    expect(summing('shares', ['bilibili', 'xiaohongshu'])).toEqual({ kind: 'same' });
  });

  it('of followers says that people may be counted twice', () => {
    expect(summing('followerTotal', ['douyin', 'tiktok']).kind).toBe('mixed');
  });

  it.each([
    ['completionRate', 'ratio'],
    ['engagementRate', 'ratio'],
    ['avgWatchSec', 'average'],
    ['livePeakViewers', 'average'],
    ['reach', 'people'],
  ] as const)('of %s is refused', (metric, why) => {
    expect(summing(metric, ['douyin', 'tiktok'])).toEqual({ kind: 'refused', why });
  });

  it('is never made of shares or of states of a moment', () => {
    for (const metric of all) {
      const { kind } = metricFacts[metric];
      if (kind === 'ratio' || (kind === 'level' && metric !== 'followerTotal'))
        expect(summing(metric, studioIds).kind, metric).toBe('refused');
    }
  });
});

describe('what a studio means', () => {
  it.each(studioIds)('%s says what a view is', (studio) => {
    expect(studioNote('views', studio)).not.toBeNull();
  });

  it.each(studioIds)('%s says what a completion is, or what it gives instead', (studio) => {
    expect(studioNote('completionRate', studio)).not.toBeNull();
  });

  it.each(studioIds)('%s says what goes into its engagement rate', (studio) => {
    expect(studioNote('engagementRate', studio)).not.toBeNull();
  });

  it('where it shows no favourites, the note says what there is', () => {
    for (const studio of studioIds)
      if (shownBy('favorites', studio) === 'never')
        expect(studioNote('favorites', studio), studio).not.toBeNull();
  });
});
