import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/core/dates';
import { alarmLimit } from '../../lib/models/alarm-limit';
import { changePoint } from '../../lib/models/change-point';
import { type AgedWork, type Comparison, compareAtAge, toCohort } from '../../lib/models/compare';
import type { IndicatorId } from '../../lib/models/indicators';
import { seededRandom } from '../../lib/models/random';
import { checkDay, type DayValue } from '../../lib/models/series-anomaly';
import { tQuantile } from '../../lib/models/student';
import { workAnomalies } from '../../lib/models/work-anomaly';
import { dailyFalseAlarms, falseChangePoints, normal, stableDays, workFalseAlarms } from './simulations';

const start = '2026-01-01';
const even = { carried: 0.3, spread: 0.3, bursts: 0 };
const series = (days: number, seed = 7, spread = 0.1) =>
  stableDays(seededRandom(seed), days, { ...even, spread });
const edit = (values: readonly DayValue[], day: string, value: number) =>
  values.map((entry) => (entry.day === day ? { day, value } : entry));

describe('t quantile', () => {
  it.each([
    [0.975, 10, 2.2281],
    [0.995, 5, 4.0321],
    [0.999, 20, 3.5518],
    [0.95, 3, 2.3534],
    [0.999, 2, 22.327],
    [0.975, 1_000, 1.9623],
  ])('%d with %d degrees is %d, as printed in tables', (share, freedom, value) => {
    expect(tQuantile(share, freedom) / value).toBeCloseTo(1, 3);
  });
});

describe('alarm limit', () => {
  it('falls with more history and rises with more checks', () => {
    expect(alarmLimit(20, 7)).toBeGreaterThan(alarmLimit(60, 7));
    expect(alarmLimit(60, 70)).toBeGreaterThan(alarmLimit(60, 7));
    expect(alarmLimit(60, 0)).toBe(alarmLimit(60, 1));
  });
});

