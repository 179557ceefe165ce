import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf } from '../../lib/core/dates';
import { cadenceOf, draftCadence, lastSevenDays, planCalendar } from '../../lib/models/plan-cadence';

const timeZone = 'Asia/Shanghai';
const day = 86_400_000;
/** 10:00 in Shanghai on a Sunday */
const now = Date.UTC(2026, 10, 22, 2);
const at = (text: string) => Date.parse(`${text}+08:00`);
const cadence = (published: number[], everyDays: number | null, when = now) =>
  cadenceOf({ published, everyDays, at: when, timeZone });

describe('the rhythm of a series', () => {
  test.each([
    ['2026-11-22T08:00', 5, 'too-soon', 0, 0],
    ['2026-11-20T08:00', 5, 'too-soon', 2, 0],
    ['2026-11-19T08:00', 5, 'waiting', 3, 0],
    ['2026-11-17T23:59', 5, 'due', 5, 0],
    ['2026-11-16T23:59', 5, 'late', 6, 1],
    ['2026-11-22T00:01', 1, 'too-soon', 0, 0],
    ['2026-11-21T23:59', 1, 'due', 1, 0],
  ])('last work %s, every %i days: %s', (last, everyDays, state, since, late) => {
    expect(cadence([at(last)], everyDays)).toMatchObject({ reason: null, state, since, late });
  });

  test('counts days of the calendar, in the zone of the creator', () => {
    const last = at('2026-11-19T00:30');
    expect(cadence([last], 3)).toMatchObject({ lastDay: '2026-11-19', dueDay: '2026-11-22', state: 'due' });
    const here = cadenceOf({ published: [last], everyDays: 3, at: now, timeZone: 'America/New_York' });
    expect(here).toMatchObject({ lastDay: '2026-11-18', dueDay: '2026-11-21', since: 3 });
  });

  test('a day of 25 hours is one day', () => {
    const zone = 'America/New_York';
    const eve = Date.parse('2026-10-31T23:30:00-04:00');
    const after = Date.parse('2026-11-02T00:30:00-05:00');
    expect(cadenceOf({ published: [eve], everyDays: 2, at: after, timeZone: zone })).toMatchObject({
      since: 2,
      state: 'due',
    });
  });

  test('without an interval or an earlier work it is unknown, never on time', () => {
    expect(cadence([now - day], null)).toMatchObject({ reason: 'no-interval', state: null });
    expect(cadence([], 3)).toMatchObject({ reason: 'no-works', state: null, dueDay: null });
    expect(cadence([now + day], 3)).toMatchObject({ reason: 'no-works' });
  });

  test('the order of works says nothing, and later works change nothing', () => {
    const times = fc.array(fc.integer({ min: now - 90 * day, max: now + 90 * day }), { maxLength: 20 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 60 }), (published, everyDays) => {
        const said = cadence(published, everyDays);
        expect(cadence([...published].reverse(), everyDays)).toEqual(said);
        expect(cadence([...published, now + day], everyDays)).toEqual(said);
      }),
    );
  });
});

describe('a draft in the rhythm', () => {
  const draft = (last: string, out: number, everyDays: number | null = 5) =>
    draftCadence({ published: [at(last)], everyDays, at: out, now, timeZone });

  test('too soon, on time, catching up, and scheduled later than due', () => {
    expect(draft('2026-11-21T08:00', now)).toMatchObject({ light: 'amber', reason: 'too-soon' });
    expect(draft('2026-11-18T08:00', now)).toMatchObject({ light: 'green', reason: 'keeps' });
    expect(draft('2026-11-10T08:00', now)).toMatchObject({ light: 'green', reason: 'catches-up', late: 7 });
    expect(draft('2026-11-18T08:00', now + 3 * day)).toMatchObject({
      light: 'amber',
      reason: 'scheduled-late',
      late: 2,
    });
  });

  test('is unknown without an interval or a work before it', () => {
    expect(draft('2026-11-18T08:00', now, null).light).toBe('unknown');
    expect(draftCadence({ published: [], everyDays: 3, at: now, now, timeZone }).light).toBe('unknown');
  });
});

test('seven calendar days, today with them', () => {
  const works = ['2026-11-22T09:00', '2026-11-16T00:00', '2026-11-15T23:59', '2026-11-23T09:00'].map(at);
  expect(lastSevenDays(works, now, timeZone)).toBe(2);
});

describe('the calendar', () => {
  const input = { now, timeZone, weeksBack: 1, weeksAhead: 2 };

  test('runs in whole weeks from Monday, with what went out and what is due', () => {
    const published = [at('2026-11-19T08:00')];
    const weeks = planCalendar({
      ...input,
      works: [{ id: 'a', publishedAt: at('2026-11-19T08:00') }],
      series: [
        { id: 's', everyDays: 7, published },
        { id: 'late', everyDays: 3, published: [at('2026-10-01T08:00')] },
        { id: 'none', everyDays: null, published },
      ],
    });
    expect(weeks.map((week) => [week[0]?.day, week[6]?.day])).toEqual([
      ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'],
      ['2026-11-23', '2026-11-29'],
      ['2026-11-30', '2026-12-06'],
    ]);
    const days = weeks.flat();
    const dueOn = (id: string) => days.filter(({ due }) => due.includes(id)).map((one) => one.day);
    expect(days.find((one) => one.day === '2026-11-19')?.works).toEqual(['a']);
    expect(dueOn('s')).toEqual(['2026-11-26', '2026-12-03']);
    expect(dueOn('late').slice(0, 3)).toEqual(['2026-11-22', '2026-11-25', '2026-11-28']);
    expect(dueOn('none')).toEqual([]);
    expect(days.find(({ when }) => when === 'today')?.day).toBe('2026-11-22');
  });

  test('every zone has today in it, and weeks of seven days without a gap', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), zones, (shift, zone) => {
        const when = now + shift * 11 * 3_600_000;
        const weeks = planCalendar({ ...input, now: when, timeZone: zone, works: [], series: [] });
        const days = weeks.flat();
        expect(days.filter(({ when: part }) => part === 'today')).toHaveLength(1);
        expect(new Set(days.map((one) => one.day)).size).toBe(28);
        expect(days.findIndex((one) => one.when === 'today') % 7).toBe(clockOf(when, zone).weekday);
      }),
    );
  });
});
