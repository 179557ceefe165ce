/**
 * The only place where numbers, money, dates and durations become text.
 * Every function answers null, undefined, NaN and infinities with '—': unknown is never zero.
 */
import { DASH, isKnown, type Maybe, numberFormat } from './intl';
import { t } from './text';

export * from './format-time';
export { DASH, type Maybe } from './intl';

/** From here on counts are shortened: 1万 in Chinese, 10K in English. */
const COMPACT_FROM = 10_000;

const ONE_DECIMAL = { maximumFractionDigits: 1 } as const;
const WHOLE = { maximumFractionDigits: 0 } as const;
const COMPACT = { notation: 'compact', maximumFractionDigits: 1 } as const;

/** Rounds to `digits` decimals, to decide which of two notations fits what will be printed. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

function isLarge(value: number): boolean {
  return Math.abs(rounded(value, 0)) >= COMPACT_FROM;
}

/** '+', '-' or nothing in front of the size of a change. */
function withSign(value: number, size: string): string {
  if (value > 0) return `+${size}`;
  return value < 0 ? `-${size}` : size;
}

/** A count: `9,999`, then `1万` / `10K`. Below 100 a median keeps its decimal; above, it would only be noise. */
export function count(value: Maybe): string {
  if (!isKnown(value)) return DASH;
  if (isLarge(value)) return numberFormat(COMPACT).format(value);
  return numberFormat(Math.abs(value) < 100 ? ONE_DECIMAL : WHOLE).format(value);
}

/** A count with every digit: `1,284,031`. */
export function exactCount(value: Maybe): string {
  return isKnown(value) ? numberFormat(ONE_DECIMAL).format(value) : DASH;
}

/** A change of a count with its sign: `+1,204`, `-1.2万`, `0`. */
export function signedCount(value: Maybe): string {
  return isKnown(value) ? withSign(value, count(Math.abs(value))) : DASH;
}

/** A plain number with a fixed number of decimals, such as a score: `72`, `11.7`. */
export function decimal(value: Maybe, digits = 0): string {
  if (!isKnown(value)) return DASH;
  return numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

function percent(value: number, digits: number): string {
  return numberFormat({
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/**
 * A ratio (0-1) as percent: `31.8%`. Exactly none and exactly all are `0%` and `100%`; what would only round
 * to them gets two decimals, and below that `<0.01%` or `>99.99%`.
 */
export function ratio(value: Maybe, digits = 1): string {
  if (!isKnown(value)) return DASH;
  const size = Math.abs(value);
  if (size === 0 || size === 1) return percent(value, 0);
  const lies = (decimals: number) => {
    const shown = rounded(size, decimals + 2);
    return shown === 0 || (shown === 1 && size < 1);
  };
  if (!lies(digits)) return percent(value, digits);
  if (!lies(2)) return percent(value, 2);
  if (value < 0) return size < 0.5 ? `>${percent(-0.0001, 2)}` : `<${percent(-0.9999, 2)}`;
  return size < 0.5 ? `<${percent(0.0001, 2)}` : `>${percent(0.9999, 2)}`;
}

/** A relative change (0.126 = up by 12.6 %) with its sign: `+12.6%`. */
export function change(value: Maybe): string {
  return isKnown(value) ? withSign(value, ratio(Math.abs(value))) : DASH;
}

/** A difference between two ratios, in percentage points: `+2.4 个百分点` / `+2.4 pp`; `size` drops the sign. */
export function points(value: Maybe, sign: 'signed' | 'size' = 'signed'): string {
  if (!isKnown(value)) return DASH;
  const size = Math.abs(value) * 100;
  const digits = size !== 0 && rounded(size, 1) === 0 ? 2 : 1;
  const text =
    size !== 0 && rounded(size, digits) === 0
      ? `<${decimal(0.01, 2)}`
      : decimal(size, size === 0 ? 0 : digits);
  return t('ui.points', [sign === 'signed' ? withSign(value, text) : text]);
}

/** A factor against a reference: `2.1×`. */
export function multiple(value: Maybe): string {
  return isKnown(value) ? `${decimal(value, 1)}×` : DASH;
}

/** A place among own works: `27 / 30`; unknown if either part is. */
export function rank(place: Maybe, of: Maybe): string {
  return isKnown(place) && isKnown(of) ? `${decimal(place)} / ${decimal(of)}` : DASH;
}

/** An interval in the notation of `format`: `4.7万 – 7.9万`; unknown if either end is. */
export function interval(low: Maybe, high: Maybe, format: (value: Maybe) => string): string {
  return isKnown(low) && isKnown(high) ? `${format(low)} – ${format(high)}` : DASH;
}

/** Intl refuses codes that are not three letters; such money is printed as a number with the code it came with. */
function isCurrencyCode(currency: string): boolean {
  return /^[A-Za-z]{3}$/.test(currency);
}

function money(minor: Maybe, currency: string, short: boolean): string {
  if (!isKnown(minor)) return DASH;
  if (!isCurrencyCode(currency)) return `${decimal(minor / 100, 2)} ${currency}`.trim();
  const exact = numberFormat({ style: 'currency', currency });
  // Currencies differ in their minor unit: 1 CNY is 100 fen, 1 JPY is 1 yen.
  const major = minor / 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 2);
  if (!short || Math.abs(major) < COMPACT_FROM) return exact.format(major);
  return numberFormat({ style: 'currency', currency, ...COMPACT }).format(major);
}

/** Money in minor units of an ISO 4217 currency, shortened from 10,000 on: `¥1,234.50`, `¥128.4万`. */
export function amount(minor: Maybe, currency: string): string {
  return money(minor, currency, true);
}

/** Money with every digit, for ledgers: `¥1,284,000.00`. */
export function exactAmount(minor: Maybe, currency: string): string {
  return money(minor, currency, false);
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A file or storage size: `12.3 MB` (1 kB = 1,000 bytes). */
export function fileSize(bytes: Maybe): string {
  if (!isKnown(bytes)) return DASH;
  let value = bytes;
  let step = 0;
  while (Math.abs(rounded(value, 1)) >= 1000 && step < BYTE_UNITS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${numberFormat(ONE_DECIMAL).format(value)} ${BYTE_UNITS[step]}`;
}
