import { Automaton } from './automaton';
import { type Needed, neededText } from './needed-text';

/** A match of a pattern; offsets in UTF-16 units of the text searched. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Matches by pattern; a pattern without any is absent. */
export type PatternMatches = ReadonlyMap<RegExp, readonly PatternMatch[]>;

interface Entry extends Needed {
  readonly pattern: RegExp;
}

/**
 * Many patterns, searched together: one pass finds the strings that they need (`neededText`), then each pattern is run
 * around its own. The result is that of running each over the whole text.
 */
export class PatternSet {
  private readonly entries: readonly Entry[];
  private readonly automaton: Automaton;
  /** patterns that need the word, by word */
  private readonly users: readonly (readonly number[])[];

  /** Every pattern carries the flag `g`. */
  constructor(patterns: Iterable<RegExp>) {
    this.entries = [...new Set(patterns)].map((pattern) => ({ pattern, ...neededText(pattern) }));
    const users = new Map<string, number[]>();
    for (const [number, { words }] of this.entries.entries()) {
      for (const word of words ?? []) {
        const known = users.get(word);
        if (known) known.push(number);
        else users.set(word, [number]);
      }
    }
    this.automaton = new Automaton(users.keys());
    this.users = this.automaton.words.map((word) => users.get(word) ?? []);
  }

  matches(text: string): PatternMatches {
    const places = this.entries.map((): number[] => []);
    this.automaton.each(text, (word, end) => {
      for (const user of this.users[word] ?? []) places[user]?.push(end);
    });
    const found = new Map<RegExp, readonly PatternMatch[]>();
    for (const [number, entry] of this.entries.entries()) {
      const matches = search(text, entry, places[number] ?? []);
      if (matches.length > 0) found.set(entry.pattern, matches);
    }
    return found;
  }
}

function search(
  text: string,
  { pattern, words, longest, look }: Entry,
  ends: readonly number[],
): PatternMatch[] {
  const found: PatternMatch[] = [];
  if (words === null) return collect(found, pattern, text, 0, 0, text.length);
  if (ends.length === 0) return found;
  // Without a bound, or when the places cover most of the text anyway, one run over all of it is cheaper.
  const reach = longest + look + 2;
  if (!Number.isFinite(reach) || ends.length * reach > text.length)
    return collect(found, pattern, text, 0, 0, text.length);
  let [from, to] = [-1, -1];
  for (const end of ends) {
    // A match that holds the word begins at most `longest` before its end and ends at most `longest` behind its start.
    if (from >= 0 && end - longest <= to) {
      to = Math.max(to, end + longest);
      continue;
    }
    if (from >= 0) around(found, pattern, text, from, to, look + 1);
    [from, to] = [Math.max(0, end - longest), end + longest];
  }
  return around(found, pattern, text, from, to, look + 1);
}

function around(
  found: PatternMatch[],
  pattern: RegExp,
  text: string,
  from: number,
  to: number,
  margin: number,
): PatternMatch[] {
  const start = Math.max(0, from - margin);
  return collect(found, pattern, text.slice(start, to + margin), from - start, start, to);
}

function collect(
  found: PatternMatch[],
  pattern: RegExp,
  text: string,
  from: number,
  offset: number,
  last: number,
): PatternMatch[] {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    if (match[0] === '') pattern.lastIndex++;
    // What lies in the margin belongs to the next place.
    else if (end <= last) found.push({ start, end, text: match[0] });
  }
  return found;
}

/** Characters that are searched pattern by pattern before the set is built: by then that has cost as much. */
const BUILD_AFTER = 10_000;

/** A search for a fixed choice of patterns. The set is built when enough was searched, and kept. */
export function patternSearch(patterns: readonly RegExp[]): (text: string) => PatternMatches {
  let set: PatternSet | undefined;
  let searched = 0;
  return (text) => {
    searched += text.length;
    if (searched >= BUILD_AFTER) {
      set ??= new PatternSet(patterns);
      return set.matches(text);
    }
    const found = new Map<RegExp, readonly PatternMatch[]>();
    for (const pattern of patterns) {
      const matches = collect([], pattern, text, 0, 0, text.length);
      if (matches.length > 0) found.set(pattern, matches);
    }
    return found;
  };
}
