import { beforeAll, describe, expect, test } from 'vitest';
import * as f from '../../../components/ui/format';
import { speak } from '../messages';

type Row = readonly [shown: () => string, zh: string, en: string];

const SATURDAY = new Date(2026, 10, 21, 10, 12).getTime();
const HOUR = 3_600_000;

const numbers: Row[] = [
  [() => f.count(0), '0', '0'],
  [() => f.count(-0), '0', '0'],
  [() => f.count(7), '7', '7'],
  [() => f.count(96.5), '96.5', '96.5'],
  [() => f.count(2526.9), '2,527', '2,527'],
  [() => f.count(9999), '9,999', '9,999'],
  [() => f.count(9999.96), '1万', '10K'],
  [() => f.count(10_000), '1万', '10K'],
  [() => f.count(12_345), '1.2万', '12.3K'],
  [() => f.count(99_995), '10万', '100K'],
  [() => f.count(1_284_031), '128.4万', '1.3M'],
  [() => f.count(1e8), '1亿', '100M'],
  [() => f.count(-12_345), '-1.2万', '-12.3K'],
  [() => f.exactCount(1_284_031), '1,284,031', '1,284,031'],
  [() => f.signedCount(1204), '+1,204', '+1,204'],
  [() => f.signedCount(-12_345), '-1.2万', '-12.3K'],
  [() => f.signedCount(0), '0', '0'],
  [() => f.decimal(71.6), '72', '72'],
  [() => f.decimal(11.66, 1), '11.7', '11.7'],
  [() => f.decimal(-0.04, 1), '0.0', '0.0'],
  [() => f.multiple(2.14), '2.1×', '2.1×'],
  [() => f.rank(27, 30), '27 / 30', '27 / 30'],
  [() => f.interval(47_000, 79_000, f.count), '4.7万 – 7.9万', '47K – 79K'],
];

const ratios: Row[] = [
  [() => f.ratio(0), '0%', '0%'],
  [() => f.ratio(1), '100%', '100%'],
  [() => f.ratio(0.318), '31.8%', '31.8%'],
  [() => f.ratio(0.5), '50.0%', '50.0%'],
  [() => f.ratio(0.45, 0), '45%', '45%'],
  [() => f.ratio(0.0004), '0.04%', '0.04%'],
  [() => f.ratio(0.000_04), '<0.01%', '<0.01%'],
  [() => f.ratio(-0.0004), '-0.04%', '-0.04%'],
  [() => f.ratio(-0.000_04), '>-0.01%', '>-0.01%'],
  [() => f.ratio(0.9996), '99.96%', '99.96%'],
  [() => f.ratio(0.999_99), '>99.99%', '>99.99%'],
  [() => f.ratio(1.25), '125.0%', '125.0%'],
  [() => f.change(0.126), '+12.6%', '+12.6%'],
  [() => f.change(-0.0004), '-0.04%', '-0.04%'],
  [() => f.change(0), '0%', '0%'],
  [() => f.points(-0.024), '-2.4 个百分点', '-2.4 pp'],
  [() => f.points(0.024, 'size'), '2.4 个百分点', '2.4 pp'],
  [() => f.points(0.0004), '+0.04 个百分点', '+0.04 pp'],
  [() => f.points(0.000_04), '+<0.01 个百分点', '+<0.01 pp'],
  [() => f.points(0), '0 个百分点', '0 pp'],
];

const money: Row[] = [
  [() => f.amount(123_450, 'CNY'), '¥1,234.50', 'CN¥1,234.50'],
  [() => f.amount(128_400_000, 'CNY'), '¥128.4万', 'CN¥1.3M'],
  [() => f.amount(-123_450, 'USD'), '-US$1,234.50', '-$1,234.50'],
  [() => f.amount(1234, 'JPY'), 'JP¥1,234', '¥1,234'],
  [() => f.amount(0, 'CNY'), '¥0.00', 'CN¥0.00'],
  [() => f.exactAmount(128_400_000, 'CNY'), '¥1,284,000.00', 'CN¥1,284,000.00'],
  [() => f.amount(123_450, ''), '1,234.50', '1,234.50'],
  [() => f.fileSize(999), '999 B', '999 B'],
  [() => f.fileSize(12_300_000), '12.3 MB', '12.3 MB'],
  [() => f.fileSize(999_960), '1 MB', '1 MB'],
];

