import { glyphs, isInvisible } from './glyphs';

/** Why a normalised unit differs from what was written; a bit mask. */
export const mark = { width: 1, invisible: 2, styled: 4, emoji: 8, traditional: 16 } as const;

/** Maps one traditional character to its simplified form; characters it does not know come back unchanged. */
export type Simplify = (char: string) => string;

/**
 * Text as the matcher reads it, with the way back. For the unit at index `i` of `text`, the original characters
 * are `source.slice(from[i], to[i])`; all offsets are UTF-16 units.
 */
export interface Normalised {
  readonly source: string;
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly marks: Uint8Array;
}

interface Folded {
  readonly text: string;
  readonly mark: number;
  /** A combining mark: it has no unit of its own. */
  readonly attached: boolean;
}

const cache = new Map<string, Folded>();
const CACHE_LIMIT = 20_000;
const combining = /\p{M}/u;
const accents = /\p{Mn}/gu;
const alnum = /[0-9A-Za-z]/;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Compatibility form of one character, lower case, without accents; repeated until it no longer changes. */
function plain(char: string): string {
  let text = char;
  for (let round = 0; round < 4; round++) {
    let next = '';
    for (const part of text) next += glyphs.get(part) ?? foldPart(part);
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Without marks and invisible characters that folding brought to light: reading them again would drop them. */
function visible(text: string): string {
  if (text.length < 2) return text;
  return [...text].filter((part) => !combining.test(part) && !isInvisible(part.codePointAt(0) ?? 0)).join('');
}

function foldPart(part: string): string {
  const low = part.normalize('NFKC').toLowerCase();
  const code = low.codePointAt(0) ?? 0;
  // Decomposing Hangul or kana would only lengthen the text: nothing of ours is written in them.
  return code < 0x2000 ? low.normalize('NFD').replace(accents, '').normalize('NFC') : low;
}

function markOf(char: string, text: string): number {
  if (text === char || text === char.toLowerCase()) return 0;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return alnum.test(text) ? mark.width : 0;
  if (pictograph.test(char)) return mark.emoji;
  // An accented Latin letter is ordinary spelling; everything else that folds to a letter or digit is styling.
  if (code < 0x250) return 0;
  return /[\p{L}\p{N}+%]/u.test(text) ? mark.styled : 0;
}

function fold(char: string): Folded {
  const known = cache.get(char);
  if (known) return known;
  const attached = combining.test(char);
  const text = attached ? plain(char) : visible(plain(char));
  const ring = char === '\u20e3' ? mark.emoji : mark.styled;
  const folded = { text, mark: attached ? ring : markOf(char, text), attached };
  if (cache.size < CACHE_LIMIT) cache.set(char, folded);
  return folded;
}

/** Turns UTF-16 units into a string; in pieces, for the call stack has an end. */
export function unitsToText(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 4096));
  }
  return text;
}

/** Traditional characters begin here; below it nothing is converted. */
const FIRST_CONVERTED = '\u3400';
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Single strokes that nobody writes as words: 丨 丶 丿 serve as bars between the characters of a hidden word. */
const strokes: ReadonlySet<number> = new Set([0x4e28, 0x4e36, 0x4e3f]);

/** Simplified form of a common character by its code. */
type SimpleTable = (code: number) => number;
const simpleTables = new WeakMap<Simplify, SimpleTable>();

/** The converter as a table by code, each character looked up once. */
function simpleTable(simplify: Simplify): SimpleTable {
  const known = simpleTables.get(simplify);
  if (known) return known;
  const forms = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  const table = (code: number): number => {
    const form = forms[code - FIRST_HAN] ?? 0;
    if (form !== 0) return form;
    const simple = simplify(String.fromCharCode(code)).charCodeAt(0);
    forms[code - FIRST_HAN] = simple;
    return simple;
  };
  simpleTables.set(simplify, table);
  return table;
}

/** Characters met before that fold to a single unit which no converter touches: punctuation above all. */
const knownUnits = new Uint16Array(0x10000);
const knownMarks = new Uint8Array(0x10000);

/** Growing arrays of equal length: one entry for each normalised unit. */
class Writer {
  private units: Uint16Array;
  private from: Uint32Array;
  private to: Uint32Array;
  private marks: Uint8Array;
  private length = 0;
  private hidden = 0;

  constructor(expected: number) {
    this.units = new Uint16Array(expected);
    this.from = new Uint32Array(expected);
    this.to = new Uint32Array(expected);
    this.marks = new Uint8Array(expected);
  }

