import type { Plan, PlanLight } from './plan';

export const depthTiers = ['single', 'scenario', 'series'] as const;
export type DepthTier = (typeof depthTiers)[number];

/** How far from its value a length still belongs to a tier, as part of the value. Assumed; the checklist uses the same. */
export const tierSpread = 0.25;
/** What the lost digit of the first tier may have been (catalogue S1-23). */
export const lostReadings = [30, 60] as const;

export interface LengthFit {
  readonly light: PlanLight;
  readonly reason: 'in-tier' | 'between' | 'length-unknown';
  readonly tier: DepthTier | null;
  /** seconds of the tier's value that fits */
  readonly about: number | null;
}

/**
 * The depth tier of a length in seconds (catalogue S1-23). While the user has not settled the lost digit of the first
 * tier, both readings count. Unknown for a length that is missing or not above 0.
 */
export function lengthFit(seconds: number | null, lengths: Plan['lengths']): LengthFit {
  if (seconds === null || !(seconds > 0)) {
    return { light: 'unknown', reason: 'length-unknown', tier: null, about: null };
  }
  const values: readonly (readonly [DepthTier, number])[] = [
    ...(lengths.single === null ? lostReadings : [lengths.single]).map((value) => ['single', value] as const),
    ['scenario', lengths.scenario],
    ['series', lengths.series],
  ];
  const off = (value: number) => Math.abs(seconds - value) / value;
  const fitting = values
    .filter(([, value]) => off(value) <= tierSpread)
    .sort(([, a], [, b]) => off(a) - off(b));
  const [nearest] = fitting;
  return nearest
    ? { light: 'green', reason: 'in-tier', tier: nearest[0], about: nearest[1] }
    : { light: 'amber', reason: 'between', tier: null, about: null };
}
