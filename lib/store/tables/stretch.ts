import type { Table } from 'dexie';

/** Fewer rows than this are asked for one by one. */
const worthARange = 16;
/** Studios whose lists turned out to lie scattered among their works: only a hint, forgotten with the page or worker. */
const scattered = new Set<string>();

/**
 * The rows of these keys (`studio:workId`) that a table with one row a work has, by key. Most studios number their works
 * in order of time, so a list is nearly a stretch of keys, and reading the stretch in one go costs a fraction of asking
 * for each; where it is not, each is asked for.
 */
export async function rowsByWork<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  keys: readonly string[],
): Promise<Map<string, Row>> {
  const byStudio = new Map<string, string[]>();
  for (const key of new Set(keys)) {
    const studio = key.slice(0, key.indexOf(':'));
    const others = byStudio.get(studio);
    if (others) others.push(key);
    else byStudio.set(studio, [key]);
  }
  const found = await Promise.all(
    [...byStudio].map(([studio, ofStudio]) =>
      ofStudio.length < worthARange || scattered.has(studio)
        ? table.bulkGet(ofStudio)
        : stretchOf(table, keyOf, studio, ofStudio.sort()),
    ),
  );
  const rows = new Map<string, Row>();
  for (const row of found.flat()) if (row) rows.set(keyOf(row), row);
  return rows;
}

/** Everything between the first and the last key, up to twice as many rows as asked for; the rest one by one. */
async function stretchOf<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  studio: string,
  keys: readonly string[],
): Promise<(Row | undefined)[]> {
  const limit = keys.length * 2;
  const rows = await table.where(':id').between(keys[0], keys.at(-1), true, true).limit(limit).toArray();
  const last = rows.length < limit ? undefined : rows.at(-1);
  if (last === undefined) return rows;
  const end = keyOf(last);
  const beyond = keys.filter((key) => key > end);
  if (beyond.length > keys.length / 2) scattered.add(studio);
  return [...rows, ...(await table.bulkGet(beyond))];
}
