import type { BothLanguages } from '../core/metrics';
import type { IndicatorId } from './indicators';
import type { Line, Preset } from './line-schema';

// The schemas live beside this file, so that pages which only score do not carry the schema library.
export type { Line, Preset } from './line-schema';
export type LineUnit = Line['unit'];
export type Certainty = Line['certainty'];

const factor: Readonly<Record<LineUnit, number>> = {
  pct: 0.01,
  pp: 0.01,
  relPct: 0.01,
  abs: 1,
  ratio: 1,
  s: 1,
  min: 60,
  h: 3_600,
  d: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
  yuan: 100,
};

/** A figure in the unit of facts: shares 0–1, seconds, minor units of money. A month counts 30 days, a year 365. */
export const toFactUnit = (value: number, unit: LineUnit): number => value * factor[unit];

/** Certainties that stay off for scoring until the user confirms (catalogue §3.0 rule 3). */
const unsure: readonly Certainty[] = ['case', 'unclear', 'arithmetic', 'garbled'];
/** True when a line of this certainty may score without having been confirmed. */
export const scoresByDefault = (certainty: Certainty): boolean => !unsure.includes(certainty);

/** Weights of every indicator of a preset as shares of the whole, summing to 1. An indicator named twice adds up. */
export interface Weight {
  readonly metric: IndicatorId;
  readonly dimension: string;
  readonly weight: number;
  readonly assumed: boolean;
}

/** The preset's weights per indicator: dimension weight × weight inside the dimension, normalised to sum to 1. */
export function weightsOf(preset: Preset): Weight[] {
  const total = preset.dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  return preset.dimensions.flatMap((dimension) => {
    const inside = dimension.slots.reduce((sum, slot) => sum + slot.weight, 0);
    return dimension.slots.map((slot) => ({
      metric: slot.metric,
      dimension: dimension.id,
      weight: total > 0 && inside > 0 ? (dimension.weight / total) * (slot.weight / inside) : 0,
      assumed: dimension.assumed || slot.assumed,
    }));
  });
}

/** Dimensions with fewer indicators than the source asks for: at least 3 each guard against single-number appraisal (S1-111). */
export function thinDimensions(preset: Preset): string[] {
  return preset.dimensions.filter((dimension) => dimension.slots.length < 3).map((dimension) => dimension.id);
}

/** A text in both languages, for data files. */
export const say = (zh: string, en: string): BothLanguages => ({ zh, en });
