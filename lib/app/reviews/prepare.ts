import { addDays, startOfDay } from '../../core/dates';
import type { MetricId } from '../../core/metric-ids';
import { metricFacts } from '../../core/metrics';
import type { AccountDayRow, AccountRow } from '../../core/rows';
import { isStudioId } from '../../core/studios';
import { checkDay, type SeriesCheck } from '../../models/series-anomaly';
import { type WorkAnomaly, workAnomalies } from '../../models/work-anomaly';
import type { FupanDb } from '../../store/database';
import type { DayRange } from '../queries/gains';
import { accountsOf } from '../queries/overview';
import { recentStandings, type Standing } from '../queries/recent-standings';
import type { Period } from '../scorecards/periods';
import { type Scope, type ScoreSource, sourceOfStore } from '../scorecards/source';
import { type Subject, subjectsOf } from '../scorecards/subjects';

/** A day of an account that is out of line. */
export interface DayOut extends SeriesCheck {
  readonly account: AccountRow;
  readonly metric: MetricId;
}

/** A work that is out of line at its age. */
export interface WorkOut {
  readonly standing: Standing;
  readonly anomalies: readonly WorkAnomaly[];
}

/** An account with its figures of the period, and of the one before in its own right: each knows where it comes from. */
export interface AccountFacts {
  readonly now: Subject;
  readonly before: Subject | null;
}

/** What a review begins with. */
export interface Prepared {
  /** each account of the scope */
  readonly accounts: readonly AccountFacts[];
  /** works published in the period and rejected ones, each with its verdict */
  readonly standings: readonly Standing[];
  readonly worksOut: readonly WorkOut[];
  readonly daysOut: readonly DayOut[];
}

/**
 * The facts of a review: `zone` is the calendar that its days are on, on which works count by when they came out. Null
 * while the scope holds neither an account nor a work.
 */
export async function prepareReview(
  db: FupanDb,
  scope: Scope,
  period: Period,
  zone: string,
): Promise<Prepared | null> {
  const filter = isStudioId(scope) ? { studios: [scope] } : scope === 'all' ? {} : { accountId: scope };
  const from = startOfDay(period.range.from, zone);
  const to = startOfDay(addDays(period.range.to, 1), zone);
  const [source, recent, accounts] = await Promise.all([
    sourceOfStore(db, scope, period),
    recentStandings(db, filter, from),
    accountsOf(db, filter),
  ]);
  if (recent === null && accounts.length === 0) return null;
  const standings = (recent ?? []).filter(
    ({ work }) => work.publishedAt !== null && work.publishedAt >= from && work.publishedAt < to,
  );
  return {
    accounts: accountFacts(source, period),
    standings,
    worksOut: outOfLine(standings),
    daysOut: await daysOutOf(db, accounts, period.range),
  };
}

function accountFacts(source: ScoreSource, { range, before }: Period): AccountFacts[] {
  const of = (days: DayRange) => subjectsOf(source, 'account', { range: days, before: null });
  const earlier = new Map(before ? of(before).map((subject) => [subject.id, subject]) : []);
  return of(range).map((now) => ({ now, before: earlier.get(now.id) ?? null }));
}

/** All comparisons of the period count towards its limit of false alarms. */
function outOfLine(standings: readonly Standing[]): WorkOut[] {
  const tests = standings.reduce((sum, { verdict }) => sum + Object.keys(verdict.comparisons).length, 0);
  return standings.flatMap((standing) => {
    const anomalies = workAnomalies(Object.values(standing.verdict.comparisons), tests);
    return anomalies.length > 0 ? [{ standing, anomalies }] : [];
  });
}

/** Days before the period that a day is held against. */
const historyDays = 56;

async function daysOutOf(
  db: FupanDb,
  accounts: readonly AccountRow[],
  { from, to }: DayRange,
): Promise<DayOut[]> {
  const found = await Promise.all(
    accounts.map(async (account) => {
      const rows = await db.accountDays
        .where('[accountId+day]')
        .between([account.id, addDays(from, -historyDays)], [account.id, to], true, true)
        .toArray();
      return daysOutOfOne(account, rows, from);
    }),
  );
  return found.flat().sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function daysOutOfOne(account: AccountRow, rows: readonly AccountDayRow[], from: string): DayOut[] {
  // The keys of a day's values were checked against the metrics on the way in.
  const metrics = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))] as MetricId[];
  const judged = metrics.filter((metric) => metricFacts[metric].better !== 'neither');
  const days = rows.flatMap(({ day }) => (day >= from ? day : []));
  return judged.flatMap((metric) => {
    const { better } = metricFacts[metric];
    const series = rows.flatMap(({ day, values }) => {
      const value = values[metric]?.value;
      return value === undefined ? [] : [{ day, value }];
    });
    if (better === 'neither') return [];
    return days.flatMap((day) => {
      // A week's share of the checks: the limit is one false alarm in twenty weeks.
      const check = checkDay(series, day, better, 7 * judged.length);
      return check && check.verdict !== 'usual' ? [{ ...check, account, metric }] : [];
    });
  });
}
