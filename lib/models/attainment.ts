import type { Fact, Facts } from './facts';
import type { IndicatorId } from './indicators';
import { type Line, type Preset, toFactUnit, type Weight, weightsOf } from './lines';
import { clamp } from './statistics';

/** Below this share of known weight there is no score (issue 2: "below half coverage there is no score"). */
export const leastCoverage = 0.5;

export type PartReason =
  /** the line is met · it is not */
  | 'reached'
  | 'short'
  /** the input was not read · the studio never shows it, so its weight is left out of the score (not of the coverage) */
  | 'unknown'
  | 'not-provided'
  /** no line is on for this indicator · the own median or the baseline it needs is unknown · money in another currency */
  | 'no-line'
  | 'no-own-median'
  | 'no-baseline'
  | 'other-currency';

/** One indicator of a score: input, line, weight and contribution. Everything a reader needs to check the sum. */
export interface Part {
  readonly metric: IndicatorId;
  readonly dimension: string;
  /** share of all weight, 0–1 */
  readonly weight: number;
  /** true where the source states no weight and this product assumes an equal one */
  readonly assumed: boolean;
  /** the line that scored, or that would */
  readonly line: Line | null;
  /** value and target in fact units (shares 0–1, seconds, minor units); null when unknown */
  readonly input: number | null;
  readonly approx: boolean;
  readonly target: number | null;
  /** share of the target reached, 0–1; null when it cannot be said */
  readonly attainment: number | null;
  /** what this part adds to `value`; the contributions sum to it. null when it cannot be said */
  readonly contribution: number | null;
  readonly reason: PartReason;
}

export interface Scored {
  /**
   * Share of the target shown to be reached, 0–1: known weight × attainment over all weight that could be known. An
   * unknown input adds nothing and may at best lift it to `most`, so leaving a number out never gives a better score.
   * null below half coverage.
   */
  readonly value: number | null;
  /** the highest `value` could be once every unknown input is known; equal to it when nothing is missing */
  readonly most: number | null;
  /** share of the target reached among the known inputs alone, 0–1; for display beside the coverage, not for ranking */
  readonly ofKnown: number | null;
  /** share of all weight whose attainment is known, 0–1 */
  readonly coverage: number;
  readonly reason: 'not-enough-data' | 'nothing-to-score' | null;
  readonly parts: readonly Part[];
  /** indicators to look for: unknown inputs that some page or import could give */
  readonly missing: readonly IndicatorId[];
  readonly preset: { readonly id: string; readonly version: string } | null;
}

export interface ScoreOptions {
  /** values at the start of the period, for lines that ask for a change */
  readonly baselines?: Facts;
  /** own medians at the same age in fact units, for lines without a figure of their own */
  readonly ownMedians?: Readonly<Partial<Record<IndicatorId, number>>>;
  /** indicators that the studio never shows: unknown ones leave the score and lower only the coverage */
  readonly notProvided?: ReadonlySet<IndicatorId>;
  readonly preset?: { readonly id: string; readonly version: string };
}

/**
 * Share of the target reached, 0–1, over weighted indicators (catalogue X-14, S1-64). Each indicator is judged by the
 * first enabled line for it: at or above (value ÷ target), at or below (target ÷ value), between, equal, or change against
 * a baseline in points or percent; each is cut to 0–1, so one indicator cannot make up for another. Facts are in fact
 * units, weights on any scale of 0 or more. Unknown inputs leave the sum and lower `coverage`; below half there is no value.
 */
export function attainment(
  lines: readonly Line[],
  facts: Facts,
  weights: readonly Weight[],
  options: ScoreOptions = {},
): Scored {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const judged = weights.map((weight) => judge(weight, total, lines, facts, options));
  const open = sum(judged, (part) => part.reason !== 'not-provided');
  const known = sum(judged, (part) => part.attainment !== null);
  const parts = judged.map((part) => ({
    ...part,
    contribution: part.attainment === null || open <= 0 ? null : (part.weight / open) * part.attainment,
  }));
  const reached = parts.reduce((total, part) => total + (part.contribution ?? 0), 0);
  const scored = total > 0 && known >= leastCoverage - 1e-9;
  return {
    value: scored ? clamp(reached, 0, 1) : null,
    most: scored ? clamp(reached + (open - known) / open, 0, 1) : null,
    ofKnown: scored ? clamp((reached * open) / known, 0, 1) : null,
    coverage: clamp(known, 0, 1),
    reason: scored ? null : total > 0 ? 'not-enough-data' : 'nothing-to-score',
    parts,
    missing: [...new Set(parts.filter((part) => part.attainment === null).map((part) => part.metric))],
    preset: options.preset ?? null,
  };
}

