import type { TouchPath } from '../../models/attribution';
import { cellOf } from './cells';
import type { Columns } from './columns';
import type { RowProblem, RowProblemCode } from './row-problem';

const longestPath = 50;

/** Touch paths below a header: channels joined by `>`, `→`, `|`, `;` or `+`, and how many took the path (1 when not said). */
export function readPaths(
  rows: readonly (readonly string[])[],
  columns: Columns,
  first: number,
): { paths: TouchPath[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const paths: TouchPath[] = [];
  for (const [n, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readPath(cellOf(cells, columns, 'path'), cellOf(cells, columns, 'conversions'));
    if (typeof read === 'string') problems.push({ row: first + n, code: read });
    else paths.push(read);
  }
  return { paths, problems };
}

function readPath(path: string, count: string): TouchPath | RowProblemCode {
  const channels = path
    .split(/->|[>→＞|;；+]/)
    .map((name) => name.trim().slice(0, 60))
    .filter((name) => name !== '');
  if (channels.length === 0 || channels.length > longestPath) return 'no-path';
  if (count !== '' && !/^\d{1,12}$/.test(count)) return 'bad-count';
  const conversions = count === '' ? 1 : Number(count);
  return conversions === 0 ? 'bad-count' : { channels, conversions };
}
