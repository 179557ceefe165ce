import { dayOf } from '../../core/dates';
import { ReadFailure } from '../../core/failures';
import type { MetricId } from '../../core/metric-ids';
import type { AccountDaySighting, ReadingParts, WindowSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import type { WindowId } from '../../core/windows';
import { type Column, exactValuesOf } from './columns';
import { believable, type Figures, figures } from './fields';
import { pointsOf } from './points';

/** A metric of the account: its total over the period, and its values by day under `list`. */
export interface PeriodColumn extends Column {
  readonly list?: string;
}

/** Account figures come twice in one answer, for the last 7 and the last 30 days. */
export const periods = () => s.object({ seven: figures().nullable(), thirty: figures().nullable() });

type Periods = s.Read<ReturnType<typeof periods>>;

/** Both periods under their windows, the longer one first. */
export function blocksOf({
  seven,
  thirty,
}: Periods): readonly (readonly [WindowId, Figures, path: string])[] {
  return [
    ['days:30', thirty ?? {}, 'data.thirty'],
    ['days:7', seven ?? {}, 'data.seven'],
  ];
}

/** Totals of both windows, and the days of their lists. Drift when there are figures and none has a known name. */
export function periodParts(data: Periods, columns: readonly PeriodColumn[]): ReadingParts {
  const blocks = blocksOf(data);
  const windows = blocks.flatMap(([window, block, path]): WindowSighting[] => {
    const values = exactValuesOf(block, columns, path);
    return Object.keys(values).length > 0 ? [{ window, values }] : [];
  });
  const accountDays = daysOf(blocks, columns);
  const sent = blocks.some(([, block]) => Object.keys(block).length > 0);
  if (sent && windows.length === 0 && accountDays.length === 0) throw new ReadFailure('drift', 'data.seven');
  return { windows, accountDays };
}

function daysOf(blocks: ReturnType<typeof blocksOf>, columns: readonly PeriodColumn[]): AccountDaySighting[] {
  const days = new Map<string, Partial<Record<MetricId, number>>>();
  for (const [, block, path] of blocks) {
    for (const { metric, list, unit } of columns) {
      for (const [at, value] of list ? pointsOf(block, list, unit, path) : []) {
        const day = dayOf(at, studioFacts.xiaohongshu.timeZone);
        days.set(day, { ...days.get(day), [metric]: value });
      }
    }
  }
  return [...days]
    .map(([day, values]) => ({ day, values: believable(values) }))
    .filter(({ values }) => Object.keys(values).length > 0)
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(-5_000);
}
