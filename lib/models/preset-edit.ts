import { neverShownBy } from '../core/metrics';
import { studioIds } from '../core/studios';
import { type IndicatorId, indicatorOf, isOwnIndicator } from './indicators';
import { chooseLines, type LineChoice, ladders } from './ladder';
import type { Line, Preset } from './lines';
import { catalogueLines, dauMauAlternatives } from './presets/catalogue';

/** Why an edit was refused; the preset stays as it was. */
export type EditProblem =
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  /** every weight beside it is 0 already, so that nothing would be left to score */
  | 'nothing-left'
  /** a share above 100 % */
  | 'above-whole'
  /** a target that everything reaches, or a change of nothing */
  | 'nothing-to-reach';

export type Edited = { readonly preset: Preset } | { readonly problem: EditProblem };

/** No weight needs more: it is a share on any scale, 100 in the shipped ones. Assumed. */
export const largestWeight = 1_000;
/** Beyond this a figure is a slip of the keyboard: more than any platform's users. Assumed. */
const largestTarget = 1e12;
/** Ratios that may rightly exceed 1. */
const open: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'roi',
  'ltvToCac',
  'followerGrowth',
  'mauDau',
  'orderValueToOffline',
  'avgWatchRatio',
  'interactionDepth',
]);

/** The line that an indicator is judged by: the first that is on and no alarm. null when there is none. */
export function scoringLine(preset: Preset, metric: IndicatorId): Line | null {
  return preset.lines.find((line) => line.metric === metric && line.enabled && line.role !== 'alarm') ?? null;
}

/**
 * The preset with another weight, 0 or above on any scale: of a dimension, or with `metric` of one indicator inside it. A
 * weight that a person sets is no longer assumed.
 */
export function withWeight(
  preset: Preset,
  dimension: string,
  metric: IndicatorId | null,
  weight: number,
): Edited {
  if (!Number.isFinite(weight)) return { problem: 'not-a-number' };
  if (weight < 0) return { problem: 'negative' };
  if (weight > largestWeight) return { problem: 'too-large' };
  const dimensions = preset.dimensions.map((each) => {
    if (each.id !== dimension) return each;
    if (metric === null) return { ...each, weight, assumed: false };
    return {
      ...each,
      slots: each.slots.map((slot) => (slot.metric === metric ? { ...slot, weight, assumed: false } : slot)),
    };
  });
  const counts = dimensions.filter((each) => each.weight > 0);
  const isEmpty = (each: Preset['dimensions'][number]) => each.slots.every((slot) => slot.weight === 0);
  if (counts.length === 0 || counts.some(isEmpty)) return { problem: 'nothing-left' };
  return { preset: { ...preset, dimensions } };
}

/** Sum of the weights of the dimensions, or of the indicators of one. Any sum works: shares are worked out from it. */
export function weightSum(preset: Preset, dimension?: string): number {
  if (dimension === undefined) return preset.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const slots = preset.dimensions.find(({ id }) => id === dimension)?.slots ?? [];
  return slots.reduce((sum, { weight }) => sum + weight, 0);
}

/** Unit in which a person types a target for this indicator. */
export function unitFor(metric: IndicatorId): Line['unit'] {
  if (open.has(metric) && metric !== 'followerGrowth') return 'ratio';
  return ({ ratio: 'pct', seconds: 's', money: 'yuan', count: 'abs' } as const)[indicatorOf(metric).unit];
}

/**
 * The preset with the user's own target for an indicator, in the unit of the line in force (45 means 45 %). The line it
 * replaces stays in the preset and on the ladder.
 */
export function withTarget(preset: Preset, metric: IndicatorId, value: number): Edited {
  const now = scoringLine(preset, metric);
  const keeps = now !== null && now.value !== null;
  const unit = keeps ? now.unit : unitFor(metric);
  const lower = indicatorOf(metric).better === 'lower';
  const comparator = keeps && now.comparator !== 'between' ? now.comparator : lower ? '<=' : '>=';
  const problem = targetProblem(metric, value, comparator, unit);
  if (problem) return { problem };
  const line: Line = {
    ...(now ?? blank),
    id: `own/${preset.id}/${metric}-target`,
    metric,
    role: 'target',
    comparator,
    value,
    unit,
    source: { seed: null, item: 'own' },
    certainty: 'own',
    enabled: true,
    value2: undefined,
    note: undefined,
  };
  return { preset: withLine(preset, line) };
}

const blank: Pick<Line, 'scope' | 'window' | 'accountType' | 'validFrom'> = {
  scope: 'account',
  window: 'none',
  accountType: 'any',
  validFrom: '2026-11-01',
};

