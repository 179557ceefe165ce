import type { Fact } from './facts';
import type { IndicatorId } from './indicators';
import { type DaySpan, type LedgerEntry, ledgerTotals, originalDepth } from './ledger';
import { sumMinor } from './money';
import { returnOn, unitEconomics } from './roi';

/** A paid order as the books hold it; who bought is a hash. */
export interface BookOrder {
  readonly buyer: string;
  /** when it was paid, epoch ms */
  readonly at: number;
  readonly day: string;
  /** whole minor units */
  readonly amountMinor: number;
  readonly refundMinor: number;
  readonly currency: string;
}

/** What the user wrote down or took in about money. Neither says which account or work it belongs to. */
export interface Books {
  readonly entries: readonly LedgerEntry[];
  readonly orders: readonly BookOrder[];
  /** the orders were hashed on more than one machine: their buyers cannot be told to be the same */
  readonly mixedBuyers: boolean;
}

/** What the figures need from beside the books; null is unknown. */
export interface BookContext {
  readonly followsGained: number | null;
  /** works published on the days */
  readonly works: number;
}

/** Why the books do not give a figure that they are asked for. */
export type BookGap =
  /** entries or orders of several currencies: they are never added up */
  | 'mixed-currency'
  | 'mixed-buyers'
  /** the orders begin inside the days, so that nobody can be told to be new or to have come back */
  | 'orders-begin'
  /** spend without a single entry of income */
  | 'no-income';

export interface BookFigure {
  readonly id: IndicatorId;
  readonly from: 'ledger' | 'orders' | 'books';
  /** null with a reason where the books hold something and still cannot say */
  readonly fact: Fact | null;
  readonly gap: BookGap | null;
}

/** Every indicator that the books can give. */
export const bookIndicators = [
  'roi',
  'costPerFollower',
  'productionCost',
  'originalDepthShare',
  'averageOrderValue',
  'gmv',
  'orders',
  'repurchaseRate',
  'ltv',
  'ltvToCac',
] as const satisfies readonly IndicatorId[];

/**
 * What ledger and orders say of some days. Money in minor units of the one currency that all rows of the days have; with
 * two, every figure that would add them up is unknown. What has no rows has no figure at all.
 * - `roi` gross, all income over all spend; unknown without an entry of income.
 * - `costPerFollower` traffic spend over followers gained (S4-13); `productionCost` production spend over works (S1-14).
 * - `orders`, `gmv` and `averageOrderValue` as paid, refunds not taken off (M-20); the first two are a least, marked
 *   approximate, where the orders that are known begin or end inside the days; `repurchaseRate` buyers of the days who had bought
 *   before, of all buyers of the days (S4-51); orders given back in full are no orders.
 * - `ltv` received per buyer up to the last day: those relations go on, so it is a least and marked approximate (S4-51).
 * - `ltvToCac` that over traffic spend per new buyer of the days (S1-40).
 */
export function bookFigures(books: Books, span: DaySpan, context: BookContext): BookFigure[] {
  return [...daysFigures(books, span, context), ...buyerFigures(books, span)];
}

/** The figures that need nothing from before the days: cheap enough to ask for every week of half a year. */
export function daysFigures(books: Books, span: DaySpan, context: BookContext): BookFigure[] {
  const { entries, orders } = rowsIn(books, span);
  const spansDays =
    books.orders.some(({ day }) => day <= span.from) && books.orders.some(({ day }) => day >= span.to);
  return [...ledgerFigures(entries, context), ...orderFigures(orders, spansDays)];
}

function rowsIn(books: Books, { from, to }: DaySpan): Pick<Books, 'entries' | 'orders'> {
  const within = ({ day }: { day: string }) => day >= from && day <= to;
  return {
    entries: books.entries.filter(within),
    orders: books.orders.filter((order) => within(order) && isKept(order)),
  };
}

/** An order given back in full says nothing about buying. */
const isKept = ({ amountMinor, refundMinor }: BookOrder): boolean => refundMinor < amountMinor;

/** The one currency of rows; undefined when they have several or there are none. */
function onlyCurrency(rows: readonly { currency: string }[]): string | undefined {
  const [first] = rows;
  return rows.every(({ currency }) => currency === first?.currency) ? first?.currency : undefined;
}

const gapped = (id: IndicatorId, from: BookFigure['from'], gap: BookGap): BookFigure => ({
  ...{ id, from, gap },
  fact: null,
});

const figure = (
  id: IndicatorId,
  from: BookFigure['from'],
  value: number | null,
  more: Partial<Fact> = {},
): BookFigure[] => (value === null ? [] : [{ id, from, fact: { value, ...more }, gap: null }]);

function ledgerFigures(entries: readonly LedgerEntry[], { followsGained, works }: BookContext): BookFigure[] {
  const spent = (category: LedgerEntry['category']) =>
    entries.filter((entry) => entry.kind === 'spend' && entry.category === category);
  return [
    ...returnFigure(entries),
    ...perHead('costPerFollower', spent('traffic'), followsGained),
    ...perHead('productionCost', spent('production'), works),
    ...originalFigure(spent('production')),
  ];
}

