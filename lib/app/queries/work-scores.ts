import { addDays, dayOf } from '../../core/dates';
import type { Scored } from '../../models/attainment';
import type { Preset } from '../../models/lines';
import type { FupanDb } from '../../store/database';
import type { ManualValueRow } from '../../store/tables/scorecard-rows';
import type { ScoreSource } from '../scorecards/source';
import { type Subject, scoreSubject, subjectsOf } from '../scorecards/subjects';
import { kindOf } from '../standings';
import { sameAgeCohort } from './work';
import type { WorkTableRow } from './works-table';

/** What a table shows of a score; its parts are worked out when somebody opens them. */
export interface CardScore {
  /** share of the target reached, 0–1; null below half coverage */
  readonly value: number | null;
  /** parts whose attainment is known, of all parts */
  readonly known: number;
  readonly of: number;
}

/** What a table's works are scored from. */
export type Scoreable = Pick<WorkTableRow, 'work' | 'marks'>;

/** Longest stretch of scoring before the page may draw and answer keys, ms: half a frame. */
const longestTurn = 8;

/**
 * Scores the works of a table by one scorecard after another, by the same functions as the scorecards' own page. A table
 * of ten thousand works is worked off in short turns, so that nothing on the page waits for it; what was scored by a
 * preset is kept. Works without a publication time have no age to be judged at and no score.
 */
export class WorkScorer {
  private subjects: Promise<ReadonlyMap<string, Subject>> | undefined;
  private ready: ReadonlyMap<string, Subject> = new Map();
  private readonly scored = new WeakMap<Preset, ReadonlyMap<string, CardScore>>();

  /** @param now epoch ms; works that are to come out later than tomorrow have no score either */
  constructor(
    private readonly rows: readonly Scoreable[],
    private readonly typed: readonly ManualValueRow[],
    private readonly now: number,
  ) {}

  /** The scores of all works by a preset, by work key. Rejects when `signal` is aborted in between. */
  async score(preset: Preset, signal: AbortSignal): Promise<ReadonlyMap<string, CardScore>> {
    const found = this.scored.get(preset);
    if (found) return found;
    this.subjects ??= this.prepare();
    const subjects = await this.subjects;
    const scores = new Map<string, CardScore>();
    const turn = turns();
    for (const [id, subject] of subjects) {
      await turn();
      signal.throwIfAborted();
      const scored = scoreSubject(preset, subject);
      if (scored) scores.set(id, inShort(scored));
    }
    this.scored.set(preset, scores);
    return scores;
  }

  /** One score with its parts; null for a work that has none, and until the works have been scored once. */
  open(preset: Preset, workId: string): Scored | null {
    const subject = this.ready.get(workId);
    return subject ? scoreSubject(preset, subject) : null;
  }

  /** Kind by kind: only works of one kind are compared with each other, so nothing is lost by it. */
  private async prepare(): Promise<ReadonlyMap<string, Subject>> {
    const kinds = new Map<string, Scoreable[]>();
    for (const row of this.rows) {
      const kind = kindOf(row.work);
      const list = kinds.get(kind);
      if (list) list.push(row);
      else kinds.set(kind, [row]);
    }
    const range = { from: '1970-01-01', to: addDays(dayOf(this.now, 'UTC'), 1) };
    const subjects = new Map<string, Subject>();
    const turn = turns();
    for (const rows of kinds.values()) {
      await turn();
      const source = sourceOf(rows, this.typed, range.from);
      for (const subject of subjectsOf(source, 'work', { range, before: null }))
        subjects.set(subject.id, subject);
    }
    this.ready = subjects;
    return subjects;
  }
}

/** A work's score needs nothing but the works of its kind and what was typed in. */
function sourceOf(
  rows: readonly Scoreable[],
  manualValues: readonly ManualValueRow[],
  since: string,
): ScoreSource {
  return {
    works: rows.map(({ work }) => work),
    marks: new Map(rows.map(({ work, marks }) => [work.id, marks])),
    ...{ accounts: [], studioDays: [], accountDays: [], accountLevels: [] },
    ...{ ratings: [], secondRatings: [], series: [], people: [], books: null },
    ...{ manualValues, since },
  };
}

function inShort({ value, parts }: Scored): CardScore {
  const known = parts.reduce((sum, { attainment }) => sum + Number(attainment !== null), 0);
  return { value, known, of: parts.length };
}

/** Gives the page a turn before the first piece of work, and again whenever one has lasted too long. */
function turns(): () => Promise<void> | undefined {
  let until = 0;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((next) =>
      setTimeout(() => {
        until = performance.now() + longestTurn;
        next();
      }, 0),
    );
  };
}

/**
 * One work's score by a preset, against the own works that its verdict is given against, with what was typed in for it.
 * null without a publication time. `now` is epoch ms.
 */
export async function scoreOfWork(
  db: FupanDb,
  { work, marks }: Scoreable,
  preset: Preset,
  now: number,
): Promise<Scored | null> {
  const [others, typed] = await Promise.all([
    sameAgeCohort(db, work),
    db.manualValues.filter(({ scope }) => scope === work.id).toArray(),
  ]);
  // Where an account is unknown, the cohort takes the work for one of the same.
  const kin = others.map((other) => ({ ...other, work: { ...other.work, accountId: work.accountId } }));
  const scorer = new WorkScorer([{ work, marks }, ...kin], typed, now);
  await scorer.score(preset, new AbortController().signal);
  return scorer.open(preset, work.id);
}
