import type { BreakdownSighting } from '../../core/reading';

const most = 1_000;
export type RawPart = { key?: string; value?: number };

/** A breakdown of named shares, one part a name (the last wins); none when nothing is known. */
export function sharesOf(
  head: Pick<BreakdownSighting, 'workId' | 'kind' | 'variant'>,
  raw: readonly RawPart[],
): BreakdownSighting[] {
  const named = new Map(
    raw.flatMap(({ key, value }): [string, number][] =>
      key === undefined || value === undefined ? [] : [[key, value]],
    ),
  );
  const parts = [...named].slice(0, most).map(([key, value]) => ({ key, value }));
  return parts.length > 0 ? [{ ...head, unit: 'share', parts }] : [];
}
