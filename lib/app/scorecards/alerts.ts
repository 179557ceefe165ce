import { z } from 'zod';
import { addDays, dayOf } from '../../core/dates';
import { studioFacts } from '../../core/studios';
import { type Alert, afterLook, dayAlert, levelAlert, type SeenAlert, workAlert } from '../../models/alerts';
import { indicatorIds } from '../../models/indicators';
import { checkDay } from '../../models/series-anomaly';
import { workAnomalies } from '../../models/work-anomaly';
import type { FupanDb } from '../../store/database';
import { type AlertRow, alertRowSchema } from '../../store/tables/alert-rows';
import { recentStandings } from '../queries/recent-standings';
import { getSetting, putSetting } from '../settings';
import { accountSeries, lastDays } from './account-series';

const hour = 3_600_000;
/** A work is looked at for as long as something can still be done about it. Assumed, as on the overview. */
const workDays = 30;
/** Studios still correct the figures of the last two days. */
const openDays = 2;
/** History that a look needs: a quarter for levels. */
const historyDays = 100;
const lookedAt = 'alerts.lookedAt';

/**
 * Looks for what is out of line and writes it down, at most once an hour. Called when a dashboard opens: that is where
 * alerts are read, the page has an idle moment, and the worker, which the browser may stop at any time, stays as cheap as
 * it is. Looking twice changes nothing but when it was last seen. `now` is epoch ms.
 */
export async function lookForAlerts(db: FupanDb, now: number): Promise<boolean> {
  const last = await getSetting(db, lookedAt, z.number());
  if (last !== undefined && last <= now && now - last < hour) return false;
  const found = [...(await worksOutOfLine(db, now)), ...(await daysOutOfLine(db, now))];
  await db.transaction('rw', [db.alerts, db.works, db.accounts], async () => {
    await dropForgotten(db);
    const rows = afterLook(found, (await db.alerts.toArray()).flatMap(known), now);
    await db.alerts.bulkPut(rows.map((row) => alertRowSchema.parse({ ...row, at: now })));
  });
  await putSetting(db, lookedAt, now);
  return true;
}

/** What the user had forgotten, or what turned out to be the same as another, leaves no alert behind. */
async function dropForgotten(db: FupanDb): Promise<void> {
  const rows = await db.alerts.toArray();
  const subjects = rows.map(({ subject }) => subject);
  const [works, accounts] = await Promise.all([db.works.bulkGet(subjects), db.accounts.bulkGet(subjects)]);
  await db.alerts.bulkDelete(rows.flatMap(({ id }, n) => (works[n] || accounts[n] ? [] : id)));
}

/** A stored alert; one about a metric that is no longer known stays as it was. */
function known(row: AlertRow): SeenAlert[] {
  const metric = indicatorIds.find((id) => id === row.metric);
  return metric ? [{ ...row, metric }] : [];
}

async function worksOutOfLine(db: FupanDb, now: number): Promise<Alert[]> {
  const standings = (await recentStandings(db, {}, now - workDays * 24 * hour)) ?? [];
  const checks = standings.reduce((sum, { verdict }) => sum + Object.keys(verdict.comparisons).length, 0);
  return standings.flatMap(({ work, verdict }) => {
    if (work.publishedAt === null) return [];
    const day = dayOf(work.publishedAt, studioFacts[work.studio].timeZone);
    return workAnomalies(Object.values(verdict.comparisons), checks).flatMap((anomaly) =>
      workAlert(work.id, day, anomaly),
    );
  });
}

async function daysOutOfLine(db: FupanDb, now: number): Promise<Alert[]> {
  // The day that is over everywhere.
  const to = addDays(dayOf(now, 'UTC'), -openDays);
  const from = addDays(to, -historyDays);
  const rows = await db.accountDays.filter(({ day }) => day >= from && day <= to).toArray();
  return accountSeries(rows).flatMap(({ account, metric, better, values, checks }) => [
    ...lastDays(to).flatMap((day) => {
      const check = checkDay(values, day, better, checks);
      return check ? dayAlert(account, metric, check) : [];
    }),
    ...levelAlert(account, metric, values),
  ]);
}