  /**
   * Copies common Chinese characters and plain ASCII, the bulk of any text, from `at` on; returns where it met
   * something else. `simple` maps a character of the common block to its simplified form.
   */
  copy(source: string, at: number, simple: SimpleTable | undefined): number {
    if (this.length + source.length - at > this.units.length) this.grow(source.length - at);
    const { units, from, to, marks } = this;
    let { length } = this;
    let i = at;
    for (; i < source.length; i++) {
      const code = source.charCodeAt(i);
      let unit = code;
      let marked = 0;
      if (code >= FIRST_HAN && code <= LAST_HAN) {
        if (code < 0x4e40 && strokes.has(code)) break;
        if (simple) {
          unit = simple(code);
          if (unit !== code) marked = mark.traditional;
        }
      } else if (code >= 0x20 && code < 0x7f) {
        if (code >= 0x41 && code <= 0x5a) unit = code + 32;
      } else {
        unit = knownUnits[code] ?? 0;
        if (unit === 0) break;
        marked = knownMarks[code] ?? 0;
      }
      units[length] = unit;
      from[length] = i;
      to[length] = i + 1;
      marks[length] = marked | this.hidden;
      this.hidden = 0;
      length++;
    }
    this.length = length;
    return i;
  }

  put(unit: number, from: number, to: number, marks: number): void {
    if (this.length === this.units.length) this.grow(this.length);
    const at = this.length++;
    this.units[at] = unit;
    this.from[at] = from;
    this.to[at] = to;
    this.marks[at] = marks | this.hidden;
    this.hidden = 0;
  }

  putText(piece: string, from: number, to: number, marks: number): void {
    const all = marks | this.hidden;
    for (let i = 0; i < piece.length; i++) this.put(piece.charCodeAt(i), from, to, all);
  }

  /** Something without width was skipped: a variation selector belongs to what it follows, the rest marks what comes. */
  skip(to: number, code: number): void {
    if (code !== 0xfe0f && code !== 0xfe0e) this.hidden |= mark.invisible;
    else if (this.length > 0) this.to[this.length - 1] = to;
  }

  /** A mark drawn on top of the unit before it: a keycap ring or a stroke through the letter. */
  attach(to: number, marks: number): void {
    const last = this.length - 1;
    if (last < 0) return;
    this.to[last] = to;
    this.marks[last] = (this.marks[last] ?? 0) | marks;
  }

  done(source: string): Normalised {
    const { length } = this;
    return {
      source,
      text: unitsToText(this.units.subarray(0, length)),
      from: this.from.subarray(0, length),
      to: this.to.subarray(0, length),
      marks: this.marks.subarray(0, length),
    };
  }

  private grow(by: number): void {
    const size = this.length + by + 64;
    const units = new Uint16Array(size);
    const from = new Uint32Array(size);
    const to = new Uint32Array(size);
    const marks = new Uint8Array(size);
    units.set(this.units);
    from.set(this.from);
    to.set(this.to);
    marks.set(this.marks);
    [this.units, this.from, this.to, this.marks] = [units, from, to, marks];
  }
}

/**
 * Normalises a text for matching: compatibility forms, lower case, invisible characters dropped, styled letters and
 * emoji with a reading turned into plain ones, traditional characters simplified when `simplify` is given.
 * Applying it to its own result changes nothing. Source: compliance.md §2.4 steps 1–3.
 */
export function normalise(source: string, simplify?: Simplify): Normalised {
  const out = new Writer(source.length + 16);
  const simple = simplify && simpleTable(simplify);
  let at = 0;
  while (at < source.length) {
    at = out.copy(source, at, simple);
    if (at < source.length) at = putOther(out, source, at, simplify);
  }
  return out.done(source);
}

/** Anything but plain ASCII and the common Han block; returns where the next character starts. */
function putOther(out: Writer, source: string, at: number, simplify?: Simplify): number {
  const code = source.codePointAt(at) ?? 0;
  const next = at + (code > 0xffff ? 2 : 1);
  if (isInvisible(code)) {
    out.skip(next, code);
    return next;
  }
  const char = source.slice(at, next);
  const { text, mark: marks, attached } = fold(char);
  if (attached) {
    out.attach(next, marks);
    return next;
  }
  if (code <= 0xffff && text.length === 1 && text < FIRST_CONVERTED) {
    knownUnits[code] = text.charCodeAt(0);
    knownMarks[code] = marks;
  }
  let simple = text;
  if (simplify) {
    simple = '';
    for (const part of text) simple += simplify(part);
  }
  out.putText(simple, at, next, marks);
  return next;
}
