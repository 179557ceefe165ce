import type { CurveRow } from '../../../lib/core/rows';

/** Curves that share axes: drawn on one chart. */
export interface CurveGroup {
  readonly id: string;
  readonly kind: Exclude<CurveRow['curve'], 'trend'>;
  readonly x: CurveRow['x'];
  readonly y: CurveRow['y'];
  readonly curves: readonly CurveRow[];
}

const order: readonly CurveGroup['kind'][] = [
  'retention',
  'bounce',
  'exit',
  'like',
  'skip',
  'replay',
  'danmaku',
];

/**
 * Curves over the work, grouped by kind and axes: a curve of seconds and one of pictures never share a chart. Where the
 * length of the work is known, a curve over shares of it is turned into seconds, so that it can carry the 2/3/5 s marks.
 * Trends over time are not among them.
 */
export function curveGroups(curves: readonly CurveRow[], durationSec: number | null): CurveGroup[] {
  const groups = new Map<string, CurveGroup>();
  for (const given of curves) {
    const { curve: kind } = given;
    if (kind === 'trend' || given.points.length < 2) continue;
    const curve = inSeconds(given, durationSec);
    const { x, y } = curve;
    const id = `${kind} ${x} ${y}`;
    const group = groups.get(id);
    groups.set(id, { id, kind, x, y, curves: [...(group?.curves ?? []), curve] });
  }
  const place = ({ kind }: CurveGroup) => order.indexOf(kind);
  return [...groups.values()]
    .map((group) => ({ ...group, curves: [...group.curves].sort(selfFirst) }))
    .sort((a, b) => place(a) - place(b));
}

function selfFirst(a: CurveRow, b: CurveRow): number {
  return Number(b.variant.startsWith('self')) - Number(a.variant.startsWith('self'));
}

function inSeconds(curve: CurveRow, durationSec: number | null): CurveRow {
  if (curve.x !== 'fraction' || durationSec === null || durationSec <= 0) return curve;
  return { ...curve, x: 'sec', points: curve.points.map(([x, y]): [number, number] => [x * durationSec, y]) };
}

/** Value of a curve at `x`, on a straight line between its neighbours; null outside of it. Points are in order of x. */
export function valueAt(points: CurveRow['points'], x: number): number | null {
  const after = points.findIndex(([at]) => at >= x);
  const next = points[after];
  if (!next) return null;
  if (next[0] === x) return next[1];
  const last = points[after - 1];
  if (!last) return null;
  return last[1] + ((x - last[0]) / (next[0] - last[0])) * (next[1] - last[1]);
}
