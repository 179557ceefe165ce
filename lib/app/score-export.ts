import type { RatingRow } from '../core/rows';
import { toCohort } from '../models/compare';
import { type Forecast, forecast, forecastHorizons } from '../models/forecast';
import { scoreRange } from '../models/sensitivity';
import { type WorkAnomaly, workAnomalies } from '../models/work-anomaly';
import { bracketsOf, marksOf } from '../store/marks';
import { type BackupRows, readBackup, readingsIn } from './backup/read';
import { agedWork, judge, type Verdict } from './judge';
import type { Period } from './scorecards/periods';
import { cardsFrom } from './scorecards/presets';
import { type DayAnomaly, dayAnomalies, type FileCard, periodOf, scoreCards } from './scorecards/score-file';
import { cohortsOf, kindOf } from './standings';

/** One work of an exported database with everything the models say about it. */
export interface ScoredWork {
  readonly id: string;
  readonly title: string | null;
  readonly publishedAt: number | null;
  readonly verdict: Verdict;
  /** lowest and highest score while each weight moves by a fifth; null without a score */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly forecasts: readonly Forecast[];
  readonly anomalies: readonly WorkAnomaly[];
}

/** What is forecast of a work: plays and followers (issue 4 part 8). */
const forecastMetrics = ['views', 'followsGained'] as const;

/** Comparisons a week that the false-alarm limit is set for: about ten works, a score of metrics. Assumed. */
const testsPerWeek = 200;

/** Everything the models say about an exported database. The keys are read by scripts and stay. */
export interface ScoredExport {
  /** the days that accounts, studios and everything are scored over, and those they are compared with */
  readonly period: Period;
  readonly works: readonly ScoredWork[];
  readonly scorecards: readonly FileCard[];
  readonly anomalies: readonly DayAnomaly[];
}

/** A scorecard was asked for that the file does not have. */
export class NoSuchPreset extends Error {
  constructor(id: string, known: readonly string[]) {
    super(`no scorecard ${id}; there are ${known.join(', ')}`);
    this.name = 'NoSuchPreset';
  }
}

/**
 * Scores a backup file with the same code as the dashboard. Throws `BackupError` when the file is not one.
 * @param preset id of the one scorecard to give; all of them when left out
 */
export async function scoreExport(file: Blob, preset?: string): Promise<ScoredExport> {
  const rows = await readBackup(file);
  const known = cardsFrom(rows.presetVersions).map(({ id }) => id);
  if (preset !== undefined && !known.includes(preset)) throw new NoSuchPreset(preset, known);
  const period = periodOf(rows);
  return {
    period,
    works: scoreRows(rows),
    scorecards: scoreCards(rows, period, preset),
    anomalies: dayAnomalies(rows, period),
  };
}

function scoreRows(rows: BackupRows): ScoredWork[] {
  const entries = rows.works.map((work) => {
    const readings = readingsIn(rows, work.id);
    const marks =
      work.publishedAt === null ? {} : marksOf(bracketsOf(readings, work.publishedAt), work.publishedAt);
    return { work, marks, aged: agedWork(work, marks) };
  });
  const cohorts = cohortsOf(entries);
  const ratings = new Map(rows.ratings.map((rating): [string, RatingRow] => [rating.workId, rating]));
  return entries.map(({ work, aged }) => {
    const cohort = cohorts.get(kindOf(work)) ?? toCohort([]);
    const verdict = judge(work, aged, cohort, ratings.get(work.id) ?? null);
    const { ageHours } = verdict;
    const range = scoreRange(verdict.kpi);
    return {
      id: work.id,
      title: work.title,
      publishedAt: work.publishedAt,
      verdict,
      range: range && { low: range.low, high: range.high },
      forecasts:
        aged && ageHours !== null
          ? forecastHorizons.flatMap((hours) =>
              hours > ageHours
                ? forecastMetrics.map((metric) => forecast(aged, cohort, metric, ageHours, hours))
                : [],
            )
          : [],
      anomalies: workAnomalies(Object.values(verdict.comparisons), testsPerWeek),
    };
  });
}
