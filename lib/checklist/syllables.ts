import { syllableTable } from './lexicon/pinyin';
import { unitsToText } from './normalise';

/** First code unit of the private area in which each syllable gets one unit, so that sounds can be searched as text. */
const BASE = 0xe000;

const byCode = new Uint16Array(0x10000);
const byLetters = new Map<string, number>();

for (const [number, entry] of syllableTable.trim().split(/\s+/).entries()) {
  const letters = /^[a-z]+/.exec(entry)?.[0] ?? '';
  byLetters.set(letters, BASE + number);
  for (let i = letters.length; i < entry.length; i++) byCode[entry.charCodeAt(i)] = BASE + number;
}

/** True when we know how the character sounds. */
export function hasSound(char: string): boolean {
  return (byCode[char.charCodeAt(0)] ?? 0) !== 0;
}

/** A text as sounds: unit `i` was written at `from[i]`…`to[i]` of the input; `latin[i]` is 1 when in letters. */
export interface Sounded {
  readonly text: string;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly latin: Uint8Array;
}

const LONGEST = 6;
/** Longer runs of letters are words of some other language, not syllables. */
const LONGEST_RUN = 18;

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

/** Written again at every reading: four long arrays a field are a burden on the collector. */
let scratch = {
  units: new Uint16Array(0),
  from: new Uint32Array(0),
  to: new Uint32Array(0),
  latin: new Uint8Array(0),
};

function roomFor(size: number): typeof scratch {
  if (scratch.units.length < size) {
    const most = size + 256;
    scratch = {
      units: new Uint16Array(most),
      from: new Uint32Array(most),
      to: new Uint32Array(most),
      latin: new Uint8Array(most),
    };
  }
  scratch.latin.fill(0, 0, size);
  return scratch;
}

/** Reads a compact text as syllables, valid until the next reading. Characters without a known sound stay themselves. */
export function readSyllables(text: string): Sounded {
  const { units, from, to, latin } = roomFor(text.length);
  let length = 0;
  const put = (unit: number, start: number, end: number, letters: number) => {
    units[length] = unit;
    from[length] = start;
    to[length] = end;
    latin[length] = letters;
    length++;
  };
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) {
      units[length] = byCode[code] || code;
      from[length] = i++;
      to[length++] = i;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const parts = end - i >= 2 && end - i <= LONGEST_RUN ? split(text.slice(i, end)) : null;
    if (parts === null) {
      for (let k = i; k < end; k++) put(text.charCodeAt(k), k, k + 1, 1);
    } else {
      let at = i;
      for (const part of parts) {
        put(byLetters.get(part) ?? 0, at, at + part.length, 1);
        at += part.length;
      }
    }
    i = end;
  }
  return {
    text: unitsToText(units.subarray(0, length)),
    from: from.subarray(0, length),
    to: to.subarray(0, length),
    latin: latin.subarray(0, length),
  };
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}
