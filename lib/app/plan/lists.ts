import { compact } from '../../checklist/compact';
import { normalise, type Simplify } from '../../checklist/normalise';
import type { TeamList } from '../../checklist/team';
import { teamMatcher } from '../../checklist/team-match';

/**
 * Entries of a list that stand in one of the texts, each once, however they are written there: full width, styled, spaced
 * out or traditional, for both are read the way the checklist reads a team's list. Wording that the list allows is no hit.
 */
export function listedIn(texts: readonly string[], list: TeamList, simplify?: Simplify): string[] {
  if (list.words.length === 0) return [];
  const matcher = teamMatcher(list, simplify);
  const found = texts.flatMap((text) => {
    const view = compact(normalise(text, simplify));
    const isAllowed = matcher.allowed(view);
    return matcher.hits(view).flatMap(({ word, start, end }) => (isAllowed(start, end) ? [] : [word.term]));
  });
  return [...new Set(found)];
}
