import type { FieldView } from '../analysis';
import { type Compact, gapKind } from '../compact';
import type { Finding } from '../finding';
import { disguiseOf } from '../match';
import { findingAt } from './make';

const groupings = new Set(['11', '3-4-4', '3-8', '7-4', '3-3-5', '3-2-6', '4-7']);

/** Lengths of the digit groups as written, e.g. 3-4-4. */
function grouping(view: Compact, start: number, end: number): { key: string; single: boolean; odd: boolean } {
  const sizes: number[] = [1];
  let odd = false;
  for (let i = start + 1; i < end; i++) {
    const gap = view.gaps[i] ?? gapKind.none;
    if (gap === gapKind.odd) odd = true;
    if (gap === gapKind.none) sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1;
    else sizes.push(1);
  }
  return { key: sizes.join('-'), single: sizes.length === end - start, odd };
}

/** Letters that stand for a digit beside digits: l58 for 158. */
function digitLike(folded: string): string {
  if (!/\d[lio]|[lio]\d/.test(folded)) return folded;
  return folded.replace(/(?<=\d)[lio]|[lio](?=\d)/g, (char) => (char === 'o' ? '0' : '1'));
}

/** Mobile numbers, however their digits are written. `folded` is the compact text with Chinese digits made ASCII. */
export function phoneFindings(field: FieldView, folded: string, strict: boolean): Finding[] {
  const view = field.compact;
  const text = digitLike(digitLike(folded));
  return [...text.matchAll(/1[3-9]\d(?:\d{8}|[,、]\d{4}[,、]\d{4})/g)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!standsAlone(view, text, start, end)) return [];
    const { key, single, odd } = grouping(view, start, end);
    const paused = match[0].length > 11;
    const digits = match[0].replace(/\D/g, '');
    // Digits written out as characters are grouped as one speaks.
    const spoken = /[\u4e00-\u9fff]{6}/.test(view.text.slice(start, end));
    if (!paused && !spoken && !groupings.has(key) && !single && !odd) return [];
    // One digit over and over, or a counting row, is a placeholder.
    if (/^(\d)\1{9}/.test(digits.slice(1)) || digits === '12345678901') return [];
    const disguise = disguiseOf(view, start, end, false);
    if (digits !== view.text.slice(start, end)) disguise.push('digits');
    if (single || odd || paused) disguise.push('separator');
    return [
      findingAt(
        { field, view, start, end, readAs: digits, disguise: [...new Set(disguise)] },
        {
          rule: 'privacy',
          light: strict ? 'red' : 'amber',
          source: 'privacy/phone',
          code: 'phone',
          suggestion: 'removeContact',
        },
      ),
    ];
  });
}

/** Digits right before or after belong to a longer number, unless they are the country code or written apart. */
function standsAlone(view: Compact, folded: string, start: number, end: number): boolean {
  const digit = /\d/;
  const apart = (edge: number) => (view.gaps[edge] ?? gapKind.none) !== gapKind.none;
  const otherScript = (inside: number, outside: number) =>
    /[0-9]/.test(view.text.charAt(inside)) !== /[0-9]/.test(view.text.charAt(outside));
  const before = folded.slice(Math.max(0, start - 4), start);
  const left =
    digit.test(folded.charAt(start - 1)) &&
    !apart(start) &&
    !otherScript(start, start - 1) &&
    !/(?:^|\D)(?:00)?86$/.test(before);
  const right = digit.test(folded.charAt(end)) && !apart(end) && !otherScript(end - 1, end);
  const letter = /[a-z]/;
  const glued =
    (letter.test(folded.charAt(start - 1)) &&
      !apart(start) &&
      !/(?:^|[^a-z])(?:v|vx|wx|tel|phone|qq|wechat|weixin)$/.test(
        folded.slice(Math.max(0, start - 8), start),
      )) ||
    (letter.test(folded.charAt(end)) && !apart(end));
  return !left && !right && !glued;
}
