import { ReadFailure } from '../../core/failures';
import { epochMillis } from '../../core/fields';
import * as s from '../../core/shape';
import { type Figures, figures, inUnit, type Unit } from './fields';

/** Epoch ms of a day or hour, and its figure. */
export type Point = [at: number, value: number];

const list = s.array(figures()).nullish();
const date = epochMillis();
const most = 5_000;

/**
 * A series `{date (ms), count, count_with_double}` in the order of time, one point a date, the last wins. Counts are
 * read from `count`; of anything else `count` is the rounded twin of `count_with_double`. Points without a date or a
 * figure, and rounded counts, are left out.
 */
export function pointsOf(block: Figures, key: string, unit: Unit, path: string): Point[] {
  const here = `${path}.${key}`;
  const checked = list.safeParse(Object.hasOwn(block, key) ? block[key] : undefined);
  if (!checked.success) throw new ReadFailure('drift', here);
  const found = (checked.data ?? []).flatMap((point): Point[] => {
    const at = date.safeParse(point['date']);
    if (!at.success) throw new ReadFailure('drift', `${here}.[].date`);
    const value = figureOf(point, unit, `${here}.[]`);
    return at.data === undefined || value === undefined ? [] : [[at.data, value]];
  });
  return [...new Map(found)].sort(([a], [b]) => a - b).slice(-most);
}

function figureOf(point: Figures, unit: Unit, path: string): number | undefined {
  const rounded = inUnit(point['count'], unit, `${path}.count`);
  if (unit === 'count' || unit === 'net') return rounded?.approx ? undefined : rounded?.value;
  const fine = inUnit(point['count_with_double'], unit, `${path}.count_with_double`);
  return fine?.value ?? (rounded?.value || undefined);
}
