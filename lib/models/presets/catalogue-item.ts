import type { BothLanguages } from '../../core/metrics';
import type { IndicatorId } from '../indicators';
import { type Certainty, type Line, say, scoresByDefault } from '../lines';

/** A number that says how many parts something has, or how long or how often; never a target of a metric. */
export interface CountFigure {
  readonly kind: 'count';
  readonly label: BothLanguages;
  readonly value: number;
  /** upper end of a range */
  readonly value2?: number;
  readonly unit: Line['unit'];
}

/** "One step of this goes with that much of the other": a claim of the source, shown as such, never used as fact. */
export interface CoefficientFigure {
  readonly kind: 'coefficient';
  readonly label: BothLanguages;
  readonly from: IndicatorId | null;
  readonly step: number;
  readonly stepUnit: Line['unit'];
  readonly to: IndicatorId | null;
  readonly gain: number;
  readonly gainUnit: Line['unit'];
}

/** A digit the source lost; the plausible readings are offered, none is taken. */
export interface LostFigure {
  readonly kind: 'lost';
  readonly label: BothLanguages;
  readonly plausible: readonly number[];
  readonly unit: Line['unit'];
}

/** The share of the whole that a dimension of an appraisal carries; the preset of that model holds it. */
export interface WeightFigure {
  readonly kind: 'weight';
  readonly label: BothLanguages;
  /** percent */
  readonly value: number;
}

type LineFigure = Partial<Line> &
  Pick<Line, 'role' | 'metric' | 'comparator' | 'value' | 'unit'> & {
    readonly kind: 'line';
    readonly key: string;
  };

export type Figure = LineFigure | CountFigure | CoefficientFigure | LostFigure | WeightFigure;

export type CatalogueGroup = 'B' | 'C' | 'D' | 'E' | 'F' | 'I';

/** One item of the catalogue with every figure it holds; an item without figures has empty lists. */
export interface CatalogueItem {
  readonly id: string;
  readonly group: CatalogueGroup;
  readonly certainty: Certainty | 'no-figure';
  readonly lines: readonly Line[];
  readonly counts: readonly CountFigure[];
  readonly coefficients: readonly CoefficientFigure[];
  readonly lost: readonly LostFigure[];
  readonly weights: readonly WeightFigure[];
}

const validFrom = '2026-11-01';

/** Builds the items of one group. Lines take the item's certainty unless they state a narrower one. */
export const itemsOf =
  (group: CatalogueGroup) =>
  (id: string, certainty: CatalogueItem['certainty'], ...figures: readonly Figure[]): CatalogueItem => ({
    id,
    group,
    certainty,
    lines: figures.flatMap((figure) => (figure.kind === 'line' ? lineOf(id, certainty, figure) : [])),
    counts: figures.filter((figure) => figure.kind === 'count'),
    coefficients: figures.filter((figure) => figure.kind === 'coefficient'),
    lost: figures.filter((figure) => figure.kind === 'lost'),
    weights: figures.filter((figure) => figure.kind === 'weight'),
  });

function lineOf(item: string, itemCertainty: CatalogueItem['certainty'], figure: LineFigure): Line {
  const { kind: _, key, ...rest } = figure;
  const certainty = rest.certainty ?? (itemCertainty === 'no-figure' ? 'clear' : itemCertainty);
  const scored = rest.metric !== null && rest.role !== 'case' && scoresByDefault(certainty);
  return {
    scope: rest.metric === null ? 'project' : 'account',
    window: 'none',
    accountType: 'any',
    source: { seed: Number(item.slice(1, 2)), item },
    enabled: scored,
    validFrom,
    ...rest,
    id: `${item}/${key}`,
    certainty,
  };
}

type Rest = Partial<Omit<Line, 'id' | 'metric' | 'role' | 'comparator' | 'value' | 'unit' | 'source'>>;

/** A figure of an indicator: floor, target, benchmark, alarm or case. */
export const on = (
  key: string,
  metric: IndicatorId,
  role: Line['role'],
  comparator: Line['comparator'],
  value: number,
  unit: Line['unit'],
  rest: Rest = {},
): Figure => ({ kind: 'line', key, metric, role, comparator, value, unit, ...rest });

/** A figure that no indicator measures: shown with its label, never scored. */
export const told = (
  key: string,
  [zh, en]: readonly [string, string],
  role: Line['role'],
  comparator: Line['comparator'],
  value: number,
  unit: Line['unit'],
  rest: Rest = {},
): Figure => ({
  kind: 'line',
  key,
  metric: null,
  label: say(zh, en),
  role,
  comparator,
  value,
  unit,
  ...rest,
});

/** How many parts, how long, how often. */
export const count = (
  zh: string,
  en: string,
  value: number,
  unit: Line['unit'] = 'abs',
  value2?: number,
): Figure => ({
  kind: 'count',
  label: say(zh, en),
  value,
  unit,
  ...(value2 !== undefined && { value2 }),
});
