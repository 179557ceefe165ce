import { indicatorOf } from './indicators';
import { type Line, toFactUnit } from './lines';

/** Lines that measure the same thing, from the easiest to the hardest to reach. */
export interface Ladder {
  /** metric, definition, scope, window and kind of comparison in one key */
  readonly key: string;
  readonly rungs: readonly Line[];
}

/**
 * Lines grouped where they meet: same metric, definition, scope and window (catalogue §3.0 rule 2), levels and changes
 * apart. Lines with different definitions are different indicators and never meet (rule 4). A line without an indicator
 * or without a figure of its own has nothing to be compared with and stands alone at the end.
 */
export function ladders(lines: readonly Line[]): Ladder[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = meetingKey(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    rungs: [...group].sort(byDifficulty),
  }));
}

function meetingKey(line: Line): string {
  if (line.metric === null || line.value === null) return line.id;
  const kind = line.comparator === 'changeBy' ? line.unit : 'level';
  return [line.metric, line.definition ?? '', line.scope, line.window, kind].join('|');
}

function byDifficulty(a: Line, b: Line): number {
  return difficulty(a) - difficulty(b) || (a.id < b.id ? -1 : 1);
}

/** Higher is harder. For indicators that are better when lower, and for "at most", a smaller figure is harder. */
function difficulty(line: Line): number {
  const value = line.value === null ? 0 : toFactUnit(line.value, line.unit);
  const lower = line.comparator === '<=' || line.comparator === '<';
  const falls = line.metric !== null && indicatorOf(line.metric).better === 'lower';
  return lower || falls ? -value : value;
}

/** How the user settles which line of a ladder scores. A map marks lines by id; what it does not name falls to `else`. */
export type LineChoice =
  | { readonly by: 'strictest' | 'loosest' | 'own' }
  | { readonly by: 'seed'; readonly seed: number }
  | { readonly by: 'marked'; readonly ids: ReadonlySet<string>; readonly else: 'strictest' | 'loosest' };

/**
 * One line for each ladder: the marked one, the strictest or loosest enabled one, the first of a seed, or the user's own
 * (falling back to the loosest where there is none). Alarms and lines that are off never score; a ladder with nothing
 * left is left out. The order of the lines does not matter.
 */
export function chooseLines(lines: readonly Line[], choice: LineChoice): Line[] {
  return ladders(lines.filter((line) => line.enabled && line.role !== 'alarm')).flatMap(
    ({ rungs }) => pick(rungs, choice) ?? [],
  );
}

function pick(rungs: readonly Line[], choice: LineChoice): Line | undefined {
  switch (choice.by) {
    case 'strictest':
      return rungs.at(-1);
    case 'loosest':
      return rungs[0];
    case 'own':
      return rungs.find((line) => line.source.item === 'own') ?? rungs[0];
    case 'seed':
      return rungs.find((line) => line.source.seed === choice.seed) ?? rungs[0];
    case 'marked':
      return rungs.find((line) => choice.ids.has(line.id)) ?? pick(rungs, { by: choice.else });
  }
}
