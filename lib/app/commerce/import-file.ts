import type { TouchPath } from '../../models/attribution';
import type { FupanDb } from '../../store/database';
import type { ImportKind, MoneyImportRow, OrderRow } from '../../store/tables/money-rows';
import type { Sheet } from '../import/sheet';
import type { ReadContext } from './cells';
import { type Columns, findHeader, requiredFields } from './columns';
import { idHasher } from './hash-ids';
import { type RawEntry, readLedger } from './ledger-rows';
import { type RawOrder, readOrders } from './order-rows';
import { readPaths } from './path-rows';
import { isFault, type RowProblem } from './row-problem';

/** What a file would bring, before anything is stored. It may hold raw ids: it lives in the page's memory only. */
export interface ImportPreview {
  readonly kind: ImportKind;
  readonly name: string;
  /** the header's cells, to map columns by hand */
  readonly header: readonly string[];
  readonly columns: Columns;
  /** required columns that are not there: nothing can be read */
  readonly missing: readonly string[];
  readonly problems: readonly RowProblem[];
  readonly good: Good;
}

type Good =
  | { readonly kind: 'orders'; readonly orders: readonly RawOrder[] }
  | { readonly kind: 'ledger'; readonly entries: readonly RawEntry[] }
  | { readonly kind: 'paths'; readonly paths: readonly TouchPath[] };

/** Rows of a preview that would be stored. */
export function goodCount({ good }: ImportPreview): number {
  if (good.kind === 'orders') return good.orders.length;
  return good.kind === 'ledger' ? good.entries.length : good.paths.length;
}

/**
 * Reads a table of a file as orders, a ledger or touch paths and says of every row that will not do why. At most the salt
 * is written. Orders that are stored already are left out, so that the next export may overlap with the last.
 */
export async function previewImport(
  db: FupanDb,
  kind: ImportKind,
  { name, rows }: Pick<Sheet, 'name' | 'rows'>,
  context: ReadContext,
  chosen?: Columns,
): Promise<ImportPreview> {
  const found = findHeader(kind, rows);
  const columns = chosen ?? found.columns;
  const missing = requiredFields[kind].filter((field) => columns[field] === undefined);
  const start = found.row + 1;
  const body = missing.length > 0 ? [] : rows.slice(start);
  const base = { kind, name, header: rows[Math.max(0, found.row)] ?? [], columns, missing };
  if (kind === 'ledger') {
    const { entries, problems } = readLedger(body, columns, context, start + 1);
    return { ...base, problems, good: { kind, entries } };
  }
  if (kind === 'paths') {
    const { paths, problems } = readPaths(body, columns, start + 1);
    return { ...base, problems, good: { kind, paths } };
  }
  const { orders, problems } = readOrders(body, columns, context, start + 1);
  const { fresh, known } = await apart(db, orders);
  return {
    ...base,
    problems: [...problems, ...known].sort((a, b) => a.row - b.row),
    good: { kind, orders: fresh },
  };
}

/** Orders that are not stored yet, and a word on those that are: alike, or changed since, as by a later refund. */
async function apart(
  db: FupanDb,
  orders: readonly RawOrder[],
): Promise<{ fresh: RawOrder[]; known: RowProblem[] }> {
  // A first file may be large, and hashing takes longest.
  if ((await db.orders.count()) === 0) return { fresh: [...orders], known: [] };
  const { hash } = await idHasher(db);
  const ids = await Promise.all(orders.map(({ orderId }) => hash('order', orderId)));
  const rows = await db.orders.bulkGet(ids);
  return {
    fresh: orders.filter((_, i) => rows[i] === undefined),
    known: orders.flatMap(({ row, ...order }, i): RowProblem[] => {
      const stored = rows[i];
      if (stored === undefined) return [];
      const isAlike = (['at', 'amountMinor', 'refundMinor', 'currency'] as const).every(
        (field) => order[field] === stored[field],
      );
      return [{ row, code: isAlike ? 'already-stored' : 'stored-differs' }];
    }),
  };
}

/** Faulty rows were left in, or nothing was left to store. Nothing was written. */
export class ImportRefused extends Error {
  constructor(readonly code: 'faults' | 'nothing' | 'mixed-currencies') {
    super(code);
    this.name = 'ImportRefused';
  }
}

/**
 * Stores a preview, all of it or nothing. With faulty rows it is refused until `leaveOut` says to go on without them.
 * Orders in another currency than those already stored are refused: their sums would mean nothing.
 */
export async function commitImport(
  db: FupanDb,
  preview: ImportPreview,
  now: number,
  leaveOut: boolean,
): Promise<MoneyImportRow> {
  const faults = preview.problems.filter(isFault).length;
  if (faults > 0 && !leaveOut) throw new ImportRefused('faults');
  const rows = goodCount(preview);
  if (rows === 0) throw new ImportRefused('nothing');
  const hasher = preview.good.kind === 'orders' ? await idHasher(db) : null;
  const hashed =
    preview.good.kind === 'orders' && hasher
      ? await Promise.all(preview.good.orders.map((order) => hashedOrder(order, hasher.hash)))
      : [];
  const record: MoneyImportRow = {
    id: crypto.randomUUID(),
    kind: preview.kind,
    name: preview.name.slice(0, 200),
    at: now,
    rows,
    leftOut: preview.problems.length,
    salt: hasher?.mark ?? null,
  };
  const { good } = preview;
  await db.transaction('rw', [db.orders, db.ledger, db.touchPaths, db.moneyImports], async () => {
    const other =
      hashed[0] && (await db.orders.filter(({ currency }) => currency !== hashed[0]?.currency).first());
    if (other) throw new ImportRefused('mixed-currencies');
    await db.moneyImports.add(record);
    if (good.kind === 'orders')
      await db.orders.bulkAdd(hashed.map((order) => ({ ...order, import: record.id })));
    else if (good.kind === 'ledger')
      await db.ledger.bulkAdd(
        good.entries.map((entry) => ({ ...entry, id: crypto.randomUUID(), at: now, import: record.id })),
      );
    else
      await db.touchPaths.bulkAdd(
        good.paths.map(({ channels, conversions }) => ({
          id: crypto.randomUUID(),
          channels: [...channels],
          conversions,
          import: record.id,
        })),
      );
  });
  return record;
}

async function hashedOrder(
  order: RawOrder,
  hash: (kind: 'order' | 'buyer', id: string) => Promise<string>,
): Promise<Omit<OrderRow, 'import'>> {
  const { at, amountMinor, refundMinor, currency } = order;
  const [id, buyer] = await Promise.all([hash('order', order.orderId), hash('buyer', order.buyer)]);
  return { id, buyer, at, amountMinor, refundMinor, currency };
}

/** Takes back everything that an import brought, in one go. */
export async function undoImport(db: FupanDb, id: string): Promise<void> {
  await db.transaction('rw', [db.orders, db.ledger, db.touchPaths, db.moneyImports], async () => {
    for (const table of [db.orders, db.ledger, db.touchPaths])
      await table.where('import').equals(id).delete();
    await db.moneyImports.delete(id);
  });
}

/** Imports so far, newest first. */
export async function moneyImports(db: FupanDb): Promise<MoneyImportRow[]> {
  const rows = await db.moneyImports.toArray();
  return rows.sort((a, b) => b.at - a.at);
}
