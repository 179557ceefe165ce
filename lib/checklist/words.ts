import type { Compact } from './compact';

let segmenter: Intl.Segmenter | null | undefined;

function segmenterOrNull(): Intl.Segmenter | null {
  // Absent in old Firefox: without it the veto simply does not speak.
  segmenter ??=
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter;
}

/** Characters looked at on each side: enough for any dictionary word, and it bounds the cost. */
const REACH = 12;

/**
 * True when the span cuts a real word in two: "口交" in "路口交通" begins inside 路口. Source: compliance.md §2.4 step 7.
 */
export function crossesWord({ text, gaps }: Compact, start: number, end: number): boolean {
  const words = segmenterOrNull();
  if (words === null) return false;
  // A blank that the compact text dropped still parts words.
  let from = Math.max(0, start - REACH);
  for (let i = start; i > from; i--) if (gaps[i]) from = i;
  let to = Math.min(text.length, end + REACH);
  for (let i = end; i < to; i++) if (gaps[i]) to = i;
  const piece = text.slice(from, to);
  for (const { index, segment } of words.segment(piece)) {
    const left = from + index;
    const right = left + segment.length;
    if (left < start && right > start) return true;
    if (left < end && right > end && left >= start) return true;
  }
  return false;
}
