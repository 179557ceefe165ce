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
  /** the input was not read */
  | 'unknown'
  /** the studio never shows it · no line is on for it: the weight leaves the score, not the coverage */
  | 'not-provided'
  | 'no-line'
  /** the own median or the baseline it needs is unknown · money in another currency */
  | 'no-own-median'
  | 'no-baseline'
  | 'other-currency';

/** True where the weight leaves the score itself, because nothing the user could read would change it. */
export const leavesScore = (reason: PartReason): boolean => reason === 'not-provided' || reason === 'no-line';

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
  /** indicators to look for: what is unknown and could still lift the score to `most` */
  readonly missing: readonly IndicatorId[];
  readonly preset: { readonly id: string; readonly version: string } | null;
}

export interface ScoreOptions {
  /** values at the start of the period, for lines that ask for a change */
  readonly baselines?: Facts;
  /** own medians at the same age in fact units, for lines without a figure of their own */
  readonly ownMedians?:
    | Readonly<Partial<Record<IndicatorId, number>>>
    | ((metric: IndicatorId) => number | null);
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
  return score(planOf(lines, weights), facts, options, options.preset ?? null);
}

/** Plans of presets already scored with: a list of ten thousand works looks its lines up once. */
const plans = new WeakMap<Preset, { readonly entries: Plan; readonly preset: Scored['preset'] }>();

/** Scores a whole preset with its own weights; the result carries its id and version. See `attainment`. */
export function scorePreset(
  preset: Preset,
  facts: Facts,
  options: Omit<ScoreOptions, 'preset'> = {},
): Scored {
  let plan = plans.get(preset);
  if (plan === undefined) {
    const { id, version } = preset;
    plan = { entries: planOf(preset.lines, weightsOf(preset)), preset: { id, version } };
    plans.set(preset, plan);
  }
  return score(plan.entries, facts, options, plan.preset);
}

/** What does not depend on the facts. */
type Plan = readonly (Pick<Part, 'metric' | 'dimension' | 'weight' | 'assumed' | 'line'> & {
  /** in fact units; null when the line waits for the own median */
  readonly target: number | null;
  readonly upper: number | null;
})[];

function planOf(lines: readonly Line[], weights: readonly Weight[]): Plan {
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ metric, dimension, weight, assumed }) => {
    const line = lines.find((candidate) => candidate.metric === metric && judges(candidate)) ?? null;
    return {
      metric,
      dimension,
      weight: total > 0 ? weight / total : 0,
      assumed,
      line,
      target: line === null || line.value === null ? null : toFactUnit(line.value, line.unit),
      upper: line?.value2 === undefined ? null : toFactUnit(line.value2, line.unit),
    };
  });
}

/** An alarm says when to ring, not what to reach, so it never scores. */
const judges = (line: Line): boolean => line.enabled && line.role !== 'alarm';

/** While a score is worked out its parts are still open; nobody else sees them before it is done. */
type OpenPart = { -readonly [Key in keyof Part]: Part[Key] };

/** Ten thousand works by seven scorecards pass through here, so each part is made once and then filled in. */
function score(plan: Plan, facts: Facts, options: ScoreOptions, preset: Scored['preset']): Scored {
  const parts: OpenPart[] = [];
  const missing: IndicatorId[] = [];
  let all = 0;
  let open = 0;
  let known = 0;
  let reached = 0;
  for (const entry of plan) {
    const part = judge(entry, facts[entry.metric], options);
    parts.push(part);
    all += part.weight;
    const leaves = leavesScore(part.reason);
    if (!leaves) open += part.weight;
    if (part.attainment !== null) {
      known += part.weight;
      reached += part.weight * part.attainment;
    } else if (!leaves && !missing.includes(part.metric)) missing.push(part.metric);
  }
  if (open > 0) {
    for (const part of parts) {
      if (part.attainment !== null) part.contribution = (part.weight / open) * part.attainment;
    }
  }
  const scored = all > 0 && known >= leastCoverage - 1e-9;
  return {
    value: scored ? clamp(reached / open, 0, 1) : null,
    most: scored ? clamp((reached + open - known) / open, 0, 1) : null,
    ofKnown: scored ? clamp(reached / known, 0, 1) : null,
    coverage: clamp(known, 0, 1),
    reason: scored ? null : all > 0 ? 'not-enough-data' : 'nothing-to-score',
    parts,
    missing,
    preset,
  };
}

/** One part but for its contribution, which waits for the weights of the others. */
function judge(entry: Plan[number], fact: Fact | undefined, options: ScoreOptions): OpenPart {
  const { metric, line } = entry;
  const part: OpenPart = {
    metric,
    dimension: entry.dimension,
    weight: entry.weight,
    assumed: entry.assumed,
    line,
    input: fact?.value ?? null,
    approx: fact?.approx ?? false,
    target: line === null ? null : (entry.target ?? medianOf(metric, options)),
    attainment: null,
    contribution: null,
    reason: 'no-line',
  };
  if (line !== null) attain(part, line, entry.upper, fact, options);
  return part;
}

function medianOf(metric: IndicatorId, { ownMedians }: ScoreOptions): number | null {
  return (typeof ownMedians === 'function' ? ownMedians(metric) : ownMedians?.[metric]) ?? null;
}

/** Fills in how much of its line a part reaches, or why that cannot be said. */
function attain(
  part: OpenPart,
  line: Line,
  upper: number | null,
  fact: Fact | undefined,
  options: ScoreOptions,
): void {
  const { target } = part;
  if (!fact) part.reason = options.notProvided?.has(part.metric) ? 'not-provided' : 'unknown';
  else if (target === null) part.reason = 'no-own-median';
  else if (line.unit === 'yuan' && fact.currency !== undefined && fact.currency !== 'CNY')
    part.reason = 'other-currency';
  else {
    const value = line.comparator === 'changeBy' ? change(line, fact, options.baselines) : fact.value;
    if (value === null) part.reason = 'no-baseline';
    else {
      part.attainment = clamp(reachedShare(line, value, target, upper ?? target), 0, 1);
      part.reason = isMet(line, value, target, upper ?? target) ? 'reached' : 'short';
    }
  }
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
