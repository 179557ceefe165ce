import { syllableTable } from './lexicon/pinyin';

/** First code unit of the private area in which each syllable gets one unit, so that sounds can be searched as text. */
const BASE = 0xe000;

const byChar = new Map<string, string>();
const byLetters = new Map<string, string>();

for (const [number, entry] of syllableTable.trim().split(/\s+/).entries()) {
  const unit = String.fromCharCode(BASE + number);
  const letters = /^[a-z]+/.exec(entry)?.[0] ?? '';
  byLetters.set(letters, unit);
  for (const char of entry.slice(letters.length)) byChar.set(char, unit);
}

/** The unit that stands for how a character sounds; undefined when we cannot sound it out. */
export function syllableOf(char: string): string | undefined {
  return byChar.get(char);
}

/** A text as sounds: unit `i` was written at `from[i]`…`to[i]` of the input; `latin[i]` when in letters. */
export interface Sounded {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly latin: readonly boolean[];
}

const LONGEST = 6;

/** Splits a run of letters into known syllables, longest first; null when it does not come out even. */
function split(run: string): readonly string[] | null {
  const parts: string[] = [];
  let at = 0;
  while (at < run.length) {
    let size = Math.min(LONGEST, run.length - at);
    while (size > 0 && !byLetters.has(run.slice(at, at + size))) size--;
    if (size === 0) return null;
    parts.push(run.slice(at, at + size));
    at += size;
  }
  return parts;
}

/** Reads a compact text as syllables. Characters without a known sound stay themselves. */
export function readSyllables(text: string): Sounded {
  let out = '';
  const from: number[] = [];
  const to: number[] = [];
  const latin: boolean[] = [];
  const put = (unit: string, start: number, end: number, letters: boolean) => {
    out += unit;
    from.push(start);
    to.push(end);
    latin.push(letters);
  };
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) {
      const char = text.charAt(i);
      put(byChar.get(char) ?? char, i, i + 1, false);
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const run = text.slice(i, end);
    // Longer runs are words of some other language, not syllables.
    const parts = run.length >= 2 && run.length <= 18 ? split(run) : null;
    if (parts === null) {
      for (let k = i; k < end; k++) put(text.charAt(k), k, k + 1, true);
    } else {
      let at = i;
      for (const part of parts) {
        put(byLetters.get(part) ?? part, at, at + part.length, true);
        at += part.length;
      }
    }
    i = end;
  }
  return { text: out, from, to, latin };
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
