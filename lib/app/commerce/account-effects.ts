import type { MetricId } from '../../core/metric-ids';
import type { DaySpan } from '../../models/ledger';
import type { DailyEffect } from '../../models/spend-effect';
import type { FupanDb } from '../../store/database';
import { accountsOf } from '../queries/overview';

/** The daily values of a metric by account on show, as its studio gives them; accounts without any are left out. */
export async function accountEffects(
  db: FupanDb,
  metric: MetricId,
  { from, to }: DaySpan,
): Promise<DailyEffect[]> {
  const accounts = await accountsOf(db);
  const rows = await Promise.all(
    accounts.map(({ id }) =>
      db.accountDays.where('[accountId+day]').between([id, from], [id, to], true, true).toArray(),
    ),
  );
  return rows
    .map((days) =>
      days.flatMap(({ day, values }): [string, number][] => {
        const value = values[metric]?.value;
        return value === undefined ? [] : [[day, value]];
      }),
    )
    .filter((days) => days.length > 0)
    .map((days) => new Map(days));
}
