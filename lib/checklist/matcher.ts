import { Automaton } from './automaton';
import { mediumCues, strongCues, weakCues } from './lexicon/cues';
import type { Lexicon, PatternGroup, TermGroup } from './lexicon/types';
import { normalise } from './normalise';
import { hasSound, readSyllables } from './syllables';

/** What a keyword means to us: a term (perhaps written in disguise), innocent wording, or a selling cue. */
export type Entry =
  | { readonly kind: 'term'; readonly group: TermGroup; readonly readAs: string; readonly alias: boolean }
  | { readonly kind: 'allow' }
  | { readonly kind: 'cue'; readonly strength: CueStrength };

export type CueStrength = 'strong' | 'medium' | 'weak';

export interface SoundTerm {
  readonly group: TermGroup;
  readonly term: string;
}

/** A lexicon made ready to search. Built once per lexicon; searching never changes it. */
export interface Matcher {
  readonly automaton: Automaton;
  /** by the word's place in `automaton.words` */
  readonly entries: readonly (readonly Entry[])[];
  /** UTF-16 units of the longest innocent wording */
  readonly longestAllowed: number;
  /** Guarded terms spelled as syllables, for pinyin and same-sound spellings. */
  readonly sounds: Automaton;
  /** by the word's place in `sounds.words` */
  readonly soundTerms: readonly (readonly SoundTerm[])[];
  /** groups of patterns on compact text */
  readonly shapes: readonly PatternGroup[];
}

/** Keywords live in the same form as the compact text: folded, without blanks. */
function keyword(term: string): string {
  if (/^[\u4e00-\u9fffa-z0-9]+$/.test(term)) return term;
  return normalise(term).text.replace(/\s+/g, '');
}

export function compile(lexicon: Lexicon): Matcher {
  const entries = new Map<string, Entry[]>();
  const sounds = new Map<string, SoundTerm[]>();
  let longestAllowed = 0;
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
    for (const phrase of group.allow ?? []) {
      add(phrase, { kind: 'allow' });
      longestAllowed = Math.max(longestAllowed, phrase.length);
    }
  }
  for (const cue of strongCues) add(cue, { kind: 'cue', strength: 'strong' });
  for (const cue of mediumCues) add(cue, { kind: 'cue', strength: 'medium' });
  for (const cue of weakCues) add(cue, { kind: 'cue', strength: 'weak' });
  const automaton = new Automaton(entries.keys());
  const heard = new Automaton(sounds.keys());
  return {
    automaton,
    entries: automaton.words.map((word) => entries.get(word) ?? []),
    longestAllowed,
    sounds: heard,
    soundTerms: heard.words.map((word) => sounds.get(word) ?? []),
    shapes: lexicon.patterns.filter(({ on }) => on === 'compact'),
  };
}

function addSound(table: Map<string, SoundTerm[]>, group: TermGroup, term: string): void {
  // Only all-Chinese terms whose every character we can sound out.
  if (![...term].every(hasSound)) return;
  const key = readSyllables(term).text;
  const known = table.get(key);
  if (known) known.push({ group, term });
  else table.set(key, [{ group, term }]);
}
