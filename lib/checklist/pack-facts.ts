import type { PackId } from './ids';
import { builtInLexicon } from './lexicon';
import { rules } from './rules';

/** What a pack of words holds. */
export interface PackFacts {
  /** different wordings, disguises and innocent phrases not counted */
  readonly words: number;
  /** shapes such as "第 N 天见效" */
  readonly patterns: number;
  /** ids of the laws and rules that its hits cite */
  readonly bases: readonly string[];
}

/** Counts a pack's lists as they are. The day they were last read is `lexiconCheckedAt`. */
export function packFacts(pack: PackId): PackFacts {
  const terms = builtInLexicon.terms.filter((group) => group.pack === pack);
  const patterns = builtInLexicon.patterns.filter((group) => group.pack === pack);
  const bases = [...terms, ...patterns].flatMap(({ basis, rule }) => basis ?? rules[rule].basis);
  return {
    words: new Set(terms.flatMap((group) => group.terms)).size,
    patterns: patterns.length,
    bases: [...new Set(bases.map(({ id }) => id))],
  };
}
