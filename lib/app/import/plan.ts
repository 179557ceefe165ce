import type { AccountKey, ReaderId, WorkKey } from '../../core/ids';
import { accountKey } from '../../core/ids';
import type { MetricId } from '../../core/metric-ids';
import { metricFacts } from '../../core/metrics';
import type { WindowSighting, WorkSighting } from '../../core/reading';
import type { AccountDayRow, Latest, LatestValue } from '../../core/rows';
import type { FupanDb } from '../../store/database';
import { mergeLatest, type Sighting } from '../../store/latest';
import { knownMetrics } from '../../store/pack-readings';
import type { StoredWork } from '../../store/rows';
import type { Disagreement } from '../../store/tables/import-rows';
import { worksByKey } from '../../store/tables/works';
import { type ImportJob, isFileReader } from './job';
import type { Matcher } from './match';
import type { FileRow, Refused } from './rows';

/** A value that the file changes, or brings. */
export interface ValueChange {
  readonly metric: MetricId;
  /** null: nothing was known */
  readonly from: number | null;
  readonly to: number;
}

/** What one row will do. Nothing is written by planning. */
export interface Planned {
  readonly row: FileRow;
  /** work key, or account key and day */
  readonly of: string;
  readonly title: string | null;
  readonly isNew: boolean;
  readonly changes: readonly ValueChange[];
  readonly disagreements: readonly Disagreement[];
  /** of a work: what to fold into it, exact and rounded apart */
  readonly work?: {
    readonly id: WorkKey;
    readonly before: StoredWork | undefined;
    readonly sightings: readonly WorkSighting[];
  };
  readonly window?: WindowSighting;
  readonly day?: {
    readonly key: [accountId: string, day: string];
    readonly before: AccountDayRow | null;
    readonly sightings: readonly Sighting[];
  };
}

export interface PlanStep {
  readonly planned: readonly Planned[];
  readonly refused: readonly Refused[];
}

/** What planning needs besides the rows. */
export interface PlanContext {
  readonly job: ImportJob;
  readonly reader: ReaderId;
  readonly matcher: Matcher;
  /** works and days that earlier rows were about */
  readonly taken: Set<string>;
  readonly owner: AccountKey;
}

/** Whose the file is: the account that was named, else the only one of the studio, else `self`. */
export async function ownerOf(
  db: FupanDb,
  { mapping: { studio }, accountId }: ImportJob,
): Promise<AccountKey> {
  if (accountId !== null) return accountKey(studio, accountId);
  const rows = await db.accounts.where('id').startsWith(`${studio}:`).toArray();
  const [only, ...others] = rows.filter((row) => row.accountId !== 'self');
  return accountKey(studio, only && others.length === 0 ? only.accountId : undefined);
}

/** What these rows will do to the store as it is now. */
export function planRows(db: FupanDb, context: PlanContext, rows: readonly FileRow[]): Promise<PlanStep> {
  return context.job.mapping.kind === 'days' ? planDays(db, context, rows) : planWorks(db, context, rows);
}

async function planWorks(db: FupanDb, context: PlanContext, rows: readonly FileRow[]): Promise<PlanStep> {
  const refused: Refused[] = [];
  const found = rows.flatMap((row) => {
    const match = context.matcher.match(row);
    if ('id' in match) return [{ row, ...match }];
    refused.push({ row: row.row, fault: match.fault });
    return [];
  });
  const asked = found.flatMap(({ id, isNew }) => (isNew ? [] : [id]));
  // A studio may know a work by several ids; the file may have another one than the list.
  const names = new Map<string, WorkKey>();
  for (const alias of await db.aliases.bulkGet(asked)) if (alias) names.set(alias.id, alias.work);
  const named = found.map(({ row, id }) => ({ row, id: names.get(id) ?? id }));
  const known = await worksByKey(
    db,
    asked.map((id) => names.get(id) ?? id),
  );
  const planned = named.flatMap(({ row, id }) => {
    if (context.taken.has(id)) {
      refused.push({ row: row.row, fault: 'twice' });
      return [];
    }
    if (context.job.covers.kind === 'range' && Object.keys(row.rounded).length > 0) {
      refused.push({ row: row.row, fault: 'rounded' });
      return [];
    }
    context.taken.add(id);
    return [planWork(context, row, id, known.get(id))];
  });
  return { planned, refused };
}

