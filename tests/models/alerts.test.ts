import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/core/dates';
import {
  type Alert,
  afterLook,
  dayAlert,
  levelAlert,
  type SeenAlert,
  workAlert,
} from '../../lib/models/alerts';
import { compareAtAge, toCohort } from '../../lib/models/compare';
import { checkDay } from '../../lib/models/series-anomaly';
import { workAnomalies } from '../../lib/models/work-anomaly';

const daily = (values: readonly number[]) =>
  values.map((value, n) => ({ day: addDays('2026-08-01', n), value }));
const alert = (change: Partial<Alert> = {}): Alert => ({
  ...{ id: 'day/douyin:a/views/2026-11-10', kind: 'day', subject: 'douyin:a', metric: 'views' },
  ...{ day: '2026-11-10', verdict: 'drop', value: 10, expected: 100, n: 50 },
  ...change,
});

describe('what becomes an alert', () => {
  test('a work far below own works at the same age, under one id however old it grows', () => {
    const work = (id: string, value: number) => ({
      ...{ id, publishedAt: 0 },
      points: { views: [24, 48].map((ageHours) => ({ ageHours, value: value * ageHours })) },
    });
    const own = work('douyin:low', 1);
    const cohort = toCohort([own, ...Array.from({ length: 30 }, (_, n) => work(`w${n}`, 100 + n))]);
    const found = [24, 48].map((age) =>
      workAnomalies([compareAtAge(own, cohort, 'views', age)], 20).flatMap((anomaly) =>
        workAlert('douyin:low', '2026-11-20', anomaly),
      ),
    );
    expect(found[0]).toMatchObject([
      { id: 'work/douyin:low/views/2026-11-20', verdict: 'drop', value: 24, n: 30 },
    ]);
    expect(found[1]?.[0]?.id).toBe(found[0]?.[0]?.id);
  });

  test('a day out of line, and no usual one', () => {
    const values = daily([...Array.from({ length: 60 }, (_, n) => 1000 + (n % 5) * 10), 300]);
    const look = (n: number) => {
      const check = checkDay(values, values.at(n)?.day ?? '', 'higher');
      return check ? dayAlert('douyin:a', 'views', check) : [];
    };
    expect(look(-1)).toMatchObject([{ kind: 'day', day: '2026-09-30', verdict: 'drop', value: 300 }]);
    expect(look(-2)).toEqual([]);
  });

  test('a new level that is more than 15 % away, on its first day, in the direction that is better', () => {
    const stepped = (to: number) =>
      daily(Array.from({ length: 80 }, (_, n) => (n < 50 ? 1000 : to) + ((n * 7) % 11)));
    expect(levelAlert('douyin:a', 'views', stepped(1500))).toMatchObject([
      { kind: 'level', day: '2026-09-20', verdict: 'rise', n: 50 },
    ]);
    expect(levelAlert('douyin:a', 'views', [...stepped(1500)].reverse())[0]?.day).toBe('2026-09-20');
    expect(levelAlert('douyin:a', 'bounce2s', stepped(1500))[0]?.verdict).toBe('drop');
    expect(levelAlert('douyin:a', 'views', stepped(1100))).toEqual([]);
    expect(levelAlert('douyin:a', 'views', stepped(1500).slice(0, 19))).toEqual([]);
  });
});

describe('after a look', () => {
  test('a second look that finds the same changes nothing but the last sighting', () => {
    const first = afterLook([alert()], [], 1_000);
    expect(first).toEqual([{ ...alert(), firstSeen: 1_000, lastSeen: 1_000, state: 'open' }]);
    expect(afterLook([alert()], first, 2_000)).toEqual([{ ...first[0], lastSeen: 2_000 }]);
  });

  test('what is found no longer is closed and keeps its last sighting; found again it is the same alert', () => {
    const first = afterLook([alert()], [], 1_000);
    const closed = afterLook([], first, 2_000);
    expect(closed).toEqual([{ ...first[0], state: 'closed' }]);
    expect(afterLook([], closed, 3_000)).toEqual([]);
    const again: SeenAlert[] = afterLook([alert({ value: 20 })], closed, 4_000);
    expect(again).toMatchObject([{ firstSeen: 1_000, lastSeen: 4_000, state: 'open', value: 20 }]);
  });
});