function returnFigure(entries: readonly LedgerEntry[]): BookFigure[] {
  if (!entries.some(({ kind }) => kind === 'spend')) return [];
  if (!entries.some(({ kind }) => kind === 'income')) return [gapped('roi', 'ledger', 'no-income')];
  if (onlyCurrency(entries) === undefined) return [gapped('roi', 'ledger', 'mixed-currency')];
  const { spendMinor, incomeMinor } = ledgerTotals(entries);
  return figure('roi', 'ledger', returnOn(spendMinor, incomeMinor, 'gross'));
}

/** Spend over a number of people or works, with its currency; nothing without spend or without the number. */
function perHead(id: IndicatorId, spend: readonly LedgerEntry[], heads: number | null): BookFigure[] {
  if (spend.length === 0 || heads === null || !(heads > 0)) return [];
  const currency = onlyCurrency(spend);
  if (currency === undefined) return [gapped(id, 'ledger', 'mixed-currency')];
  return figure(id, 'ledger', ledgerTotals(spend).spendMinor / heads, { currency });
}

function originalFigure(production: readonly LedgerEntry[]): BookFigure[] {
  if (production.length === 0) return [];
  if (onlyCurrency(production) === undefined)
    return [gapped('originalDepthShare', 'ledger', 'mixed-currency')];
  const { least, most } = originalDepth(production);
  // Spend that nobody marked makes it a range, and a range is no figure.
  return figure('originalDepthShare', 'ledger', least === most ? least : null);
}

function orderFigures(orders: readonly BookOrder[], spansDays: boolean): BookFigure[] {
  if (orders.length === 0) return [];
  const currency = onlyCurrency(orders);
  const least = spansDays ? {} : ({ approx: true } as const);
  const count = figure('orders', 'orders', orders.length, least);
  if (currency === undefined)
    return [
      ...count,
      gapped('gmv', 'orders', 'mixed-currency'),
      gapped('averageOrderValue', 'orders', 'mixed-currency'),
    ];
  const paid = sumMinor(orders.map(({ amountMinor }) => amountMinor));
  return [
    ...count,
    ...figure('gmv', 'orders', paid, { currency, ...least }),
    ...figure('averageOrderValue', 'orders', paid / orders.length, { currency }),
  ];
}

function buyerFigures(books: Books, span: DaySpan): BookFigure[] {
  const { entries, orders } = rowsIn(books, span);
  const ever = books.orders.filter((order) => order.day <= span.to && isKept(order));
  if (ever.length === 0) return [];
  if (books.mixedBuyers)
    return [
      gapped('repurchaseRate', 'orders', 'mixed-buyers'),
      gapped('ltv', 'orders', 'mixed-buyers'),
      gapped('ltvToCac', 'books', 'mixed-buyers'),
    ];
  const before = new Set(ever.flatMap(({ day, buyer }) => (day < span.from ? buyer : [])));
  const now = new Set(orders.map(({ buyer }) => buyer));
  const back = [...now].filter((buyer) => before.has(buyer)).length;
  const lifetime = lifetimeFigure(ever);
  const perBuyer = lifetime[0]?.fact ?? null;
  const traffic = entries.filter(({ kind, category }) => kind === 'spend' && category === 'traffic');
  return [
    ...(now.size === 0
      ? []
      : before.size === 0
        ? [gapped('repurchaseRate', 'orders', 'orders-begin')]
        : figure('repurchaseRate', 'orders', back / now.size)),
    ...lifetime,
    ...lifetimeToCost(perBuyer, traffic, before.size === 0 ? null : now.size - back),
  ];
}

function lifetimeFigure(ever: readonly BookOrder[]): BookFigure[] {
  const currency = onlyCurrency(ever);
  if (currency === undefined) return [gapped('ltv', 'orders', 'mixed-currency')];
  const received = sumMinor(ever.map(({ amountMinor, refundMinor }) => amountMinor - refundMinor));
  const buyers = new Set(ever.map(({ buyer }) => buyer)).size;
  return figure('ltv', 'orders', received / buyers, { currency, approx: true });
}

function lifetimeToCost(
  perBuyer: Fact | null,
  traffic: readonly LedgerEntry[],
  newCustomers: number | null,
): BookFigure[] {
  if (traffic.length === 0) return [];
  const currency = onlyCurrency(traffic);
  if (perBuyer === null || currency === undefined || currency !== perBuyer.currency)
    return [gapped('ltvToCac', 'books', 'mixed-currency')];
  if (newCustomers === null) return [gapped('ltvToCac', 'books', 'orders-begin')];
  const { lifetimeToCost: value } = unitEconomics({
    ...{ spendMinor: ledgerTotals(traffic).spendMinor, newCustomers, lifetimeMinor: perBuyer.value },
    ...{ actions: null, newFollowers: null },
  });
  return figure('ltvToCac', 'books', value, { approx: true });
}
