import { addDays, dayOf } from '../../core/dates';
import type { MetricId } from '../../core/metric-ids';
import type { Part, Scored } from '../../models/attainment';
import type { IndicatorId } from '../../models/indicators';
import type { Preset } from '../../models/lines';
import { scoreRange } from '../../models/sensitivity';
import { checkDay, type SeriesCheck } from '../../models/series-anomaly';
import type { BackupRows } from '../backup/read';
import { accountSeries, lastDays } from './account-series';
import { comparedWith, type Period } from './periods';
import { cardsFrom } from './presets';
import { sourceOfBackup } from './source';
import { type Gap, type Level, levels, type Subject, scoreSubject, subjectsOf } from './subjects';

/** One part of a score, flat enough for a script. */
export interface FilePart {
  readonly metric: IndicatorId;
  readonly dimension: string;
  /** share of all weight, 0–1 */
  readonly weight: number;
  readonly assumed: boolean;
  /** id of the line it is judged by */
  readonly line: string | null;
  readonly input: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  readonly contribution: number | null;
  readonly reason: Part['reason'];
  /** where the input comes from; null when unknown */
  readonly origin: string | null;
  /** why ledger and orders do not give the input; null where they were not asked or did */
  readonly gap: Gap | null;
}

export interface FileSubject {
  readonly id: string;
  /** the user's own name of a series or an owner */
  readonly name: string | null;
  readonly value: number | null;
  readonly most: number | null;
  readonly coverage: number;
  readonly reason: Scored['reason'];
  /** lowest and highest value while each weight moves by a fifth */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** value of the compared period; null for works and where it cannot be said */
  readonly before: number | null;
  readonly missing: readonly IndicatorId[];
  readonly parts: readonly FilePart[];
}

export interface FileCard {
  readonly preset: string;
  readonly version: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly levels: Readonly<Record<Level, readonly FileSubject[]>>;
}

/** One day of an account that is out of line. */
export interface DayAnomaly extends SeriesCheck {
  readonly account: string;
  readonly metric: MetricId;
}

/** Days the command line scores when it is told nothing: four weeks up to the day before the newest reading. */
const defaultDays = 28;

/** The period of a file: the last four whole weeks it knows, against the four before. The file's own time, not today's. */
export function periodOf(rows: BackupRows): Period {
  const newest = Math.max(0, ...[...rows.works, ...rows.accounts].map(({ seenAt }) => seenAt));
  const to = addDays(dayOf(newest, 'UTC'), -1);
  const range = { from: addDays(to, 1 - defaultDays), to };
  return { range, before: comparedWith(range, 'previous') };
}

/**
 * Every scorecard of a backup, the user's own versions included, on every level: by the very functions of the page. Works
 * are scored whenever they were published; accounts, studios and everything over `period`.
 */
export function scoreCards(rows: BackupRows, period: Period, only?: string): FileCard[] {
  const source = sourceOfBackup(rows, period);
  const ever = { range: { from: '1970-01-01', to: period.range.to }, before: null };
  const subjects = new Map(
    levels.map((level) => [level, subjectsOf(source, level, level === 'work' ? ever : period)]),
  );
  return cardsFrom(rows.presetVersions)
    .map(({ versions }) => versions[0].preset)
    .filter(({ id }) => only === undefined || id === only)
    .map((preset) => ({
      preset: preset.id,
      version: preset.version,
      name: preset.name,
      levels: levelsOf((level) => (subjects.get(level) ?? []).map((subject) => fileSubject(preset, subject))),
    }));
}

function levelsOf(of: (level: Level) => FileSubject[]): FileCard['levels'] {
  // Made from the very list that the keys of the type come from.
  return Object.fromEntries(levels.map((level) => [level, of(level)])) as Record<Level, FileSubject[]>;
}

function fileSubject(preset: Preset, subject: Subject): FileSubject {
  const scored = scoreSubject(preset, subject);
  if (!scored) throw new Error('a subject without facts');
  const { value, most, coverage, reason, missing } = scored;
  return {
    ...{ id: subject.id, name: subject.name },
    ...{ value, most, coverage, reason, missing },
    range: scoreRange(scored),
    before: scoreSubject(preset, subject, 'then')?.value ?? null,
    parts: scored.parts.map(({ line, approx: _, ...part }) => ({
      ...part,
      line: line?.id ?? null,
      origin: subject.origin[part.metric] ?? null,
      gap: subject.gaps[part.metric] ?? null,
    })),
  };
}

/**
 * Days of the last week on which an account's own figures are out of line (S4-57), by the models of the page. All checks of
 * an account count towards its limit of one false alarm in twenty weeks.
 */
export function dayAnomalies(
  { accountDays }: Pick<BackupRows, 'accountDays'>,
  { range }: Period,
): DayAnomaly[] {
  return accountSeries(accountDays).flatMap(({ account, metric, values, better, checks }) =>
    lastDays(range.to).flatMap((day) => {
      const check = checkDay(values, day, better, checks);
      return check && check.verdict !== 'usual' ? [{ account, metric, ...check }] : [];
    }),
  );
}
