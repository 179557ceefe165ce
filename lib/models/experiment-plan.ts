import { valueAtAge } from './ages';
import { type Cohort, fewestWorks, newestValues } from './compare';
import type { IndicatorId } from './indicators';
import { type Random, shuffled } from './random';
import { contrastOf } from './sequential';

/**
 * How far own works spread at an age: the standard deviation of the logarithms of the newest 30 with a value. The noise
 * that a sample size has to overcome. Null with fewer than 5, or where a value is 0 or all are the same.
 */
export function betweenWorkSpread(cohort: Cohort, metric: IndicatorId, hours: number): number | null {
  const values = newestValues(cohort, '', (work) => valueAtAge(work.points[metric] ?? [], hours));
  if (values.length < fewestWorks || values.some((value) => value <= 0)) return null;
  return contrastOf([{ values: values.map(Math.log), weight: 1 }])?.spread ?? null;
}

/** Arms for the next works, dealt in blocks that hold each arm once, in random order: no arm gets the good weeks. */
export function assignArms(arms: number, blocks: number, random: Random): number[] {
  const block = Array.from({ length: arms }, (_, arm) => arm);
  return Array.from({ length: blocks }, () => shuffled(block, random)).flat();
}
