import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromStamp,
  dayOf,
  daysBetween,
  isDay,
  monthOf,
  parseDisplayedDate,
  parseStudioDateTime,
  startOfDay,
} from '../../lib/core/dates';

const SHANGHAI = 'Asia/Shanghai';
const LOS_ANGELES = 'America/Los_Angeles';
const utc = (text: string) => Date.parse(`${text}Z`);

describe('days in a zone', () => {
  it('follow the zone, not the machine', () => {
    const at = utc('2026-01-01T16:30:00');
    expect(dayOf(at, SHANGHAI)).toBe('2026-01-02');
    expect(dayOf(at, 'UTC')).toBe('2026-01-01');
    expect(dayOf(utc('2026-01-01T07:59:59.999'), LOS_ANGELES)).toBe('2025-12-31');
    expect(dayOf(utc('2026-01-01T08:00:00'), LOS_ANGELES)).toBe('2026-01-01');
    expect(monthOf(utc('2026-01-31T15:59:59'), SHANGHAI)).toBe('2026-01');
    expect(monthOf(utc('2026-01-31T16:00:00'), SHANGHAI)).toBe('2026-02');
  });

  it.each([
    ['2026-01-01', SHANGHAI, '2025-12-31T16:00:00'],
    ['2026-03-08', LOS_ANGELES, '2026-03-08T08:00:00'],
    ['2026-03-09', LOS_ANGELES, '2026-03-09T07:00:00'],
    ['2026-11-01', LOS_ANGELES, '2026-11-01T07:00:00'],
    ['2026-11-02', LOS_ANGELES, '2026-11-02T08:00:00'],
    ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00'],
    // Midnight is skipped: the day starts at 01:00.
    ['2017-10-15', 'America/Sao_Paulo', '2017-10-15T03:00:00'],
    // Midnight comes once, after 23:00 has been repeated.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00'],
    // Midnight comes twice: the first counts.
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00'],
    // A whole day was left out.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00'],
  ])('%s in %s starts at %s UTC', (day, zone, start) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(`${start}.000Z`);
  });

  it.each([
    SHANGHAI,
    LOS_ANGELES,
    'UTC',
    'Europe/London',
    'America/Sao_Paulo',
    'Asia/Beirut',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ])('start with their first instant, 2015 to 2035, in %s', (zone) => {
    const wrong: string[] = [];
    for (let day = '2015-01-01'; day <= '2035-12-31'; day = addDays(day, 1)) {
      const start = startOfDay(day, zone);
      if (dayOf(start, zone) !== day || dayOf(start - 1, zone) !== addDays(day, -1)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('refuse what is not a day, an instant or a zone', () => {
    expect(() => startOfDay('2026-02-30', SHANGHAI)).toThrow(RangeError);
    expect(() => addDays('2026-1-1', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', '')).toThrow(RangeError);
    expect(() => dayOf(Number.NaN, SHANGHAI)).toThrow(RangeError);
    expect(() => dayOf(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('calendar', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s plus %i is %s', (day, n, expected) => {
    expect(addDays(day, n)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(n);
  });

  it('counts what it adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -9000, max: 9000 }), (a, n) => {
        const day = addDays('2026-01-01', a);
        expect(isDay(day)).toBe(true);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it.each(['2026-01-31', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
  ])('%j is not a day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('reads stamps', () => {
    expect(dayFromStamp('20260101')).toBe('2026-01-01');
    expect(dayFromStamp(20260131)).toBe('2026-01-31');
    for (const bad of [
      '20260230',
      '2026010',
      '202601011',
      '2026-01-01',
      '',
      'abcdefgh',
      0,
      1767225600,
      Number.NaN,
    ]) {
      expect(dayFromStamp(bad)).toBeNull();
    }
  });
});

describe('studio times', () => {
  it.each([
    ['2026-01-01 09:30', SHANGHAI, '2026-01-01T01:30:00'],
    ['2026-01-01 09:30:15', SHANGHAI, '2026-01-01T01:30:15'],
    ['2026-01-01T09:30:15', SHANGHAI, '2026-01-01T01:30:15'],
    [' 2026-07-01 00:00 ', LOS_ANGELES, '2026-07-01T07:00:00'],
    ['2026-12-01 00:00', LOS_ANGELES, '2026-12-01T08:00:00'],
    // 01:30 is shown twice that day.
    ['2026-11-01 01:30', LOS_ANGELES, '2026-11-01T08:30:00'],
    ['2026-03-08 03:00', LOS_ANGELES, '2026-03-08T10:00:00'],
  ])('%s in %s', (text, zone, expected) => {
    expect(parseStudioDateTime(text, zone)).toBe(utc(expected));
  });

  it.each([
    ['2026-03-08 02:30', LOS_ANGELES],
    ['2026-01-01 24:00', SHANGHAI],
    ['2026-01-01 09:60', SHANGHAI],
    ['2026-01-01 09:30:60', SHANGHAI],
    ['2026-02-30 09:30', SHANGHAI],
    ['2026-01-01', SHANGHAI],
    ['2026-1-1 9:30', SHANGHAI],
    ['2026-01-01 09:30Z', SHANGHAI],
    ['', SHANGHAI],
    ['-', SHANGHAI],
  ])('%j in %s is null', (text, zone) => {
    expect(parseStudioDateTime(text, zone)).toBeNull();
  });

  it('come back as written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 365 * 24 * 60 }),
        fc.constantFrom('UTC', SHANGHAI),
        (minutes, zone) => {
          const at = utc('2015-01-01T00:00:00') + minutes * 60_000;
          const shift = zone === 'UTC' ? 0 : 8 * 3_600_000;
          const text = new Date(at + shift).toISOString().slice(0, 16).replace('T', ' ');
          expect(parseStudioDateTime(text, zone)).toBe(at);
        },
      ),
    );
  });
});

describe('dates on a page', () => {
  const now = utc('2026-12-01T04:00:00');
  const read = (text: string, locale = 'zh-CN', at = now, zone = SHANGHAI) =>
    parseDisplayedDate(text, locale, at, zone);

  it.each([
    ['2026-11-22 10:30', '2026-11-22', '2026-11-22T02:30:00'],
    ['2026-11-22 10:30:05', '2026-11-22', '2026-11-22T02:30:05'],
    ['2026-11-22T10:30', '2026-11-22', '2026-11-22T02:30:00'],
    ['2026/11/2 9:05', '2026-11-02', '2026-11-02T01:05:00'],
    ['2026年11月22日 10:30', '2026-11-22', '2026-11-22T02:30:00'],
    ['2026年11月22日10:30', '2026-11-22', '2026-11-22T02:30:00'],
    ['11月22日 10:30', '2026-11-22', '2026-11-22T02:30:00'],
    ['11-22 10:30', '2026-11-22', '2026-11-22T02:30:00'],
    ['昨天 18:20', '2026-11-30', '2026-11-30T10:20:00'],
    ['昨天18:20', '2026-11-30', '2026-11-30T10:20:00'],
    ['前天 00:00', '2026-11-29', '2026-11-28T16:00:00'],
    ['今天 08:00', '2026-12-01', '2026-12-01T00:00:00'],
    ['Nov 22, 2026, 10:30\u202fAM', '2026-11-22', '2026-11-22T02:30:00'],
    ['Nov 22, 2026 at 12:30 PM', '2026-11-22', '2026-11-22T04:30:00'],
    ['Nov 22, 2026, 12:05 a.m.', '2026-11-22', '2026-11-21T16:05:00'],
    ['2026-11-22T10:30:00Z', '2026-11-22', '2026-11-22T10:30:00'],
    ['2026-11-22T20:30:00.5Z', '2026-11-23', '2026-11-22T20:30:00.500'],
    ['2026-11-22T10:30:00+02:00', '2026-11-22', '2026-11-22T08:30:00'],
  ])('%s', (text, day, at) => {
    expect(read(text)).toEqual({ day, at: utc(at) });
  });

  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026.11.22', '2026-11-22'],
    ['2026. 11. 22.', '2026-11-22'],
    ['2026年1月2日', '2026-01-02'],
    ['2026년 11월 22일', '2026-11-22'],
    ['昨天', '2026-11-30'],
    ['Yesterday', '2026-11-30'],
    ['Nov 22, 2026', '2026-11-22'],
    ['November 22, 2026', '2026-11-22'],
    ['22 Nov 2026', '2026-11-22'],
    ['22 November 2026', '2026-11-22'],
    ['Sept 5, 2026', '2026-09-05'],
    ['5 May 2026', '2026-05-05'],
    ['Nov 22', '2026-11-22'],
  ])('%s has no time', (text, day) => {
    expect(read(text, 'en-US')).toEqual({ day });
    expect(read(text, 'xx')).toEqual({ day });
  });

  it('counts yesterday in the zone of the studio', () => {
    expect(read('昨天', 'zh-CN', utc('2026-12-01T16:00:00'))).toEqual({ day: '2026-12-01' });
    expect(read('昨天', 'zh-CN', utc('2026-12-01T16:00:00'), LOS_ANGELES)).toEqual({ day: '2026-11-30' });
  });

  it.each([
    ['12-01', '2026-12-01', '2026-12-01'],
    ['12-03', '2026-12-01', '2026-12-03'],
    ['12-04', '2026-12-01', '2025-12-04'],
    ['12-31', '2026-01-01', '2025-12-31'],
    ['01-01', '2026-12-31', '2026-01-01'],
    ['02-29', '2029-01-10', '2028-02-29'],
    ['02-29', '2028-03-10', '2028-02-29'],
  ])('%s seen on %s is %s', (text, today, day) => {
    expect(read(text, 'zh-CN', startOfDay(today, SHANGHAI))).toEqual({ day });
  });

  it.each([
    ['en-US', '01/02/2026', '2026-01-02'],
    ['en-GB', '01/02/2026', '2026-02-01'],
    ['de', '01.02.2026', '2026-02-01'],
    ['zh', '2026/01/02', '2026-01-02'],
    ['en-GB', '2026/01/02', '2026-01-02'],
    ['xx', '22/11/2026', '2026-11-22'],
    ['xx', '11/22/2026', '2026-11-22'],
    ['xx', '05/05/2026', '2026-05-05'],
    ['en-US', '10/11', '2026-10-11'],
    ['en-GB', '10/11', '2026-11-10'],
  ])('%s reads %s as %s', (locale, text, day) => {
    expect(read(text, locale)).toEqual({ day });
  });

  it.each([
    ['xx', '01/02/2026'],
    ['xx', '01-02 10:30'],
    ['zh-CN', '01/02/2026'],
    ['en-US', '22/11/2026'],
    ['en-GB', '11/22/2026'],
    ['zh-CN', '2026-02-30'],
    ['zh-CN', '02-30'],
    ['zh-CN', '02-29'],
    ['zh-CN', '2026年13月1日'],
    ['zh-CN', '2026-11-22 25:00'],
    ['zh-CN', '2026-11-22 10:61'],
    ['zh-CN', '10:30'],
    ['zh-CN', ''],
    ['zh-CN', '-'],
    ['zh-CN', '--'],
    ['zh-CN', '暂无'],
    ['zh-CN', '11.22'],
    ['zh-CN', '2026'],
    ['zh-CN', '2026-11-22T10:30:00+25:99Z'],
    ['zh-CN', '2026-02-30T10:30:00Z'],
    ['en-US', 'Nov 31, 2026'],
    ['en-US', 'Novel 22, 2026'],
    ['en-US', 'Nov 22, 2026, 13:30 PM'],
    ['en-US', 'Nov 22, 2026, 0:30 AM'],
    ['en-US', '22 Nov 26'],
    ['en-US', 'toString'],
    ['en-US', `2026-11-22${' '.repeat(64)}10:30`],
  ])('%s %j is null', (locale, text) => {
    expect(read(text, locale)).toBeNull();
  });

  it('gives nothing for a time that clocks skip', () => {
    expect(read('2026-03-08 02:30', 'en-US', now, LOS_ANGELES)).toBeNull();
  });
});
