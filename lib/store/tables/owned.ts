import Dexie, { type Table } from 'dexie';

/** Rows of `curves` and `breakdowns`: one kind of thing of one work or account at one time. */
interface Owned {
  readonly owner: string;
  readonly kind: string;
  readonly at: number;
}
type OwnedTable<Row> = Table<Row, [owner: string, kind: string, at: number]>;

/** The newest row of each kind of a work or account. Older rows are not read, only their keys. */
export async function newestOfEachKind<Row extends Owned>(
  table: OwnedTable<Row>,
  owner: string,
): Promise<Row[]> {
  const keys = await table
    .where('[owner+kind+at]')
    .between([owner, Dexie.minKey], [owner, Dexie.maxKey])
    .primaryKeys();
  const newest = new Map(keys.map((key) => [key[1], key]));
  const rows = await table.bulkGet([...newest.values()]);
  return rows.filter((row) => row !== undefined);
}

/** The newest row of one kind that is not later than `at`. */
export function newestUntil<Row extends Owned>(
  table: OwnedTable<Row>,
  { owner, kind, at }: Owned,
): Promise<Row | undefined> {
  return table
    .where('[owner+kind+at]')
    .between([owner, kind, Dexie.minKey], [owner, kind, at], true, true)
    .last();
}
