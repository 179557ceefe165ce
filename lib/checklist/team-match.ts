import { Automaton } from './automaton';
import { type Compact, compact } from './compact';
import { lettersFit } from './match';
import { normalise, type Simplify } from './normalise';
import type { TeamList, TeamWord } from './team';
import { TeamPattern } from './team-pattern';

interface TeamHit {
  readonly word: TeamWord;
  /** places in the compact text */
  readonly start: number;
  readonly end: number;
}

/** What one automaton may hold. */
const CHUNK = 60_000;

/** A team's list made ready to search texts that were folded with the same table. */
export class TeamMatcher {
  private readonly words: readonly Automaton[];
  private readonly allow: readonly Automaton[];
  private readonly byKey: ReadonlyMap<string, TeamWord>;
  private readonly patterns: readonly (readonly [TeamWord, TeamPattern])[];

  constructor(team: TeamList, simplify?: Simplify) {
    const byKey = new Map<string, TeamWord>();
    const patterns: (readonly [TeamWord, TeamPattern])[] = [];
    const keys = keysOf(
      team.words.map(({ term }) => term),
      simplify,
    );
    for (const [nth, word] of team.words.entries()) {
      if (word.pattern === undefined) {
        const key = keys[nth] ?? '';
        // Of two entries for one wording the stricter counts.
        if (word.light === 'red' || !byKey.has(key)) byKey.set(key, word);
        continue;
      }
      const source = simplify ? [...word.pattern].map(simplify).join('') : word.pattern;
      const pattern = TeamPattern.read(source);
      if (typeof pattern !== 'string') patterns.push([word, pattern]);
    }
    this.byKey = byKey;
    this.patterns = patterns;
    this.words = automata(byKey.keys());
    this.allow = automata(keysOf(team.allow, simplify));
  }

  /** Every place of the list's words; Latin words and numbers count as whole ones. */
  hits(view: Compact): readonly TeamHit[] {
    const found: TeamHit[] = [];
    for (const automaton of this.words) {
      automaton.each(view.text, (index, end) => {
        const key = automaton.words[index] ?? '';
        const word = this.byKey.get(key);
        const start = end - key.length;
        if (word && lettersFit(view, start, end)) found.push({ word, start, end });
      });
    }
    for (const [word, pattern] of this.patterns) {
      for (const [start, end] of pattern.matches(view.text)) found.push({ word, start, end });
    }
    return found;
  }

  /** Tells whether wording that the team allows covers a place. */
  allowed(view: Compact): (start: number, end: number) => boolean {
    // The furthest end of allowed wording that begins at the place or before it.
    let reach: Uint32Array | null = null;
    for (const automaton of this.allow) {
      automaton.each(view.text, (index, end) => {
        reach ??= new Uint32Array(view.text.length);
        const start = end - (automaton.words[index]?.length ?? 0);
        reach[start] = Math.max(reach[start] ?? 0, end);
      });
    }
    const ends = reach as Uint32Array | null; // assigned in a callback, which the type checker does not follow
    if (ends === null) return () => false;
    for (let i = 1; i < ends.length; i++) ends[i] = Math.max(ends[i] ?? 0, ends[i - 1] ?? 0);
    return (start, end) => (ends[start] ?? 0) >= end;
  }
}

/** The words as they are in a compact text. Plain ones, nearly all of a list, are folded in one go. */
function keysOf(terms: readonly string[], simplify: Simplify | undefined): readonly string[] {
  const fold = (text: string) => compact(normalise(text, simplify)).text;
  const isPlain = (term: string) => /^[\u4e00-\u9fffa-z0-9]+$/.test(term);
  const plain = fold(terms.filter(isPlain).join('\n')).split('\n');
  let nth = 0;
  return terms.map((term) => (isPlain(term) ? (plain[nth++] ?? '') : fold(term)));
}

function automata(words: Iterable<string>): readonly Automaton[] {
  const made: Automaton[] = [];
  let chunk: string[] = [];
  let size = 0;
  for (const word of words) {
    if (size + word.length > CHUNK) {
      made.push(new Automaton(chunk));
      chunk = [];
      size = 0;
    }
    chunk.push(word);
    size += word.length;
  }
  if (chunk.length > 0) made.push(new Automaton(chunk));
  return made;
}

interface Made {
  readonly simplify: Simplify | undefined;
  readonly matcher: TeamMatcher;
}

const made = new WeakMap<TeamList, Made>();

/** The matcher of a list, made on first use and kept for as long as the list is: typing only searches. */
export function teamMatcher(team: TeamList, simplify: Simplify | undefined): TeamMatcher {
  const known = made.get(team);
  if (known && known.simplify === simplify) return known.matcher;
  const matcher = new TeamMatcher(team, simplify);
  made.set(team, { simplify, matcher });
  return matcher;
}
