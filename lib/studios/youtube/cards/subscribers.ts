import { z } from 'zod';
import { dayFromStamp } from '../../../core/dates';
import { count } from '../../../core/fields';
import type { AccountDaySighting, ReadingParts } from '../../../core/reading';
import type { Entity } from '../scope';
import { type Found, shaped } from '../shapes';

const history = z.object({
  dimensionColumns: z
    .array(z.object({ dateIds: z.object({ values: z.array(z.union([z.number(), z.string()])) }).nullish() }))
    .nullish(),
  metricColumns: z
    .array(
      z.object({
        metric: z.object({ cumulative: z.boolean().nullish() }),
        counts: z.object({ values: z.array(count()).nullish() }).nullish(),
      }),
    )
    .nullish(),
});
const cardSchema = z.object({ lifetimeTotal: count(), tableData: history.nullish() });

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
  { dimensionColumns, metricColumns }: z.infer<typeof history>,
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
