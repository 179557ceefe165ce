import type { ColumnMapping, Covers, Mapping, OpenedTable, Settled } from '../../data/import';

const range = /(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})/;

/** What a table's numbers count, as the name of its file says it: `Content 2026-10-26_2026-11-22 Channel.zip`. */
export function coversOf(fileName: string, studio: Mapping['studio']): Covers {
  const [, from, to] = range.exec(fileName) ?? [];
  if (from && to) return { kind: 'range', from, to };
  // YouTube's numbers are always those of chosen days; without the days there is nothing to write yet.
  return studio === 'youtube' ? { kind: 'range', from: '', to: '' } : { kind: 'lifetime' };
}

/** The table that is likeliest meant: the one of which most columns are known; notes and covers stand before it. */
export function bestTable(tables: readonly OpenedTable[]): number {
  const known = tables.map(({ detected }) => detected.columns.filter(({ is }) => is !== null).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** The first offer for a table of a file. */
export function offerOf(
  file: Pick<File, 'name' | 'lastModified'>,
  tables: readonly OpenedTable[],
  table: number,
  now: number,
): Settled | null {
  const detected = tables[table]?.detected;
  if (!detected) return null;
  const { headers: _headers, ...mapping } = detected;
  return {
    table,
    mapping,
    covers: coversOf(file.name, mapping.studio),
    at: Math.min(file.lastModified, now),
    accountId: null,
  };
}

/** True when a range of days is asked for and not given, or runs backwards. */
export function lacksRange({ covers, mapping }: Settled): boolean {
  if (mapping.kind === 'days' || covers.kind === 'lifetime') return false;
  return covers.from === '' || covers.to === '' || covers.from > covers.to;
}

/** The mapping with one column changed. */
export function withColumn(mapping: Mapping, n: number, column: ColumnMapping): Mapping {
  return { ...mapping, columns: mapping.columns.map((before, at) => (at === n ? column : before)) };
}
