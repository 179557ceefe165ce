import { useMemo } from 'react';
import { type CreditAnswer, credits } from '../../lib/app/commerce/attribution';
import type { ReadContext } from '../../lib/app/commerce/cells';
import type { Columns } from '../../lib/app/commerce/columns';
import {
  type FunnelAnswer,
  type FunnelQuestion,
  type FunnelScope,
  funnelOf,
} from '../../lib/app/commerce/funnel';
import {
  commitImport,
  type ImportPreview,
  moneyImports,
  previewImport,
  undoImport,
} from '../../lib/app/commerce/import-file';
import {
  addEntry,
  budgets,
  type KeptBudget,
  type KeptEntry,
  ledgerEntries,
  removeBudget,
  removeEntry,
  saveBudget,
} from '../../lib/app/commerce/ledger';
import { type People, people } from '../../lib/app/commerce/people';
import { type SpendEffectQuestion, spendEffect } from '../../lib/app/commerce/spend-effect';
import { addTypedCount, removeTypedCount, type TypedCountRow } from '../../lib/app/commerce/typed-counts';
import { type UnitAnswer, unitCosts } from '../../lib/app/commerce/unit-costs';
import { decodeFile } from '../../lib/app/import/decode';
import type { WorkFilter } from '../../lib/app/queries/filter';
import type { DaySpan, LedgerEntry } from '../../lib/models/ledger';
import type { SpendEffect } from '../../lib/models/spend-effect';
import type { Loadable } from '../ui/states';
import { useSource } from './source';
import { useLive } from './use-live';

export type { CreditAnswer } from '../../lib/app/commerce/attribution';
export { type Columns, type ImportField, importFields } from '../../lib/app/commerce/columns';
export { type FunnelAnswer, type FunnelScope, typedScope } from '../../lib/app/commerce/funnel';
export { goodCount, type ImportPreview, ImportRefused } from '../../lib/app/commerce/import-file';
export type { KeptBudget, KeptEntry } from '../../lib/app/commerce/ledger';
export type { People } from '../../lib/app/commerce/people';
export { isFault, type RowProblem } from '../../lib/app/commerce/row-problem';
export type { TypedCountRow } from '../../lib/app/commerce/typed-counts';
export type { UnitAnswer } from '../../lib/app/commerce/unit-costs';
export { FileError } from '../../lib/app/import/fault';
export type ImportKind = ImportPreview['kind'];
export type MoneyImport = Awaited<ReturnType<typeof moneyImports>>[number];

/** The clock of this machine: days of ledgers and imported dates are read on it. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Steps of a funnel over some works. */
export function useFunnel(scope: FunnelScope, question: FunnelQuestion, now: number): Loadable<FunnelAnswer> {
  return useLive(
    (db) => funnelOf(db, scope, question, now, ownZone()),
    [JSON.stringify([scope, question]), now],
  );
}

/** Credit of channels, from imported paths or captured traffic sources. */
export function useCredits(filter: WorkFilter): Loadable<CreditAnswer> {
  return useLive((db) => credits(db, filter), [JSON.stringify(filter)]);
}

/** Every ledger line and every budget; ready also while there are none, for a first one can be typed in. */
export function useMoney(): Loadable<{ entries: KeptEntry[]; budgets: KeptBudget[] }> {
  return useLive(async (db) => ({ entries: await ledgerEntries(db), budgets: await budgets(db) }), []);
}

/** Spend of the last complete weeks or months beside what it is held against. */
export function useSpendEffect(question: SpendEffectQuestion, today: string): Loadable<SpendEffect[]> {
  return useLive((db) => spendEffect(db, question, today, ownZone()), [JSON.stringify(question), today]);
}

/** What winning people cost in some days of one ledger. */
export function useUnitCosts(currency: string, span: DaySpan): Loadable<UnitAnswer> {
  return useLive((db) => unitCosts(db, currency, span, ownZone()), [currency, span.from, span.to]);
}

/** What is known of buyers and followers. */
export function usePeople(now: number): Loadable<People> {
  return useLive((db) => people(db, now, ownZone()), [now]);
}

/** Files of this kind that were taken in, newest first. */
export function useMoneyImports(kind: ImportKind): Loadable<MoneyImport[]> {
  return useLive(async (db) => (await moneyImports(db)).filter((each) => each.kind === kind), [kind]);
}

/** Reads the first table of a file without storing it. Throws `FileError` for a file that holds none. */
export function usePreview(): (
  kind: ImportKind,
  file: File,
  currency: string,
  columns?: Columns,
) => Promise<ImportPreview> {
  const { db } = useSource();
  return useMemo(
    () => async (kind, file, currency, columns) => {
      const { sheets } = await decodeFile(file, file.name);
      const context: ReadContext = { currency, timeZone: ownZone(), now: Date.now() };
      return previewImport(db, kind, { name: file.name, rows: sheets[0]?.rows ?? [] }, context, columns);
    },
    [db],
  );
}

/** Everything that changes money data. */
export function useMoneyActions() {
  const { db } = useSource();
  return useMemo(
    () => ({
      commit: (preview: ImportPreview, leaveOut: boolean) => commitImport(db, preview, Date.now(), leaveOut),
      undo: (id: string) => undoImport(db, id),
      addEntry: (entry: LedgerEntry & { readonly note: string }) => addEntry(db, entry, Date.now()),
      removeEntry: (id: string) => removeEntry(db, id),
      saveBudget: (budget: KeptBudget) => saveBudget(db, budget, Date.now()),
      removeBudget: (id: string) => removeBudget(db, id),
      addTypedCount: (row: Omit<TypedCountRow, 'id' | 'at'>) => addTypedCount(db, row, Date.now()),
      removeTypedCount: (id: string) => removeTypedCount(db, id),
    }),
    [db],
  );
}
