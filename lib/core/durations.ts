import { parseDisplayed } from './numbers';

/** Seconds in one unit, largest first; `limit` is how many make the next larger unit. */
const UNITS = [
  { seconds: 86_400, limit: Number.POSITIVE_INFINITY, names: ['d', 'day', 'days', '天', '일'] },
  {
    seconds: 3600,
    limit: 24,
    names: ['h', 'hr', 'hrs', 'hour', 'hours', '小时', '小時', '时', '時', '時間', '시간'],
  },
  {
    seconds: 60,
    limit: 60,
    names: ['m', 'min', 'mins', 'minute', 'minutes', '分', '分钟', '分鐘', '분'],
  },
  { seconds: 1, limit: 60, names: ['s', 'sec', 'secs', 'second', 'seconds', '秒', '秒钟', '秒鐘', '초'] },
];

/** Longer texts are prose, and would make the pattern below slow. */
const LONGEST_TEXT = 64;

const CLOCK = /^(?:(\d{1,6}):([0-5]\d)|(\d{1,6})):([0-5]\d)$/;
const PART = /\s*(\d[\d.,\u00a0\u202f ]*)\s*(\p{L}+?)(?=[\s\d]|$)/uy;

/**
 * Reads a duration as shown on a page, in seconds, never negative: `1:24`, `0:47:15`, `1分3秒`, `2小时3分`,
 * `1h 2m 3s`, `45s`. Units must go from large to small, and only the first may exceed its usual limit
 * (`90秒` is 90, `1分75秒` is null). Only the last may carry a fraction, written as the page language `locale`
 * does; without a locale numbers must be plain digits. Null for placeholders, for a bare number and for
 * everything else. Source: studios/youtube.md §7, studios/douyin.md §4.
 */
export function parseDuration(text: string, locale = ''): number | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT) return null;
  return parseClock(trimmed) ?? parseUnits(trimmed, locale);
}

function parseClock(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hours, minutesOfHour, minutes, seconds] = match;
  const whole = Number(hours ?? 0) * 60 + Number(minutesOfHour ?? minutes);
  return whole * 60 + Number(seconds);
}

function parseUnits(text: string, locale: string): number | null {
  let total = 0;
  let previous = -1;
  let whole = true;
  PART.lastIndex = 0;
  for (let end = 0; end < text.length; end = PART.lastIndex) {
    const match = PART.exec(text);
    if (match === null || !whole) return null;
    const [, digits = '', name = ''] = match;
    const rank = UNITS.findIndex((unit) => unit.names.includes(name));
    const unit = UNITS[rank];
    const count = parseDisplayed(digits, locale)?.value;
    if (unit === undefined || count === undefined || rank <= previous) return null;
    if (previous >= 0 && count >= unit.limit) return null;
    whole = Number.isInteger(count);
    total += count * unit.seconds;
    previous = rank;
  }
  return previous < 0 ? null : total;
}
