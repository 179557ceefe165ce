import { type BudgetPresetId, budgetPresetIds, budgetPresets, type Share } from '../../../lib/models/budget';
import { type LedgerCategory, ledgerCategories } from '../../../lib/models/ledger';
import { minorText, parseMinor } from '../../../lib/models/money';
import { type RoiBasis, type RoiScope, roiLadder } from '../../../lib/models/roi';
import type { KeptBudget } from '../../data/commerce';

/** A known cost as it is typed in; `id` tells rows apart while they are edited. */
export interface DraftItem {
  readonly id: number;
  readonly category: LedgerCategory;
  readonly label: string;
  readonly amount: string;
}

/** A budget while it is typed in: amounts and percentages are texts until they can be read. */
export interface BudgetDraft {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly total: string;
  readonly preset: BudgetPresetId;
  readonly shares: readonly Share[];
  readonly percent: string;
  readonly amount: string;
  readonly placement: 'inside' | 'outside';
  readonly items: readonly DraftItem[];
  readonly isElastic: boolean;
  readonly elastic: {
    readonly category: LedgerCategory;
    readonly amount: string;
    readonly scope: RoiScope;
    readonly basis: RoiBasis;
    readonly least: string;
  };
}

const [firstStep] = roiLadder;

/** A blank budget for the year of `today` (`YYYY-MM-DD`). */
export function newDraft(today: string): BudgetDraft {
  const year = today.slice(0, 4);
  return {
    ...{ id: crypto.randomUUID(), name: year, from: `${year}-01-01`, to: `${year}-12-31`, total: '' },
    ...{ preset: 'four-dimensions', shares: budgetPresets['four-dimensions'] },
    ...{ percent: '', amount: '', placement: 'inside' },
    items: [{ id: 0, category: 'tools', label: '', amount: '' }],
    isElastic: false,
    elastic: {
      ...{ category: 'traffic', amount: '', scope: 'traffic', basis: 'gross' },
      least: String(firstStep?.least ?? ''),
    },
  };
}

/** A stored budget to be changed. */
export function draftOf(budget: KeptBudget, today: string): BudgetDraft {
  const { id, name, from, to, preset, shares, reserve, currency, elastic } = budget;
  const blank = newDraft(today);
  return {
    ...{ id, name, from, to, preset, shares, placement: reserve.placement, isElastic: elastic !== undefined },
    total: minorText(budget.totalMinor, currency),
    percent: reserve.basisPoints === null ? '' : String(reserve.basisPoints / 100),
    amount: reserve.amountMinor === null ? '' : minorText(reserve.amountMinor, currency),
    items:
      budget.items.length === 0
        ? blank.items
        : budget.items.map(({ category, label, amountMinor }, n) => ({
            ...{ id: n, category, label, amount: minorText(amountMinor, currency) },
          })),
    elastic: elastic
      ? { ...elastic, amount: minorText(elastic.amountMinor, currency), least: String(elastic.least) }
      : blank.elastic,
  };
}

/** Percent as typed, in basis points; null when it is none. Two decimals are all that a share can have. */
export function pointsOf(text: string): number | null {
  const { minor } = parseMinor(text, 'CNY');
  return minor === null || minor < 0 ? null : minor;
}

/** The budget that a draft stands for. What cannot be read counts as 0 or as left out: `isReadable` tells. */
export function budgetOf(draft: BudgetDraft, currency: string): KeptBudget {
  const { id, from, to, preset, shares, percent, amount, placement, elastic } = draft;
  const minorOf = (text: string) => parseMinor(text, currency).minor;
  return {
    ...{ id, name: draft.name.trim() || from.slice(0, 4), currency, from, to, preset, shares },
    totalMinor: minorOf(draft.total) ?? 0,
    reserve: {
      basisPoints: percent === '' ? null : pointsOf(percent),
      amountMinor: amount === '' ? null : minorOf(amount),
      placement,
    },
    items: draft.items.flatMap((item) => {
      const amountMinor = minorOf(item.amount);
      const { category, label } = item;
      return amountMinor !== null && amountMinor > 0 ? [{ category, label: label.trim(), amountMinor }] : [];
    }),
    ...(draft.isElastic && {
      elastic: {
        ...{ category: elastic.category, scope: elastic.scope, basis: elastic.basis },
        amountMinor: minorOf(elastic.amount) ?? 0,
        least: Number(elastic.least),
      },
    }),
  };
}

/** False when some text of the draft is no amount. */
export function isReadable(
  { total, amount, percent, items, isElastic, elastic }: BudgetDraft,
  currency: string,
): boolean {
  const amounts = [total, amount, ...items.map((item) => item.amount), isElastic ? elastic.amount : ''];
  return (
    amounts.every((text) => text === '' || parseMinor(text, currency).minor !== null) &&
    (percent === '' || pointsOf(percent) !== null)
  );
}

/** The draft with the shares of a preset; own ones stay as they are. */
export function withPreset(draft: BudgetDraft, value: string): BudgetDraft {
  const preset = budgetPresetIds.find((each) => each === value) ?? 'own';
  return { ...draft, preset, ...(preset !== 'own' && { shares: budgetPresets[preset] }) };
}

export const categoryOf = (value: string): LedgerCategory =>
  ledgerCategories.find((id) => id === value) ?? 'other';
