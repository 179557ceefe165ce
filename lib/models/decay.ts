import { linearRegression } from 'simple-statistics';
import type { AgePoint } from './ages';

export interface Decay {
  /** hours until half of the final count was reached; null when that moment was not read closely enough */
  readonly halfLifeHours: number | null;
  /** share by which the hourly gain shrinks per hour, 0 or above (1 − e^slope); null below three gains or without decay */
  readonly perHour: number | null;
  /** age of the last reading, to which "final" refers */
  readonly untilHours: number | null;
}

/** Half is only a half-life when the work has stopped moving. Assumed, as for settled comparisons. */
const finalHours = 720;

/**
 * How fast a work fades (catalogue S1-44, the hourly decay coefficient; X-35, topics live 7 days). `perHour` comes from a
 * straight line through the logarithm of the hourly gains between readings; `halfLifeHours` by interpolation between the
 * two readings around half of the last count, once the work is 30 days old. Points in order of age. Unknown with too few
 * readings; a count that falls or stands still gives no gain there and is left out of the line.
 */
export function decay(points: readonly AgePoint[]): Decay {
  const last = points.at(-1);
  return {
    halfLifeHours: last && last.ageHours >= finalHours ? ageAtHalf(points, last.value) : null,
    perHour: hourlyDecay(points),
    untilHours: last?.ageHours ?? null,
  };
}

function ageAtHalf(points: readonly AgePoint[], final: number): number | null {
  const half = final / 2;
  const after = points.findIndex((point) => point.value >= half);
  const [before, next] = [points[after - 1], points[after]];
  if (!(final > 0) || !before || !next) return null;
  const share = (half - before.value) / (next.value - before.value);
  return before.ageHours + share * (next.ageHours - before.ageHours);
}

function hourlyDecay(points: readonly AgePoint[]): number | null {
  const gains = points.slice(1).flatMap((point, i): [number, number][] => {
    const before = points[i];
    if (!before || point.ageHours <= before.ageHours || point.value <= before.value) return [];
    const perHour = (point.value - before.value) / (point.ageHours - before.ageHours);
    return [[(point.ageHours + before.ageHours) / 2, Math.log(perHour)]];
  });
  if (gains.length < 3) return null;
  const { m: slope } = linearRegression(gains);
  return slope < 0 ? 1 - Math.exp(slope) : null;
}
