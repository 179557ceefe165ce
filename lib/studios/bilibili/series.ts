import { epochSeconds, signedCount } from '../../core/fields';
import * as s from '../../core/shape';
import { optionalList } from './fields';

/** Epoch ms of a day or hour, and what was added in it. */
export type Point = [at: number, added: number];

/** Longest series kept; a day-by-day one of ten years is shorter. */
const maxPoints = 5_000;

/** A series of `{date_key (epoch s), total_inc}`; points without a date or a figure are left out. */
export const series = () =>
  optionalList(s.object({ date_key: epochSeconds(), total_inc: signedCount() })).transform((list) =>
    list
      .flatMap(({ date_key: at, total_inc: added }): Point[] =>
        at === undefined || added === undefined ? [] : [[at, added]],
      )
      .slice(0, maxPoints),
  );

/** The named series of one object; other keys are ignored. */
export const seriesOf = (keys: readonly string[]) =>
  s
    .object(Object.fromEntries(keys.map((key) => [key, series()])))
    .nullish()
    .transform((named): Readonly<Record<string, Point[] | undefined>> => named ?? {});

/** Several series of the same thing as one, in order of time; where they overlap the last one named wins. */
export function joined(...parts: readonly Point[][]): Point[] {
  const byTime = new Map(parts.flat());
  return [...byTime].sort(([a], [b]) => a - b).slice(-maxPoints);
}