/** Scores a whole preset with its own weights; the result carries its id and version. See `attainment`. */
export function scorePreset(
  preset: Preset,
  facts: Facts,
  options: Omit<ScoreOptions, 'preset'> = {},
): Scored {
  const { id, version } = preset;
  return attainment(preset.lines, facts, weightsOf(preset), { ...options, preset: { id, version } });
}

function sum(
  parts: readonly Omit<Part, 'contribution'>[],
  counts: (part: Omit<Part, 'contribution'>) => boolean,
): number {
  return parts.reduce((total, part) => total + (counts(part) ? part.weight : 0), 0);
}

type Judged = Omit<Part, 'contribution'>;

function judge(
  { metric, dimension, weight, assumed }: Weight,
  total: number,
  lines: readonly Line[],
  facts: Facts,
  options: ScoreOptions,
): Judged {
  const line = lines.find((candidate) => candidate.metric === metric && judges(candidate)) ?? null;
  const fact = facts[metric];
  const target = line ? targetOf(line, options) : null;
  const share = total > 0 ? weight / total : 0;
  const outcome = judgeFact(line, target, fact, options);
  return {
    ...{ metric, dimension, weight: share, assumed, line, target },
    input: fact?.value ?? null,
    approx: fact?.approx ?? false,
    ...outcome,
  };
}

/** An alarm says when to ring, not what to reach, so it never scores. */
const judges = (line: Line): boolean => line.enabled && line.role !== 'alarm';

function targetOf(line: Line, options: ScoreOptions): number | null {
  if (line.value !== null) return toFactUnit(line.value, line.unit);
  return line.metric === null ? null : (options.ownMedians?.[line.metric] ?? null);
}

function judgeFact(
  line: Line | null,
  target: number | null,
  fact: Fact | undefined,
  options: ScoreOptions,
): Pick<Part, 'attainment' | 'reason'> {
  const none = (reason: PartReason) => ({ attainment: null, reason });
  if (!line?.metric) return none('no-line');
  if (!fact) return none(options.notProvided?.has(line.metric) ? 'not-provided' : 'unknown');
  if (target === null) return none('no-own-median');
  if (line.unit === 'yuan' && fact.currency !== undefined && fact.currency !== 'CNY')
    return none('other-currency');
  const value = line.comparator === 'changeBy' ? change(line, fact, options.baselines) : fact.value;
  if (value === null) return none('no-baseline');
  const upper = line.value2 === undefined ? target : toFactUnit(line.value2, line.unit);
  return {
    attainment: clamp(reachedShare(line, value, target, upper), 0, 1),
    reason: isMet(line, value, target, upper) ? 'reached' : 'short',
  };
}

/** Change against the baseline: a difference for points, a share of the baseline for percent. */
function change(line: Line, fact: Fact, baselines: Facts | undefined): number | null {
  const before = line.metric === null ? undefined : baselines?.[line.metric];
  if (!before || before.currency !== fact.currency) return null;
  if (line.unit === 'pp') return fact.value - before.value;
  return before.value > 0 ? (fact.value - before.value) / before.value : null;
}

function reachedShare(line: Line, value: number, target: number, upper: number): number {
  switch (line.comparator) {
    case '>=':
    case '>':
      return target > 0 ? value / target : Number(value >= target);
    case '<=':
    case '<':
      return value <= target ? 1 : target > 0 ? target / value : 0;
    case '=':
      return target === 0 ? Number(value === 0) : 1 - Math.abs(value - target) / Math.abs(target);
    case 'between':
      if (value < target) return target > 0 ? value / target : 0;
      return value <= upper ? 1 : upper > 0 ? upper / value : 0;
    case 'changeBy':
      return value / target;
  }
}

function isMet(line: Line, value: number, target: number, upper: number): boolean {
  switch (line.comparator) {
    case '>=':
      return value >= target;
    case '>':
      return value > target;
    case '<=':
      return value <= target;
    case '<':
      return value < target;
    case '=':
      return value === target;
    case 'between':
      return value >= target && value <= upper;
    case 'changeBy':
      return target > 0 ? value >= target : value <= target;
  }
}
