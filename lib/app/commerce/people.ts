import { addDays, monthOf, startOfDay } from '../../core/dates';
import type { MonthEnd, MonthGrades, MonthSignals } from '../../models/people-tiers';
import { monthlyGrades } from '../../models/people-tiers';
import { type Buyer, buyersOf, type Order, type Rfm, rfm } from '../../models/rfm';
import type { FupanDb } from '../../store/database';

export interface People {
  /** null without orders; the currency is that of every order */
  readonly currency: string | null;
  readonly orders: number;
  readonly buyers: readonly Buyer[];
  readonly rfm: Rfm;
  /** the last months up to this one, oldest first; this one is graded as of now */
  readonly months: readonly MonthGrades[];
  readonly signals: MonthSignals;
  readonly followers: number | null;
  /** orders were hashed on more than one machine: their buyers cannot be told to be the same */
  readonly mixedSalts: boolean;
}

const monthsShown = 6;

/** What imported orders and studios tell of people. Null while there is neither. `now` is epoch ms. */
export async function people(db: FupanDb, now: number, timeZone: string): Promise<People | null> {
  const [rows, imports, accounts] = await Promise.all([
    db.orders.toArray(),
    db.moneyImports.toArray(),
    db.accounts.toArray(),
  ]);
  if (rows.length === 0 && accounts.length === 0) return null;
  const orders = rows.map(
    ({ buyer, at, amountMinor, refundMinor }): Order => ({ buyer, at, netMinor: amountMinor - refundMinor }),
  );
  const buyers = buyersOf(orders, now);
  const totals = accounts.flatMap(({ latest }) => latest.followerTotal?.value ?? []);
  return {
    currency: rows[0]?.currency ?? null,
    orders: rows.length,
    buyers,
    rfm: rfm(buyers),
    months: orders.length === 0 ? [] : monthlyGrades(orders, monthsSince(orders, lastMonths(now, timeZone))),
    signals: await monthSignals(db, monthOf(now, timeZone)),
    followers: totals.length > 0 ? totals.reduce((sum, value) => sum + value, 0) : null,
    mixedSalts: new Set(imports.flatMap(({ salt }) => salt ?? [])).size > 1,
  };
}

/** Months before the first order say nothing: the file may simply begin there. */
function monthsSince(orders: readonly Order[], months: readonly MonthEnd[]): MonthEnd[] {
  const first = orders.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  return months.filter(({ endsAt }) => endsAt > first);
}

function lastMonths(now: number, timeZone: string): MonthEnd[] {
  const months: MonthEnd[] = [];
  let endsAt = now + 1;
  let month = monthOf(now, timeZone);
  for (let n = 0; n < monthsShown; n++) {
    const first = `${month}-01`;
    const startsAt = startOfDay(first, timeZone);
    months.unshift({ month, startsAt, endsAt });
    endsAt = startsAt;
    month = addDays(first, -1).slice(0, 7);
  }
  return months;
}

/** Sums of the days of a month over all accounts; null where no account showed the metric on any day. */
async function monthSignals(db: FupanDb, month: string): Promise<MonthSignals> {
  const rows = await db.accountDays.filter(({ day }) => day.startsWith(month)).toArray();
  const sumOf = (metric: 'profileVisits' | 'followsGained') => {
    const values = rows.flatMap((row) => row.values[metric]?.value ?? []);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null;
  };
  return { profileVisits: sumOf('profileVisits'), followsGained: sumOf('followsGained') };
}
