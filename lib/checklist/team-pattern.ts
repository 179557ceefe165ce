import { type CharSet, compilePattern, type Instruction, inSet, type PatternFault } from './team-syntax';

/** Characters that a match has at most: keeps the cost of a text in proportion to its length. */
const LONGEST = 200;

const LINE_END = 0x0a;

/** Threads in order of preference: a place in the program, and where in the text the thread began. */
class Threads {
  private readonly seen: Uint32Array;
  private round = 0;
  readonly places: number[] = [];
  readonly begins: number[] = [];

  constructor(size: number) {
    this.seen = new Uint32Array(size);
  }

  clear(): void {
    this.round++;
    this.places.length = 0;
    this.begins.length = 0;
  }

  /** False when a preferred thread is at the place already. */
  visit(place: number): boolean {
    if (this.seen[place] === this.round) return false;
    this.seen[place] = this.round;
    return true;
  }
}

/**
 * A pattern of a team's list, run as a set of threads that go through the text side by side (K. Thompson, "Regular
 * Expression Search Algorithm", 1968; with R. Pike's order of threads the matches are those of backtracking). The cost
 * of a text is at most its length × the pattern's × `LONGEST`, whatever the pattern.
 */
export class TeamPattern {
  private readonly stack: number[] = [];
  /** What a match can begin with. */
  private readonly starts: readonly CharSet[];

  private constructor(private readonly program: readonly Instruction[]) {
    this.starts = startsOf(program);
  }

  /** The pattern, or why it is not taken. It is matched on folded text: small letters, plain width. */
  static read(source: string): TeamPattern | PatternFault {
    const program = compilePattern(source);
    return typeof program === 'string' ? program : new TeamPattern(program);
  }

  /** All matches from left to right, none over another, none empty; offsets in UTF-16 units. */
  matches(text: string): readonly (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    let now = new Threads(this.program.length);
    let next = new Threads(this.program.length);
    now.clear();
    let best: readonly [number, number] | null = null;
    for (let at = 0; at <= text.length; ) {
      const point = text.codePointAt(at) ?? -1;
      const width = point > 0xffff ? 2 : 1;
      if (best === null && this.canStart(point)) this.follow(now, 0, at, text, at);
      else if (best === null && now.places.length === 0) {
        at += width;
        continue;
      }
      next.clear();
      const matched = this.advance(now, next, { text, at, point, width });
      if (matched >= 0 && matched < at) best = [matched, at];
      [now, next] = [next, now];
      if (best !== null && now.places.length === 0) {
        found.push(best);
        // What was read beyond the match is read again.
        at = best[1];
        best = null;
        now.clear();
        continue;
      }
      at += width;
    }
    return found;
  }

  private canStart(point: number): boolean {
    return this.starts.some((set) => inSet(set, point));
  }

  /** Moves every thread over one character; returns where the match began that ends here, or -1. */
  private advance(
    now: Threads,
    next: Threads,
    { text, at, point, width }: { text: string; at: number; point: number; width: number },
  ): number {
    for (const [nth, place] of now.places.entries()) {
      const begin = now.begins[nth] ?? at;
      const step = this.program[place];
      if (step?.kind === 'match') {
        // An empty match is none: a thread that was less preferred may still have one.
        if (begin === at) continue;
        return begin;
      }
      if (step?.kind !== 'set' || point < 0 || at - begin >= LONGEST) continue;
      if (inSet(step.set, point)) this.follow(next, place + 1, begin, text, at + width);
    }
    return -1;
  }

  /** Puts a thread where it next looks at a character, along every way that needs none. */
  private follow(threads: Threads, from: number, begin: number, text: string, at: number): void {
    const { stack, program } = this;
    stack.length = 0;
    stack.push(from);
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
      if (!threads.visit(place)) continue;
      const step = program[place];
      if (step?.kind === 'jump') stack.push(step.to);
      else if (step?.kind === 'split') stack.push(step.second, step.first);
      else if (step?.kind === 'lineStart') {
        if (at === 0 || text.charCodeAt(at - 1) === LINE_END) stack.push(place + 1);
      } else if (step?.kind === 'lineEnd') {
        if (at === text.length || text.charCodeAt(at) === LINE_END) stack.push(place + 1);
      } else {
        threads.places.push(place);
        threads.begins.push(begin);
      }
    }
  }
}

/** The sets at which a thread that begins can stand; the ends of a line count as passed. */
function startsOf(program: readonly Instruction[]): readonly CharSet[] {
  const seen = new Set<number>();
  const sets: CharSet[] = [];
  const open = [0];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const step = program[place];
    if (step?.kind === 'set') sets.push(step.set);
    else if (step?.kind === 'jump') open.push(step.to);
    else if (step?.kind === 'split') open.push(step.first, step.second);
    else if (step?.kind === 'lineStart' || step?.kind === 'lineEnd') open.push(place + 1);
  }
  return sets;
}
