/**
 * The pattern language of a team's own list: the part of regular expressions that can be matched in time linear in the
 * text. Letters, `.`, sets, `\d \w \s`, groups, `|`, `* + ? {m,n}` and their lazy forms, `^` and `$` for the ends of a
 * line. What needs backtracking (references, looking around) is not in it, so no pattern can hang the page.
 */

/** A set of characters as ranges of code points, both ends included. */
export interface CharSet {
  readonly ranges: readonly (readonly [number, number])[];
  readonly negated: boolean;
}

/** One step of a pattern made ready to run; numbers are places in the program. */
export type Instruction =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'split'; readonly first: number; readonly second: number }
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'lineStart' }
  | { readonly kind: 'lineEnd' }
  | { readonly kind: 'match' };

/** Why a pattern is not taken: written wrongly, beyond the language, or too big once its repeats are written out. */
export type PatternFault = 'badPattern' | 'riskyPattern' | 'bigPattern';

type Tree =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'lineStart' | 'lineEnd' }
  | { readonly kind: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly parts: readonly Tree[] }
  | Repeat;

interface Repeat {
  readonly kind: 'repeat';
  readonly part: Tree;
  readonly least: number;
  readonly most: number;
  readonly lazy: boolean;
}

/** Steps of one pattern at most. */
const LARGEST = 2_000;
/** Groups inside groups at most, so that reading one never exhausts the stack. */
const DEEPEST = 50;

class Fault extends Error {
  constructor(readonly code: PatternFault) {
    super(code);
  }
}

const single = (char: string): CharSet => ({ ranges: rangesOf(char, char), negated: false });
const lineEnds: CharSet = { ranges: [[0x0a, 0x0a]], negated: true };
const digits: CharSet['ranges'] = [[0x30, 0x39]];
const letters: CharSet['ranges'] = [...digits, [0x5f, 0x5f], [0x61, 0x7a]];
const blanks: CharSet['ranges'] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x3000, 0x3000],
];
const classes = new Map<string, CharSet>([
  ['d', { ranges: digits, negated: false }],
  ['D', { ranges: digits, negated: true }],
  ['w', { ranges: letters, negated: false }],
  ['W', { ranges: letters, negated: true }],
  ['s', { ranges: blanks, negated: false }],
  ['S', { ranges: blanks, negated: true }],
]);
const named: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The range as it is in a text that was folded to small letters and plain width. */
function rangesOf(from: string, to: string): CharSet['ranges'] {
  const [low, high] = [pointOf(fold(from)), pointOf(fold(to))];
  if (high < low) throw new Fault('badPattern');
  return [[low, high]];
}

function fold(char: string): string {
  const folded = char.normalize('NFKC').toLowerCase();
  return [...folded].length === 1 ? folded : char;
}

const pointOf = (char: string): number => char.codePointAt(0) ?? 0;

class Reader {
  private at = 0;
  private depth = 0;
  private readonly chars: readonly string[];

  constructor(source: string) {
    this.chars = [...source];
  }

  whole(): Tree {
    const tree = this.choice();
    // Only a closing bracket that nothing opened stops a choice early.
    if (this.at < this.chars.length) throw new Fault('badPattern');
    return tree;
  }

