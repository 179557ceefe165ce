/**
 * Characters that Unicode compatibility folding leaves alone although people read them as something plainer.
 * Data only; `normalise.ts` applies it. Measured gaps of NFKC: compliance.md §2.4.
 */

/** A contiguous run of look-alikes: first code point, then what it reads as, one character each. */
const runs: readonly (readonly [number, string])[] = [
  [0x1f150, 'abcdefghijklmnopqrstuvwxyz'],
  [0x1f170, 'abcdefghijklmnopqrstuvwxyz'],
  [0x1f1e6, 'abcdefghijklmnopqrstuvwxyz'],
  [0x2776, '123456789'],
  [0x2780, '123456789'],
  [0x278a, '123456789'],
  [0x24f5, '123456789'],
  [0x1f10d, '0'],
];

/** Reading → characters that look like it: Greek, Cyrillic, small capitals, ticks and crosses, emoji with a reading. */
const looks: Readonly<Record<string, string>> = {
  '+': '➕🞡✚✛✜',
  '0': '〇⓿🄌🄋',
  '10': '🔟❿➉➓',
  '100%': '💯',
  卫星: '🛰',
  free: '🆓',
  top: '🔝',
  vs: '🆚',
  new: '🆕',
  ok: '🆗',
  a: 'аαᴀ',
  b: 'вʙ',
  c: 'сᴄ',
  d: 'ᴅ',
  e: 'еεᴇ',
  g: 'ɢ',
  h: 'нʜ',
  i: 'іιɪ',
  j: 'ᴊ',
  k: 'кκᴋ',
  l: 'ӏʟ',
  m: 'мᴍ',
  n: 'ɴ',
  o: 'оοᴏ',
  p: 'рρᴘ',
  q: 'ԛ',
  r: 'ʀ',
  s: 'ѕ',
  t: 'тτᴛ',
  u: 'ᴜ',
  v: 'ѵνυ∨√ᴠ',
  w: 'ωѡԝᴡ',
  x: 'χх✗✘×✖',
  y: 'уʏ',
  z: 'ᴢ',
  一: '⼀',
  '|': '丨丶丿',
  第一: '🥇',
  赞: '👍',
  车: '🚗🚘🚙🛒',
  红包: '🧧',
  烟: '🚬',
  桃: '🍑',
};

function build(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [reading, chars] of Object.entries(looks)) for (const char of chars) table.set(char, reading);
  for (const [first, letters] of runs) {
    for (let i = 0; i < letters.length; i++) table.set(String.fromCodePoint(first + i), letters.charAt(i));
  }
  return table;
}

export const glyphs: ReadonlyMap<string, string> = build();

/** Characters that are drawn with no width: they are skipped, and skipping them inside a word counts as hiding it. */
const invisibleRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

/** True for a code point that shows nothing. Variation selectors are included: they follow emoji lawfully. */
export function isInvisible(code: number): boolean {
  for (const [from, to] of invisibleRanges) {
    if (code < from) return false;
    if (code <= to) return true;
  }
  return false;
}
