/**
 * What a regular expression cannot match without: a few strings, one of which is part of every match. With it a long
 * text is searched for all patterns at once, and each pattern is tried only around its strings. The idea is that of
 * code search by index (R. Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */
export interface Needed {
  /** One of these is in every match; null when nothing useful can be said. */
  readonly words: readonly string[] | null;
  /** Longest possible match in UTF-16 units; Infinity without a bound. */
  readonly longest: number;
  /** How far beyond a match it looks at the text around. */
  readonly look: number;
}

interface Part {
  /** Everything the part can match; null when that is too much to list. */
  readonly all: readonly string[] | null;
  readonly need: readonly string[] | null;
  readonly longest: number;
  readonly look: number;
}

const MOST_LISTED = 48;
const MOST_NEEDED = 400;
const MOST_IN_CLASS = 40;

const nothing: Part = { all: [''], need: null, longest: 0, look: 0 };
const anyChar: Part = { all: null, need: null, longest: 1, look: 0 };

/** Rough share of places at which one of the words stands. */
function cost(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    // Letters and digits are few, Chinese characters many.
    const often = word < '\u0080' ? 0.05 : 0.005;
    sum += word.length === 1 ? often : word.length === 2 ? often * 0.02 : often * 0.0005;
  }
  return sum;
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

function cheaper(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || a.includes('') || a.length > MOST_NEEDED) return b;
  if (b === null) return a;
  return cost(a) < cost(b) ? a : b;
}

function pairsOf(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null || a.length * b.length > MOST_LISTED) return null;
  if (a.length === 1 && a[0] === '') return b;
  const all: string[] = [];
  for (const left of a) for (const right of b) all.push(left + right);
  return all;
}

function inSequence(parts: readonly Part[]): Part {
  let need: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let isWhole = true;
  let longest = 0;
  let look = 0;
  for (const part of parts) {
    const longer = pairsOf(run, part.all);
    if (longer === null) {
      isWhole = false;
      need = cheaper(run, need);
      run = part.all ?? [''];
    } else run = longer;
    need = cheaper(part.need, need);
    longest += part.longest;
    look = Math.max(look, part.look);
  }
  return { all: isWhole ? run : null, need: cheaper(run, need), longest, look };
}

function eitherOf(parts: readonly Part[]): Part {
  const [first = nothing] = parts;
  if (parts.length === 1) return first;
  const all = parts.every((part) => part.all !== null)
    ? unique(parts.flatMap((part) => part.all ?? []))
    : null;
  const needs = parts.map((part) => cheaper(part.all, part.need));
  const need = needs.every((one) => one !== null) ? unique(needs.flatMap((one) => one ?? [])) : null;
  return {
    all: all !== null && all.length <= MOST_LISTED ? all : null,
    need: need !== null && need.length <= MOST_NEEDED ? need : null,
    longest: Math.max(...parts.map(({ longest }) => longest)),
    look: Math.max(...parts.map(({ look }) => look)),
  };
}

function repeated(part: Part, least: number, most: number): Part {
  const longest = part.longest === 0 ? 0 : part.longest * most;
  if (least === 1 && most === 1) return part;
  if (least === 0) {
    const all = most === 1 && part.all !== null ? unique([...part.all, '']) : null;
    return { all, need: null, longest, look: part.look };
  }
  let all: readonly string[] | null = [''];
  for (let i = 0; i < least; i++) all = pairsOf(all, part.all);
  const need = cheaper(all, cheaper(part.all, part.need));
  return { all: least === most ? all : null, need, longest, look: part.look };
}

/** A way of writing that this reader does not know: such a pattern is searched for in the plain way. */
class Unknown extends Error {}

