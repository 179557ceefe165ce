/** Dates, ages and durations as text. Times are epoch milliseconds, durations seconds; local time zone. */
import { DASH, dateFormat, isKnown, type Maybe, numberFormat } from './intl';
import { t } from './text';

const MINUTE = 60;
const HOUR = 3600;
const DAY_MS = 86_400_000;
/** Below this age a work is told in hours: its first three days are judged by the hour. */
const HOURS_SHOWN = 72;

const ONE_DECIMAL = { maximumFractionDigits: 1 } as const;

function short(value: number): string {
  return numberFormat(ONE_DECIMAL).format(value);
}

/** A short time with one decimal: `2.1 秒`. */
export function seconds(value: Maybe): string {
  return isKnown(value) ? t('ui.seconds', [short(value)]) : DASH;
}

/** A length to the second, then to the minute: `45 秒`, `1 分 12 秒`, `1 小时 5 分`. */
export function duration(value: Maybe): string {
  if (!isKnown(value)) return DASH;
  const total = Math.round(Math.abs(value));
  const sign = value < 0 && total > 0 ? '-' : '';
  if (total < MINUTE) return sign + t('ui.seconds', [String(total)]);
  const minutes = total < HOUR ? Math.floor(total / MINUTE) : Math.round(total / MINUTE);
  const [head, rest, small] =
    total < HOUR
      ? [t('ui.minutes', [String(minutes)]), total % MINUTE, 'ui.seconds' as const]
      : [t('ui.hours', [short(Math.floor(minutes / 60))]), minutes % 60, 'ui.minutes' as const];
  return sign + (rest === 0 ? head : `${head} ${t(small, [String(rest)])}`);
}

/** A position or length as on a player: `1:12`, `1:02:03`. */
export function timecode(value: Maybe): string {
  if (!isKnown(value)) return DASH;
  const total = Math.round(Math.abs(value));
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(total / HOUR);
  const minutes = Math.floor((total % HOUR) / MINUTE);
  const text = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${value < 0 && total > 0 ? '-' : ''}${text}:${two(total % MINUTE)}`;
}

/** Time watched by all viewers together, given in seconds: `45 秒`, `12 分`, `1.2万 小时`. */
export function watchTime(value: Maybe): string {
  if (!isKnown(value)) return DASH;
  const size = Math.abs(value);
  if (size < MINUTE) return t('ui.seconds', [short(value)]);
  if (size < HOUR) return t('ui.minutes', [short(value / MINUTE)]);
  const hours = value / HOUR;
  const compact =
    Math.abs(hours) >= 10_000 ? ({ notation: 'compact', ...ONE_DECIMAL } as const) : ONE_DECIMAL;
  return t('ui.hours', [numberFormat(compact).format(hours)]);
}

/** Time since publication: hours until 72 h, then whole days. A time in the future is unknown, not negative. */
export function age(publishedAt: Maybe, now: number): string {
  if (!isKnown(publishedAt) || publishedAt > now) return DASH;
  const hours = Math.floor((now - publishedAt) / (HOUR * 1000));
  if (hours < 1) return t('ui.underHour');
  return hours < HOURS_SHOWN ? t('ui.hours', [String(hours)]) : t('ui.days', Math.floor(hours / 24));
}

/** A point of a since-publication axis, in hours: `24 小时`, and `7 天` beyond 72 h where it is a whole day. */
export function sinceHours(hours: Maybe): string {
  if (!isKnown(hours)) return DASH;
  const days = hours / 24;
  return hours > HOURS_SHOWN && Number.isInteger(days) ? t('ui.days', days) : t('ui.hours', [short(hours)]);
}

/** How long ago something was read: `刚刚`, `2 分钟前`, `5 小时前`, `3 天前`; older than 30 days as a date. */
export function ago(at: Maybe, now: number): string {
  if (!isKnown(at)) return DASH;
  const passed = Math.floor((now - at) / 1000);
  if (passed < MINUTE) return t('ui.justNow');
  if (passed < HOUR) return t('ui.minutesAgo', [String(Math.floor(passed / MINUTE))]);
  if (passed < 24 * HOUR) return t('ui.hoursAgo', [String(Math.floor(passed / HOUR))]);
  const days = Math.floor(passed / (24 * HOUR));
  return days <= 30 ? t('ui.daysAgo', days) : day(at, now);
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const MONTH_DAY = { month: 'short', day: 'numeric' } as const;
const FULL_DAY = { year: 'numeric', ...MONTH_DAY } as const;

/** Time of day: `18:20`. */
export function clock(at: Maybe): string {
  return isKnown(at) ? dateFormat(CLOCK).format(at) : DASH;
}

/** Month and day: `11月18日` / `Nov 18`. */
export function monthDay(at: Maybe): string {
  return isKnown(at) ? dateFormat(MONTH_DAY).format(at) : DASH;
}

/** Date with its year: `2026年11月18日` / `Nov 18, 2026`. */
export function fullDate(at: Maybe): string {
  return isKnown(at) ? dateFormat(FULL_DAY).format(at) : DASH;
}

/** Exact moment, for provenance and logs: `2026年11月22日 10:12`. */
export function dateTime(at: Maybe): string {
  return isKnown(at) ? `${fullDate(at)} ${clock(at)}` : DASH;
}

/** Shortest unambiguous date: the year only when it is not the present one. */
export function day(at: Maybe, now: number): string {
  if (!isKnown(at)) return DASH;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return sameYear ? monthDay(at) : fullDate(at);
}

/** Whole calendar days from `now` to `at`; rounding absorbs the 23- and 25-hour days of summer time. */
function daysBetween(at: number, now: number): number {
  return Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / DAY_MS);
}

/** A moment as people say it: `今天 10:12`, `昨天 18:20`, `明天 09:00`, otherwise the date. */
export function when(at: Maybe, now: number): string {
  if (!isKnown(at)) return DASH;
  switch (daysBetween(at, now)) {
    case 0:
      return t('ui.todayAt', [clock(at)]);
    case -1:
      return t('ui.yesterdayAt', [clock(at)]);
    case 1:
      return t('ui.tomorrowAt', [clock(at)]);
    default:
      return day(at, now);
  }
}

/** A stored calendar day (`YYYY-MM-DD`) as month and day; read as written, whatever the machine's time zone. */
export function calendarDay(key: string | null | undefined, style: 'short' | 'full' = 'short'): string {
  const at = key ? Date.parse(`${key}T00:00:00Z`) : Number.NaN;
  if (!isKnown(at)) return DASH;
  return dateFormat({ ...(style === 'full' ? FULL_DAY : MONTH_DAY), timeZone: 'UTC' }).format(at);
}
