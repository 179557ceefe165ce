import { parseJson } from '../../lib/core/json';
import type { Outcome } from '../../lib/core/reader';

type Rows = readonly unknown[];
type Run = (body: unknown) => Outcome;

/**
 * A works list taken apart: `build` puts the answer together again from other rows. Row arrays are the outermost
 * arrays each of whose elements holds exactly one of the works' ids.
 */
export class WorkRows {
  readonly #body: unknown;
  readonly #ids: ReadonlySet<string>;

  constructor(text: string, ids: Iterable<string>) {
    this.#body = parseJson(text);
    this.#ids = new Set(ids);
  }

  /** False where works are told by columns, or by something else than rows. */
  get hasRows(): boolean {
    let found = false;
    this.build((rows) => {
      found = true;
      return rows;
    });
    return found;
  }

  build(change: (rows: Rows) => Rows): unknown {
    return this.#rebuild(this.#body, change);
  }

  /** The answer with `total` works: copies of its own, each under an id of its own. */
  grown(total: number): unknown {
    const order = [...this.#ids];
    return this.build((rows) => {
      const rounds = Math.ceil(total / order.length);
      const copies = Array.from({ length: rounds }, (_, round) =>
        rows.map((row) => {
          const id = this.#idIn(row) ?? '';
          const nth = round * order.length + order.indexOf(id);
          return nth < total ? withId(row, id, renumbered(id, nth)) : undefined;
        }),
      );
      return copies.flat().filter((row) => row !== undefined);
    });
  }

  /** The same list less the top-level keys of its rows that no reading needs. */
  lean(run: Run): WorkRows {
    const whole = reading(run(this.#body));
    const keys = new Set<string>();
    this.build((rows) => {
      for (const row of rows) for (const key of Object.keys(row as object)) keys.add(key); // rows hold ids: objects
      return rows;
    });
    let kept: WorkRows = this;
    for (const key of keys) {
      const body = kept.build((rows) => rows.map((row) => without(row as object, key))); // as above
      const same = reading(run(body)) === whole;
      if (same) kept = new WorkRows(JSON.stringify(body), this.#ids);
    }
    return kept;
  }

  #rebuild(value: unknown, change: (rows: Rows) => Rows): unknown {
    if (Array.isArray(value)) {
      const isRows = value.length > 1 && value.every((row) => this.#idIn(row) !== undefined);
      return isRows ? change(value) : value.map((child) => this.#rebuild(child, change));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, this.#rebuild(child, change)]),
    );
  }

  /** The only work id in a row; undefined when there is none or more than one. */
  #idIn(row: unknown): string | undefined {
    if (typeof row !== 'object' || row === null) return undefined;
    const found = new Set(
      texts(row)
        .map(bare)
        .filter((text) => this.#ids.has(text)),
    );
    return found.size === 1 ? [...found][0] : undefined;
  }
}

const reading = (outcome: Outcome) => JSON.stringify(outcome.kind === 'reading' ? outcome.reading : outcome);

const without = (row: object, key: string) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== key));

/** An id without what one studio puts before each of its own: `export/`. */
const bare = (text: string) => text.slice(text.lastIndexOf('/') + 1);

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function withId(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string' && bare(value) === from) return value.slice(0, -from.length) + to;
  if (Array.isArray(value)) return value.map((child) => withId(child, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withId(child, from, to)]));
}

/** An id of the same length and alphabet: its last five characters become a number. */
const renumbered = (id: string, nth: number) => id.slice(0, -5) + String(nth).padStart(5, '0');
