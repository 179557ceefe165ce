import type { ReactNode } from 'react';
import css from './plain-table.module.css';
import { VisuallyHidden } from './typography';

export interface PlainColumn {
  id: string;
  label: ReactNode;
  /** Right-aligned. */
  numeric?: boolean;
}

export interface PlainRow {
  id: string;
  /** One cell per column; the first names the row. */
  cells: readonly ReactNode[];
}

export interface PlainTableProps {
  caption: string;
  /** Draw the caption instead of only reading it aloud. */
  showCaption?: boolean;
  columns: readonly PlainColumn[];
  rows: readonly PlainRow[];
  /** Scrolls beyond this height in px. */
  maxHeight?: number;
}

/** A small table, all of it on the page. For hundreds of rows use DataTable. */
export function PlainTable({ caption, showCaption, columns, rows, maxHeight }: PlainTableProps) {
  const table = (
    <table className={css.table}>
      <caption>{showCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-numeric={column.numeric || undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.id}
                  scope={index === 0 ? 'row' : undefined}
                  data-numeric={column.numeric || undefined}
                >
                  {row.cells[index]}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (maxHeight === undefined) return <div className={css.scroll}>{table}</div>;
  return (
    // A scrolling box must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see the line above
    <section className={css.scroll} style={{ maxHeight }} aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
