import type { ReactNode } from 'react';
import css from './data-table.module.css';
import type { DataColumn, SortRule } from './data-table-model';
import { t } from './text';

export interface TableHeaderProps<T> {
  columns: readonly DataColumn<T>[];
  sort: SortRule | null;
  onSort: (id: string) => void;
  /** The "select all" box, where rows can be selected. */
  check?: ReactNode;
}

const ARROWS = { ascending: '▲', descending: '▼', none: '' } as const;

/** The sticky header row. A sortable column is a button; its direction is told by `aria-sort` and an arrow. */
export function TableHeader<T>({ columns, sort, onSort, check }: TableHeaderProps<T>) {
  const direction = (id: string) => {
    if (sort?.id !== id) return 'none';
    return sort.desc ? 'descending' : 'ascending';
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {check && <th className={css.check}>{check}</th>}
        {columns.map((column, at) => (
          <th
            key={column.id}
            scope="col"
            className={at === 0 ? css.first : undefined}
            data-numeric={column.numeric || undefined}
            aria-sort={column.value ? direction(column.id) : undefined}
            title={column.hint}
          >
            {column.value ? (
              <button
                type="button"
                className={css.sort}
                title={t('ui.sortBy', [column.header])}
                onClick={() => onSort(column.id)}
              >
                <span className={css.name}>{column.header}</span>
                <span className={css.arrow} aria-hidden>
                  {ARROWS[direction(column.id)]}
                </span>
              </button>
            ) : (
              <span className={css.name}>{column.header}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
