import type { Light } from './ids';

/** One word or pattern of a team's own list. */
export interface TeamWord {
  readonly term: string;
  readonly pattern?: RegExp;
  readonly light: Exclude<Light, 'green'>;
  readonly note?: string;
}

/** A team's own words and the wording it allows; both beat the built-in lists. */
export interface TeamList {
  readonly words: readonly TeamWord[];
  readonly allow: readonly string[];
}

export interface TeamListProblem {
  /** 1-based line number. */
  readonly line: number;
  readonly code: 'badPattern' | 'riskyPattern' | 'tooLong' | 'tooMany';
}

/** More than any team needs; a bigger file is most likely something else. */
export const maxTeamWords = 20_000;
const MAX_TERM = 100;
/** A repeated group that itself repeats: such a pattern can take minutes on a page of text. */
const nested = /\([^)]*[+*][^)]*\)[+*{]/;

/**
 * Reads a list, one entry a line: `word`, `!word` (red), `=word` (allowed), `/pattern/`; a note may follow after a tab.
 * Lines starting with `#` are comments. A line that cannot be used is reported and skipped, the others count.
 */
export function parseTeamList(text: string): { list: TeamList; problems: readonly TeamListProblem[] } {
  const words: TeamWord[] = [];
  const allow: string[] = [];
  const problems: TeamListProblem[] = [];
  for (const [number, raw] of text.split(/\r?\n/).entries()) {
    const line = number + 1;
    const [head = '', note] = raw.split('\t').map((part) => part.trim());
    if (head === '' || head.startsWith('#')) continue;
    if (words.length + allow.length >= maxTeamWords) {
      problems.push({ line, code: 'tooMany' });
      break;
    }
    if (head.length > MAX_TERM) problems.push({ line, code: 'tooLong' });
    else if (head.startsWith('=')) allow.push(head.slice(1).trim());
    else addWord(words, problems, head, note, line);
  }
  return { list: { words, allow: allow.filter((term) => term !== '') }, problems };
}

function addWord(
  words: TeamWord[],
  problems: TeamListProblem[],
  head: string,
  note: string | undefined,
  line: number,
): void {
  const light = head.startsWith('!') ? 'red' : 'amber';
  const term = head.replace(/^!\s*/, '');
  if (term === '') return;
  const body = /^\/(.+)\/$/.exec(term)?.[1];
  if (body === undefined) {
    words.push({ term, light, note });
    return;
  }
  if (nested.test(body)) {
    problems.push({ line, code: 'riskyPattern' });
    return;
  }
  try {
    words.push({ term, pattern: new RegExp(body, 'giu'), light, note });
  } catch {
    problems.push({ line, code: 'badPattern' });
  }
}

/** Writes a list in the form `parseTeamList` reads. */
export function formatTeamList(list: TeamList): string {
  const lines = list.words.map(({ term, light, note }) => {
    const word = `${light === 'red' ? '!' : ''}${term}`;
    return note ? `${word}\t${note}` : word;
  });
  return [...lines, ...list.allow.map((term) => `=${term}`), ''].join('\n');
}
