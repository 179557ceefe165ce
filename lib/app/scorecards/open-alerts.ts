import type { AccountRow, WorkRow } from '../../core/rows';
import { type IndicatorId, indicatorIds } from '../../models/indicators';
import type { FupanDb } from '../../store/database';
import type { AlertRow } from '../../store/tables/alert-rows';

export interface OpenAlert extends Omit<AlertRow, 'metric'> {
  readonly metric: IndicatorId;
}

/** What is out of line with one work, or with one account where `work` is null. */
export interface OutOfLine {
  readonly account: AccountRow | null;
  readonly work: WorkRow | null;
  /** drops first, then what was seen first most lately */
  readonly alerts: readonly OpenAlert[];
}

/**
 * Open alerts by the work or account they are about, those with drops first, then the newest. Alerts of hidden accounts,
 * of what is no longer stored and on metrics that are no longer known are left out.
 */
export async function openAlerts(db: FupanDb): Promise<OutOfLine[]> {
  const rows = (await db.alerts.toArray()).flatMap((row): OpenAlert[] => {
    const metric = indicatorIds.find((id) => id === row.metric);
    return metric && row.state === 'open' ? [{ ...row, metric }] : [];
  });
  const bySubject = new Map<string, OpenAlert[]>();
  for (const row of rows.sort(byUrgency))
    bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  const subjects = [...bySubject.keys()];
  const works = await db.works.bulkGet(subjects);
  const accounts = await db.accounts.bulkGet(subjects.map((id, n) => works[n]?.accountId ?? id));
  return [...bySubject.values()].flatMap((alerts, n) => {
    const [work, account] = [works[n] ?? null, accounts[n] ?? null];
    return (work || account) && !account?.hidden ? [{ account, work, alerts }] : [];
  });
}

function byUrgency(a: OpenAlert, b: OpenAlert): number {
  return Number(b.verdict === 'drop') - Number(a.verdict === 'drop') || b.firstSeen - a.firstSeen;
}