const classes: Readonly<Record<string, Part>> = {
  d: { all: [...'0123456789'], need: null, longest: 1, look: 0 },
  D: anyChar,
  s: anyChar,
  S: anyChar,
  w: anyChar,
  W: anyChar,
};

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  whole(): Part {
    const part = this.choice();
    if (this.at < this.source.length) throw new Unknown();
    return part;
  }

  private peek(): string {
    return this.source.charAt(this.at);
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private choice(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return eitherOf(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
      const one = this.atom();
      parts.push(this.times(one));
    }
    return inSequence(parts);
  }

  private times(part: Part): Part {
    const braces =
      this.peek() === '{' ? /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.source.slice(this.at, this.at + 12)) : null;
    let [least, most] = [1, 1];
    if (braces) {
      this.at += braces[0].length;
      least = Number(braces[1]);
      most = braces[2] === undefined ? least : braces[3] === '' ? Infinity : Number(braces[3]);
    } else if (this.take('?')) least = 0;
    else if (this.take('*')) [least, most] = [0, Infinity];
    else if (this.take('+')) most = Infinity;
    else return part;
    this.take('?');
    return repeated(part, least, most);
  }

  private atom(): Part {
    const char = this.peek();
    this.at++;
    if (char === '^' || char === '$') return { ...nothing, look: 1 };
    if (char === '.') return anyChar;
    if (char === '[') return this.set();
    if (char === '(') return this.group();
    if (char === '\\') return this.escape();
    return { all: [char], need: null, longest: 1, look: 0 };
  }

  private group(): Part {
    const ahead = this.take('?=') || this.take('?!') || this.take('?<=') || this.take('?<!');
    if (!ahead && !this.take('?:') && this.peek() === '?') throw new Unknown();
    const inner = this.choice();
    if (!this.take(')')) throw new Unknown();
    return ahead ? { ...nothing, look: inner.longest + inner.look } : inner;
  }

  private escape(): Part {
    const char = this.peek();
    if (char === 'b' || char === 'B') {
      this.at++;
      return { ...nothing, look: 1 };
    }
    const known = classes[char];
    if (known) {
      this.at++;
      return known;
    }
    return { all: [this.escaped()], need: null, longest: 1, look: 0 };
  }

  /** The character that stands behind a backslash. */
  private escaped(): string {
    const char = this.peek();
    this.at++;
    if (char === 'n') return '\n';
    if (char === 'r') return '\r';
    if (char === 't') return '\t';
    if (char === 'u' && /^[\da-f]{4}/i.test(this.source.slice(this.at))) {
      this.at += 4;
      return String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16));
    }
    if (/[a-z0-9]/i.test(char)) throw new Unknown();
    return char;
  }

  private set(): Part {
    const negated = this.take('^');
    const chars: string[] = [];
    let listed = !negated;
    while (this.at < this.source.length && this.peek() !== ']') {
      const from = this.setChar();
      if (from === null) listed = false;
      if (this.peek() !== '-' || this.source.charAt(this.at + 1) === ']') {
        chars.push(from ?? '');
        continue;
      }
      this.at++;
      const to = this.setChar();
      const [low, high] = [(from ?? '').charCodeAt(0), (to ?? '').charCodeAt(0)];
      if (!(high - low < MOST_IN_CLASS)) listed = false;
      for (let code = low; listed && code <= high; code++) chars.push(String.fromCharCode(code));
    }
    if (!this.take(']')) throw new Unknown();
    if (!listed || chars.length > MOST_IN_CLASS) return anyChar;
    return { all: unique(chars), need: null, longest: 1, look: 0 };
  }

  /** One character of a set; null for a class of them. */
  private setChar(): string | null {
    const char = this.peek();
    this.at++;
    if (char !== '\\') return char;
    if (this.peek() === 'd' || /[dDsSwWpP]/.test(this.peek())) {
      this.at++;
      return null;
    }
    if (this.peek() === 'b') throw new Unknown();
    return this.escaped();
  }
}

/** What every match of the pattern needs. Flags other than `g`, and forms not known here, give no words. */
export function neededText({ source, flags }: RegExp): Needed {
  const blind: Needed = { words: null, longest: Infinity, look: Infinity };
  if (flags.replace('g', '') !== '') return blind;
  try {
    const part = new Reader(source).whole();
    return { words: cheaper(part.all, part.need), longest: part.longest, look: part.look };
  } catch (error) {
    if (error instanceof Unknown) return blind;
    throw error;
  }
}