function planWork(
  { job, reader }: PlanContext,
  row: FileRow,
  id: WorkKey,
  before: StoredWork | undefined,
): Planned {
  const workId = id.slice(id.indexOf(':') + 1);
  const facts = newFacts(row, before);
  const common = { row, of: id, title: before?.title ?? row.title ?? null, isNew: !before };
  if (job.covers.kind === 'range') {
    const window: WindowSighting = {
      workId,
      window: `range:${job.covers.from}..${job.covers.to}`,
      values: row.values,
      ...(row.currency && { currency: row.currency }),
    };
    const changes = knownMetrics(row.values).map((metric) => ({
      metric,
      from: null,
      to: row.values[metric] ?? 0,
    }));
    const sightings = [{ workId, ...facts, values: {} }];
    return { ...common, changes, disagreements: [], work: { id, before, sightings }, window };
  }
  const { sightings, changes, disagreements } = compare(
    row,
    before?.latest ?? {},
    { at: job.at, reader },
    common,
  );
  const works = sightings.map(
    ({ values, approx, currency }, n): WorkSighting => ({
      workId,
      ...(n === 0 && facts),
      values,
      settled: true,
      ...(approx && { approx }),
      ...(currency && { currency }),
    }),
  );
  return { ...common, changes, disagreements, work: { id, before, sightings: works } };
}

/** A file fills in what is not known of a work, and never changes what a page said. */
function newFacts(row: FileRow, before: StoredWork | undefined): Partial<WorkSighting> {
  return {
    ...(row.title !== undefined && (before?.title ?? null) === null && { title: row.title }),
    ...(row.time?.at !== undefined && (before?.publishedAt ?? null) === null && { publishedAt: row.time.at }),
    ...(row.durationSec !== undefined &&
      (before?.durationSec ?? null) === null && { durationSec: row.durationSec }),
    ...(row.format && (before?.format ?? null) === null && { format: row.format }),
  };
}

async function planDays(db: FupanDb, context: PlanContext, rows: readonly FileRow[]): Promise<PlanStep> {
  const { job, reader, owner } = context;
  const refused: Refused[] = [];
  const keys = rows.map(({ day = '' }): [string, string] => [owner, day]);
  const known = await db.accountDays.bulkGet(keys);
  const planned = rows.flatMap((row, n) => {
    const key = keys[n] ?? [owner, ''];
    const of = key.join(' ');
    if (context.taken.has(of)) {
      refused.push({ row: row.row, fault: 'twice' });
      return [];
    }
    context.taken.add(of);
    const before = known[n] ?? null;
    const common = { row, of, title: row.day ?? null, isNew: before === null };
    const compared = compare(row, before?.values ?? {}, { at: job.at, reader }, common);
    return [{ ...common, ...compared, day: { key, before, sightings: compared.sightings } }];
  });
  return { planned, refused };
}

/**
 * Sets a row's values against those that are known. A file's figures are as settled as the studio's own day-old ones, so
 * they yield to what a page showed within two days; what a page showed also stays where a running total would fall.
 * Either way the two are listed. A file's figures replace those of an older file without a word.
 */
function compare(
  { values, rounded, currency }: FileRow,
  latest: Latest,
  origin: { at: number; reader: ReaderId },
  { of, title }: { of: string; title: string | null },
): { sightings: Sighting[]; changes: ValueChange[]; disagreements: Disagreement[] } {
  const changes: ValueChange[] = [];
  const disagreements: Disagreement[] = [];
  const sightings: Sighting[] = [];
  for (const [given, approx] of [
    [values, false],
    [rounded, true],
  ] as const) {
    const falls = knownMetrics(given).filter((metric) =>
      isFall(metric, given[metric], latest[metric], origin.at),
    );
    const kept = Object.fromEntries(
      Object.entries(given).filter(([metric]) => !falls.some((id) => id === metric)),
    );
    const sighting: Sighting = {
      ...origin,
      values: kept,
      settled: true,
      ...(approx && { approx: true }),
      ...(currency && { currency }),
    };
    const after = mergeLatest(latest, sighting).latest;
    for (const metric of knownMetrics(given)) {
      const to = given[metric];
      const before = latest[metric];
      if (to === undefined || before?.value === to) continue;
      if (after[metric]?.reader === origin.reader) changes.push({ metric, from: before?.value ?? null, to });
      else if (before && isCaptured(before)) {
        disagreements.push({
          of,
          title,
          metric,
          captured: before.value,
          capturedAt: before.at,
          imported: to,
        });
      }
    }
    if (sightings.length === 0 || knownMetrics(kept).length > 0) sightings.push(sighting);
  }
  return { sightings, changes, disagreements };
}

/** Exact, and read from a page. */
const isCaptured = ({ reader, approx }: LatestValue) => !approx && !isFileReader(reader);

function isFall(
  metric: MetricId,
  to: number | undefined,
  before: LatestValue | undefined,
  at: number,
): boolean {
  if (to === undefined || !before || !isCaptured(before) || at < before.at) return false;
  return metricFacts[metric].kind === 'cumulative' && to < before.value;
}
