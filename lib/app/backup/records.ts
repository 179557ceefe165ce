import { liveRowSchema, liveSampleRowSchema } from '../../core/rows';
import type { FupanDb } from '../../store/database';
import { alertRowSchema } from '../../store/tables/alert-rows';
import { experimentRowSchema } from '../../store/tables/experiment-rows';
import { gatePresetRowSchema } from '../../store/tables/gate-rows';
import { importRowSchema } from '../../store/tables/import-rows';
import { liveRunRowSchema } from '../../store/tables/live-run-rows';
import {
  budgetRowSchema,
  ledgerRowSchema,
  moneyImportRowSchema,
  orderRowSchema,
  touchPathRowSchema,
} from '../../store/tables/money-rows';
import { hotTopicRowSchema, planRowSchema } from '../../store/tables/plan-rows';
import { readDayRowSchema } from '../../store/tables/read-day-rows';
import { reviewRowSchema } from '../../store/tables/review-rows';
import {
  credentialRowSchema,
  crisisRowSchema,
  drillRowSchema,
  riskRowSchema,
} from '../../store/tables/risk-rows';
import {
  benchmarkRowSchema,
  featureTagRowSchema,
  manualValueRowSchema,
  presetVersionRowSchema,
  secondRatingRowSchema,
} from '../../store/tables/scorecard-rows';
import { personRowSchema, seriesRowSchema } from '../../store/tables/team-rows';
import { typedCountRowSchema } from '../../store/tables/typed-count-rows';

/** What files have since schema 2. */
const second = {
  lives: liveRowSchema,
  liveSamples: liveSampleRowSchema,
  readDays: readDayRowSchema,
  manualValues: manualValueRowSchema,
  presetVersions: presetVersionRowSchema,
  secondRatings: secondRatingRowSchema,
  featureTags: featureTagRowSchema,
  benchmarks: benchmarkRowSchema,
  imports: importRowSchema,
  orders: orderRowSchema,
  ledger: ledgerRowSchema,
  budgets: budgetRowSchema,
  touchPaths: touchPathRowSchema,
  moneyImports: moneyImportRowSchema,
  experiments: experimentRowSchema,
} as const;

/** What files have since schema 3. */
const third = {
  people: personRowSchema,
  series: seriesRowSchema,
  alerts: alertRowSchema,
  gatePresets: gatePresetRowSchema,
  plans: planRowSchema,
  hotTopics: hotTopicRowSchema,
  liveRuns: liveRunRowSchema,
  risks: riskRowSchema,
  crises: crisisRowSchema,
  credentials: credentialRowSchema,
  drills: drillRowSchema,
  reviews: reviewRowSchema,
  typedCounts: typedCountRowSchema,
} as const;

/**
 * Tables that go into a backup row by row as they are. A new table of this kind is a line in the list of its schema
 * and one in export.ts; restore and merge follow.
 */
export const recordSections = { ...second, ...third } as const;
export type RecordSection = keyof typeof recordSections;
// Object.keys forgets the keys of a literal.
export const recordNames = Object.keys(recordSections) as RecordSection[];

/** The tables that came after this schema, which a file of it cannot have. */
export function laterThan(schema: number): ReadonlySet<string> {
  return new Set([...(schema < 2 ? Object.keys(second) : []), ...(schema < 3 ? Object.keys(third) : [])]);
}

/** A fresh list for the rows of each of these tables. */
export const noRecords = (): Record<RecordSection, never[]> =>
  // Made from the very list that the keys of the type come from.
  Object.fromEntries(recordNames.map((name) => [name, []])) as unknown as Record<RecordSection, never[]>;

/** Puts the rows of a file in; the tables must have been cleared. */
export async function putRecords(db: FupanDb, rows: Record<RecordSection, object[]>): Promise<void> {
  for (const name of recordNames) await db.table(name).bulkPut(rows[name]);
}

/** Keeps the rows of both; of two with one key the one written later, ours where that cannot be said. */
export async function mergeRecords(db: FupanDb, rows: Record<RecordSection, object[]>): Promise<void> {
  for (const name of recordNames) {
    const table = db.table<object>(name);
    const path = table.schema.primKey.keyPath;
    const keys = rows[name].map((row) => keyIn(row, path));
    const ours = await table.bulkGet(keys);
    await table.bulkPut(
      rows[name].filter((row, n) => {
        const here = ours[n];
        return here === undefined || writtenAt(row) > writtenAt(here);
      }),
    );
  }
}

function keyIn(row: object, path: string | string[] | undefined): string | (string | number)[] {
  const fields = new Map<string, unknown>(Object.entries(row));
  const part = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'number' ? value : String(value);
  };
  return Array.isArray(path) ? path.map(part) : String(part(path ?? 'id'));
}

function writtenAt(row: object): number {
  return 'at' in row && typeof row.at === 'number' ? row.at : 0;
}
