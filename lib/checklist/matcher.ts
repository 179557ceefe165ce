import { AhoCorasick } from '@monyone/aho-corasick';
import { mediumCues, strongCues, weakCues } from './lexicon/cues';
import type { Lexicon, TermGroup } from './lexicon/types';
import { normalise } from './normalise';
import { hasSound, readSyllables } from './syllables';

/** What a keyword means to us: a term (perhaps written in disguise), innocent wording, or a selling cue. */
export type Entry =
  | { readonly kind: 'term'; readonly group: TermGroup; readonly readAs: string; readonly alias: boolean }
  | { readonly kind: 'allow' }
  | { readonly kind: 'cue'; readonly strength: CueStrength };

export type CueStrength = 'strong' | 'medium' | 'weak';

/** A lexicon made ready to search. Built once per lexicon; searching never changes it. */
export interface Matcher {
  readonly automaton: AhoCorasick;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Guarded terms spelled as syllables, for pinyin and same-sound spellings. */
  readonly sounds: AhoCorasick;
  readonly soundTerms: ReadonlyMap<string, readonly { group: TermGroup; term: string }[]>;
  readonly lexicon: Lexicon;
}

/** Keywords live in the same form as the compact text: folded, without blanks. */
function keyword(term: string): string {
  if (/^[\u4e00-\u9fffa-z0-9]+$/.test(term)) return term;
  return normalise(term).text.replace(/\s+/g, '');
}

export function compile(lexicon: Lexicon): Matcher {
  const entries = new Map<string, Entry[]>();
  const sounds = new Map<string, { group: TermGroup; term: string }[]>();
  const add = (word: string, entry: Entry) => {
    const key = keyword(word);
    const known = entries.get(key);
    if (known) known.push(entry);
    else if (key !== '') entries.set(key, [entry]);
  };
  for (const group of lexicon.terms) {
    for (const term of group.terms) {
      add(term, { kind: 'term', group, readAs: term, alias: false });
      if (group.guard) addSound(sounds, group, term);
    }
    for (const [written, readAs] of Object.entries(group.alias ?? {})) {
      // Some disguises fold into the very term they stand for.
      if (keyword(written) !== keyword(readAs)) add(written, { kind: 'term', group, readAs, alias: true });
    }
    for (const phrase of group.allow ?? []) add(phrase, { kind: 'allow' });
  }
  for (const cue of strongCues) add(cue, { kind: 'cue', strength: 'strong' });
  for (const cue of mediumCues) add(cue, { kind: 'cue', strength: 'medium' });
  for (const cue of weakCues) add(cue, { kind: 'cue', strength: 'weak' });
  return {
    automaton: new AhoCorasick([...entries.keys()]),
    entries,
    sounds: new AhoCorasick([...sounds.keys()]),
    soundTerms: sounds,
    lexicon,
  };
}

function addSound(
  table: Map<string, { group: TermGroup; term: string }[]>,
  group: TermGroup,
  term: string,
): void {
  // Only all-Chinese terms whose every character we can sound out.
  if (![...term].every(hasSound)) return;
  const key = readSyllables(term).text;
  const known = table.get(key);
  if (known) known.push({ group, term });
  else table.set(key, [{ group, term }]);
}
