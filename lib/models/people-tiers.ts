import { buyersOf, type Order } from './rfm';

/** What an order file can tell of a person; the first three steps of the ladder come before any order. */
export const buyerGrades = ['paying', 'loyal', 'lapsed'] as const;
export type BuyerGrade = (typeof buyerGrades)[number];

/** Orders that make a buyer loyal, and days without one after which a buyer has lapsed. No source gives them: assumed. */
export interface GradeRules {
  readonly loyalOrders: number;
  readonly lapsedDays: number;
}
export const defaultGradeRules: GradeRules = { loyalOrders: 3, lapsedDays: 90 };

const day = 86_400_000;

export interface MonthGrades {
  /** `YYYY-MM` */
  readonly month: string;
  readonly grades: Readonly<Record<BuyerGrade, number>>;
  /** bought for the first time in this month */
  readonly firstTime: number;
  /** moved up (to loyal, or back from lapsed) and down (lapsed) since the month before */
  readonly up: number;
  readonly down: number;
}

/** A month and the instant it ends (epoch ms, excluded), on the clock of whoever asks. */
export interface MonthEnd {
  readonly month: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * Every buyer graded anew at the end of each month (catalogue S4-26, S4-31) from the orders up to then: loyal with enough
 * orders, lapsed after too many days without one, paying otherwise. Months in order of time. A buyer with no order before
 * the end of a month is not in its counts.
 */
export function monthlyGrades(
  orders: readonly Order[],
  months: readonly MonthEnd[],
  rules = defaultGradeRules,
): MonthGrades[] {
  let before = new Map<string, BuyerGrade>();
  return months.map(({ month, startsAt, endsAt }) => {
    const buyers = buyersOf(orders, endsAt - 1);
    const now = new Map(
      buyers.map(({ buyer, lastAt, orders: n }): [string, BuyerGrade] => [
        buyer,
        gradeOf(n, lastAt, endsAt, rules),
      ]),
    );
    const moves = [...now].map(([buyer, grade]) => step(grade) - step(before.get(buyer) ?? grade));
    const counts = { paying: 0, loyal: 0, lapsed: 0 };
    for (const grade of now.values()) counts[grade] += 1;
    before = now;
    return {
      month,
      grades: counts,
      firstTime: buyers.filter(({ firstAt }) => firstAt >= startsAt).length,
      up: moves.filter((move) => move > 0).length,
      down: moves.filter((move) => move < 0).length,
    };
  });
}

function gradeOf(orders: number, lastAt: number, at: number, rules: GradeRules): BuyerGrade {
  if (at - lastAt > rules.lapsedDays * day) return 'lapsed';
  return orders >= rules.loyalOrders ? 'loyal' : 'paying';
}

const step = (grade: BuyerGrade): number => ['lapsed', 'paying', 'loyal'].indexOf(grade);

/** The five steps of the ladder (catalogue S4-26), worth more from left to right. */
export const ladderSteps = ['prospect', 'new', 'active', 'paying', 'loyal'] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** What is known of a month besides orders; null is unknown. */
export interface MonthSignals {
  readonly profileVisits: number | null;
  readonly followsGained: number | null;
}

/**
 * How many stand on each step of the ladder: prospects and new ones from what studios show of a month, buyers from the
 * orders. "Active" has no honest number, because studios show acts and not people: it stays unknown. Without any order
 * the last two steps are unknown too.
 */
export function ladder(
  signals: MonthSignals,
  month: MonthGrades | null,
): Readonly<Record<LadderStep, number | null>> {
  return {
    prospect: signals.profileVisits,
    new: signals.followsGained,
    active: null,
    paying: month?.grades.paying ?? null,
    loyal: month?.grades.loyal ?? null,
  };
}

export const followerLayers = ['core', 'active', 'silent'] as const;
export type FollowerLayer = (typeof followerLayers)[number];

/**
 * Core, active and silent followers (catalogue S2-34) as far as orders tell: the core are loyal buyers, active ones bought
 * and have not lapsed, all other followers are silent. Buyers need not follow, so the silent layer is at most what is left
 * of `followers`; unknown while that is. Null without orders.
 */
export function layers(
  month: MonthGrades | null,
  followers: number | null,
): Readonly<Record<FollowerLayer, number | null>> | null {
  if (!month) return null;
  const { paying, loyal } = month.grades;
  return {
    core: loyal,
    active: paying,
    silent: followers === null ? null : Math.max(0, followers - paying - loyal),
  };
}

export const lifeStages = ['attract', 'activate', 'retain', 'monetise'] as const;
export type LifeStage = (typeof lifeStages)[number];

/**
 * The four stages of a follower's life with three touchpoints each and the figure that its source names (catalogue S4-36
 * to S4-40; all four figures are claims of cases). Shares 0–1; participation is a factor.
 */
export const lifeTable: readonly {
  readonly stage: LifeStage;
  readonly source: string;
  readonly figure: { readonly kind: 'share' | 'factor'; readonly value: number };
}[] = [
  { stage: 'attract', source: 'S4-37', figure: { kind: 'share', value: 0.58 } },
  { stage: 'activate', source: 'S4-38', figure: { kind: 'factor', value: 3.7 } },
  { stage: 'retain', source: 'S4-39', figure: { kind: 'share', value: 0.76 } },
  { stage: 'monetise', source: 'S4-40', figure: { kind: 'share', value: 0.12 } },
];

/** Loss from following to buying above which a brand-story touchpoint is due (catalogue S4-42). */
export const mostFollowToBuyLoss = 0.35;

/** Share of new followers who did not become buyers, 0–1 or below when more bought than followed; null when unknown. */
export function followToBuyLoss(newFollowers: number | null, firstTimeBuyers: number | null): number | null {
  if (newFollowers === null || firstTimeBuyers === null || !(newFollowers > 0)) return null;
  return 1 - firstTimeBuyers / newFollowers;
}
