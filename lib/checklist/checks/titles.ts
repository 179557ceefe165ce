import type { Analysis } from '../analysis';
import { compact } from '../compact';
import type { Finding } from '../finding';
import { normalise } from '../normalise';
import { finding } from './make';

/** Share of common two-character pieces from which two titles count as the same, 0–1. */
export const titleLikeness = 0.8;

function bigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** Likeness of two titles, 0–1: equal pieces over all pieces. Two empty titles are not alike. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [left, right] = [bigrams(a), bigrams(b)];
  let common = 0;
  for (const piece of left) if (right.has(piece)) common++;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

/** A title too close to one of the own recent titles (catalogue S2-65). Silent without a title or a list. */
export function checkTitles({ draft, context }: Analysis): Finding[] {
  const key = (text: string) => compact(normalise(text, context.simplify)).text.replace(/[,、。:;!?]/g, '');
  const own = key(draft.title ?? '');
  const near = (context.recentTitles ?? [])
    .map((title) => ({ title, score: likeness(own, key(title)) }))
    .filter(({ score }) => score >= titleLikeness)
    .sort((a, b) => b.score - a.score)[0];
  if (!near) return [];
  const params = { title: near.title, percent: Math.round(near.score * 100) };
  return [
    {
      ...finding({
        rule: 'duplicate',
        light: 'amber',
        source: 'duplicate/title',
        code: 'duplicateTitle',
        params,
      }),
      field: 'title',
    },
  ];
}
