import { compact } from '../../checklist/compact';
import { normalise, type Simplify } from '../../checklist/normalise';
import { parseTeamList } from '../../checklist/team';

/**
 * Entries of a list that stand in one of the texts, however they are written there: full width, styled, spaced out or
 * traditional, for both are read the way the checklist reads a draft. Wording that the list allows is no hit.
 */
export function listedIn(texts: readonly string[], list: string, simplify?: Simplify): string[] {
  const { words, allow } = parseTeamList(list).list;
  if (words.length === 0) return [];
  const keyOf = (text: string) => compact(normalise(text, simplify)).text;
  const allowed = allow.map(keyOf).filter((term) => term !== '');
  const read = texts.map((text) => allowed.reduce((rest, term) => rest.replaceAll(term, '\n'), keyOf(text)));
  return words.flatMap(({ term, pattern }) => {
    const key = keyOf(term);
    const isIn = (text: string) => (pattern ? text.search(pattern) >= 0 : key !== '' && text.includes(key));
    return read.some(isIn) ? [term] : [];
  });
}
