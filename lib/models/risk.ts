/**
 * The union of the two sets of risk classes: content, operation, business and opinion (S1-94), and content, compliance,
 * technology and market (S4-124). Source: catalogue X-20.
 */
export const riskCategories = [
  'content',
  'operation',
  'business',
  'opinion',
  'compliance',
  'technology',
  'market',
] as const;
export type RiskCategory = (typeof riskCategories)[number];

/** Open: nothing is done yet. Handled: its measure runs. Closed: it no longer threatens; it leaves matrix and radar. */
export const riskStatuses = ['open', 'handled', 'closed'] as const;
export type RiskStatus = (typeof riskStatuses)[number];

/** Least and most on every scale here: probability, impact and level (S1-95). */
export const leastMark = 1;
export const mostMark = 5;
export const marks = [1, 2, 3, 4, 5] as const;

export interface Assessed {
  /** 1 (rare) to 5 (almost certain); null until somebody has assessed it */
  readonly probability: number | null;
  /** 1 (hardly felt) to 5 (threatens the account); null until somebody has assessed it */
  readonly impact: number | null;
}

/** An assessment and the status it stood under from `at` (epoch ms) on. */
export interface RiskMoment extends Assessed {
  readonly at: number;
  readonly status: RiskStatus;
}

export interface Risk extends Assessed {
  readonly id: string;
  readonly category: RiskCategory;
  readonly status: RiskStatus;
  /** earlier assessments and the present one, oldest first */
  readonly history: readonly RiskMoment[];
}

/** True for a whole number from 1 to 5. */
export function isMark(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= leastMark && value <= mostMark;
}

/** Probability × impact, 1–25; null while either is unknown or off the scale. Source: catalogue S1-95. */
export function riskScore({ probability, impact }: Assessed): number | null {
  return isMark(probability) && isMark(impact) ? probability * impact : null;
}

/**
 * Level 1–5 of a risk: the geometric mean of probability and impact, rounded up, so that it lies between the two and
 * doubt counts for the worse. The catalogue asks for five levels (S1-95) and leaves their bounds open: these are ours.
 * Null while either is unknown.
 */
export function riskLevel(risk: Assessed): number | null {
  const score = riskScore(risk);
  return score === null ? null : Math.ceil(Math.sqrt(score));
}

export const riskBands = ['low', 'middle', 'high'] as const;
export type RiskBand = (typeof riskBands)[number];

/** The lowest levels of the middle and of the high band. */
export interface BandBounds {
  readonly middle: number;
  readonly high: number;
}

/** 1–2 low, 3 middle, 4–5 high; the user may move the bounds. */
export const usualBounds: BandBounds = { middle: 3, high: 4 };

/** The band of a level in three (S4-125); null while the level is unknown. */
export function bandOf(level: number | null, { middle, high }: BandBounds = usualBounds): RiskBand | null {
  if (level === null) return null;
  if (level >= high) return 'high';
  return level >= middle ? 'middle' : 'low';
}

/** One field of the matrix. */
export interface MatrixCell {
  readonly probability: number;
  readonly impact: number;
  readonly level: number;
  readonly risks: readonly string[];
}

export interface RiskMatrix {
  /** probability 5 to 1, in each impact 1 to 5 */
  readonly rows: readonly (readonly MatrixCell[])[];
  /** ids of risks that are not closed and have no place yet */
  readonly unassessed: readonly string[];
}

/** Where the risks that are not closed stand. What nobody has assessed stands nowhere. Source: catalogue S1-94, S1-95. */
export function riskMatrix(risks: readonly (Assessed & Pick<Risk, 'id' | 'status'>)[]): RiskMatrix {
  const live = risks.filter(({ status }) => status !== 'closed');
  const rows = [...marks].reverse().map((probability) =>
    marks.map((impact) => ({
      probability,
      impact,
      level: Math.ceil(Math.sqrt(probability * impact)),
      risks: live
        .filter((one) => one.probability === probability && one.impact === impact)
        .map(({ id }) => id),
    })),
  );
  return { rows, unassessed: live.filter((one) => riskScore(one) === null).map(({ id }) => id) };
}

/** One direction of the radar. */
export interface RadarAxis {
  readonly category: RiskCategory;
  /** means over the known risks, 1–5; null where none is known */
  readonly level: number | null;
  readonly probability: number | null;
  readonly impact: number | null;
  /** risks that are not closed, and how many of them are assessed */
  readonly open: number;
  readonly known: number;
}

/**
 * Means by category of what is not closed, over the assessed risks alone: one that nobody has assessed lowers nothing.
 * The three axes are those of S1-96.
 */
export function riskRadar(
  risks: readonly (Assessed & Pick<Risk, 'category' | 'status'>)[],
): readonly RadarAxis[] {
  return riskCategories.map((category) => {
    const open = risks.filter((one) => one.category === category && one.status !== 'closed');
    const known = open.filter((one) => riskScore(one) !== null);
    return {
      category,
      level: mean(known.map(riskLevel)),
      probability: mean(known.map((one) => one.probability)),
      impact: mean(known.map((one) => one.impact)),
      open: open.length,
      known: known.length,
    };
  });
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The risks as they stood at `at` (epoch ms); those that were noted later are left out. */
export function risksAt<Each extends Risk>(risks: readonly Each[], at: number): Each[] {
  return risks.flatMap((risk) => {
    const then = risk.history.findLast((moment) => moment.at <= at);
    if (!then) return [];
    const { probability, impact, status } = then;
    return [{ ...risk, probability, impact, status }];
  });
}
