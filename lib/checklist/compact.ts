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
const UNSEEN = 255;
const kinds = new Uint8Array(0x10000).fill(UNSEEN);

function kindOf(code: number, char: string): number {
  if (code > 0xffff) return classify(char);
  const known = kinds[code] ?? UNSEEN;
  if (known !== UNSEEN) return known;
  const kind = classify(char);
  kinds[code] = kind;
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

const PLUS = 0x2b;
const LINE_END = 0x0a;
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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let size = 1;
    if (!isPlain(code)) {
      const point = code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(i) ?? code) : code;
      size = point > 0xffff ? 2 : 1;
      const kind =
        code === PLUS && invites.test(text.slice(i, i + 8)) ? KEEP : kindOf(point, text.slice(i, i + size));
      if (kind !== KEEP) {
        gap = Math.max(gap, kind);
        width += size;
        i += size - 1;
        continue;
      }
    }
    if (width > MAX_GAP) {
      // A gap too wide to hide a word is as good as a line end.
      units[length] = LINE_END;
      index[length++] = i;
    }
    units[length] = code;
    index[length] = i;
    gaps[length++] = gap;
    if (size === 2) {
      units[length] = text.charCodeAt(i + 1);
      index[length++] = ++i;
    }
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
