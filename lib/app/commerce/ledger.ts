import { type Budget, type BudgetPresetId, budgetPresetIds } from '../../models/budget';
import { type LedgerCategory, type LedgerEntry, ledgerCategories, ledgerScopes } from '../../models/ledger';
import { roiLadder } from '../../models/roi';
import type { FupanDb } from '../../store/database';
import {
  type BudgetRow,
  budgetRowSchema,
  type LedgerRow,
  ledgerRowSchema,
} from '../../store/tables/money-rows';

/** A stored line with categories and scopes that models know; what they no longer know is "other". */
export interface KeptEntry extends LedgerEntry {
  readonly id: string;
  readonly note: string;
  readonly import: string | null;
}

/** Every line of every ledger, newest day first. */
export async function ledgerEntries(db: FupanDb): Promise<KeptEntry[]> {
  const rows = await db.ledger.toArray();
  return rows.map(keptEntry).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** One stored line as models know it. */
export function keptEntry({ at: _at, ...row }: LedgerRow): KeptEntry {
  return {
    ...row,
    category: ledgerCategories.find((category) => category === row.category) ?? 'other',
    scope: ledgerScopes.find((scope) => scope === row.scope) ?? 'other',
  };
}

/** Adds a line that a person typed in. Rejects what the table's schema does. `now` is epoch ms. */
export async function addEntry(
  db: FupanDb,
  entry: LedgerEntry & { readonly note: string },
  now: number,
): Promise<void> {
  await db.ledger.add(ledgerRowSchema.parse({ ...entry, id: crypto.randomUUID(), at: now, import: null }));
}

/** Removes one line; imported ones go with their import. */
export async function removeEntry(db: FupanDb, id: string): Promise<void> {
  await db.ledger.delete(id);
}

export interface KeptBudget extends Budget {
  readonly id: string;
  readonly name: string;
  readonly preset: BudgetPresetId;
}

/** Budgets, the one that ends last first. */
export async function budgets(db: FupanDb): Promise<KeptBudget[]> {
  const rows = await db.budgets.toArray();
  return rows.map(keptBudget).sort((a, b) => (a.to < b.to ? 1 : -1));
}

function keptBudget({ at: _at, elastic, ...row }: BudgetRow): KeptBudget {
  const categoryOf = (code: string) => ledgerCategories.find((category) => category === code) ?? 'other';
  return {
    ...row,
    preset: budgetPresetIds.find((id) => id === row.preset) ?? 'own',
    shares: row.shares.map((share) => ({ ...share, category: categoryOf(share.category) })),
    items: row.items.map((item) => ({ ...item, category: categoryOf(item.category) })),
    ...elasticPart(elastic, categoryOf),
  };
}

/** Without a scope that models know there is no condition to judge, and so no elastic part. */
function elasticPart(
  elastic: BudgetRow['elastic'],
  categoryOf: (code: string) => LedgerCategory,
): Pick<Budget, 'elastic'> {
  const scope = roiLadder.find((step) => step.scope === elastic?.scope)?.scope;
  return elastic && scope ? { elastic: { ...elastic, scope, category: categoryOf(elastic.category) } } : {};
}

/** Stores a budget in place of the one with the same id. Rejects what the table's schema does. */
export async function saveBudget(db: FupanDb, budget: KeptBudget, now: number): Promise<void> {
  await db.budgets.put(budgetRowSchema.parse({ ...budget, at: now }));
}

export async function removeBudget(db: FupanDb, id: string): Promise<void> {
  await db.budgets.delete(id);
}
