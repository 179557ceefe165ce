import type { RatingRow } from '../core/rows';
import { toCohort } from '../models/compare';
import { type Forecast, forecast, forecastHorizons } from '../models/forecast';
import { scoreRange } from '../models/sensitivity';
import { type WorkAnomaly, workAnomalies } from '../models/work-anomaly';
import { bracketsOf, marksOf } from '../store/marks';
import { type BackupRows, readBackup, readingsIn } from './backup/read';
import { agedWork, judge, type Verdict } from './judge';
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

/** Comparisons a week that the false-alarm limit is set for: about ten works, a score of metrics. Assumed. */
const testsPerWeek = 200;

/**
 * Scores every work of a backup file with the same code as the dashboard. Throws `BackupError` when the file is not one.
 */
export async function scoreExport(file: Blob): Promise<ScoredWork[]> {
  return scoreRows(await readBackup(file));
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
              hours > ageHours ? [forecast(aged, cohort, 'views', ageHours, hours)] : [],
            )
          : [],
      anomalies: workAnomalies(Object.values(verdict.comparisons), testsPerWeek),
    };
  });
}
