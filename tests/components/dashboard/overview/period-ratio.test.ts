import { describe, expect, test } from 'vitest';
import {
  engagementOf,
  publishedIn,
  ratioOfWorks,
} from '../../../../components/dashboard/overview/period-ratio';
import { account, days, latest, week, weekBefore, work } from './accounts';

/** Noon in Shanghai on a day of November 2026 */
const on = (day: number) => Date.UTC(2026, 10, day, 4);
const rated = (id: string, day: number, completionRate?: number) =>
  work(`douyin:${id}`, latest(completionRate === undefined ? {} : { completionRate }), on(day));

describe('a ratio of works', () => {
  test('is the median of the works published in the range, with how many are known', () => {
    const works = [
      rated('a', 16, 0.2),
      rated('b', 17, 0.4),
      rated('c', 18),
      rated('d', 19, 0.3),
      rated('old', 10, 0.9),
    ];
    const found = ratioOfWorks('douyin', works, 'completionRate', week, weekBefore);
    expect(found).toMatchObject({ basis: 'works', value: 0.3, known: 3, of: 4, before: 0.9, knownBefore: 1 });
    expect(found.series).toEqual([0.2, 0.4, 0.3]);
  });

  test('is unknown, not 0, when no work of the range has it', () => {
    expect(ratioOfWorks('douyin', [rated('c', 18)], 'completionRate', week)).toMatchObject({
      value: null,
      known: 0,
      of: 1,
      before: null,
    });
  });

  test("cuts days by the studio's calendar", () => {
    const late = Date.UTC(2026, 10, 14, 17);
    expect(publishedIn([work('douyin:1', {}, late)], 'douyin', week)).toHaveLength(1);
    expect(publishedIn([work('youtube:1', {}, late)], 'youtube', week)).toHaveLength(0);
    expect(publishedIn([work('douyin:1', {}, null)], 'douyin', week)).toHaveLength(0);
  });
});

describe('engagement of a studio', () => {
  const full = { views: 100, likes: 4, comments: 1, shares: 1 };

  test('comes from the daily counts where they cover half of the range', () => {
    const given = days(week.from, full, full, full, { ...full, views: 300 });
    const found = engagementOf('douyin', [account('douyin', { days: given })], week);
    expect(found).toMatchObject({ basis: 'days', value: 24 / 600, known: 4, of: 7 });
    expect(found.series).toEqual([0.06, 0.06, 0.06, 0.02, null, null, null]);
  });

  test('is the median of works where a count is missing from the days', () => {
    const { shares: _, ...without } = full;
    const given = days(week.from, without, without, without, without, without, without, without);
    const works = [work('douyin:1', latest(full), on(16))];
    const found = engagementOf('douyin', [account('douyin', { days: given, works })], week);
    expect(found).toMatchObject({ basis: 'works', value: 0.06, known: 1, of: 1 });
  });

  test('of a day that one of two accounts gives in part leaves the day out', () => {
    const one = account('douyin', { days: days(week.from, full, full, full, full, full) });
    const other = account('douyin', { days: days(week.from, { views: 50 }) });
    expect(engagementOf('douyin', [one, other], week)).toMatchObject({ known: 4 });
  });
});
