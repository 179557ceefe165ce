/** Why a text was refused. `malformed`: not JSON; `too-deep`: nested further than 64; `too-large`: over 12 MB. */
export type JsonErrorKind = 'malformed' | 'too-deep' | 'too-large';

/** Carries the kind only: the engine's own message quotes the text, which may hold a creator's data. */
export class JsonError extends Error {
  override readonly name = 'JsonError';

  constructor(readonly kind: JsonErrorKind) {
    super(`json: ${kind}`);
  }
}

/** Longest text accepted, in UTF-16 units (12 MB of ASCII). */
export const MAX_JSON_LENGTH = 12 * 1024 * 1024;
/** Deepest nesting of objects and arrays accepted. */
export const MAX_JSON_DEPTH = 64;
/** An integer of this many digits may lie beyond 2^53, so it is kept as text. */
const LONG_DIGITS = 16;

/** A byte order mark, and the prefixes that servers put before JSON so that a script tag cannot run it. */
const GUARD = /^\ufeff?[ \t\r\n]*(?:\)\]\}',?|for ?\(;;\);)?/;

const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
/** True for every text that can hold a forbidden key, spelled out or with escaped letters; rarely for others. */
const MAY_HOLD_FORBIDDEN = /__proto__|constructor|prototype|\\u00(?:5[fF]|6[1-9a-fA-F]|7[0-9aA])/;

const QUOTE = 34;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const UPPER_E = 69;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const LOWER_E = 101;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * Parses a studio's response text without rounding ids.
 *
 * Every bare integer of 16 or more digits comes back as a string with all its digits and its sign
 * (studios/douyin.md §0.1); that includes microsecond stamps. Fractions and exponents stay numbers. A leading
 * XSSI guard is skipped. The keys `__proto__`, `constructor` and `prototype` are dropped at every level. `-0`
 * is read as `-0`, as `JSON.parse` does, and equals 0; `JSON.stringify` never writes it.
 *
 * @throws {JsonError} malformed text (also an empty one), nesting over 64, text over 12 MB
 */
export function parseJson(text: string): unknown {
  if (text.length > MAX_JSON_LENGTH) throw new JsonError('too-large');
  const start = GUARD.exec(text)?.[0].length ?? 0;
  const safe = quoteLongIntegers(text, start);
  const value = parseText(safe);
  if (MAY_HOLD_FORBIDDEN.test(safe)) dropForbidden(value);
  return value;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError('malformed');
  }
}

/** One pass over the text outside its strings: counts nesting and puts quotes around long integers. */
function quoteLongIntegers(text: string, start: number): string {
  const pieces: string[] = [];
  let copied = start;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = closingQuote(text, at);
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (++depth > MAX_JSON_DEPTH) throw new JsonError('too-deep');
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      depth--;
    } else if (code === MINUS || isDigit(code)) {
      const end = numberEnd(text, at);
      if (end - at >= LONG_DIGITS && isLongInteger(text, at, end)) {
        pieces.push(text.slice(copied, at), text.slice(at, end));
        copied = end;
      }
      at = end - 1;
    }
  }
  if (copied === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join('"');
}

/** Index of the quote that ends the string opened at `open`; the text's end when there is none. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((at - first) % 2 === 0) return at;
  }
  return text.length;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isNumberPart(text.charCodeAt(at))) at++;
  return at;
}

function isNumberPart(code: number): boolean {
  return (
    isDigit(code) || code === POINT || code === LOWER_E || code === UPPER_E || code === PLUS || code === MINUS
  );
}

/** A leading zero, or a colon after it, is bad JSON that quotes would make good: those are left alone. */
function isLongInteger(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
  if (end - first < LONG_DIGITS || text.charCodeAt(first) === ZERO) return false;
  for (let at = first; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) return false;
  }
  let next = end;
  while (isBlank(text.charCodeAt(next))) next++;
  return text.charCodeAt(next) !== COLON;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Recursion is safe: nesting was checked before. */
function dropForbidden(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    for (const key of FORBIDDEN_KEYS) {
      if (Object.hasOwn(value, key)) Reflect.deleteProperty(value, key);
    }
  }
  for (const child of Object.values(value)) dropForbidden(child);
}
