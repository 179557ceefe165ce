import type { CurveRow } from '../core/rows';
import { onCurve } from './funnel-nodes';
import { type IndicatorId, indicatorIds } from './indicators';
import { type Line, type Preset, toFactUnit } from './lines';
import { linesFor } from './preset-edit';
import type { Summary } from './statistics';

/**
 * What an indicator can be held against (catalogue S1-36, S2-23, §3.0), each told apart by its kind: `own` median and middle
 * half, `peers` as the studio drew them when it was read, a `preset` figure that a plan quotes of the industry, and a
 * `competitor` of the user's own sheet. They are shown side by side and never mixed into one figure.
 */
export const benchmarkKinds = ['own', 'peers', 'preset', 'competitor'] as const;
export type BenchmarkKind = (typeof benchmarkKinds)[number];

/** Own history of an indicator in fact units. */
export interface OwnBand extends Summary {
  /** own works at the same age, own works that have settled, or own weeks before the period */
  readonly basis: 'equal-age' | 'settled' | 'weeks';
  /** for `equal-age` */
  readonly ageHours: number | null;
  /** the last day that it is from, `YYYY-MM-DD` */
  readonly until: string;
}

/** A figure of the user's competitor sheet. */
export interface CompetitorFigure {
  readonly name: string;
  readonly indicator: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** in fact units */
  readonly value: number;
  readonly source: string;
}

/** A value to hold an indicator against; `value` is in fact units (shares 0–1, seconds, minor units). */
export type Benchmark = { readonly indicator: IndicatorId; readonly value: number } & (
  | { readonly kind: 'own'; readonly band: OwnBand }
  | { readonly kind: 'peers'; readonly owner: string; readonly reader: string; readonly at: number }
  | { readonly kind: 'preset'; readonly line: Line }
  | {
      readonly kind: 'competitor';
      readonly name: string;
      readonly source: string;
      readonly month: string;
    }
);

export type AbsentReason =
  /** fewer own works or weeks than carry a median */
  | 'too-little-history'
  /** no studio tells it of others in a form that is read */
  | 'not-given'
  /** a studio does, and nothing of it was read yet */
  | 'not-read'
  /** read, but its unit is not certain, so that no value can be told */
  | 'unit-unsure'
  | 'no-line'
  | 'not-entered';

/** Indicators of which one kind says nothing, and why. */
export interface AbsentBenchmark {
  readonly kind: BenchmarkKind;
  readonly reason: AbsentReason;
  readonly indicators: readonly IndicatorId[];
}

export interface BenchmarkInput {
  readonly preset: Preset;
  readonly ownBand: (indicator: IndicatorId) => OwnBand | null;
  /** curves of the subject's works with the variant `similar` */
  readonly peers: readonly CurveRow[];
  readonly competitors: readonly CompetitorFigure[];
}

export interface Benchmarks {
  /** by indicator, in it by kind */
  readonly rows: readonly Benchmark[];
  /** an indicator stands in it once for each kind that has no row of it */
  readonly absent: readonly AbsentBenchmark[];
}

/** Where a curve over the work is an indicator: who is still there after 5 seconds. */
const onCurves: Readonly<Partial<Record<IndicatorId, { curve: CurveRow['curve']; second: number }>>> = {
  retention5s: { curve: 'retention', second: 5 },
};

/**
 * Everything the indicators of a preset can be held against, and those that peers or the sheet know beyond it. What is
 * unknown has no row: it is named in `absent` with its reason. The same input gives the same answer, in any order of
 * curves and figures.
 */
export function benchmarksOf(input: BenchmarkInput): Benchmarks {
  const found = indicatorsOf(input).map((indicator) => ({
    indicator,
    told: benchmarkKinds.map((kind) => ({ kind, ...tell[kind](indicator, input) })),
  }));
  const absent = new Map<string, { kind: BenchmarkKind; reason: AbsentReason; indicators: IndicatorId[] }>();
  for (const { indicator, told } of found) {
    for (const { kind, rows, reason } of told) {
      if (rows.length > 0) continue;
      const group = absent.get(`${kind} ${reason}`) ?? { kind, reason, indicators: [] };
      group.indicators.push(indicator);
      absent.set(`${kind} ${reason}`, group);
    }
  }
  return {
    rows: found.flatMap(({ told }) => told.flatMap(({ rows }) => rows)),
    absent: [...absent.values()],
  };
}

function indicatorsOf({ preset, peers, competitors }: BenchmarkInput): IndicatorId[] {
  const asked = preset.dimensions.flatMap(({ slots }) => slots.map(({ metric }) => metric));
  const known = indicatorIds.filter(
    (id) =>
      competitors.some(({ indicator }) => indicator === id) ||
      peers.some(({ curve }) => curve === onCurves[id]?.curve),
  );
  return [...new Set([...asked, ...known])];
}

/** Rows of one kind; with none of them, why. */
interface Told {
  readonly rows: readonly Benchmark[];
  readonly reason: AbsentReason;
}

const tell: Readonly<Record<BenchmarkKind, (indicator: IndicatorId, input: BenchmarkInput) => Told>> = {
  own: (indicator, { ownBand }) => {
    const band = ownBand(indicator);
    return {
      rows: band ? [{ kind: 'own', indicator, value: band.median, band }] : [],
      reason: 'too-little-history',
    };
  },
  peers: tellPeers,
  preset: (indicator, { preset }) => ({
    rows: linesFor(preset, indicator).flatMap((line): Benchmark[] =>
      isQuoted(line) ? [{ kind: 'preset', indicator, value: toFactUnit(line.value, line.unit), line }] : [],
    ),
    reason: 'no-line',
  }),
  competitor: (indicator, { competitors }) => ({
    rows: newestOfEach(competitors.filter((figure) => figure.indicator === indicator)).map(
      ({ name, value, source, month }) => ({ kind: 'competitor', indicator, name, value, source, month }),
    ),
    reason: 'not-entered',
  }),
};

/** What a plan says of others, not what it asks for. A change is no level to hold anything against. */
const isQuoted = (line: Line): line is Line & { value: number } =>
  line.value !== null &&
  line.comparator !== 'changeBy' &&
  (line.role === 'benchmark-industry' || line.role === 'benchmark-head' || line.certainty === 'industry');

/** The newest curve that reaches the second in question; one of an unsure unit gives no value. */
function tellPeers(indicator: IndicatorId, { peers }: BenchmarkInput): Told {
  const place = onCurves[indicator];
  if (!place) return { rows: [], reason: 'not-given' };
  const curves = peers.filter(({ curve, variant, x }) => {
    return curve === place.curve && variant === 'similar' && x === 'sec';
  });
  const rows = curves.flatMap((row): (Benchmark & { kind: 'peers' })[] => {
    const value = row.y === 'ratio' ? onCurve(row.points, place.second) : null;
    const { owner, reader, at } = row;
    return value === null ? [] : [{ kind: 'peers', indicator, value, owner, reader, at }];
  });
  const [newest] = rows.sort((a, b) => b.at - a.at || (a.owner < b.owner ? -1 : 1));
  return {
    rows: newest ? [newest] : [],
    reason: curves.some(({ y }) => y === 'unverified') ? 'unit-unsure' : 'not-read',
  };
}

function newestOfEach(figures: readonly CompetitorFigure[]): CompetitorFigure[] {
  const byName = new Map<string, CompetitorFigure>();
  for (const figure of figures) {
    const other = byName.get(figure.name);
    if (!other || figure.month > other.month) byName.set(figure.name, figure);
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
