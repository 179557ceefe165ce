import type { ReaderId } from '../../core/ids';
import type { FupanDb } from '../../store/database';
import type { Disagreement, ImportRow } from '../../store/tables/import-rows';
import { applyStep } from './apply';
import { type ImportJob, readerOf } from './job';
import { Matcher } from './match';
import { ownerOf, type PlanContext, type Planned, type PlanStep, planRows } from './plan';
import { type FileRow, type Refused, RowReader } from './rows';
import { undoImport } from './undo';

export type { Disagreement, ImportRow } from '../../store/tables/import-rows';

/** Rows planned or written together: few enough to let other writers in between, enough to write in bulk. */
const stepRows = 2_000;
/** Examples of each kind that a preview carries. */
const mostExamples = 100;
const mostDisagreements = 1_000;

/** What an import will change, or has changed. */
export interface Outcome {
  /** works or days that the file brings */
  readonly added: number;
  /** known works or days with a new value */
  readonly changed: number;
  /** known works or days of which the file says what is known */
  readonly same: number;
  readonly refused: number;
  readonly disagreements: number;
}

/** One work or day of a preview. */
export type Example = Pick<Planned, 'of' | 'title' | 'changes'>;

export interface Preview extends Outcome {
  readonly examples: {
    readonly added: readonly Example[];
    readonly changed: readonly Example[];
    readonly refused: readonly Refused[];
    readonly disagreements: readonly Disagreement[];
  };
}

export interface Watch {
  /** 0–1 */
  readonly onProgress?: (share: number) => void;
  /** asked between steps; true stops the import and takes back what it did */
  readonly isCancelled?: () => boolean;
}

/** The import was stopped by its user; the store is as it was. */
export class ImportCancelled extends Error {
  constructor() {
    super('import cancelled');
    this.name = 'ImportCancelled';
  }
}

/** Works out what an import will do, against the store as it is. Writes nothing. `now`: epoch ms. */
export async function previewImport(
  db: FupanDb,
  job: ImportJob,
  now: number,
  watch?: Watch,
): Promise<Preview> {
  const tally = new Tally();
  for await (const { step } of steps(db, job, readerOf(job, now), watch)) tally.add(step);
  return tally.preview();
}

/**
 * Imports a file: step by step, each one transaction with its journal, so that the store stays usable meanwhile. All of
 * it or nothing: a failure or a cancel takes back the steps already done, and one that the browser cut short is taken
 * back by `takeBackUnfinished`. `now`: epoch ms. Throws `ImportCancelled`.
 */
export async function runImport(
  db: FupanDb,
  job: ImportJob,
  name: string,
  now: number,
  watch?: Watch,
): Promise<ImportRow> {
  const reader = readerOf(job, now);
  const begun: ImportRow = {
    id: reader,
    studio: job.mapping.studio,
    kind: job.mapping.kind,
    name: name.slice(0, 300),
    at: now,
    asOf: job.at,
    state: 'running',
    added: 0,
    changed: 0,
    refused: 0,
    disagreements: [],
  };
  await db.imports.put(begun);
  const tally = new Tally();
  try {
    for await (const { step, part, context } of steps(db, job, reader, watch)) {
      if (step.planned.length > 0) await applyStep(db, context, step.planned, part);
      tally.add(step);
    }
  } catch (error) {
    await undoImport(db, reader);
    throw error;
  }
  const { added, changed, refused } = tally.preview();
  const done: ImportRow = {
    ...begun,
    state: 'done',
    added,
    changed,
    refused,
    disagreements: tally.disagreements,
  };
  await db.imports.put(done);
  return done;
}

/** Takes back imports that a closed browser cut short. Only for the one who may import, see `withImportLock`. */
export async function takeBackUnfinished(db: FupanDb): Promise<void> {
  for (const { id, state } of await db.imports.toArray()) if (state === 'running') await undoImport(db, id);
}

async function* steps(
  db: FupanDb,
  job: ImportJob,
  reader: ReaderId,
  { onProgress, isCancelled }: Watch = {},
): AsyncGenerator<{ step: PlanStep; part: number; context: PlanContext }> {
  const { sheet, mapping, headers } = job;
  const rows = new RowReader(sheet, mapping, headers, job.at);
  const withTitles = mapping.kind === 'works';
  const matcher = await Matcher.open(db, mapping.studio, withTitles);
  const context: PlanContext = { job, reader, matcher, taken: new Set(), owner: await ownerOf(db, job) };
  const first = mapping.headerRow + 1;
  for (let from = first, part = 0; from < sheet.rows.length; from += stepRows, part++) {
    if (isCancelled?.()) throw new ImportCancelled();
    const to = Math.min(from + stepRows, sheet.rows.length);
    const good: FileRow[] = [];
    const refused: Refused[] = [];
    for (let n = from; n < to; n++) {
      const row = rows.read(n);
      if (row) 'fault' in row ? refused.push(row) : good.push(row);
    }
    const planned = await planRows(db, context, good);
    yield { step: { planned: planned.planned, refused: [...refused, ...planned.refused] }, part, context };
    onProgress?.((to - first) / (sheet.rows.length - first));
    // Lets a worker hear a cancel between steps.
    await new Promise((next) => setTimeout(next, 0));
  }
}

/** Counts what steps do, with the first examples of each kind. */
class Tally {
  #added = 0;
  #changed = 0;
  #same = 0;
  #refused = 0;
  #disagreements = 0;
  readonly disagreements: Disagreement[] = [];
  readonly #examples = { added: [] as Example[], changed: [] as Example[], refused: [] as Refused[] };

  add({ planned, refused }: PlanStep): void {
    for (const one of planned) {
      if (one.isNew) this.#added++;
      else if (one.changes.length > 0) this.#changed++;
      else this.#same++;
      const list = one.isNew ? this.#examples.added : this.#examples.changed;
      const { of, title, changes } = one;
      if ((one.isNew || changes.length > 0) && list.length < mostExamples) list.push({ of, title, changes });
      this.#disagreements += one.disagreements.length;
      this.disagreements.push(...one.disagreements.slice(0, mostDisagreements - this.disagreements.length));
    }
    this.#refused += refused.length;
    this.#examples.refused.push(...refused.slice(0, mostExamples - this.#examples.refused.length));
  }

  preview(): Preview {
    return {
      added: this.#added,
      changed: this.#changed,
      same: this.#same,
      refused: this.#refused,
      disagreements: this.#disagreements,
      examples: { ...this.#examples, disagreements: this.disagreements.slice(0, mostExamples) },
    };
  }
}
