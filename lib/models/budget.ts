import { type Elastic, isElastic } from './elastic';
import type { DaySpan, LedgerCategory } from './ledger';
import { splitMinor, sumMinor } from './money';

/** A category's share of a budget, in hundredths of a percent, so that 45 % is a whole number: 4500. */
export interface Share {
  readonly category: LedgerCategory;
  readonly basisPoints: number;
}
const whole = 10_000;

export const budgetPresetIds = ['four-dimensions', 'annual', 'creator-tiers', 'own'] as const;
export type BudgetPresetId = (typeof budgetPresetIds)[number];

const share = (category: LedgerCategory, percent: number): Share => ({
  category,
  basisPoints: percent * 100,
});

/**
 * Three ways to split a budget (catalogue X-16): 45/30/15/10 (S1-76), 50/25/15/5/5 (S2-87), and creator tiers 38/15/27
 * (S4-32), which reach 80 %: the last fifth is shown as unassigned and not made up.
 */
export const budgetPresets: Readonly<Record<Exclude<BudgetPresetId, 'own'>, readonly Share[]>> = {
  'four-dimensions': [
    share('production', 45),
    share('traffic', 30),
    share('team', 15),
    share('channels', 10),
  ],
  annual: [
    share('production', 50),
    share('users', 25),
    share('business', 15),
    share('tools', 5),
    share('reserve', 5),
  ],
  'creator-tiers': [share('creators-head', 38), share('creators-waist', 15), share('creators-tail', 27)],
};

/** Names that two presets have for much the same thing: spend under one counts where only the other is planned. */
export const alikeCategory: Readonly<Partial<Record<LedgerCategory, LedgerCategory>>> = {
  traffic: 'users',
  users: 'traffic',
  channels: 'business',
  business: 'channels',
};

/** Money kept for what nobody planned: 15 % by S1-80, 5 % by S2-87; whether inside the total is the user's choice. */
export interface Reserve {
  readonly basisPoints: number | null;
  readonly amountMinor: number | null;
  readonly placement: 'inside' | 'outside';
}

export interface Budget extends DaySpan {
  readonly currency: string;
  readonly totalMinor: number;
  readonly shares: readonly Share[];
  readonly reserve: Reserve;
  /** known costs that their category has to carry, such as yearly tool fees */
  readonly items: readonly {
    readonly category: LedgerCategory;
    readonly label: string;
    readonly amountMinor: number;
  }[];
  /** money on top of the total that waits for a condition (S1-79) */
  readonly elastic?: Elastic;
}

export type BudgetProblem =
  | { readonly code: 'over-whole'; readonly basisPoints: number }
  | { readonly code: 'unassigned'; readonly basisPoints: number; readonly amountMinor: number }
  | { readonly code: 'twice'; readonly category: LedgerCategory }
  | { readonly code: 'bad-share'; readonly category: LedgerCategory }
  | { readonly code: 'bad-total' | 'bad-span' | 'bad-reserve' | 'bad-elastic' }
  /** the elastic part is for a category that the base does not plan for */
  | { readonly code: 'elastic-unplanned'; readonly category: LedgerCategory }
  /** the reserve as a percentage and as an amount are two different sums */
  | { readonly code: 'reserve-conflict'; readonly percentMinor: number; readonly amountMinor: number }
  | { readonly code: 'reserve-over-total'; readonly amountMinor: number }
  /** line items exceed what their category gets (X-18) · have no category in this budget */
  | {
      readonly code: 'items-over-share';
      readonly category: LedgerCategory;
      readonly itemsMinor: number;
      readonly plannedMinor: number;
    }
  | { readonly code: 'items-unplanned'; readonly category: LedgerCategory; readonly itemsMinor: number };

/** Problems that leave no plan to speak of; the others are shown beside it. */
const fatal: ReadonlySet<BudgetProblem['code']> = new Set([
  'over-whole',
  'twice',
  'bad-share',
  'bad-total',
  'bad-span',
  'bad-reserve',
  'bad-elastic',
  'reserve-over-total',
]);
export const isFatal = ({ code }: BudgetProblem): boolean => fatal.has(code);

export interface BudgetPlan {
  readonly rows: readonly { readonly category: LedgerCategory; readonly plannedMinor: number }[];
  readonly unassignedMinor: number;
  readonly reserveMinor: number;
  /** the total, and the reserve on top when it stands outside */
  readonly allMinor: number;
}

