import { parseMinor } from '../../models/money';
import { cellOf, currencyIn, instantIn, type ReadContext } from './cells';
import type { Columns } from './columns';
import type { RowProblem, RowProblemCode } from './row-problem';

/** An order as the file has it, with its raw ids: held in memory until they are hashed, and nowhere else. */
export interface RawOrder {
  readonly row: number;
  readonly orderId: string;
  readonly buyer: string;
  readonly at: number;
  readonly amountMinor: number;
  readonly refundMinor: number;
  readonly currency: string;
}

const unpaid = /未付|待付|取消|关闭|unpaid|pending payment|cancel|closed/i;

/**
 * The orders of a table below its header. An order that stands on several rows alike counts once; two rows of one order
 * that differ are refused, for nobody can tell which is right. A negative amount is a refund of an order of the same file.
 * The first row's currency is the file's: rows in another one are refused, for a ledger has one.
 * @param first row of the file at which `rows` begins, counted from 1
 */
export function readOrders(
  rows: readonly (readonly string[])[],
  columns: Columns,
  context: ReadContext,
  first: number,
): { orders: RawOrder[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const orders = new Map<string, RawOrder>();
  const refunds: RawOrder[] = [];
  let currency: string | undefined;
  for (const [n, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = first + n;
    const read = readOrder(cells, columns, context, row);
    const code = typeof read === 'string' ? read : judged(read, orders.get(read.orderId), currency);
    if (code !== null) problems.push({ row, code });
    if (typeof read === 'string' || code !== null) continue;
    currency ??= read.currency;
    if (read.amountMinor < 0) refunds.push(read);
    else orders.set(read.orderId, read);
  }
  for (const refund of refunds) {
    const order = orders.get(refund.orderId);
    const code = order ? refunded(orders, order, -refund.amountMinor) : 'refund-without-order';
    if (code) problems.push({ row: refund.row, code });
  }
  problems.sort((a, b) => a.row - b.row);
  return { orders: [...orders.values()], problems };
}

function readOrder(
  cells: readonly string[],
  columns: Columns,
  context: ReadContext,
  row: number,
): RawOrder | RowProblemCode {
  const cell = (field: Parameters<typeof cellOf>[2]) => cellOf(cells, columns, field);
  if (unpaid.test(cell('status'))) return 'not-paid';
  const orderId = cell('orderId');
  if (orderId === '') return 'no-order-id';
  const buyer = cell('buyer');
  if (buyer === '') return 'no-buyer';
  const at = instantIn(cell('paidAt'), context.timeZone);
  if (at === null) return 'bad-date';
  if (at > context.now) return 'future';
  const currency = currencyIn(cell('currency'), context.currency);
  if (currency === null) return 'bad-currency';
  const amount = parseMinor(cell('amount'), currency);
  if (amount.fault) return amount.fault;
  if (amount.minor === 0) return 'zero-price';
  const refundText = cell('refund');
  const refund =
    refundText === '' || refundText === '-' ? { minor: 0, fault: null } : parseMinor(refundText, currency);
  if (refund.fault) return refund.fault;
  const refundMinor = Math.abs(refund.minor);
  if (amount.minor > 0 && refundMinor > amount.minor) return 'refund-over';
  return { row, orderId, buyer, at, amountMinor: amount.minor, refundMinor, currency };
}

function judged(
  read: RawOrder,
  before: RawOrder | undefined,
  currency: string | undefined,
): RowProblemCode | null {
  if (currency !== undefined && read.currency !== currency) return 'other-currency';
  if (!before || read.amountMinor < 0) return null;
  const same =
    before.buyer === read.buyer &&
    before.at === read.at &&
    before.amountMinor === read.amountMinor &&
    before.refundMinor === read.refundMinor;
  return same ? 'duplicate' : 'duplicate-differs';
}

function refunded(orders: Map<string, RawOrder>, order: RawOrder, minor: number): RowProblemCode | null {
  const refundMinor = order.refundMinor + minor;
  if (refundMinor > order.amountMinor) return 'refund-over';
  orders.set(order.orderId, { ...order, refundMinor });
  return null;
}
