/** One value of a work at one age. */
export interface AgePoint {
  /** hours since publication, ≥ 0 */
  readonly ageHours: number;
  readonly value: number;
}

/** The ages at which works are compared: 1, 3, 6, 12, 24, 48 and 72 hours, 7, 14, 30, 60 and 90 days. */
export const standardAges = [1, 3, 6, 12, 24, 48, 72, 168, 336, 720, 1440, 2160] as const;

/** Readings further apart than this (ratio of their ages) say too little about the time between them. Assumed. */
const widestGap = 8;

/** Points in order of age; of two at the same age the later in the list stays. */
export function inAgeOrder(points: readonly AgePoint[]): AgePoint[] {
  const byAge = new Map(points.map((point) => [point.ageHours, point]));
  return [...byAge.values()].sort((a, b) => a.ageHours - b.ageHours);
}

/**
 * Value at `ageHours` from points in order of age, interpolated on a straight line over the logarithm of the age.
 * Growth of plays is close to straight there, zeros need no special care, and the result always lies between its two
 * neighbours. Never extrapolates: before the first or after the last point it is unknown (null), and so it is between
 * two points more than 8-fold apart in age, unless the value did not change between them.
 */
export function valueAtAge(points: readonly AgePoint[], ageHours: number): number | null {
  const after = points.findIndex((point) => point.ageHours >= ageHours);
  const next = points[after];
  if (!next) return null;
  if (next.ageHours === ageHours) return next.value;
  const last = points[after - 1];
  if (!last) return null;
  if (last.value === next.value) return last.value;
  if (last.ageHours <= 0 || next.ageHours / last.ageHours > widestGap) return null;
  const share = Math.log(ageHours / last.ageHours) / Math.log(next.ageHours / last.ageHours);
  return last.value + share * (next.value - last.value);
}

/** Values at the standard ages from readings at any ages. Ages that the readings do not reach are left out. */
export function atStandardAges(readings: readonly AgePoint[]): AgePoint[] {
  const points = inAgeOrder(readings);
  return standardAges.flatMap((ageHours) => {
    const value = valueAtAge(points, ageHours);
    return value === null ? [] : [{ ageHours, value }];
  });
}