const durations: Row[] = [
  [() => f.seconds(2.08), '2.1 秒', '2.1 s'],
  [() => f.seconds(0), '0 秒', '0 s'],
  [() => f.duration(0), '0 秒', '0 s'],
  [() => f.duration(45), '45 秒', '45 s'],
  [() => f.duration(59.6), '1 分', '1 min'],
  [() => f.duration(72), '1 分 12 秒', '1 min 12 s'],
  [() => f.duration(3600), '1 小时', '1 h'],
  [() => f.duration(3900), '1 小时 5 分', '1 h 5 min'],
  [() => f.duration(7199), '2 小时', '2 h'],
  [() => f.duration(-72), '-1 分 12 秒', '-1 min 12 s'],
  [() => f.timecode(5), '0:05', '0:05'],
  [() => f.timecode(72), '1:12', '1:12'],
  [() => f.timecode(3723), '1:02:03', '1:02:03'],
  [() => f.watchTime(45), '45 秒', '45 s'],
  [() => f.watchTime(720), '12 分', '12 min'],
  [() => f.watchTime(45_000), '12.5 小时', '12.5 h'],
  [() => f.watchTime(43_200_000), '1.2万 小时', '12K h'],
  [() => f.sinceHours(24), '24 小时', '24 h'],
  [() => f.sinceHours(72), '72 小时', '72 h'],
  [() => f.sinceHours(168), '7 天', '7 days'],
];

const times: Row[] = [
  [() => f.age(SATURDAY - 60_000, SATURDAY), '不到 1 小时', 'under 1 h'],
  [() => f.age(SATURDAY - 38.9 * HOUR, SATURDAY), '38 小时', '38 h'],
  [() => f.age(SATURDAY - 71.9 * HOUR, SATURDAY), '71 小时', '71 h'],
  [() => f.age(SATURDAY - 72 * HOUR, SATURDAY), '3 天', '3 days'],
  [() => f.age(SATURDAY + HOUR, SATURDAY), '—', '—'],
  [() => f.ago(SATURDAY - 30_000, SATURDAY), '刚刚', 'just now'],
  [() => f.ago(SATURDAY - 125_000, SATURDAY), '2 分钟前', '2 min ago'],
  [() => f.ago(SATURDAY - 5 * HOUR, SATURDAY), '5 小时前', '5 h ago'],
  [() => f.ago(SATURDAY - 25 * HOUR, SATURDAY), '1 天前', '1 day ago'],
  [() => f.ago(SATURDAY - 40 * 24 * HOUR, SATURDAY), '10月12日', 'Oct 12'],
  [() => f.when(SATURDAY, SATURDAY), '今天 10:12', 'today 10:12'],
  [() => f.when(new Date(2026, 10, 20, 18, 20).getTime(), SATURDAY), '昨天 18:20', 'yesterday 18:20'],
  [() => f.when(new Date(2026, 10, 22, 0, 5).getTime(), SATURDAY), '明天 00:05', 'tomorrow 00:05'],
  [() => f.when(new Date(2026, 10, 18, 12, 5).getTime(), SATURDAY), '11月18日', 'Nov 18'],
  [() => f.when(new Date(2025, 10, 18).getTime(), SATURDAY), '2025年11月18日', 'Nov 18, 2025'],
  [() => f.dateTime(SATURDAY), '2026年11月21日 10:12', 'Nov 21, 2026 10:12'],
  [() => f.fullDate(SATURDAY), '2026年11月21日', 'Nov 21, 2026'],
  [() => f.monthDay(SATURDAY), '11月21日', 'Nov 21'],
  [() => f.clock(SATURDAY), '10:12', '10:12'],
  [() => f.calendarDay('2026-11-01'), '11月1日', 'Nov 1'],
  [() => f.calendarDay('2026-11-01', 'full'), '2026年11月1日', 'Nov 1, 2026'],
  [() => f.calendarDay('yesterday'), '—', '—'],
];

const tables = { numbers, ratios, money, durations, times };

describe.each([
  ['zh-CN', 1],
  ['en', 2],
] as const)('%s', (language, column) => {
  beforeAll(() => speak(language));

  test.each(Object.entries(tables))('%s', (_, rows) => {
    expect(rows.map((row) => row[0]())).toEqual(rows.map((row) => row[column]));
  });

  test.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s is a dash, never zero',
    (unknown) => {
      const shown = [
        f.count(unknown),
        f.exactCount(unknown),
        f.signedCount(unknown),
        f.decimal(unknown),
        f.ratio(unknown),
        f.change(unknown),
        f.points(unknown),
        f.multiple(unknown),
        f.rank(unknown, 30),
        f.interval(1, unknown, f.count),
        f.amount(unknown, 'CNY'),
        f.exactAmount(unknown, 'CNY'),
        f.fileSize(unknown),
        f.seconds(unknown),
        f.duration(unknown),
        f.timecode(unknown),
        f.watchTime(unknown),
        f.sinceHours(unknown),
        f.age(unknown, SATURDAY),
        f.ago(unknown, SATURDAY),
        f.when(unknown, SATURDAY),
        f.day(unknown, SATURDAY),
        f.dateTime(unknown),
        f.fullDate(unknown),
        f.monthDay(unknown),
        f.clock(unknown),
      ];
      expect(new Set(shown)).toEqual(new Set(['—']));
    },
  );
});
