import { describe, expect, test } from 'vitest';
import { funnel } from '../../../../components/dashboard/work/funnel';
import type { Facts } from '../../../../lib/models/facts';

const facts = (values: Record<string, number>): Facts =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));

describe('the funnel of a work', () => {
  test('goes from impressions to follows, each step a share of the widest and of the one before', () => {
    const steps = funnel(
      facts({ impressions: 1000, views: 200, retention5s: 0.5, completionRate: 0.2, followsGained: 4 }),
    );
    expect(steps.map(({ id, count }) => [id, count])).toEqual([
      ['impressions', 1000],
      ['views', 200],
      ['hook', 100],
      ['completed', 40],
      ['follows', 4],
    ]);
    expect(steps.map(({ share }) => share)).toEqual([1, 0.2, 0.1, 0.04, 0.004]);
    expect(steps.map(({ ofBefore }) => ofBefore)).toEqual([null, 0.2, 0.5, 0.4, 0.1]);
  });

  test('leaves an unknown step unknown and holds the next one against the last known', () => {
    const steps = funnel(facts({ views: 200, completionRate: 0.2 }));
    expect(steps.map(({ share }) => share)).toEqual([null, 1, null, 0.2, null]);
    expect(steps[3]?.ofBefore).toBe(0.2);
    expect(steps[2]).toMatchObject({ metric: 'retention5s', count: null, rate: null });
  });

  test('takes the early second that the studio shows', () => {
    expect(funnel(facts({ views: 100, exit3s: 0.3, bounce2s: 0.1 }))[2]).toMatchObject({
      metric: 'exit3s',
      second: 3,
      rate: 0.7,
      count: 70,
    });
    expect(funnel(facts({ views: 100, bounce2s: 0.1 }))[2]).toMatchObject({ second: 2, rate: 0.9 });
  });

  test('counts nobody from a rate without views, and knows zero from unknown', () => {
    const steps = funnel(facts({ completionRate: 0.4, followsGained: 0 }));
    expect(steps[3]).toMatchObject({ rate: 0.4, count: null, share: null });
    expect(steps[4]).toMatchObject({ count: 0 });
  });

  test('calls no step a share of a smaller one', () => {
    const steps = funnel(facts({ impressions: 100, views: 800, completionRate: 0.5 }));
    expect(steps[1]).toMatchObject({ count: 800, ofBefore: null, isMore: true });
    expect(steps[3]).toMatchObject({ ofBefore: 0.5, isMore: false });
  });
});
