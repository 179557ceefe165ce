import { locale } from './text';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A cached Intl.NumberFormat in the language on screen; building one costs far more than using it. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale() + JSON.stringify(options);
  let format = numbers.get(key);
  if (!format) {
    // 'negative' never prints a minus before a value that rounds to zero.
    format = new Intl.NumberFormat(locale(), { signDisplay: 'negative', ...options });
    numbers.set(key, format);
  }
  return format;
}

/** A cached Intl.DateTimeFormat in the language on screen; local time zone unless the options say otherwise. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale(), options);
    dates.set(key, format);
  }
  return format;
}

/** Text of an unknown value. It always comes with a reason next to it; see `Value`. */
export const DASH = '—';

export type Maybe = number | null | undefined;

/** NaN and infinities are as unknown as null: no screen may ever print them. */
export function isKnown(value: Maybe): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
