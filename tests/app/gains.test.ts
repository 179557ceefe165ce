import { describe, expect, test } from 'vitest';
import { type DayRange, gainsByWork, sumGains } from '../../lib/app/queries/gains';
import type { WorkRow } from '../../lib/core/rows';
import { packDay } from '../../lib/store/pack-day';
import type { StudioDayRow } from '../../lib/store/rows';
import { noon } from './sightings';

const range = { from: '2026-11-10', to: '2026-11-12' };
const since = '2026-10-10';

const work = (workId: string, publishedAt: number | null = null): WorkRow => ({
  id: `douyin:${workId}`,
  studio: 'douyin',
  workId,
  accountId: null,
  title: null,
  publishedAt,
  durationSec: null,
  format: null,
  state: null,
  topics: [],
  latest: {},
  firstSeen: noon,
  seenAt: noon,
});
const day = (date: string, views: Record<string, number>): StudioDayRow => ({
  studio: 'douyin',
  day: date,
  ...packDay(
    new Map(Object.entries(views).map(([id, value]) => [id, { at: noon, values: { views: value } }])),
  ),
});
const gainOver = (over: DayRange, days: StudioDayRow[], ...works: WorkRow[]) => {
  const [gains] = sumGains({ works, days, since }, [over]);
  if (!gains) throw new Error('no gains');
  return gains.views;
};
const gain = (days: StudioDayRow[], ...works: WorkRow[]) => gainOver(range, days, ...works);
const values = ({ days }: ReturnType<typeof gain>) => days.map(({ value }) => value);

describe('gains', () => {
  test('are the differences between the last values of days', () => {
    const found = gain(
      [
        day('2026-11-09', { a: 100 }),
        day('2026-11-10', { a: 110 }),
        day('2026-11-11', { a: 150 }),
        day('2026-11-12', { a: 151 }),
      ],
      work('a'),
    );
    expect(found).toEqual({
      value: 51,
      works: 1,
      days: [
        { day: '2026-11-10', value: 10, works: 1, spread: 0 },
        { day: '2026-11-11', value: 40, works: 1, spread: 0 },
        { day: '2026-11-12', value: 1, works: 1, spread: 0 },
      ],
    });
  });

  test('add up over works and say how many they cover', () => {
    const found = gain(
      [day('2026-11-10', { a: 100, b: 10, c: 5 }), day('2026-11-11', { a: 120, b: 11 })],
      work('a'),
      work('b'),
      work('c'),
    );
    expect(found).toMatchObject({ value: 21, works: 2 });
    expect(found.days[1]).toEqual({ day: '2026-11-11', value: 21, works: 2, spread: 0 });
  });

  test('are unknown, never zero, without two sightings', () => {
    expect(gain([])).toMatchObject({ value: null, works: 0 });
    const found = gain([day('2026-11-11', { a: 500 })], work('a'));
    expect(found).toMatchObject({ value: null, works: 0 });
    expect(values(found)).toEqual([null, null, null]);
  });

  test('of an unchanged work are a known zero', () => {
    const found = gain([day('2026-11-10', { a: 5 }), day('2026-11-11', { a: 5 })], work('a'));
    expect(found).toMatchObject({ value: 0, works: 1 });
    expect(values(found)).toEqual([null, 0, null]);
  });

  test('count from zero at publication, and only then', () => {
    const published = Date.UTC(2026, 10, 11, 3);
    expect(values(gain([day('2026-11-12', { a: 30 })], work('a', published)))).toEqual([null, 15, 15]);
    expect(values(gain([day('2026-11-12', { a: 30 })], work('a', Date.UTC(2025, 1, 1))))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('of missed days are spread evenly and marked; what lies outside the range stays out', () => {
    const found = gain(
      [day('2026-11-08', { a: 100 }), day('2026-11-12', { a: 140 }), day('2026-11-14', { a: 900 })],
      work('a'),
    );
    expect(found.value).toBe(30);
    expect(found.days).toEqual([
      { day: '2026-11-10', value: 10, works: 1, spread: 1 },
      { day: '2026-11-11', value: 10, works: 1, spread: 1 },
      { day: '2026-11-12', value: 10, works: 1, spread: 1 },
    ]);
  });

  test('of more than a week between two sightings count only when all of it lies in the range', () => {
    const days = [day('2026-11-01', { a: 0 }), day('2026-11-10', { a: 90 }), day('2026-11-11', { a: 95 })];
    expect(gain(days, work('a'))).toMatchObject({ value: 5, works: 1 });
    const long = gainOver({ from: '2026-11-02', to: '2026-11-11' }, days, work('a'));
    expect(long).toMatchObject({ value: 95, works: 1 });
    expect(long.days.map(({ value }) => value)).toEqual([...new Array(9).fill(null), 5]);
  });

  test('may be negative when a studio takes views back', () => {
    expect(gain([day('2026-11-10', { a: 100 }), day('2026-11-11', { a: 90 })], work('a')).value).toBe(-10);
  });

  test('leave works outside the filter and other studios out', () => {
    const other: StudioDayRow = { ...day('2026-11-10', { a: 1000 }), studio: 'bilibili' };
    const found = gain(
      [other, day('2026-11-09', { a: 1, b: 1 }), day('2026-11-10', { a: 2, b: 50 })],
      work('a'),
    );
    expect(found).toMatchObject({ value: 1, works: 1 });
  });

  test('of one work leave gaps of more than a week open', () => {
    const days = [day('2026-11-01', { a: 0 }), day('2026-11-10', { a: 90 }), day('2026-11-12', { a: 110 })];
    const gains = gainsByWork({ works: [work('a')], days, since }, 'views', () => range);
    expect([...gains]).toEqual([['douyin:a', [null, 10, 10]]]);
  });
});
