import { daysBetween } from '../core/dates';
import type { DaySpan, LedgerCategory, LedgerEntry } from './ledger';
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
const alike: Readonly<Partial<Record<LedgerCategory, LedgerCategory>>> = {
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
}

export type BudgetProblem =
  | { readonly code: 'over-whole'; readonly basisPoints: number }
  | { readonly code: 'unassigned'; readonly basisPoints: number; readonly amountMinor: number }
  | { readonly code: 'twice'; readonly category: LedgerCategory }
  | { readonly code: 'bad-share'; readonly category: LedgerCategory }
  | { readonly code: 'bad-total' | 'bad-span' | 'bad-reserve' }
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
 * is kept. Catalogue S1-76, S1-80, S2-87, S4-32, X-16 to X-18.
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
  const allMinor = sumMinor([budget.totalMinor, inside ? 0 : reserve]);
  return { plan: { rows, unassignedMinor, reserveMinor: reserve, allMinor }, problems };
}

const isAmount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function faultsOf({ shares, totalMinor, reserve, from, to }: Budget): BudgetProblem[] {
  const problems: BudgetProblem[] = [];
  if (!isAmount(totalMinor) || totalMinor === 0) problems.push({ code: 'bad-total' });
  if (to < from) problems.push({ code: 'bad-span' });
  const { basisPoints, amountMinor } = reserve;
  if (
    (basisPoints !== null && !(isAmount(basisPoints) && basisPoints <= whole)) ||
    !isAmount(amountMinor ?? 0)
  )
    problems.push({ code: 'bad-reserve' });
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

/** Off by more than this is an alarm (catalogue S1-93); by no more than this is excellent (S1-78). */
export const deviationAlarm = 0.1;
export const deviationExcellent = 0.05;

export interface BudgetLine {
  /** null: spend that no category of this budget plans for */
  readonly category: LedgerCategory | null;
  readonly plannedMinor: number;
  /** what should be spent by today when it is spent evenly over the days */
  readonly dueMinor: number;
  readonly spentMinor: number;
  /** (spent − due) ÷ due; null when nothing is due yet, or nothing was ever entered */
  readonly deviation: number | null;
  readonly level: 'excellent' | 'within' | 'alarm' | 'unknown';
}

/**
 * Planned against spent, by category, as of `today` (`YYYY-MM-DD`). What is due grows evenly over the days of the budget.
 * A deviation is only given once the span has begun and the ledger holds at least one spend in it: an empty ledger says
 * that nobody wrote anything down, not that nothing was spent. Catalogue S1-78, S1-93.
 */
export function budgetLines(
  budget: Budget,
  plan: BudgetPlan,
  entries: readonly LedgerEntry[],
  today: string,
): BudgetLine[] {
  const spends = entries.filter(
    ({ kind, currency, day }) =>
      kind === 'spend' &&
      currency === budget.currency &&
      day >= budget.from &&
      day <= budget.to &&
      day <= today,
  );
  const planned = new Set(plan.rows.map(({ category }) => category));
  const rowOf = (category: LedgerCategory): LedgerCategory | null => {
    const other = alike[category];
    return planned.has(category) ? category : other && planned.has(other) ? other : null;
  };
  const spentOn = (row: LedgerCategory | null) =>
    sumMinor(spends.filter(({ category }) => rowOf(category) === row).map(({ amountMinor }) => amountMinor));
  const days = daysBetween(budget.from, budget.to) + 1;
  const gone = Math.min(days, Math.max(0, daysBetween(budget.from, today) + 1));
  const lines = plan.rows.map(({ category, plannedMinor }) => {
    const dueMinor = splitMinor(plannedMinor, [gone, days - gone])[0] ?? 0;
    const spentMinor = spentOn(category);
    return {
      category,
      plannedMinor,
      dueMinor,
      spentMinor,
      ...judged(spentMinor, dueMinor, spends.length > 0),
    };
  });
  const unplanned = spentOn(null);
  if (unplanned === 0) return lines;
  const none = { category: null, plannedMinor: 0, dueMinor: 0, deviation: null, level: 'alarm' as const };
  return [...lines, { ...none, spentMinor: unplanned }];
}

function judged(spent: number, due: number, hasEntries: boolean): Pick<BudgetLine, 'deviation' | 'level'> {
  if (due === 0 || !hasEntries) return { deviation: null, level: 'unknown' };
  const deviation = (spent - due) / due;
  const size = Math.abs(deviation);
  return {
    deviation,
    level: size > deviationAlarm ? 'alarm' : size <= deviationExcellent ? 'excellent' : 'within',
  };
}
