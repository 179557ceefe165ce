import { dayFromStamp } from '../../../core/dates';
import { count } from '../../../core/fields';
import type { AccountDaySighting, ReadingParts } from '../../../core/reading';
import * as s from '../../../core/shape';
import type { Entity } from '../scope';
import { type Found, shaped } from '../shapes';

const history = s.object({
  dimensionColumns: s
    .array(s.object({ dateIds: s.object({ values: s.array(s.union([s.number(), s.string()])) }).nullish() }))
    .nullish(),
  metricColumns: s
    .array(
      s.object({
        metric: s.object({ cumulative: s.boolean().nullish() }),
        counts: s.object({ values: s.array(count()).nullish() }).nullish(),
      }),
    )
    .nullish(),
});
const cardSchema = s.object({ lifetimeTotal: count(), tableData: history.nullish() });

/** The exact number of subscribers and how it ran by day. Nothing unless the channel is known. */
export function readSubscribers(card: Found, channel: Entity | null): ReadingParts {
  const { lifetimeTotal, tableData } = shaped(cardSchema, card.data, card.path);
  if (channel?.kind !== 'channel') return {};
  const accountId = channel.id;
  const accountDays = tableData ? totalsByDay(tableData, lifetimeTotal, accountId) : [];
  if (lifetimeTotal === undefined) return { accountDays };
  return { account: { accountId, values: { followerTotal: lifetimeTotal } }, accountDays };
}

/**
 * The history is taken for running totals only when its column says so or its last day equals the total:
 * otherwise it may be each day's change.
 */
function totalsByDay(
  { dimensionColumns, metricColumns }: s.Read<typeof history>,
  lifetimeTotal: number | undefined,
  accountId: string,
): AccountDaySighting[] {
  const days = dimensionColumns?.find(({ dateIds }) => dateIds)?.dateIds?.values ?? [];
  const column = metricColumns?.find(({ counts }) => counts);
  const totals = column?.counts?.values ?? [];
  const running = lifetimeTotal !== undefined && totals.at(-1) === lifetimeTotal;
  if (!running && column?.metric.cumulative !== true) return [];
  return days.flatMap((stamp, row) => {
    const day = dayFromStamp(stamp);
    const followerTotal = totals[row];
    return day && followerTotal !== undefined ? [{ accountId, day, values: { followerTotal } }] : [];
  });
}
