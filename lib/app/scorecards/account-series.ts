import { addDays } from '../../core/dates';
import { type MetricId, metricIds } from '../../core/metric-ids';
import { metricFacts } from '../../core/metrics';
import type { AccountDayRow } from '../../core/rows';
import type { DayValue } from '../../models/series-anomaly';

/** Days looked at: a week. */
const checkedDays = 7;

/** The last week up to a day, newest first. */
export const lastDays = (to: string): string[] =>
  Array.from({ length: checkedDays }, (_, n) => addDays(to, -n));

/** One daily metric of an account that has a better direction. */
export interface AccountSeries {
  readonly account: string;
  readonly metric: MetricId;
  readonly better: 'higher' | 'lower';
  readonly values: readonly DayValue[];
  /** checks of the account in a week: every metric on every day */
  readonly checks: number;
}

export function accountSeries(rows: readonly AccountDayRow[]): AccountSeries[] {
  const byAccount = new Map<string, AccountDayRow[]>();
  for (const row of rows) {
    const list = byAccount.get(row.accountId);
    if (list) list.push(row);
    else byAccount.set(row.accountId, [row]);
  }
  return [...byAccount].flatMap(([account, list]) => {
    const series = metricIds.flatMap((metric) => {
      const values = list.flatMap(({ day, values }) => {
        const seen = values[metric];
        return seen ? [{ day, value: seen.value }] : [];
      });
      const { better } = metricFacts[metric];
      return values.length === 0 || better === 'neither' ? [] : [{ account, metric, values, better }];
    });
    return series.map((each) => ({ ...each, checks: checkedDays * series.length }));
  });
}
