import { dayOf } from '../../core/dates';
import type { DaySpan } from '../../models/ledger';
import { spendAndEffect } from '../../models/spend-effect';
import {
  type DatedOrder,
  type Lifetime,
  lifetimeSoFar,
  lifetimeToCost,
  newestWithin,
  type UnitCost,
  unitCost,
  type Won,
  type WonId,
  wonByOrders,
  wonIds,
} from '../../models/unit-costs';
import type { FupanDb } from '../../store/database';
import { accountEffects } from './account-effects';
import { ledgerEntries } from './ledger';
import { type TypedCountRow, typedCounts } from './typed-counts';

export interface UnitAnswer {
  readonly costs: readonly UnitCost[];
  readonly lifetime: Lifetime | null;
  readonly lifetimeToCost: ReturnType<typeof lifetimeToCost>;
  /** orders were hashed on more than one machine: nobody can be told to be new */
  readonly mixedSalts: boolean;
  readonly typed: readonly TypedCountRow[];
}

/**
 * What winning people cost in some days of one ledger, with every part: counted from orders and from what studios show where
 * that is known, else from what was typed in for days that overlap. A lifetime value that was typed in stands before the one
 * worked out from orders, which is only a least.
 */
export async function unitCosts(
  db: FupanDb,
  currency: string,
  span: DaySpan,
  timeZone: string,
): Promise<UnitAnswer> {
  const [entries, orderRows, imports, typed, gained] = await Promise.all([
    ledgerEntries(db),
    db.orders.filter((order) => order.currency === currency).toArray(),
    db.moneyImports.toArray(),
    typedCounts(db, 'unit'),
    accountEffects(db, 'followsGained', span),
  ]);
  const mixedSalts = new Set(imports.flatMap(({ salt }) => salt ?? [])).size > 1;
  const orders = orderRows.map(
    ({ buyer, at, amountMinor, refundMinor }): DatedOrder => ({
      ...{ buyer, day: dayOf(at, timeZone), netMinor: amountMinor - refundMinor },
    }),
  );
  const bought = wonByOrders(orders, span);
  const found: Readonly<Record<WonId, Won | null>> = {
    newCustomers: mixedSalts ? null : (bought?.newCustomers ?? null),
    actions: bought?.actions ?? null,
    newFollowers: followersOf(gained, span),
  };
  const own = entries.filter((entry) => entry.currency === currency);
  const costs = wonIds.map((id) => unitCost(id, found[id] ?? typedWon(typed, id, span), own));
  const lifetime = typedLifetime(typed, currency, span) ?? (mixedSalts ? null : lifetimeSoFar(orders));
  const perCustomer = costs.find(({ id }) => id === 'newCustomers')?.costMinor ?? null;
  return { costs, lifetime, lifetimeToCost: lifetimeToCost(lifetime, perCustomer), mixedSalts, typed };
}

function followersOf(gained: Awaited<ReturnType<typeof accountEffects>>, span: DaySpan): Won | null {
  const [row] = spendAndEffect([span], [], gained);
  if (!row || row.effect === null) return null;
  return { ...span, value: row.effect, origin: { kind: 'studios', known: row.known, of: row.of } };
}

function typedWon(typed: readonly TypedCountRow[], id: WonId, span: DaySpan): Won | null {
  const row = newestWithin(
    typed.filter(({ what }) => what === id),
    span,
  );
  if (!row) return null;
  const { from, to, value, source, at } = row;
  return { from, to, value, origin: { kind: 'typed', source, at } };
}

function typedLifetime(typed: readonly TypedCountRow[], currency: string, span: DaySpan): Lifetime | null {
  const row = newestWithin(
    typed.filter((each) => each.what === 'lifetime' && each.currency === currency),
    span,
  );
  if (!row) return null;
  return { minor: row.value, isLeast: false, origin: { kind: 'typed', source: row.source, at: row.at } };
}
