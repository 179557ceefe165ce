import type { CurveSighting, ReadingParts } from '../../../core/reading';
import * as s from '../../../core/shape';
import { ownerOf, placed } from '../parts';
import { periodOfType, type Scope } from '../scope';
import { type Found, shaped } from '../shapes';
import { readTable, type Table } from '../table';

const cardSchema = s.object({
  datas: s.array(s.object({ timePeriod: s.string(), mainChartData: s.unknown().optional() })),
});

/**
 * Realtime views of the last 48 hours and 60 minutes. Only buckets with views have a row, so their sum is the
 * total and a sum of 0 means that nothing was sent.
 */
export function readActivity(card: Found, { entity }: Scope): ReadingParts[] {
  const { datas } = shaped(cardSchema, card.data, card.path);
  return datas.flatMap(({ timePeriod, mainChartData }) => {
    const period = periodOfType(timePeriod);
    const table = mainChartData ? readTable(mainChartData, `${card.path}.datas.[].mainChartData`) : null;
    if (!entity || !table || !period) return [];
    const curve = table.dimensions.length === 1 ? timeCurve(table) : null;
    const views = curve?.points.reduce((sum, [, y]) => sum + y, 0);
    return curve
      ? [placed({ views }, { entity, period }), { curves: [{ ...ownerOf(entity), ...curve }] }]
      : [];
  });
}

const steps: Readonly<Record<string, string>> = { HOUR: 'hour', MINUTE: 'minute' };

/** Views by hour or minute of a table with that one dimension; stamps are epoch ms, as number or text. */
export function timeCurve(
  table: Table,
  keep: (row: number) => boolean = () => true,
): Omit<CurveSighting, 'workId'> | null {
  const time = table.dimensions.find(({ type }) => Object.hasOwn(steps, type));
  const views = table.metrics.find(({ metric, cumulative }) => metric.id === 'views' && !cumulative);
  if (!time || !views) return null;
  const points = time.values.flatMap((stamp, row): [number, number][] => {
    const [x, y] = [Number(stamp), views.values[row]];
    return keep(row) && x >= Date.UTC(2005, 0, 1) && y !== undefined ? [[x, y]] : [];
  });
  if (points.length === 0) return null;
  points.sort(([a], [b]) => a - b);
  // `recent`: a slice of the last hours, not to be mixed with a curve over the whole life.
  const variant = `views:${steps[time.type]}:recent`;
  return { kind: 'trend', variant, x: 'time', y: 'count', points: points.slice(-5_000) };
}