describe('a day of an account', () => {
  const day = addDays(start, 60);
  const values = series(61);
  const usual = checkDay(values, day, 'higher');

  it('is usual on a usual day', () => {
    expect(usual).toMatchObject({ day, n: 56, verdict: 'usual' });
    expect(Math.abs(usual?.change ?? 1)).toBeLessThan(0.5);
  });

  it('is a drop when it falls far below its weekday, and a rise far above', () => {
    const expected = usual?.expected ?? 0;
    const low = checkDay(edit(values, day, Math.round(expected * 0.3)), day, 'higher');
    expect(low).toMatchObject({ verdict: 'drop', expected });
    expect(low?.change).toBeCloseTo(-0.7, 2);
    expect(checkDay(edit(values, day, Math.round(expected * 4)), day, 'higher')?.verdict).toBe('rise');
    expect(checkDay(edit(values, day, Math.round(expected * 4)), day, 'lower')?.verdict).toBe('drop');
  });

  it('is not a drop below 15 %, however even the account', () => {
    const flat = Array.from({ length: 61 }, (_, i) => ({ day: addDays(start, i), value: 10_000 + (i % 5) }));
    expect(checkDay(edit(flat, day, 8_600), day, 'higher')).toMatchObject({ verdict: 'usual' });
    expect(checkDay(edit(flat, day, 8_400), day, 'higher')).toMatchObject({ verdict: 'drop' });
  });

  it('knows weekdays: a quiet Sunday is no drop', () => {
    const random = seededRandom(3);
    const sundays = Array.from({ length: 90 }, (_, i) => ({
      day: addDays(start, i),
      value: Math.round((i % 7 === 3 ? 1_000 : 4_000) * Math.exp(0.05 * normal(random))),
    }));
    const sunday = addDays(start, 87);
    expect(checkDay(sundays, sunday, 'higher')).toMatchObject({ verdict: 'usual' });
    expect(checkDay(sundays, sunday, 'higher')?.expected).toBeLessThan(1_200);
    expect(checkDay(edit(sundays, addDays(start, 88), 1_000), addDays(start, 88), 'higher')?.verdict).toBe(
      'drop',
    );
  });

  it('says nothing without enough history, without the day, or when nothing ever moves', () => {
    expect(checkDay(values.slice(-28), day, 'higher')).toBeNull();
    expect(checkDay(values.slice(-29), day, 'higher')).not.toBeNull();
    expect(checkDay(values, addDays(start, 61), 'higher')).toBeNull();
    expect(
      checkDay(
        values.map((entry) => ({ ...entry, value: 5 })),
        day,
        'higher',
      ),
    ).toBeNull();
  });

  it('takes net changes that go below zero', () => {
    const random = seededRandom(5);
    const net = Array.from({ length: 61 }, (_, i) => ({
      day: addDays(start, i),
      value: Math.round(10 + 20 * normal(random)),
    }));
    expect(checkDay(edit(net, day, -300), day, 'higher')?.verdict).toBe('drop');
    expect(checkDay(edit(net, day, 12), day, 'higher')?.verdict).toBe('usual');
  });

  it('does not care about the order of the days or the size of the account', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(values, { minLength: values.length }),
        fc.integer({ min: 2, max: 50 }),
        (mixed, k) => {
          expect(checkDay(mixed, day, 'higher')).toEqual(usual);
          const larger = values.map((entry) => ({ ...entry, value: entry.value * k }));
          expect(checkDay(larger, day, 'higher')?.deviation).toBeCloseTo(usual?.deviation ?? 9, 1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('alarms a stable account in at most 5 % of weeks, also with lingering noise and some bursts', () => {
    expect(dailyFalseAlarms(3, 8, even)).toBeLessThanOrEqual(0.05);
    expect(dailyFalseAlarms(4, 8, { carried: 0.5, spread: 0.4, bursts: 0.02 })).toBeLessThanOrEqual(0.05);
    expect(dailyFalseAlarms(5, 8, even, 1)).toBeLessThanOrEqual(0.05);
  }, 30_000);
});

describe('works out of line', () => {
  function comparison(metric: IndicatorId, value: number, others: readonly number[]): Comparison {
    const work = (id: string, at: number): AgedWork => ({
      id,
      publishedAt: 1,
      points: { [metric]: [{ ageHours: 24, value: at }] },
    });
    return compareAtAge(
      work('own', value),
      toCohort(others.map((other, i) => work(`w${i}`, other))),
      metric,
      24,
    );
  }
  const spread = Array.from({ length: 20 }, (_, i) => 900 + 10 * i);

  it('are named when worse or better by more than 15 % and beyond the limit, strongest first', () => {
    const found = workAnomalies(
      [
        comparison('views', 100, spread),
        comparison('likes', 90_000, spread),
        comparison('shares', 960, spread),
      ],
      3,
    );
    expect(found.map(({ verdict, comparison: { metric } }) => [metric, verdict])).toEqual([
      ['likes', 'rise'],
      ['views', 'drop'],
    ]);
    expect(found[1]?.change).toBeCloseTo(100 / 995 - 1, 10);
    expect(Math.abs(found[1]?.strength ?? 0)).toBeGreaterThan(found[1]?.limit ?? 99);
  });

  it('know which way is worse', () => {
    const rates = spread.map((value) => value / 5_000);
    expect(workAnomalies([comparison('bounce2s', 0.9, rates)], 1)[0]?.verdict).toBe('drop');
    expect(workAnomalies([comparison('fanViewRatio', 0.9, rates)], 1)).toEqual([]);
  });

  it('are not named on small grounds', () => {
    expect(workAnomalies([comparison('views', 100, spread.slice(0, 9))], 1)).toEqual([]);
    expect(
      workAnomalies(
        [
          comparison(
            'views',
            900,
            spread.map((value) => 1_000 + value / 1e6),
          ),
        ],
        1,
      ),
    ).toEqual([]);
    expect(workAnomalies([{ ...comparison('views', 100, spread), basis: 'settled' }], 1)).toEqual([]);
  });

  it('alarm a stable account in at most 5 % of weeks', () => {
    expect(workFalseAlarms(6, 1_500, 30)).toBeLessThanOrEqual(0.05);
    expect(workFalseAlarms(7, 600, 12)).toBeLessThanOrEqual(0.05);
  });
});

describe('change point', () => {
  const random = seededRandom(11);
  const noise = Array.from({ length: 60 }, () => normal(random));

  it('finds where the level moved', () => {
    const moved = noise.map((value, i) => value + (i < 40 ? 0 : 3));
    const found = changePoint(moved);
    expect(found?.at).toBeGreaterThan(37);
    expect(found?.at).toBeLessThan(43);
    expect((found?.after ?? 0) - (found?.before ?? 0)).toBeGreaterThan(2);
  });

  it('is quiet where nothing moved, and with too little to say', () => {
    expect(changePoint(noise)).toBeNull();
    expect(changePoint(noise.slice(0, 19).map((value, i) => value + i * 10))).toBeNull();
    expect(changePoint(new Array<number>(30).fill(4))).toBeNull();
  });

  it('does not care about the scale', () => {
    const moved = noise.map((value, i) => Math.exp(value + (i < 30 ? 0 : 2)));
    expect(changePoint(moved.map((value) => value * 1_000))?.at).toBe(changePoint(moved)?.at);
  });

  it('claims a change in at most 5 % of stable series when asked for 5 %', () => {
    expect(falseChangePoints(5, 300, { ...even, carried: 0 })).toBeLessThanOrEqual(0.05);
    expect(falseChangePoints(5, 400, even)).toBeLessThanOrEqual(0.05);
  });
});
