import { type NumberLocale, numberLocale } from './number-locales';

/** A number read from page text. `approx`: the page had rounded it. */
export interface Displayed {
  value: number;
  approx: boolean;
}

export interface DisplayedOptions {
  /** Set for counts: a text with a fraction, such as `1.5`, is then refused. */
  integer?: boolean;
}

/** Direction marks carry no meaning for a number: Arabic text wraps signs in them. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const SPACES = /[\u00a0\u2009\u202f]/g;
const SIGNED = /^([-\u2212+]?)(.*)$/;
const PLAIN = /^(?:0|[1-9]\d*)$/;
const ARABIC_INDIC = /[\u0660-\u0669]/;
const THOUSANDTHS = '\u2030';

/**
 * Reads a count or amount as shown on a page in the language `locale` (the page's `lang`).
 *
 * Null when the text is not surely one number: placeholders (`--`, `—`, `暂无`), bounds (`<1`, `10万+`),
 * percentages, an abbreviation or grouping that the language does not have, a value beyond 2^53 - 1. In a
 * language that is not listed only plain digits are read. `approx` is true for abbreviations (`1.2万`).
 * Source: studios/observing-pages.md §8.
 */
export function parseDisplayed(text: string, locale: string, opts: DisplayedOptions = {}): Displayed | null {
  const [sign, body] = splitSign(clean(text));
  const language = numberLocale(locale);
  const read = language === null ? readPlain(body) : readNumber(body, language);
  if (read === null) return null;
  const value = toNumber(sign, read.digits, read.power ?? 0);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  if (opts.integer === true && !Number.isInteger(value)) return null;
  return { value, approx: read.power !== null };
}

/**
 * Reads a share shown with `%`, `％`, `٪` or `‰` as a ratio: `69.7%` is 0.697. Below 0 for a fall, above 1 when
 * the page shows more than 100%. Null without a sign, with an abbreviation, for a bound (`<0.01%`) and for
 * everything `parseDisplayed` refuses. A shown share is always rounded, so `approx` is always true.
 * Source: studios/observing-pages.md §8, studios/douyin.md §4.
 */
export function parseDisplayedPercent(text: string, locale: string): Displayed | null {
  const [sign, body] = splitSign(clean(text).replaceAll('\uff05', '%').replaceAll('\u066a', '%'));
  const language = numberLocale(locale);
  const leading = language?.percentFirst === true && body.startsWith('%');
  const mark = leading ? '%' : body.slice(-1);
  if (mark !== '%' && mark !== THOUSANDTHS) return null;
  const number = (leading ? body.slice(1) : body.slice(0, -1)).trim();
  const read = language === null ? readPlain(number) : readNumber(number, language);
  if (read === null || read.power !== null) return null;
  return { value: toNumber(sign, read.digits, mark === '%' ? -2 : -3), approx: true };
}

interface ReadNumber {
  /** Plain decimal digits with a full stop. */
  digits: string;
  /** Power of ten of the abbreviation; null when there was none. */
  power: number | null;
}

function clean(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(SPACES, ' ').trim().normalize('NFC');
}

function splitSign(text: string): ['' | '-', string] {
  const [, mark = '', body = ''] = SIGNED.exec(text) ?? [];
  return [mark === '' || mark === '+' ? '' : '-', body];
}

function readPlain(body: string): ReadNumber | null {
  return PLAIN.test(body) ? { digits: body, power: null } : null;
}

function readNumber(body: string, language: NumberLocale): ReadNumber | null {
  const latin = language.arabicIndic && ARABIC_INDIC.test(body) ? fromArabicIndic(body) : body;
  if (latin === null) return null;
  const match = patternOf(language).exec(latin);
  if (match === null) return null;
  const [, whole = '', fraction, suffix] = match;
  const power = suffix === undefined ? null : powerOf(suffix, language);
  if (power === undefined) return null;
  const integer = whole.replaceAll(language.group, '');
  return { digits: fraction === undefined ? integer : `${integer}.${fraction}`, power };
}

/** Null when European digits or separators are mixed in. */
function fromArabicIndic(body: string): string | null {
  if (/[\d.,]/.test(body)) return null;
  return body
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('\u066c', ',')
    .replaceAll('\u066b', '.');
}

const patterns = new Map<NumberLocale, RegExp>();

function patternOf(language: NumberLocale): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const group = `\\${language.group}`;
  const grouped =
    language.grouping === 'indian'
      ? `[1-9]\\d?(?:${group}\\d{2})*${group}\\d{3}`
      : `[1-9]\\d{0,2}(?:${group}\\d{3})+`;
  const pattern = new RegExp(`^(${grouped}|[1-9]\\d*|0)(?:\\${language.decimal}(\\d+))?(?: ?([^\\d ].*))?$`);
  patterns.set(language, pattern);
  return pattern;
}

function powerOf(suffix: string, language: NumberLocale): number | undefined {
  if (Object.hasOwn(language.suffixes, suffix)) return language.suffixes[suffix];
  const stopped = `${suffix}.`;
  return Object.hasOwn(language.suffixes, stopped) ? language.suffixes[stopped] : undefined;
}

/** The engine reads the exponent, so 1.1万 is 11000 and not 11000.000000000002. Zero has no sign. */
function toNumber(sign: '' | '-', digits: string, power: number): number {
  const value = Number(`${sign}${digits}e${power}`);
  return value === 0 ? 0 : value;
}