/** What is wrong with a target figure; null when nothing is. */
export function targetProblem(
  metric: IndicatorId,
  value: number,
  comparator: Line['comparator'],
  unit: Line['unit'],
): EditProblem | null {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (Math.abs(value) > largestTarget) return 'too-large';
  if (comparator === 'changeBy') return value === 0 ? 'nothing-to-reach' : null;
  if (value < 0) return 'negative';
  if (value === 0 && (comparator === '>=' || comparator === '>')) return 'nothing-to-reach';
  if (unit === 'pct' && value > 100 && !open.has(metric)) return 'above-whole';
  return null;
}

/** The preset judging the indicator of this line by it. A line that was off counts as confirmed by this. */
export function withLine(preset: Preset, line: Line): Preset {
  const others = preset.lines.filter(({ id }) => id !== line.id);
  return { ...preset, lines: [{ ...line, enabled: true }, ...others] };
}

/** The preset with one of its lines switched off; an indicator without another line leaves the score. */
export function withoutLine(preset: Preset, id: string): Preset {
  return {
    ...preset,
    lines: preset.lines.map((line) => (line.id === id ? { ...line, enabled: false } : line)),
  };
}

/** Every line there is for an indicator, its own ones of the preset first, each once, alarms left out. */
export function linesFor(preset: Preset, metric: IndicatorId): Line[] {
  const all = [...preset.lines, ...catalogueLines, ...dauMauAlternatives];
  const seen = new Set<string>();
  return all.filter((line) => {
    if (line.metric !== metric || line.role === 'alarm' || seen.has(line.id)) return false;
    seen.add(line.id);
    return true;
  });
}

/**
 * The preset with its lines chosen anew wherever lines meet (catalogue X-14, §3.0 rule 2): by seed, the strictest, the
 * loosest, or the user's own. Only lines that share the definition, scope and window of the line in force are weighed
 * against it, and lines that are off until confirmed are never chosen.
 */
export function withChoice(preset: Preset, choice: LineChoice): Preset {
  const metrics = new Set(preset.dimensions.flatMap(({ slots }) => slots.map(({ metric }) => metric)));
  let chosen = preset;
  for (const metric of metrics) {
    const now = scoringLine(chosen, metric);
    if (!now) continue;
    const meeting = ladders(linesFor(chosen, metric)).find(({ rungs }) =>
      rungs.some(({ id }) => id === now.id),
    );
    const [best] = chooseLines(meeting?.rungs ?? [], choice);
    if (best && best.id !== now.id) chosen = withLine(chosen, best);
  }
  return chosen;
}

/** Who could know an indicator: some studio, only the user by typing or importing it, or nobody yet. */
export function knownFrom(metric: IndicatorId): 'studio' | 'typed' {
  if (workedOut.has(metric)) return 'studio';
  return isOwnIndicator(metric) || neverShownBy(metric).length === studioIds.length ? 'typed' : 'studio';
}

/** Indicators that no studio shows as such and that follow from what studios show. */
const workedOut: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'conversionPerClick',
  'conversionPerView',
  'averageOrderValue',
  'followerGrowth',
  'followersPerDay',
  'worksPerWeek',
]);

/** The version after this one: 1 → 1.1 → 1.2; the first number belongs to the shipped presets. */
export function nextVersion(version: string): string {
  const [major = '1', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}`;
}

/** One difference between two versions of a preset. */
export interface PresetChange {
  readonly kind: 'dimension-weight' | 'weight' | 'line';
  readonly dimension: string | null;
  readonly metric: IndicatorId | null;
  readonly before: number | null;
  readonly after: number | null;
  /** the lines in force, for `line` */
  readonly lines: readonly [Line | null, Line | null] | null;
}

/** What changed from one version of a preset to another: weights, and the line that judges an indicator. */
export function presetChanges(before: Preset, after: Preset): PresetChange[] {
  return after.dimensions.flatMap((dimension): PresetChange[] => {
    const old = before.dimensions.find(({ id }) => id === dimension.id);
    const base = { dimension: dimension.id, lines: null };
    const weight = { ...base, kind: 'dimension-weight' as const, metric: null };
    const own =
      old?.weight === dimension.weight
        ? []
        : [{ ...weight, before: old?.weight ?? null, after: dimension.weight }];
    const inside = dimension.slots.flatMap(({ metric, weight: now }): PresetChange[] => {
      const was = old?.slots.find((slot) => slot.metric === metric)?.weight ?? null;
      const lines = [scoringLine(before, metric), scoringLine(after, metric)] as const;
      const line = { ...base, kind: 'line' as const, metric, lines };
      return [
        ...(was === now ? [] : [{ ...base, kind: 'weight' as const, metric, before: was, after: now }]),
        ...(lines[0]?.id === lines[1]?.id && lines[0]?.value === lines[1]?.value
          ? []
          : [{ ...line, before: lines[0]?.value ?? null, after: lines[1]?.value ?? null }]),
      ];
    });
    return [...own, ...inside];
  });
}