/**
 * A budget in amounts, with what does not add up. Planned, unassigned and an inside reserve sum to the total exactly; an
 * outside reserve comes on top. Shares above 100 %, a category twice, a total or reserve that is no whole amount of 0 or
 * above, or a span that ends before it begins leave no plan (null). Of a reserve given as percentage and amount, the larger
 * is kept. The elastic part comes on top of the total and of the plan: it is money that may never be released (S1-79).
 * Catalogue S1-76, S1-80, S2-87, S4-32, X-16 to X-18.
 */
export function planBudget(budget: Budget): { plan: BudgetPlan | null; problems: BudgetProblem[] } {
  const problems = faultsOf(budget);
  if (problems.some(isFatal)) return { plan: null, problems };
  const reserve = reserveOf(budget, problems);
  const inside = budget.reserve.placement === 'inside';
  if (inside && reserve > budget.totalMinor)
    return { plan: null, problems: [...problems, { code: 'reserve-over-total', amountMinor: reserve }] };
  const toSplit = budget.totalMinor - (inside ? reserve : 0);
  const used = sumMinor(budget.shares.map(({ basisPoints }) => basisPoints));
  const parts = splitMinor(toSplit, [...budget.shares.map(({ basisPoints }) => basisPoints), whole - used]);
  const rows = budget.shares.map(({ category }, i) => ({ category, plannedMinor: parts[i] ?? 0 }));
  const unassignedMinor = parts.at(-1) ?? 0;
  if (used < whole)
    problems.push({ code: 'unassigned', basisPoints: whole - used, amountMinor: unassignedMinor });
  problems.push(...itemProblems(budget, rows));
  const { elastic } = budget;
  if (elastic && !rows.some(({ category }) => category === elastic.category))
    problems.push({ code: 'elastic-unplanned', category: elastic.category });
  const allMinor = sumMinor([budget.totalMinor, inside ? 0 : reserve]);
  return { plan: { rows, unassignedMinor, reserveMinor: reserve, allMinor }, problems };
}

const isAmount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function faultsOf({ shares, totalMinor, reserve, from, to, elastic }: Budget): BudgetProblem[] {
  const problems: BudgetProblem[] = [];
  if (!isAmount(totalMinor) || totalMinor === 0) problems.push({ code: 'bad-total' });
  if (to < from) problems.push({ code: 'bad-span' });
  const { basisPoints, amountMinor } = reserve;
  if (
    (basisPoints !== null && !(isAmount(basisPoints) && basisPoints <= whole)) ||
    !isAmount(amountMinor ?? 0)
  )
    problems.push({ code: 'bad-reserve' });
  if (elastic && !isElastic(elastic)) problems.push({ code: 'bad-elastic' });
  const seen = new Set<LedgerCategory>();
  for (const each of shares) {
    if (seen.has(each.category)) problems.push({ code: 'twice', category: each.category });
    if (!isAmount(each.basisPoints)) problems.push({ code: 'bad-share', category: each.category });
    seen.add(each.category);
  }
  const used = shares.reduce((sum, each) => sum + each.basisPoints, 0);
  if (used > whole) problems.push({ code: 'over-whole', basisPoints: used });
  return problems;
}

function reserveOf({ reserve, totalMinor }: Budget, problems: BudgetProblem[]): number {
  const { basisPoints, amountMinor } = reserve;
  const ofTotal =
    basisPoints === null ? null : (splitMinor(totalMinor, [basisPoints, whole - basisPoints])[0] ?? 0);
  if (ofTotal !== null && amountMinor !== null && ofTotal !== amountMinor)
    problems.push({ code: 'reserve-conflict', percentMinor: ofTotal, amountMinor });
  return Math.max(ofTotal ?? 0, amountMinor ?? 0);
}

function itemProblems({ items }: Budget, rows: BudgetPlan['rows']): BudgetProblem[] {
  return [...new Set(items.map(({ category }) => category))].flatMap((category): BudgetProblem[] => {
    const itemsMinor = sumMinor(
      items.filter((item) => item.category === category).map((item) => item.amountMinor),
    );
    const row = rows.find((each) => each.category === category);
    if (!row) return [{ code: 'items-unplanned', category, itemsMinor }];
    return itemsMinor > row.plannedMinor
      ? [{ code: 'items-over-share', category, itemsMinor, plannedMinor: row.plannedMinor }]
      : [];
  });
}
