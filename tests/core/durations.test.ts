import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../lib/core/durations';

const pad = (value: number) => String(value).padStart(2, '0');

describe('parseDuration', () => {
  it.each([
    ['1:24', 84],
    ['0:47:15', 2835],
    ['01:02:03', 3723],
    ['100:00:00', 360_000],
    ['0:00', 0],
    ['75:10', 4510],
    ['1分3秒', 63],
    ['1分5秒', 65],
    ['4秒', 4],
    ['0秒', 0],
    ['90秒', 90],
    ['2小时3分', 7380],
    ['2小时3秒', 7203],
    ['1小時2分鐘3秒', 3723],
    ['1時間2分', 3720],
    ['1시간 2분 3초', 3723],
    ['1天2小时', 93_600],
    ['1h 2m 3s', 3723],
    ['1m24s', 84],
    ['45s', 45],
    ['1 hr 5 min', 3900],
    ['2\u00a0min 3\u00a0sec', 123],
    [' 1:24\n', 84],
  ])('%j', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each([
    ['4.5秒', 'zh-CN', 4.5],
    ['1分4.5秒', 'zh-CN', 64.5],
    ['1.5小时', 'zh-CN', 5400],
    ['4,5 s', 'de', 4.5],
    ['1.234 s', 'de', 1234],
    ['1,234 s', 'en', 1234],
  ])('%s in %s', (text, locale, seconds) => {
    expect(parseDuration(text, locale)).toBe(seconds);
  });

  it.each([
    '',
    ' ',
    '-',
    '--',
    '—',
    '暂无',
    '1:75',
    '1:60',
    '1:5',
    '1:2:03',
    '0:60:00',
    '0:00:60',
    '1:2:3:04',
    '-1:24',
    ':24',
    '1:24 ago',
    '45',
    '1分3',
    '1分75秒',
    '1h 60m',
    '1d 24h',
    '3秒1分',
    '1m1m',
    '1m 2min',
    '-4秒',
    '<1秒',
    '1.5分3秒',
    '4.5秒',
    '4,5 s',
    '3 weeks',
    '3个月',
    '5M',
    '1.2万秒',
    '12 views',
    `1${' '.repeat(64)}s`,
  ])('%j is null', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('refuses a mixed unit with a fraction before the last', () => {
    expect(parseDuration('1.5分3秒', 'zh-CN')).toBeNull();
    expect(parseDuration('1,5 s', 'zh-CN')).toBeNull();
  });

  it('reads every way of writing the same time', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (h, m, s) => {
        const seconds = (h * 60 + m) * 60 + s;
        expect(parseDuration(`${h}:${pad(m)}:${pad(s)}`)).toBe(seconds);
        expect(parseDuration(`${h}小时${m}分${s}秒`)).toBe(seconds);
        expect(parseDuration(`${h}h ${m}m ${s}s`)).toBe(seconds);
        expect(parseDuration(`${h * 60 + m}:${pad(s)}`)).toBe(seconds);
      }),
    );
  });
});
