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
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly marks: readonly number[];
}

interface Folded {
  readonly text: string;
  readonly mark: number;
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
  const text = plain(char);
  const folded = { text, mark: markOf(char, text) };
  if (cache.size < CACHE_LIMIT) cache.set(char, folded);
  return folded;
}

class Writer {
  text = '';
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly marks: number[] = [];
  private hidden = 0;

  put(piece: string, from: number, to: number, marks: number): void {
    this.text += piece;
    for (let i = 0; i < piece.length; i++) {
      this.from.push(from);
      this.to.push(to);
      this.marks.push(marks | this.hidden);
    }
    this.hidden = 0;
  }

  /** Something without width was skipped: it belongs to the unit before it and marks the one after it. */
  skip(to: number, code: number): void {
    const last = this.to.length - 1;
    if (code === 0xfe0f || code === 0xfe0e) {
      if (last >= 0) this.to[last] = to;
      return;
    }
    this.hidden |= mark.invisible;
  }

  /** A mark drawn on top of the unit before it: a keycap ring or a stroke through the letter. */
  attach(to: number, marks: number): void {
    const last = this.to.length - 1;
    if (last < 0) return;
    this.to[last] = to;
    this.marks[last] = (this.marks[last] ?? 0) | marks;
  }
}

/**
 * Normalises a text for matching: compatibility forms, lower case, invisible characters dropped, styled letters and
 * emoji with a reading turned into plain ones, traditional characters simplified when `simplify` is given.
 * Applying it to its own result changes nothing. Source: compliance.md §2.4 steps 1–3.
 */
export function normalise(source: string, simplify?: Simplify): Normalised {
  const out = new Writer();
  let at = 0;
  while (at < source.length) {
    const code = source.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const next = at + size;
    if (code >= 0x4e00 && code <= 0x9fff) {
      const char = source.charAt(at);
      const simple = simplify ? simplify(char) : char;
      out.put(simple, at, next, simple === char ? 0 : mark.traditional);
    } else if (code >= 0x20 && code < 0x7f) {
      out.put(code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : source.charAt(at), at, next, 0);
    } else if (isInvisible(code)) {
      out.skip(next, code);
    } else {
      putFolded(out, source.slice(at, next), at, next, simplify);
    }
    at = next;
  }
  return { source, text: out.text, from: out.from, to: out.to, marks: out.marks };
}

function putFolded(out: Writer, char: string, from: number, to: number, simplify?: Simplify): void {
  if (combining.test(char)) {
    out.attach(to, char === '\u20e3' ? mark.emoji : mark.styled);
    return;
  }
  const { text, mark: marks } = fold(char);
  if (!simplify) {
    out.put(text, from, to, marks);
    return;
  }
  let simple = '';
  for (const part of text) simple += simplify(part);
  out.put(simple, from, to, marks);
}