  private take(char: string): boolean {
    if (this.chars[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const char = this.chars[this.at++];
    if (char === undefined) throw new Fault('badPattern');
    return char;
  }

  private choice(): Tree {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  private sequence(): Tree {
    const parts: Tree[] = [];
    while (this.at < this.chars.length && this.chars[this.at] !== '|' && this.chars[this.at] !== ')')
      parts.push(this.times(this.atom()));
    return { kind: 'sequence', parts };
  }

  private times(part: Tree): Tree {
    const bounds = this.bounds();
    if (!bounds) return part;
    const [least, most] = bounds;
    if (most < least || part.kind === 'lineStart' || part.kind === 'lineEnd') throw new Fault('badPattern');
    const lazy = this.take('?');
    // "a++" and "a**" are no repeats of repeats but mistakes.
    if (this.bounds()) throw new Fault('badPattern');
    return { kind: 'repeat', part, least, most, lazy };
  }

  private bounds(): readonly [number, number] | null {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.take('?')) return [0, 1];
    if (this.chars[this.at] !== '{') return null;
    const close = this.chars.indexOf('}', this.at);
    const inside = /^(\d{1,6})(?:(,)(\d{0,6}))?$/.exec(this.chars.slice(this.at + 1, close).join(''));
    if (close < 0 || !inside) throw new Fault('badPattern');
    this.at = close + 1;
    const least = Number(inside[1]);
    if (!inside[2]) return [least, least];
    return [least, inside[3] ? Number(inside[3]) : Number.POSITIVE_INFINITY];
  }

  private atom(): Tree {
    const char = this.next();
    if (char === '(') return this.group();
    if (char === '[') return { kind: 'set', set: this.set() };
    if (char === '.') return { kind: 'set', set: lineEnds };
    if (char === '^') return { kind: 'lineStart' };
    if (char === '$') return { kind: 'lineEnd' };
    if (char === '\\') return { kind: 'set', set: this.escape() };
    if ('*+?{}]'.includes(char)) throw new Fault('badPattern');
    return { kind: 'set', set: single(char) };
  }

  private group(): Tree {
    if (++this.depth > DEEPEST) throw new Fault('bigPattern');
    if (this.take('?') && !this.take(':'))
      throw new Fault(this.isKnownGroup() ? 'riskyPattern' : 'badPattern');
    const inner = this.choice();
    if (!this.take(')')) throw new Fault('badPattern');
    this.depth--;
    return inner;
  }

  /** Looking around and names are regular expressions all right, only not for us. */
  private isKnownGroup(): boolean {
    return ['=', '!', '<'].includes(this.chars[this.at] ?? '');
  }

  private escape(): CharSet {
    const char = this.next();
    const known = classes.get(char);
    if (known) return known;
    if (/[1-9bBkpP]/.test(char)) throw new Fault('riskyPattern');
    return single(this.literal(char));
  }

  /** The character that `\n`, `\u4e00` or `\.` stands for. */
  private literal(char: string): string {
    if (char === 'u') {
      const code = this.chars.slice(this.at, this.at + 4).join('');
      if (!/^[\da-f]{4}$/i.test(code)) throw new Fault('badPattern');
      this.at += 4;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const control = named.get(char);
    if (control) return control;
    if (/[a-z0-9]/i.test(char)) throw new Fault('badPattern');
    return char;
  }

  private set(): CharSet {
    const negated = this.take('^');
    const ranges: (readonly [number, number])[] = [];
    while (!this.take(']')) {
      const from = this.member();
      if (typeof from !== 'string') {
        if (from.negated) throw new Fault('riskyPattern');
        ranges.push(...from.ranges);
      } else if (this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']') {
        this.at++;
        const to = this.member();
        if (typeof to !== 'string') throw new Fault('badPattern');
        ranges.push(...rangesOf(from, to));
      } else ranges.push(...rangesOf(from, from));
    }
    return { ranges, negated };
  }

  private member(): string | CharSet {
    const char = this.next();
    if (char !== '\\') return char;
    const escaped = this.next();
    return classes.get(escaped) ?? this.literal(escaped);
  }
}

/** Writes a tree out as a program. Repeats with bounds are written out, which is what the size limit is for. */
class Writer {
  readonly program: Instruction[] = [];
  private writes = 0;

  write(tree: Tree): void {
    // Repeats of nothing add no step, yet take their time.
    if (++this.writes > LARGEST * 10) throw new Fault('bigPattern');
    if (tree.kind === 'sequence') for (const part of tree.parts) this.write(part);
    else if (tree.kind === 'choice') this.choice(tree.parts);
    else if (tree.kind === 'repeat') this.repeat(tree);
    else this.add(tree.kind === 'set' ? { kind: 'set', set: tree.set } : { kind: tree.kind });
  }

  add(step: Instruction): number {
    if (this.program.length >= LARGEST) throw new Fault('bigPattern');
    return this.program.push(step) - 1;
  }

  private choice(parts: readonly Tree[]): void {
    const ends: number[] = [];
    for (const [nth, part] of parts.entries()) {
      const isLast = nth === parts.length - 1;
      const split = isLast ? -1 : this.add({ kind: 'split', first: this.program.length + 1, second: 0 });
      this.write(part);
      if (isLast) break;
      ends.push(this.add({ kind: 'jump', to: 0 }));
      this.program[split] = { kind: 'split', first: split + 1, second: this.program.length };
    }
    for (const end of ends) this.program[end] = { kind: 'jump', to: this.program.length };
  }

  private repeat({ part, least, most, lazy }: Repeat): void {
    for (let i = 0; i < least; i++) this.write(part);
    const splits: number[] = [];
    const isEndless = most === Number.POSITIVE_INFINITY;
    for (let i = least; i < (isEndless ? least + 1 : most); i++) {
      splits.push(this.add({ kind: 'jump', to: 0 }));
      this.write(part);
    }
    if (isEndless) this.add({ kind: 'jump', to: splits[0] ?? 0 });
    const behind = this.program.length;
    for (const split of splits) {
      const [first, second] = lazy ? [behind, split + 1] : [split + 1, behind];
      this.program[split] = { kind: 'split', first, second };
    }
  }
}

/** Reads a pattern and makes it ready to run; else why it is not taken. */
export function compilePattern(source: string): readonly Instruction[] | PatternFault {
  try {
    const writer = new Writer();
    writer.write(new Reader(source).whole());
    writer.add({ kind: 'match' });
    return writer.program;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}

/** Whether a character of a folded text is in the set. */
export function inSet({ ranges, negated }: CharSet, point: number): boolean {
  for (const [low, high] of ranges) if (point >= low && point <= high) return !negated;
  return negated;
}
