import { addDays, dayOf } from '../../core/dates';
import {
  type DailyEffect,
  type EffectKind,
  lastPeriods,
  type PeriodLength,
  type SpendEffect,
  spendAndEffect,
  spendOf,
} from '../../models/spend-effect';
import type { FupanDb } from '../../store/database';
import { accountEffects } from './account-effects';
import { ledgerEntries } from './ledger';

export interface SpendEffectQuestion {
  readonly currency: string;
  readonly length: PeriodLength;
  readonly effect: EffectKind;
}

const shown = { week: 12, month: 6 } as const;

/**
 * What was spent in each of the last complete weeks or months, and what studios and orders show of the same days. Plays and
 * followers are the daily values of the accounts on show; orders and sales are the imported ones, less refunds, and only for
 * days between the first and the last order of a file: what lies outside may be in none. Null without any spend.
 * @param today `YYYY-MM-DD` on the clock of `timeZone`
 */
export async function spendEffect(
  db: FupanDb,
  { currency, length, effect }: SpendEffectQuestion,
  today: string,
  timeZone: string,
): Promise<SpendEffect[] | null> {
  const periods = lastPeriods(length, shown[length], today);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return null;
  const span = { from: first.from, to: last.to };
  const spends = spendOf(await ledgerEntries(db), currency, span);
  if (spends.length === 0) return null;
  const sources =
    effect === 'views' || effect === 'followers'
      ? await accountEffects(db, effect === 'views' ? 'views' : 'followsNet', span)
      : await orderEffect(db, effect, currency, timeZone);
  return spendAndEffect(periods, spends, sources);
}

async function orderEffect(
  db: FupanDb,
  effect: 'orders' | 'gmv',
  currency: string,
  timeZone: string,
): Promise<DailyEffect[]> {
  const orders = await db.orders.filter((order) => order.currency === currency).toArray();
  const byDay = new Map<string, number>();
  const spans = new Map<string | null, { from: number; to: number }>();
  for (const { at, amountMinor, refundMinor, import: file } of orders) {
    const net = amountMinor - refundMinor;
    const day = dayOf(at, timeZone);
    byDay.set(day, (byDay.get(day) ?? 0) + (effect === 'gmv' ? net : Number(net > 0)));
    const { from, to } = spans.get(file) ?? { from: at, to: at };
    spans.set(file, { from: Math.min(from, at), to: Math.max(to, at) });
  }
  // Between two orders of a file a day without one is a day of none; between two files nobody knows.
  for (const { from, to } of spans.values()) {
    const last = dayOf(to, timeZone);
    for (let day = dayOf(from, timeZone); day < last; day = addDays(day, 1)) {
      if (!byDay.has(day)) byDay.set(day, 0);
    }
  }
  return byDay.size > 0 ? [byDay] : [];
}
