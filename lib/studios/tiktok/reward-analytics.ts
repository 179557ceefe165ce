import { dayOf } from '../../core/dates';
import { count, epochSeconds } from '../../core/fields';
import { reader } from '../../core/reader';
import type { WindowSighting } from '../../core/reading';
import * as s from '../../core/shape';
import { studioFacts } from '../../core/studios';
import type { WindowId } from '../../core/windows';
import { tiktokEnvelope } from './envelope';

/** Whole units and billionths of one. Without one of the two, or without its currency, a sum is unknown. */
const money = s
  .object({
    units: count(),
    nanos: count().refine((billionths) => (billionths ?? 0) < 1e9),
    currency: s.object({ code: s.string().nullish() }).nullish(),
  })
  .nullish()
  .transform((raw) => {
    const code = raw?.currency?.code;
    if (!code || !/^[A-Z]{3}$/.test(code) || typeof raw.units !== 'number' || typeof raw.nanos !== 'number') {
      return undefined;
    }
    const digits = decimalsOf(code);
    return { revenue: raw.units * 10 ** digits + Math.round(raw.nanos / 10 ** (9 - digits)), currency: code };
  });

const decimalsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const rewards = s.object({
  seven_d_income: money,
  thirty_d_income: money,
  sixty_d_income: money,
  daily_estimated_income: s.array(s.object({ time: epochSeconds(), money })).nullish(),
});
const sums = { seven_d_income: 'days:7', thirty_d_income: 'days:30', sixty_d_income: 'days:60' } as const;

/** At the root, or under `data`. */
const body = s
  .looseObject({ data: s.looseObject({}).nullish() })
  .transform(({ data, ...root }) => data ?? root)
  .refine(
    (found) => [...Object.keys(sums), 'daily_estimated_income'].some((key) => Object.hasOwn(found, key)),
    {
      path: ['seven_d_income'],
    },
  )
  .pipe(rewards);

/**
 * Creator rewards of the account, estimated, in minor units of the currency that each sum names. Two projects agree on
 * the fields. A day's sum is a window of one day, since a day of the account has no room for a currency. Change ratios
 * and sums by programme are not read (studios/tiktok.md §5c).
 */
export const rewardAnalytics = reader({
  id: 'tiktok/reward-analytics',
  path: /^\/tiktok\/v1\/creator\/m10n_center\/reward_analytics\/?$/,
  seen: '2026-08',
  confidence: 'medium',
  gives: 'Estimated creator rewards of the account, by day and for 7, 30 and 60 days',
  envelope: tiktokEnvelope,
  schema: body,
  read: ({ body: found }) => {
    // Object.entries widens the keys of a literal to string; these are the literal's own.
    const totals = Object.entries(sums) as [keyof typeof sums, WindowId][];
    return {
      windows: [
        ...totals.flatMap(([key, window]) => earned(window, found[key])),
        ...(found.daily_estimated_income ?? [])
          .slice(-4_000)
          .flatMap(({ time, money: sum }) =>
            time ? earned(`day:${dayOf(time, studioFacts.tiktok.timeZone)}`, sum) : [],
          ),
      ],
    };
  },
});

function earned(window: WindowId, sum: s.Read<typeof money>): WindowSighting[] {
  return sum ? [{ window, values: { revenue: sum.revenue }, currency: sum.currency }] : [];
}
