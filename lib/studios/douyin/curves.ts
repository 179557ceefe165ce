import { parseDuration } from '../../core/durations';
import { ReadFailure } from '../../core/failures';
import type { CurveSighting } from '../../core/reading';
import * as s from '../../core/shape';

const most = 5_000;

/** A point of a curve; its key is required, a point without a value is left out. */
export const pointOf = <Field extends s.Shape<number | undefined>>(value: Field) =>
  s.object({ key: s.union([s.string(), s.number()]), value });
export type RawPoint = { key: string | number; value?: number };

/** Seconds of a key such as `01:05`, `65` or 65; drift for another form. */
function secondOf(key: string | number, path: string): number {
  const seconds =
    parseDuration(String(key)) ?? (/^\d{1,6}(?:\.\d+)?$/.test(String(key)) ? Number(key) : null);
  if (seconds === null) throw new ReadFailure('drift', path);
  return seconds;
}

/**
 * A curve from the studio's points, in the order of x, one point an x (the last wins). No curve when no point has a
 * value. `path` is where the points stand in the body.
 */
export function curveOf(
  head: Pick<CurveSighting, 'workId' | 'kind' | 'variant' | 'x' | 'y'>,
  raw: readonly RawPoint[],
  path: string,
): CurveSighting[] {
  const known = raw.flatMap(({ key, value }): [number, number][] =>
    value === undefined ? [] : [[secondOf(key, `${path}.[].key`), value]],
  );
  return sortedCurve(head, known);
}

/** The same from points whose x is a number already. */
export function sortedCurve(
  head: Pick<CurveSighting, 'workId' | 'kind' | 'variant' | 'x' | 'y'>,
  points: readonly [number, number][],
): CurveSighting[] {
  const sorted = [...new Map(points)].sort(([a], [b]) => a - b).slice(0, most);
  return sorted.length > 0 ? [{ ...head, points: sorted }] : [];
}
