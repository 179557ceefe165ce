import { type Normalised, unitsToText } from './normalise';

/** What was left out right before a unit: nothing, blanks, list punctuation, or symbols nobody writes inside a word. */
export const gapKind = { none: 0, space: 1, list: 2, odd: 3 } as const;

/** Normalised text without blanks and symbols. `index[i]` is the place of unit `i` in `base.text`. */
export interface Compact {
  readonly base: Normalised;
  readonly text: string;
  readonly index: Uint32Array;
  /** Kind of the widest gap before the unit, one of `gapKind`. */
  readonly gaps: Uint8Array;
}

const KEEP = 0;
const listed = new Set('/|-.·・~_\'"()[]{}<>《》【】「」『』〈〉“”‘’—–…‐');
const barriers = new Set(',、。;:!?\n\r#@');
const kept = new Set('%');
const kinds = new Map<string, number>();

function kindOf(char: string): number {
  const known = kinds.get(char);
  if (known !== undefined) return known;
  const kind = classify(char);
  if (kinds.size < 20_000) kinds.set(char, kind);
  return kind;
}

/** A plus sign is kept where it says "add": 国+家+级 is hiding, +V is an invitation. */
const invites = /^\+\s*(?:v|wx|wei|q|我|微|薇|威|葳|徽|卫星|绿泡|企鹅|扣|群|裙)/;

function classify(char: string): number {
  if (barriers.has(char) || kept.has(char) || /[\p{L}\p{N}]/u.test(char)) return KEEP;
  if (/\s/.test(char)) return gapKind.space;
  if (listed.has(char)) return gapKind.list;
  if (/\p{P}/u.test(char)) return /[*^&\\]/.test(char) ? gapKind.odd : gapKind.list;
  return gapKind.odd;
}

/** Longest run of left-out units that still counts as "inside a word". An emoji family is up to eleven units. */
const MAX_GAP = 12;

/**
 * Drops what can be inserted into a word to hide it, and remembers where. Sentence punctuation, line ends, `#` and `@`
 * stay, so that nothing is joined across them.
 */
export function compact(base: Normalised): Compact {
  const { text } = base;
  // A wide gap adds a line end of its own, but only where several units were left out.
  const units = new Uint16Array(text.length);
  const index = new Uint32Array(text.length);
  const gaps = new Uint8Array(text.length);
  let length = 0;
  let gap: number = gapKind.none;
  let width = 0;
  const keep = (unit: number, at: number, before: number) => {
    units[length] = unit;
    index[length] = at;
    gaps[length] = before;
    length++;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlain(code)) {
      const char = code >= 0xd800 && code <= 0xdbff ? text.slice(i, i + 2) : text.charAt(i);
      const kind = char === '+' && invites.test(text.slice(i, i + 8)) ? KEEP : kindOf(char);
      if (kind !== KEEP) {
        gap = Math.max(gap, kind);
        width += char.length;
        i += char.length - 1;
        continue;
      }
    }
    // A gap too wide to hide a word is as good as a line end.
    if (width > MAX_GAP) keep(0x0a, i, gapKind.none);
    keep(code, i, gap);
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length)
      keep(text.charCodeAt(i + 1), ++i, gapKind.none);
    gap = gapKind.none;
    width = 0;
  }
  return {
    base,
    text: unitsToText(units.subarray(0, length)),
    index: index.subarray(0, length),
    gaps: gaps.subarray(0, length),
  };
}

/** Common Chinese characters, small letters and digits: the bulk of any text. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  );
}

/** UTF-16 span in the original text of units `start`…`end` (exclusive) of a compact text. */
export function originalSpan(view: Compact, start: number, end: number): { start: number; end: number } {
  const first = view.index[start] ?? 0;
  const last = view.index[end - 1] ?? first;
  return { start: view.base.from[first] ?? 0, end: view.base.to[last] ?? view.base.source.length };
}
