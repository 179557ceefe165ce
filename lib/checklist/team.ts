import type { Light } from './ids';
import { TeamPattern } from './team-pattern';
import type { PatternFault } from './team-syntax';

/** One word or pattern of a team's own list. */
export interface TeamWord {
  /** as it was written; a pattern with its slashes */
  readonly term: string;
  /** what stands between the slashes; see team-syntax.ts for what it may hold */
  readonly pattern?: string;
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
  readonly code: PatternFault | 'noWord' | 'tooLong' | 'tooMany' | 'tooManyPatterns';
}

/** More than any team needs; a bigger file is most likely something else. */
export const maxTeamWords = 20_000;
/** Characters of all words together. */
export const maxTeamLength = 300_000;
/** Each pattern reads the text on its own. */
export const maxTeamPatterns = 200;
const MAX_TERM = 100;
const MAX_NOTE = 200;

/** What one line of a list says. */
type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'word'; readonly word: TeamWord }
  | { readonly kind: 'allow'; readonly term: string }
  | { readonly kind: 'problem'; readonly code: TeamListProblem['code'] };

function readLine(raw: string): Line {
  const [head = '', note = ''] = raw.split('\t', 2).map((part) => part.trim());
  if (head === '' || head.startsWith('#')) return { kind: 'nothing' };
  const [, sign = '', term = ''] = /^([!=]?)\s*(.*)$/s.exec(head) ?? [];
  if (term.length > MAX_TERM || note.length > MAX_NOTE) return { kind: 'problem', code: 'tooLong' };
  const pattern = sign === '=' ? undefined : /^\/(.+)\/$/.exec(term)?.[1];
  const code = pattern === undefined ? null : faultOf(pattern);
  if (code !== null) return { kind: 'problem', code };
  // Of symbols alone nothing is left once the text is folded, and a pattern without a letter fits anything.
  if (!/[\p{L}\p{N}]/u.test(term)) return { kind: 'problem', code: 'noWord' };
  if (sign === '=') return { kind: 'allow', term };
  const light = sign === '!' ? 'red' : 'amber';
  return { kind: 'word', word: { term, light, ...(pattern && { pattern }), ...(note && { note }) } };
}

function faultOf(pattern: string): PatternFault | null {
  const read = TeamPattern.read(pattern);
  return typeof read === 'string' ? read : null;
}

const linesOf = (text: string): readonly string[] => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** Room that is left in a list; `take` says what a line has too much of. */
class Room {
  private words = 0;
  private length = 0;
  private patterns = 0;

  take(line: Line): 'tooMany' | 'tooManyPatterns' | null {
    if (line.kind !== 'word' && line.kind !== 'allow') return null;
    const { term, pattern } = line.kind === 'word' ? line.word : { term: line.term, pattern: undefined };
    if (this.words >= maxTeamWords || this.length + term.length > maxTeamLength) return 'tooMany';
    if (pattern !== undefined && this.patterns >= maxTeamPatterns) return 'tooManyPatterns';
    this.words++;
    this.length += term.length;
    if (pattern !== undefined) this.patterns++;
    return null;
  }
}

/**
 * Reads a list, one entry a line: `word`, `!word` (red), `=word` (allowed), `/pattern/`; a note may follow after a tab.
 * Lines starting with `#` are comments. A line that cannot be used is reported and skipped, the others count; a list
 * beyond the limits is read up to them.
 */
export function parseTeamList(text: string): { list: TeamList; problems: readonly TeamListProblem[] } {
  const words: TeamWord[] = [];
  const allow: string[] = [];
  const problems: TeamListProblem[] = [];
  const room = new Room();
  for (const [number, raw] of linesOf(text).entries()) {
    const read = readLine(raw);
    const code = room.take(read) ?? (read.kind === 'problem' ? read.code : null);
    if (code !== null) problems.push({ line: number + 1, code });
    else if (read.kind === 'word') words.push(read.word);
    else if (read.kind === 'allow') allow.push(read.term);
    if (code === 'tooMany') break;
  }
  return { list: { words, allow }, problems };
}

/** The line that `parseTeamList` reads as this word. */
export function lineOf({ term, light, note }: TeamWord): string {
  const word = `${light === 'red' ? '!' : ''}${term}`;
  return note ? `${word}\t${note.replace(/\s+/g, ' ')}` : word;
}

/** The same entry, however it is written or noted: a list holds it once. */
function identity(read: Line): string | null {
  if (read.kind === 'word') return `!${read.word.term.toLowerCase()}`;
  return read.kind === 'allow' ? `=${read.term.toLowerCase()}` : null;
}

/** What taking lines into a list would do. */
export interface TeamImport {
  /** the list with the lines in it */
  readonly text: string;
  /** lines that would be new in it */
  readonly added: readonly string[];
  /** lines whose entry is in it already, or came before */
  readonly there: number;
  readonly problems: readonly TeamListProblem[];
}

/** Adds the lines of a file to a list. Nothing of the list changes; comments and empty lines of the file are left out. */
export function addToTeamList(text: string, file: string): TeamImport {
  const room = new Room();
  const known = new Set<string>();
  for (const raw of linesOf(text)) {
    const read = readLine(raw);
    const id = identity(read);
    if (room.take(read) === null && id !== null) known.add(id);
  }
  const added: string[] = [];
  const problems: TeamListProblem[] = [];
  let there = 0;
  for (const [number, raw] of linesOf(file).entries()) {
    const read = readLine(raw);
    const id = identity(read);
    if (id !== null && known.has(id)) {
      there++;
      continue;
    }
    const code = room.take(read) ?? (read.kind === 'problem' ? read.code : null);
    if (code !== null) problems.push({ line: number + 1, code });
    else if (id !== null) {
      known.add(id);
      added.push(raw.trim());
    }
    if (code === 'tooMany') break;
  }
  return { text: joined([...contentOf(text), ...added]), added, there, problems };
}

/** The list without the entries of these lines; everything else stays as it was written. */
export function removeFromTeamList(text: string, lines: readonly string[]): string {
  const gone = new Set(lines.map((line) => identity(readLine(line))));
  return joined(
    contentOf(text).filter((raw) => {
      const id = identity(readLine(raw));
      return id === null || !gone.has(id);
    }),
  );
}

function contentOf(text: string): readonly string[] {
  const lines = linesOf(text);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
