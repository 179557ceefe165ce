import { describe, expect, test } from 'vitest';
import { filterOf, firstView, rangesOf, readView } from '../../../../components/dashboard/overview/view';

/** 2026-11-22 10:00 in Shanghai, still 21 November in Los Angeles */
const now = Date.UTC(2026, 10, 22, 2);

describe('the days of a view', () => {
  test('end yesterday and are compared with the same number of days just before', () => {
    expect(rangesOf({ ...firstView, scope: 'douyin' }, now)).toEqual({
      range: { from: '2026-10-25', to: '2026-11-21' },
      before: { from: '2026-09-27', to: '2026-10-24' },
    });
  });

  test("follow the studio's own calendar", () => {
    const { range } = rangesOf({ range: 7, against: 'none', scope: 'youtube:UC1' }, now);
    expect(range).toEqual({ from: '2026-11-14', to: '2026-11-20' });
  });

  test('of one’s own choice are taken as they are, and compared with as many days', () => {
    const range = { from: '2026-11-01', to: '2026-11-03' };
    expect(rangesOf({ range, against: 'previous', scope: 'all' }, now).before).toEqual({
      from: '2026-10-29',
      to: '2026-10-31',
    });
    expect(rangesOf({ range, against: 'year', scope: 'all' }, now).before).toEqual({
      from: '2025-11-01',
      to: '2025-11-03',
    });
    expect(rangesOf({ range, against: 'none', scope: 'all' }, now).before).toBeUndefined();
  });
});

describe('a kept view', () => {
  test('comes back as it was', () => {
    const view = {
      range: { from: '2026-11-01', to: '2026-11-03' },
      against: 'none',
      scope: 'douyin:1',
    } as const;
    expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(readView({ ...view, range: 90 }).range).toBe(90);
  });

  test.each([
    null,
    'x',
    7,
    [],
    { range: 29, against: 'ever', scope: 'elsewhere:1' },
    { range: { from: '2026-11-09', to: '2026-11-02' } },
  ])('that makes no sense (%j) is as on the first day', (stored) => {
    expect(readView(stored)).toEqual(firstView);
  });
});

test('a scope is all, a studio or an account', () => {
  expect(filterOf('all')).toEqual({});
  expect(filterOf('bilibili')).toEqual({ studios: ['bilibili'] });
  expect(filterOf('douyin:19')).toEqual({ accountId: 'douyin:19' });
});
