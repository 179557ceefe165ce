import { count, text } from '../../core/fields';
import type { BreakdownSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { optionalRows } from './fields';
import { type Span, windowOf } from './request';

/** A value a day, oldest first, mostly as numeric text. */
export const series = () => optionalRows(count());

/** Series by where viewers came from. */
export const byTab = () =>
  optionalRows(
    s.object({ tabType: count(), tabTypeName: text(200), data: s.object({ browse: series() }).nullish() }),
  );

/** Names of the studio's `tabType` (studios/wechat-channels.md §2.3). */
const tabs: Readonly<Record<number, string>> = {
  0: 'other',
  3: 'following',
  4: 'recommended',
  6: 'shared',
  8: 'friends',
  15: 'pc',
  16: 'subscription',
  20: 'profile',
  25: 'look',
};

/**
 * Views by where they came from, over the days that were asked for. Tabs may overlap or miss parts: their sum is no
 * total. A tab that has not one value a day, or not as many as the others, is left out.
 */
export function viewsByTab(
  rows: s.Read<ReturnType<typeof byTab>>,
  span: Span,
  owner: Pick<BreakdownSighting, 'workId'> = {},
): BreakdownSighting[] {
  const browsed = rows.map((row) => row.data?.browse ?? []);
  const length = span.lengths.find((possible) => browsed.some((browse) => browse.length === possible));
  if (!length) return [];
  const parts = rows.flatMap(({ tabType, tabTypeName: label }, nth) => {
    const known = (browsed[nth] ?? []).filter((value) => value !== undefined);
    if (tabType === undefined || known.length !== length) return [];
    const value = known.reduce((all, one) => all + one, 0);
    return [{ key: tabs[tabType] ?? `tab-${tabType}`, value, label }];
  });
  const once = [...new Map(parts.map((part) => [part.key, part])).values()].slice(0, 1_000);
  if (!once.some(({ value }) => value > 0)) return [];
  const window = windowOf(span, length);
  return [{ ...owner, kind: 'traffic', variant: 'views', window, unit: 'count', parts: once }];
}
