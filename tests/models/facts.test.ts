import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commerceRatios,
  derivedRatios,
  type Facts,
  factsFrom,
  ratio,
  withRatios,
} from '../../lib/models/facts';

const counts: Facts = {
  views: { value: 2_000, at: 500 },
  likes: { value: 100, at: 500 },
  comments: { value: 20, at: 400 },
  shares: { value: 30, at: 500 },
  favorites: { value: 40, at: 500 },
  followsGained: { value: 5, at: 500 },
};

describe('derived ratios', () => {
  it('follows the worked table', () => {
    const derived = derivedRatios(counts);
    expect(derived.engagementRate).toEqual({ value: 0.075, at: 400 });
    expect(derived.likeRate).toEqual({ value: 0.05, at: 500 });
    expect(derived.commentRate).toEqual({ value: 0.01, at: 400 });
    expect(derived.shareRate).toEqual({ value: 0.015, at: 500 });
    expect(derived.favoriteRate).toEqual({ value: 0.02, at: 500 });
    expect(derived.followConversion).toEqual({ value: 0.0025, at: 500 });
  });

  it('leaves a ratio out when a part is unknown, without touching the others', () => {
    const { shares: _, ...rest } = counts;
    const derived = derivedRatios(rest);
    expect(derived).not.toHaveProperty('engagementRate');
    expect(derived).not.toHaveProperty('shareRate');
    expect(derived.likeRate?.value).toBe(0.05);
  });

  it.each([{ value: 0 }, undefined])('knows nothing without views: %o', (views) => {
    const { views: _, ...rest } = counts;
    expect(derivedRatios(views ? { ...rest, views } : rest)).toEqual({});
  });

  it('keeps a known zero', () => {
    expect(derivedRatios({ views: { value: 10 }, likes: { value: 0 } })).toEqual({ likeRate: { value: 0 } });
  });

  it('is approximate when a part is', () => {
    const derived = derivedRatios({ ...counts, likes: { value: 100, approx: true } });
    expect(derived.likeRate).toEqual({ value: 0.05, approx: true });
    expect(derived.engagementRate?.approx).toBe(true);
    expect(derived.shareRate?.approx).toBeUndefined();
  });

  it('does not depend on the scale of the counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.nat(1e6),
        fc.integer({ min: 1, max: 1_000 }),
        (views, likes, k) => {
          const once = ratio({ views: { value: views }, likes: { value: likes } }, ['likes'], 'views');
          const scaled = ratio(
            { views: { value: views * k }, likes: { value: likes * k } },
            ['likes'],
            'views',
          );
          expect(scaled?.value).toBeCloseTo(once?.value ?? Number.NaN, 12);
        },
      ),
    );
  });
});

describe('commerce ratios', () => {
  const sales: Facts = {
    views: { value: 10_000 },
    productClicks: { value: 400 },
    orders: { value: 20 },
    gmv: { value: 199_800, currency: 'CNY' },
  };

  it('follows the worked table', () => {
    expect(commerceRatios(sales)).toEqual({
      conversionPerClick: { value: 0.05 },
      conversionPerView: { value: 0.002 },
      averageOrderValue: { value: 9_990, currency: 'CNY' },
    });
  });

  it('lets a given value win and leaves unknown ones out', () => {
    expect(
      commerceRatios({ orders: { value: 0 }, gmv: { value: 0 }, averageOrderValue: { value: 5 } }),
    ).toEqual({
      averageOrderValue: { value: 5 },
    });
    expect(withRatios({ ...sales, conversionPerClick: { value: 0.5 } }).conversionPerClick).toEqual({
      value: 0.5,
    });
  });
});

it('takes latest values as they are and invents none', () => {
  const latest = {
    views: { value: 7, at: 9, reader: 'douyin/work-list' },
    revenue: { value: 120, at: 9, reader: 'youtube/cards', approx: true as const, currency: 'USD' },
  };
  expect(factsFrom(latest)).toEqual({
    views: { value: 7, at: 9 },
    revenue: { value: 120, at: 9, approx: true, currency: 'USD' },
  });
});
